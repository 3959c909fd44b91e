// How far a sanction has been undone: still in force with the listing, to be asked for, asked, answered, ended.
import { viewCase } from "../../../shared/engine/case-view.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { familyOf } from "../../../shared/engine/rule-code.ts";
import { type Day, parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, CaseFile, Sanction } from "../../../shared/case/types.ts";

export type RestorationState =
  /** Its end is on record. */
  | "ended"
  /** Asked, and refused or granted in part. */
  | "refused"
  /** Asked and granted, but its end is not on record. */
  | "promised"
  /** Asked, not answered on record. */
  | "asked"
  /** The listing is gone, nobody has asked. */
  | "to-ask"
  /** No removal of the listing is on record. */
  | "in-force";

export interface Restoration {
  readonly state: RestorationState;
  readonly asked: readonly AnyEvent[];
  readonly answered: readonly AnyEvent[];
  /** Calendar days since the last question on record without an answer; null where none waits, or its day is not exact. */
  readonly waiting: number | null;
}

/** Whether a removal of every listing of the case is on record. */
export function isRemoved(file: CaseFile, asOf: Day): boolean {
  const view = viewCase(file, asOf);
  return (
    view.threads.length > 0 &&
    view.threads.every((thread) =>
      thread.events.some(({ type }) => type === "listing-deleted" || type === "listing-revoked"),
    )
  );
}

/** The events about a sanction: those that name it, and those that answer them. */
function about(file: CaseFile, sanction: string, type: AnyEvent["type"]): readonly AnyEvent[] {
  const direct = new Set(file.events.filter(({ regarding }) => regarding === sanction).map(({ id }) => id));
  return file.events.filter(
    (event) =>
      event.type === type &&
      event.happened !== "no" &&
      event.regarding !== undefined &&
      (event.regarding === sanction || direct.has(event.regarding)),
  );
}

export function restorationOf(sanction: Sanction & { readonly id: string }, file: CaseFile, asOf: Day): Restoration {
  const asked = about(file, sanction.id, "agency-asked");
  const answered = about(file, sanction.id, "agency-answered");
  const last = answered.at(-1);
  const waits = asked.length > answered.length;
  const state =
    sanction.to !== undefined
      ? "ended"
      : last !== undefined && !waits
        ? last.outcome === "granted"
          ? "promised"
          : "refused"
        : asked.length > 0
          ? "asked"
          : isRemoved(file, asOf)
            ? "to-ask"
            : "in-force";
  return { state, asked, answered, waiting: state === "asked" ? daysSince(asked.at(-1)?.date, asOf) : null };
}

function daysSince(date: string | undefined, asOf: Day): number | null {
  const parsed = date === undefined ? null : parseSpan(date);
  if (parsed?.ok !== true || parsed.span.lo !== parsed.span.hi || parsed.span.lo > asOf) return null;
  return asOf - parsed.span.lo;
}

/** Civil day of an ISO text; the first day reckoned with where it is none. */
export const dayNumber = (iso: string): Day => parseDay(iso) ?? 0;

/** The findings about what agencies, bureaus and websites owe after a removal. */
export const sanctionFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, status }) => familyOf(rule) === "N" && status !== "not-applicable");
