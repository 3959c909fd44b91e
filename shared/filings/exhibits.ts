// Exhibit numbers: given once, kept with the case, the same in every document.
import type { CaseFile } from "../case/types.ts";
import { parseSpan } from "../calendar/edtf.ts";
import type { Day } from "../calendar/civil.ts";
import type { Exhibit, ExhibitMark } from "./model.ts";

/**
 * The pieces of evidence of a case under their numbers, ascending. Numbers given before are kept (also when a piece
 * between them is gone); new pieces take the next free ones in the order of the file.
 */
export function numberExhibits(file: CaseFile, marks: readonly ExhibitMark[] = []): readonly Exhibit[] {
  const given = new Map<string, number>();
  const taken = new Set<number>();
  for (const { evidence, number } of marks) {
    if (given.has(evidence) || taken.has(number)) continue;
    given.set(evidence, number);
    taken.add(number);
  }
  let next = Math.max(0, ...taken) + 1;
  const found: Exhibit[] = [];
  for (const { id, title, kind, date } of file.evidence ?? []) {
    if (id === undefined) continue;
    const number = given.get(id) ?? next++;
    found.push({ evidence: id, number, title: title ?? null, kind: kind ?? null, date: date ?? null });
  }
  return found.toSorted((a, b) => a.number - b.number);
}

/** A piece dated wholly after a day does not exist on it. */
export function existsOn({ date }: Exhibit, day: Day): boolean {
  const parsed = date === null ? null : parseSpan(date);
  return parsed === null || !parsed.ok || parsed.span.lo <= day;
}
