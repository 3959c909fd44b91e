// Small cases for tests of what follows from the findings: some events, audited on a day.
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseEvent, CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import type { Audit } from "../engine/finding.ts";
import { auditCase } from "./audit.ts";

type EventJson = Partial<Record<string, unknown>> & { readonly type: CaseEvent["type"] };

/** A checked case of a person; events without an id are e1, e2 … in their order. */
export function caseOf(events: readonly EventJson[], more: Partial<Record<keyof CaseFile, unknown>> = {}): CaseFile {
  const parsed = validateCase({
    format: "redress.case/1",
    id: "case",
    client: { kind: "natural-person", role: "debtor", birthDate: "1985-02-03" },
    enforcement: { court: { name: "某市某区人民法院", level: "basic" } },
    events: events.map((event, index) => ({ id: `e${index + 1}`, ...event })),
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.case;
}

/** The audit of a case on an ISO day. */
export function auditOn(asOf: string, file: CaseFile): Audit {
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  return auditCase(file, { asOf: day, calendar: shippedCalendar });
}

/** A rejected correction request, served on a day in the way given. */
export const rejected = (served: string, service: object): readonly EventJson[] => [
  { id: "d", type: "listing-decided", date: "2023-06-12", items: [1], termYears: null, written: "yes" },
  { id: "q", type: "correction-requested", date: "2024-01-29", written: "yes", grounds: [1] },
  { id: "r", type: "correction-received", date: "2024-01-31" },
  { id: "x", type: "correction-decided", date: "2024-02-09", outcome: "rejected", form: "decision" },
  { id: "xs", type: "correction-served", date: served, service },
];
