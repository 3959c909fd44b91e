// The sanctions of a case as the routes see them: which still stand, and with whom.
import { parseSpan } from "../calendar/edtf.ts";
import type { Sanction } from "../case/types.ts";
import type { Survey } from "./survey.ts";

/** Sanctions that have begun, or may have, and are not shown to have been undone by the audit's day. */
export function standingSanctions({ view, asOf }: Survey): readonly Sanction[] {
  return (view.file.sanctions ?? []).filter(({ from, to }) => {
    const starts = from === undefined ? null : parseSpan(from);
    if (starts?.ok === true && starts.span.lo > asOf) return false;
    const ends = to === undefined ? null : parseSpan(to);
    return ends?.ok !== true || ends.span.hi > asOf;
  });
}

/** The body, where all of them lie with one. */
export function bodyOf(sanctions: readonly Sanction[]): string | null {
  const [name, ...others] = new Set(sanctions.map(({ body }) => body));
  return others.length === 0 ? (name ?? null) : null;
}
