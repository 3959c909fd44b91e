// The one report over papers drawn up for many cases: what was drawn up, what is missing in it, what was not and why. As a
// page to read, and as a table for spreadsheets.
import { BOM, csvLines } from "../../csv-write.ts";
import { atHead, TERMS } from "../../../../shared/engine/glossary.ts";
import { htmlPage } from "../../../../shared/report/html-page.ts";
import { tag, textWriter } from "../../../../shared/report/html-write.ts";
import type { Text } from "../../../../shared/text.ts";

export type Lang = keyof Text;

/** A case and what came of it: a paper (`file`, its place beside the report), or why there is none. */
export interface CaseOfMany {
  readonly caseId: string;
  readonly reference: string | null;
  readonly client: string | null;
  readonly caseNumber: string | null;
  /** The paper; null where none was meant for it. */
  readonly paper: Text | null;
  readonly file: string | null;
  /** What is left to fill in before it is handed in. */
  readonly missing: readonly Text[];
  readonly why: Text | null;
}

const WORDS = {
  title: { zh: "批量起草报告", en: "Papers drawn up for many cases" },
  on: atHead(TERMS.asOf),
  cases: { zh: "案件", en: "Cases" },
  drawn: { zh: "已起草", en: "Drawn up" },
  notDrawn: { zh: "未起草", en: "Not drawn up" },
  gaps: { zh: "待填", en: "To fill in" },
  paper: { zh: "文书", en: "Paper" },
  file: { zh: "文件", en: "File" },
  why: { zh: "未起草的原因", en: "Why not" },
  noGaps: { zh: "没有待填的内容", en: "nothing is left to fill in" },
  nobody: { zh: "未写姓名", en: "no name" },
  caseId: { zh: "案件标识", en: "Case id" },
  reference: { zh: "编号", en: "Reference" },
  count: { zh: "待填处数", en: "Gaps" },
} as const satisfies Readonly<Record<string, Text>>;

export const isDrawn = ({ file }: CaseOfMany): boolean => file !== null;

/** The person of a case, with its reference where it has one. */
export function nameOf({ reference, client }: CaseOfMany): Text {
  const name: Text = client === null ? WORDS.nobody : { zh: client, en: client };
  return reference === null ? name : { zh: `${reference} ${name.zh}`, en: `${reference} ${name.en}` };
}

/** The gaps by their words; several of the same words are counted. */
function told(missing: readonly Text[], lang: Lang): readonly string[] {
  const times = new Map<string, number>();
  for (const hint of missing) times.set(hint[lang], (times.get(hint[lang]) ?? 0) + 1);
  return [...times].map(([words, n]) =>
    n === 1 ? words : lang === "zh" ? `${words}（${n}处）` : `${words} (${n} places)`,
  );
}

/** What is left to fill in, over all papers. */
export const gapsOf = (cases: readonly CaseOfMany[]): number =>
  cases.reduce((sum, { missing }) => sum + missing.length, 0);

/** The report as one HTML file; `asOf` is an ISO day. */
export function manyHtml(cases: readonly CaseOfMany[], asOf: string, lang: Lang): string {
  const write = textWriter(lang);
  const say = (words: Text): string => write(words[lang]);
  const drawn = cases.filter(isDrawn);
  const others = cases.filter((one) => !isDrawn(one));
  const field = (label: Text, value: string): string => tag("dt", "", say(label)) + tag("dd", "", write(value));
  const table = (columns: readonly Text[], rows: readonly (readonly string[])[]): string =>
    tag(
      "table",
      "",
      tag("thead", "", tag("tr", "", ...columns.map((name) => `<th scope="col">${say(name)}</th>`))),
      tag(
        "tbody",
        "",
        ...rows.map(([first = "", ...rest]) =>
          tag("tr", "", `<th scope="row">${first}</th>`, ...rest.map((cell) => tag("td", "", cell))),
        ),
      ),
    );
  const who = (one: CaseOfMany): string =>
    say(nameOf(one)) + (one.caseNumber === null ? "" : tag("p", "note", write(one.caseNumber)));
  const left = ({ missing }: CaseOfMany): string =>
    missing.length === 0
      ? tag("p", "note", say(WORDS.noGaps))
      : tag("ul", "", ...told(missing, lang).map((words) => tag("li", "", write(words))));
  const section = (title: Text, rows: readonly CaseOfMany[], body: string): string =>
    rows.length === 0
      ? ""
      : tag("section", "", tag("h2", "", say(title), tag("span", "count", ` ${rows.length}`)), body);
  return htmlPage(lang, WORDS.title[lang], [
    tag(
      "header",
      "",
      tag("h1", "", say(WORDS.title)),
      tag(
        "dl",
        "head",
        field(WORDS.on, asOf),
        field(WORDS.cases, `${cases.length}`),
        field(WORDS.drawn, `${drawn.length}`),
        field(WORDS.notDrawn, `${others.length}`),
        field(WORDS.count, `${gapsOf(drawn)}`),
      ),
    ),
    tag(
      "main",
      "",
      section(
        WORDS.notDrawn,
        others,
        table(
          [TERMS.client, WORDS.paper, WORDS.why],
          others.map((one) => [
            who(one),
            one.paper === null ? "" : say(one.paper),
            one.why === null ? "" : say(one.why),
          ]),
        ),
      ),
      section(
        WORDS.drawn,
        drawn,
        table(
          [TERMS.client, WORDS.paper, WORDS.gaps],
          drawn.map((one) => [
            who(one),
            (one.paper === null ? "" : say(one.paper)) + tag("p", "note", write(one.file ?? "")),
            left(one),
          ]),
        ),
      ),
    ),
  ]);
}

/** The same as a table, a case a line in the order in which they were chosen. */
export function manyCsv(cases: readonly CaseOfMany[], lang: Lang): string {
  const head = [
    WORDS.caseId,
    WORDS.reference,
    TERMS.client,
    TERMS.caseNumber,
    WORDS.paper,
    WORDS.file,
    WORDS.count,
    WORDS.gaps,
    WORDS.why,
  ];
  const between = lang === "zh" ? "；" : "; ";
  const rows = cases.map(({ caseId, reference, client, caseNumber, paper, file, missing, why }) => [
    caseId,
    reference,
    client,
    caseNumber,
    paper?.[lang] ?? null,
    file,
    file === null ? null : missing.length,
    told(missing, lang).join(between),
    why?.[lang] ?? null,
  ]);
  return BOM + csvLines([head.map((words) => words[lang]), ...rows]);
}
