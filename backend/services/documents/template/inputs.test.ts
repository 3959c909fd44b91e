// Templates that a clinic made and an earlier program took wrongly: the files lie beside the project, and are skipped where they do not.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FULL } from "../../../../shared/filings/cases/full.fixture.ts";
import { draftOf } from "../../../../shared/filings/index.ts";
import { reasonedOf } from "../../../../shared/filings/sample.fixture.ts";
import { draftDocument } from "../render.ts";
import { textOfFile } from "../text-of-file.ts";
import { checkTemplate } from "./check.ts";
import { TemplateError } from "./error.ts";

const inputs = fileURLToPath(new URL("../../../../../shared/cases/inputs/", import.meta.url));
const read = (name: string): Uint8Array => readFileSync(inputs + name);

function refusal(work: () => unknown): string {
  try {
    work();
    return "taken";
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.problems.map(({ zh, en }) => `${zh} ${en}`).join("\n");
  }
}

describe.skipIf(!existsSync(`${inputs}k6-fact-tags.docx`))(
  "the templates of ../shared (skipped where they are not there)",
  () => {
    const draft = draftOf("correction-request", { file: FULL, ...reasonedOf(FULL, "2024-01-15") });

    it.each([
      ["k6-fullwidth-braces.docx", /｛/u],
      ["k6-letterhead-without-tags.docx", /没有任何标签|no tag/u],
    ])("%s is refused at upload and at drafting, with the part named", (name, says) => {
      const bytes = read(name);
      expect(refusal(() => checkTemplate(bytes))).toMatch(says);
      expect(refusal(() => draftDocument(draft, FULL, bytes))).toMatch(says);
    });

    it("k6-fact-tags.docx is filled from the facts", () => {
      const name = "k6-fact-tags.docx";
      const bytes = read(name);
      expect(refusal(() => checkTemplate(bytes))).toBe("taken");
      const text = textOfFile(name, draftDocument(draft, FULL, bytes)) ?? "";
      for (const fact of ["（2023）京0105执1234号", "王某", "北京市朝阳区人民法院"]) expect(text).toContain(fact);
      expect(text).not.toMatch(/[{}]/u);
    });
  },
);
