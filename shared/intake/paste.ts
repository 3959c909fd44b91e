// A block pasted from a spreadsheet or a page, as rows of a story: what was typed, how it is read, and what to look at once more.
import type { EventType } from "../case/event-table.ts";
import type { Text } from "../text.ts";
import { eventIn, layOf } from "./index.ts";
import { readRowDay } from "./row-day.ts";
import { ANSWERS, newRow, type StoryRow } from "./story.ts";

/** One line of the block. */
export interface PastedRow {
  /** As it stood there: the day, and the rest. */
  readonly typed: readonly [day: string, what: string];
  readonly row: StoryRow;
  /** What was taken over or guessed, or could not be read; null where the line says it all. */
  readonly remark: { readonly kind: "taken-over" | "guessed" | "unread"; readonly text: Text } | null;
}

/** Words in which a sentence says how something was decided, with the place of that answer of the question about the result. */
const RESULTS: readonly (readonly [RegExp, number])[] = [
  [/部分|in part|partly/iu, 2],
  [/驳回|不同意|不予|不准|拒绝|rejected|refused/iu, 1],
  [/准许|同意|支持|撤销|granted|allowed/iu, 0],
];

const hasResult = (type: EventType): boolean => {
  const { question } = layOf(type);
  return question?.kind === "choice" && question.answers.some(({ sets }) => sets?.["outcome"] !== undefined);
};

/** Whether a pasted text is a block of rows and no word for one field. */
export const isBlock = (text: string): boolean => /\t|\n./u.test(text.trim());

/**
 * Reads a block: a line a row, cells between tabs, the day in the first cell that reads as one. `above`: the last day before the
 * block, in the form of the case file. `idOf` gives the ids. What cannot be read stays as it is and counts for no limit.
 */
export function readPasted(block: string, above: string | null, idOf: (at: number) => string): readonly PastedRow[] {
  const lines = block.split(/\r?\n/u).map((line) => line.split("\t").map((cell) => cell.trim()));
  let last = above;
  const rows: PastedRow[] = [];
  for (const cells of lines.filter((line) => line.some((cell) => cell !== ""))) {
    const isDay = (cell: string): boolean => {
      const read = readRowDay(cell, last);
      return cell !== "" && read.ok && read.edtf !== null;
    };
    const at = cells.findIndex(isDay);
    const day = at === -1 ? (cells.length > 1 ? (cells[0] ?? "") : "") : (cells[at] ?? "");
    const what = cells
      .filter((cell, place) => cell !== "" && place !== (at === -1 && cells.length > 1 ? 0 : at))
      .join(" ");
    const one = readLine(day, what, last, idOf(rows.length));
    if (one.date !== null) last = one.date;
    rows.push(one.pasted);
  }
  return rows;
}

function readLine(
  day: string,
  what: string,
  above: string | null,
  id: string,
): { readonly pasted: PastedRow; readonly date: string | null } {
  const read = readRowDay(day, above);
  const type = eventIn(what) ?? "other";
  const result = hasResult(type) ? RESULTS.find(([words]) => words.test(what)) : undefined;
  const typed = [day, what] as const;
  if (!read.ok || type === "other") {
    const other = { ...newRow(id, "other"), day: read.ok ? day : "", answer: read.ok ? what : `${day} ${what}`.trim() };
    const text: Text = read.ok
      ? { zh: "没认出是哪一种事，照写", en: "kind not recognised, kept as it is" }
      : { zh: "日期看不懂，照写；不算进期限", en: "day not read, kept as it is; no deadline counts it" };
    return { pasted: { typed, row: other, remark: { kind: "unread", text } }, date: read.ok ? read.edtf : null };
  }
  // The day goes on with its year, as the rows around it may change.
  const written = read.yearFrom === "above" ? (read.edtf ?? day) : day;
  const row: StoryRow = {
    ...newRow(id, type),
    day: written,
    answer: result === undefined ? "" : (ANSWERS[result[1]] ?? ""),
    words: what,
  };
  return { pasted: { typed, row, remark: remarkOf(type, result?.[1], read.yearFrom) }, date: read.edtf };
}

function remarkOf(type: EventType, result: number | undefined, yearFrom: "typed" | "above"): PastedRow["remark"] {
  const { question } = layOf(type);
  const answer = result === undefined || question?.kind !== "choice" ? undefined : question.answers[result];
  if (answer !== undefined) {
    const { zh, en } = answer.words;
    return { kind: "guessed", text: { zh: `选了“${zh}”，请看一眼`, en: `“${en}” chosen: please look` } };
  }
  if (yearFrom === "typed") return null;
  return { kind: "taken-over", text: { zh: "年份照上一行补", en: "year from the row above" } };
}
