// `redress draft --template` with every template that the window refuses: one line that names it, and no file.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { REFUSED } from "../backend/services/documents/template/refused.fixture.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-draft-template-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);
writeFileSync(at("case.json"), caseText("c1", LATE_ANSWER));

it.each(REFUSED)("refuses a template with %s, and writes nothing", async (_what, bytes, says) => {
  writeFileSync(at("own.docx"), bytes);
  const before = readdirSync(base);
  const args = ["--document", "supervision-request", "--as-of", "2024-03-10", "--template", at("own.docx")];
  const { code, out, err } = await redress(["draft", at("case.json"), ...args, "--out", at("out.docx")]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.join("\n")).toMatch(says);
  expect(err[0]).toContain("--template");
  expect(readdirSync(base)).toEqual(before);
});
