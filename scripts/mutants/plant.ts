// Puts all chosen mutants of a source into it at once: each is asleep until its number is called.
import type { Mutant } from "./kinds.ts";

/** The function that says whether a mutant is the one that runs, and notes that its place was reached. */
export const SWITCH = "__mutant";

/** A mutant with its number in the sample. */
export interface Planted extends Mutant {
  readonly id: number;
}

/** The source with its mutants, which may lie within each other: an outer one is itself unchanged inside. */
export function plant(source: string, mutants: readonly Planted[]): string {
  const outerFirst = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
  const region = (start: number, end: number, inside: readonly Planted[]): string => {
    let text = "";
    let at = start;
    let rest = inside;
    for (let first = rest[0]; first !== undefined; first = rest[0]) {
      const { id, to, start: from, end: until } = first;
      const held = rest.slice(1).filter((one) => one.start < until);
      text += source.slice(at, from);
      text += `(globalThis.${SWITCH}(${id}) ? (${to}) : (${region(from, until, held)}))`;
      at = until;
      rest = rest.slice(1 + held.length);
    }
    return text + source.slice(at, end);
  };
  return region(0, source.length, outerFirst);
}
