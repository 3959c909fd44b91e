// Exhibit numbers in the window: kept as marks once given, the same as in every document.
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { exhibitMark, exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { numberExhibits } from "../../../shared/filings/exhibits.ts";
import type { ExhibitMark } from "../../../shared/filings/index.ts";

/** Numbers by the id of the piece of evidence. */
export type ExhibitNumbers = ReadonlyMap<string, number>;

type Numbered = Pick<CaseView, "case" | "marks">;

/** Every piece of evidence with its number, those without one yet in the order of the file. */
export function exhibitNumbers({ case: file, marks }: Numbered): ExhibitNumbers {
  return new Map(numberExhibits(file, exhibitMarksOf(marks)).map(({ evidence, number }) => [evidence, number]));
}

/** Gives a piece its number in place of the one it was given before. */
export function numberChange({ case: file, marks }: Numbered, evidence: string, number: number): ApiChange {
  const mark = exhibitMark({ evidence, number });
  return { kind: "mark-set", caseId: file.id, mark, base: marks.find(({ id }) => id === mark.id) ?? null };
}

/** The marks that keep every number as it stands, so that taking a piece away or adding one moves no other. */
export function numbersToKeep(view: Numbered): readonly ExhibitMark[] {
  const given = new Set(exhibitMarksOf(view.marks).map(({ evidence }) => evidence));
  return [...exhibitNumbers(view)]
    .filter(([evidence]) => !given.has(evidence))
    .map(([evidence, number]) => ({ evidence, number }));
}

/** The same as changes. */
export const numberChanges = (view: Numbered): readonly ApiChange[] =>
  numbersToKeep(view).map(({ evidence, number }) => numberChange(view, evidence, number));

/** Every number in use, also of pieces that are gone: it is not given again. */
const numbersTaken = (view: Numbered): readonly number[] => [
  ...exhibitNumbers(view).values(),
  ...exhibitMarksOf(view.marks).map(({ number }) => number),
];

/** The number of the next piece. */
export const nextNumber = (view: Numbered): number => Math.max(0, ...numbersTaken(view)) + 1;

/** Whether a piece may take a number: another piece has it, or had it. */
export function isFree(view: Numbered, evidence: string, number: number): boolean {
  if (exhibitNumbers(view).get(evidence) === number) return true;
  return !numbersTaken(view).includes(number);
}
