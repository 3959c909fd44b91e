// Every document of every published case as a Word file: the words of the draft and nothing else, no tag left over, and
// opened by LibreOffice where that is installed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import { afterAll, describe, expect, it } from "vitest";
import { paragraphsOf, readBack } from "../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { draftDocument } from "../../backend/services/documents/render.ts";
import { reasonedAudit } from "../../shared/audit/audit.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { parseCaseBytes } from "../../shared/case/validate.ts";
import { FULL } from "../../shared/filings/cases/full.fixture.ts";
import { DOCUMENTS, type Draft, draftOf, numbersOf, partText, sentencesIn } from "../../shared/filings/index.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const AS_OF = "2026-11-23";

const cases: readonly (readonly [string, CaseFile])[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const read = parseCaseBytes(readFileSync(join(EXAMPLES, name)));
    if (!read.ok) throw new Error(`${name} is no case`);
    return [name.replace(".json", ""), read.case];
  });

function drafts(file: CaseFile): readonly Draft[] {
  const reasoned = reasonedAudit(file, { asOf: parseDay(AS_OF) ?? 0, calendar: shippedCalendar });
  return DOCUMENTS.flatMap(({ document, langs }) =>
    langs.map((lang) => draftOf(document, { file, ...reasoned, choices: { lang } })),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (xml: string): string => xml.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** All the words of the file's text, without line breaks. */
const wordsOf = (docx: Uint8Array): string =>
  [...(new PizZip(docx).file("word/document.xml")?.asText() ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((run) => unescaped(run[1] ?? ""))
    .join("");

/** The words that the draft should print, in order, without spaces and line breaks. */
const bare = (text: string): string => text.replaceAll(/\s/g, "");

const folder = mkdtempSync(join(tmpdir(), "redress-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every document of every published case", () => {
  it.each(cases)("of %s prints the words of its draft and leaves no tag", (name, file) => {
    const own = join(folder, name);
    mkdirSync(own);
    for (const draft of drafts(file)) {
      const bytes = draftDocument(draft, file);
      writeFileSync(join(own, `${draft.document}.${draft.lang}.docx`), bytes);
      const words = bare(wordsOf(bytes));
      expect(words).not.toMatch(/\{[#/^]?[\p{Script=Han}\w.]+\}/u);
      const numbers = numbersOf(draft.blocks);
      for (const sentence of sentencesIn(draft.blocks)) {
        const text = bare(sentence.parts.map((part) => partText(part, sentence.lang)).join(""));
        expect(words.includes(text), `${draft.document}: ${text}`).toBe(true);
      }
      const total = sentencesIn(draft.blocks).reduce(
        (sum, { parts, lang }) => sum + bare(parts.map((part) => partText(part, lang)).join("")).length,
        0,
      );
      const labels = draft.blocks.reduce(
        (sum, block) =>
          sum + (block.kind === "party" ? bare(block.label).length + 1 : bare(numbers.get(block.id) ?? "").length),
        0,
      );
      // Nothing is printed twice and nothing besides.
      expect(words.length).toBe(total + labels);
    }
  });
});

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** The Word files of a folder as PDF files of a folder beside it. */
function convert(name: string): { readonly out: string; readonly documents: readonly string[] } {
  const out = join(folder, `${name}-pdf`);
  const documents = readdirSync(join(folder, name)).map((file) => join(folder, name, file));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(OFFICE ?? "", ["--headless", profile, "--convert-to", "pdf", "--outdir", out, ...documents], {
    stdio: "ignore",
  });
  return { out, documents };
}

describe("LibreOffice", () => {
  it.skipIf(OFFICE === undefined)("opens them all (skipped where it is not installed)", () => {
    const files = cases.flatMap(([name]) => readdirSync(join(folder, name)).map((file) => [name, file] as const));
    expect(files.length).toBeGreaterThan(cases.length * DOCUMENTS.length - 1);
    for (const [name] of cases) {
      const { out, documents } = convert(name);
      const made = readdirSync(out).map((file) => file.replace(".pdf", ""));
      expect(made.toSorted()).toEqual(
        documents.map((path) => path.slice(join(folder, name).length + 1, -".docx".length)).toSorted(),
      );
      for (const file of readdirSync(out))
        expect(readFileSync(join(out, file)).subarray(0, 5).toString()).toBe("%PDF-");
    }
  });

  it.skipIf(OFFICE === undefined)(
    "loses no word of a case with everything, and no signature its day or what stands before it",
    async () => {
      const own = join(folder, "full");
      mkdirSync(own);
      const papers = drafts(FULL);
      const nameOf = ({ document, lang }: Draft): string => `${document}.${lang}`;
      for (const draft of papers) writeFileSync(join(own, `${nameOf(draft)}.docx`), draftDocument(draft, FULL));
      convert("full");
      for (const draft of papers) {
        const read = await readBack(readFileSync(join(folder, "full-pdf", `${nameOf(draft)}.pdf`)));
        // Without tags there is no telling what is text and what is the foot of a page.
        const pages = read.pages.map((page, at) => `${page}${read.margins[at] ?? ""}`);
        const printed = signsOf(pages.join(""));
        // Rows of a table are read back in another order: each character as often, wherever it stands.
        for (const [sign, times] of signsOf(bare(wordsOf(readFileSync(join(own, `${nameOf(draft)}.docx`))))))
          expect([nameOf(draft), sign, (printed.get(sign) ?? 0) >= times]).toEqual([nameOf(draft), sign, true]);
        for (const [at, block] of draft.blocks.entries()) {
          if (block.kind !== "signature") continue;
          const [before = "", whole = ""] = paragraphsOf(draft.blocks).slice(at - 1, at + 1);
          const ending = draft.blocks[at - 1]?.kind === "table" ? whole : before.slice(-4) + whole;
          expect([nameOf(draft), pages.filter((page) => page.includes(ending)).length]).toEqual([nameOf(draft), 1]);
        }
      }
    },
  );
});

/** How often each character stands in a text. */
function signsOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const sign of text) found.set(sign, (found.get(sign) ?? 0) + 1);
  return found;
}
