// The mutants that change no behaviour, each with its reason: they are left out of the score.
import { readFileSync } from "node:fs";
import type { Mutant } from "./kinds.ts";

/** A change of a line wherever it stands in the file. */
export interface Equivalent {
  readonly file: string;
  /** The line as it stands, without the space around it; an asterisk for every line of the file. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export function equivalents(): readonly Equivalent[] {
  return JSON.parse(readFileSync(new URL("equivalents.json", import.meta.url), "utf8")) as readonly Equivalent[];
}

/** The entry that a mutant is; undefined for one that counts. */
export function equivalentOf(mutant: Mutant, all: readonly Equivalent[]): Equivalent | undefined {
  return all.find(
    (one) =>
      one.file === mutant.file &&
      (one.text === "*" || one.text === mutant.text) &&
      one.from === mutant.from &&
      one.to === mutant.to,
  );
}
