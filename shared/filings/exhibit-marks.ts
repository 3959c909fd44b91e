// Exhibit numbers as marks of a case: `exhibit/<id of the piece>` with the number as its state.
import type { ExhibitMark } from "./model.ts";

const PREFIX = "exhibit/";

interface StoredMark {
  readonly id: string;
  readonly subject: string;
  readonly state: string;
}

/** The numbers that marks give; what is no number of an exhibit is passed over. */
export function exhibitMarksOf(marks: readonly StoredMark[]): readonly ExhibitMark[] {
  return marks.flatMap(({ id, subject, state }): readonly ExhibitMark[] => {
    if (subject !== "exhibit" || !id.startsWith(PREFIX) || !/^[1-9]\d{0,3}$/.test(state)) return [];
    return [{ evidence: id.slice(PREFIX.length), number: Number(state) }];
  });
}

/** The mark that gives a piece its number. */
export function exhibitMark({ evidence, number }: ExhibitMark): StoredMark & { readonly subject: "exhibit" } {
  return { id: `${PREFIX}${evidence}`, subject: "exhibit", state: String(number) };
}
