// `redress audit --batch` over threads.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-audit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a batch gives the same bytes on any number of threads", async () => {
  // Large enough for threads to be started, with few cases.
  const events = [...LATE_ANSWER, { id: "e9", type: "other", note: "某".repeat(3000) }];
  const cases = Array.from({ length: 120 }, (_, n) => (n === 70 ? "{" : caseText(`c${n}`, events)));
  const file = join(folder, "many.ndjson");
  writeFileSync(file, `${cases.join("\n")}\n`);
  const one = await redress(["audit", "--batch", file, "--as-of", "2024-06-01", "--jobs", "1"]);
  const two = await redress(["audit", "--batch", file, "--as-of", "2024-06-01", "--jobs", "2"]);
  expect(one.out.split("\n")).toHaveLength(121);
  expect(two).toEqual(one);
});
