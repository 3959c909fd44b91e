// Every document of every published case as a PDF file of a real Chromium: what it says is what the draft says, paragraph by
// paragraph, and it is tagged, with an outline and its language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { paperHtml } from "../../backend/services/documents/page/html.ts";
import { pageHtml, wordsOf } from "../../backend/services/documents/page/page.ts";
import { finished } from "../../backend/services/documents/pdf-file/finish.ts";
import { paperPdf } from "../../backend/services/documents/pdf-file/paper.ts";
import { bare, paragraphsOf, readBack } from "../../backend/services/documents/pdf-file/pdf-text.fixture.ts";
import { NO_MAKER } from "../../backend/services/documents/properties.ts";
import { printInBrowser } from "../../backend/services/printing/in-browser.ts";
import type { Print } from "../../backend/services/printing/print.ts";
import { reasonedAudit } from "../../shared/audit/audit.ts";
import { parseDay } from "../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { parseCaseBytes } from "../../shared/case/validate.ts";
import { FULL } from "../../shared/filings/cases/full.fixture.ts";
import { DOCUMENTS, type Draft, draftOf } from "../../shared/filings/index.ts";
import { chromiumProgram } from "../chromium.ts";
import { STEP } from "../patience.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const ALL = { ...NO_MAKER, day: null, lang: "zh-CN" } as const;
const BY = { author: "李某", clinic: "某法律援助中心" };
const never = new AbortController().signal;

const cases: readonly (readonly [string, CaseFile])[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const read = parseCaseBytes(readFileSync(join(EXAMPLES, name)));
    if (!read.ok) throw new Error(`${name} is no case`);
    return [name.replace(".json", ""), read.case];
  });

function drafts(file: CaseFile): readonly Draft[] {
  const reasoned = reasonedAudit(file, { asOf: parseDay("2026-11-23") ?? 0, calendar: shippedCalendar });
  return DOCUMENTS.flatMap(({ document, langs }) =>
    langs.map((lang) => draftOf(document, { file, ...reasoned, choices: { lang } })),
  );
}

let print: Print;
beforeAll(async () => {
  print = printInBrowser({ browser: await chromiumProgram(), mostMs: STEP });
});

/** The pages as one text; the head of a table that goes on over a page stands there once. */
function textOf(pages: readonly string[], papers: readonly Draft[]): string {
  const heads = papers.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? paragraphsOf([{ ...block, rows: [] }]) : [])),
  );
  return pages
    .map((text, at) => {
      const again = heads.find((head) => text.startsWith(head) && pages[at - 1]?.includes(head) === true);
      return text.slice(again?.length ?? 0);
    })
    .join("");
}

/** Compares the text of pages with what papers say, from paragraph to paragraph; gives what is left over. */
function readThrough(pages: readonly string[], papers: readonly Draft[]): string {
  const text = textOf(pages, papers);
  let at = 0;
  for (const { document, blocks } of papers) {
    for (const paragraph of paragraphsOf(blocks)) {
      expect([document, text.slice(at, at + paragraph.length)]).toEqual([document, paragraph]);
      at += paragraph.length;
    }
  }
  return text.slice(at);
}

describe("the documents of a published case as PDF", () => {
  it.each([...cases, ["a case with everything, tables of exhibits included", FULL] as const])(
    "of %s say what their drafts say, and nothing besides",
    async (_name, file) => {
      const papers = drafts(file);
      const body = papers.map((draft, at) => paperHtml(draft, `paper-${at}`)).join("\n");
      const printed = await print(pageHtml({ title: "全部", lang: "zh-CN", body }), never);
      const pdf = await finished(printed, { ...ALL, title: "全部", text: wordsOf(body) });
      const { pages, roomAtRight } = await readBack(await pdf.save());
      expect(readThrough(pages, papers)).toBe("");
      // 26 millimetres are the margin; the empty half of a mark of punctuation, 8 points and a little, hangs into it.
      expect(Math.min(...roomAtRight)).toBeGreaterThan((26 / 25.4) * 72 - 10);
    },
  );
});

describe("each document as a file of its own", () => {
  const [, file] = cases.find(([name]) => name.startsWith("rc34")) ?? [];
  if (file === undefined) throw new Error("the case of the late notice is gone");

  it.each(drafts(file).map((draft) => [draft.document, draft.lang, draft] as const))(
    "%s (%s) is tagged, with outline, language, title and numbered pages",
    async (_document, lang, draft) => {
      const bytes = await paperPdf(draft, BY, print, never);
      expect(Buffer.from(bytes.subarray(0, 5)).toString("latin1")).toBe("%PDF-");
      const { pages, margins, language, title, creator, author, created, isMarked, outline, tags } =
        await readBack(bytes);
      expect(readThrough(pages, [draft])).toBe("");
      // What is attached stands on the page that is signed.
      const together = draft.blocks.filter(({ id, kind }) => kind === "signature" || id.startsWith("closing.attached"));
      const lines = together.length === 0 ? [] : paragraphsOf(together);
      const on = lines.map((words) => pages.findLastIndex((page) => page.includes(words)));
      expect(new Set(on).size, String(on)).toBeLessThan(2);
      expect({ language, title, creator, author, created, isMarked }).toEqual({
        language: lang === "en" ? "en" : "zh-CN",
        title: draft.title,
        creator: "Redress",
        author: "李某",
        created: "D:20261123040000Z",
        isMarked: true,
      });
      const said = paragraphsOf(draft.blocks);
      const isHeading = (kind: string | undefined): boolean => kind === "title" || kind === "heading";
      expect(outline.map(bare)).toEqual(said.filter((_text, at) => isHeading(draft.blocks[at]?.kind)));
      expect(tags[0]).toContain("H1");
      const of = (at: number): string =>
        draft.forCourt ? `第${at + 1}页共${pages.length}页` : `${at + 1}/${pages.length}`;
      expect(margins).toEqual(pages.map((_page, at) => of(at)));
    },
  );
});

describe("signature and date", () => {
  const say = (id: string, text: string) =>
    ({
      id,
      lang: "zh",
      parts: [{ text }],
      trace: { facts: [], basis: [], findings: [], exhibits: [], form: "f" },
    }) as const;
  /** A paper of so many lines before its last paragraph, which is as long as `last` says. */
  const paper = (lines: number, last: string): Pick<Draft, "blocks" | "forCourt" | "lang"> => ({
    forCourt: true,
    lang: "zh",
    blocks: [
      { kind: "title", id: "title", sentence: say("title", "申请书") },
      ...Array.from({ length: lines }, (_none, at) => ({
        kind: "paragraph" as const,
        id: `p${at}`,
        indent: true,
        sentences: [say(`p${at}.s`, `第${at}行`)],
      })),
      { kind: "paragraph", id: "last", indent: true, sentences: [say("last.s", last)] },
      { kind: "signature", id: "signature", lines: [say("name", "申请人（签名）："), say("day", "　年　月　日")] },
    ],
  });

  it.each([
    ["a line", "此致法院"],
    ["a paragraph", `此致${"很长的一段话，".repeat(20)}法院`],
  ])("stand together, and never without the end of %s before them, wherever a page ends", async (_what, last) => {
    const papers = Array.from({ length: 22 }, (_none, at) => paper(at + 8, last));
    const body = papers.map((one, at) => paperHtml(one, `paper-${at}`)).join("\n");
    const page = pageHtml({ title: "落款", lang: "zh-CN", body });
    const printed = await print(page.replace("</style>", ".do-paper { break-before: page }</style>"), never);
    const { pages } = await readBack(
      await (await finished(printed, { ...ALL, title: "落款", text: wordsOf(body) })).save(),
    );
    const signed = pages.filter((text) => text.includes("签名"));
    expect(signed).toHaveLength(papers.length);
    for (const text of signed) expect(text).toMatch(/法院申请人（签名）：年月日$/u);
    // Some of them were pushed to a page of their own together.
    expect(pages.length).toBeGreaterThan(papers.length);
  });
});
