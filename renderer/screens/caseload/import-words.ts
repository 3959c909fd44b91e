// Words of the import of tables and list records.
import type { Text } from "../../../shared/text.ts";
import type { FileReading } from "./import-files.ts";

export const TABLES = {
  columns: { zh: "各列当作什么", en: "What each column is" },
  column: { zh: "列", en: "Column" },
  meaning: { zh: "当作", en: "Taken as" },
  samples: { zh: "样例", en: "Samples" },
  like: { zh: "库里可能已经有的", en: "Perhaps in the vault already" },
  likeNote: {
    zh: "导入会另立案件，不动库里已有的。先看是不是同一件。",
    en: "Importing makes cases of their own, and touches none of these: look first whether they are the same.",
  },
  first: { zh: "放入后的样子", en: "As they will be" },
  kept: { zh: "只照原样留着", en: "kept as it is" },
  keptNote: {
    zh: "照原样留着的列存在案件里，审查不读它。",
    en: "A column kept as it is stays with the case; the audit does not read it.",
  },
  refused: { zh: "没有读入的行", en: "Rows not taken" },
  remarks: { zh: "要看一眼或者要问的", en: "To look at, or to ask" },
  save: { zh: "另存没有读入的行", en: "Save the rows not taken" },
  rejectsName: { zh: "没有导入的行.csv", en: "rows-not-imported.csv" },
  asks: {
    zh: "名单上没有决定日期、文号、引用的规定、期限和送达：每件都要问。",
    en: "The list has no day, number, cited rule, term or service of the decision: ask in every case.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const several = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

/** What came of a table; the counts add up to its rows. */
export const readWords = (cases: number, refused: number, doubles: number): Text => ({
  zh: `读出 ${cases} 件案件${refused > 0 ? `，${refused} 行没有读入` : ""}${doubles > 0 ? `，${doubles} 行与前面重复` : ""}。还没有存入。`,
  en: `${several(cases, "case")} read${refused > 0 ? `, ${several(refused, "row")} not taken` : ""}${doubles > 0 ? `, ${several(doubles, "row")} said again` : ""}. Nothing is stored yet.`,
});

/** The rows of a reason: the first, and how many. */
export const rowsWords = (rows: readonly number[], count: number): Text => ({
  zh: `第 ${rows.join("、")} 行${count > rows.length ? `等 ${count} 行` : ""}`,
  en: `${count === 1 ? "row" : "rows"} ${rows.join(", ")}${count > rows.length ? ` and ${count - rows.length} more` : ""}`,
});

/** What becomes of cases that are in the vault by their id. */
export const thereWords = (there: number, replace: boolean): Text =>
  replace
    ? {
        zh: `其中 ${there} 件库里已有，会被替换。`,
        en: `${there} of them ${there === 1 ? "is" : "are"} in the vault and will be replaced.`,
      }
    : {
        zh: `其中 ${there} 件库里已有，会跳过。`,
        en: `${there} of them ${there === 1 ? "is" : "are"} in the vault and will be skipped.`,
      };

export const moreCasesWords = (count: number): Text => ({ zh: `另有 ${count} 件`, en: `${count} more` });

export const casesWords = (count: number): Text => ({ zh: `${count} 件`, en: several(count, "case") });

/** The button that stores what was read. */
export function importCasesWords(readings: readonly FileReading[]): Text {
  const count = readings.reduce((sum, { reading }) => sum + (reading.ok ? reading.cases : 0), 0);
  return { zh: `导入 ${count} 件`, en: `Import ${several(count, "case")}` };
}
