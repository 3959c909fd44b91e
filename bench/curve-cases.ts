// Cases that grow in one direction: so many listings, requests, or events that belong to neither. For the curve of the cost.
import { formatDay, dayOf, type Day } from "../shared/calendar/civil.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { validateCase } from "../shared/case/validate.ts";

type Event = { readonly type: string; readonly date?: string } & { readonly [field: string]: unknown };

/** The day the audits of these cases stand on. */
export const CURVE_DAY: Day = dayOf(2026, 10, 30);

const FIRST = dayOf(2018, 1, 1);
/** Days over which the events are spread; more events than days share them. */
const DAYS = 3000;

const on = (at: number): string => formatDay(FIRST + (at % DAYS));

/** Each way of growing: the events of a case of this size. */
const GROWING = {
  /** As in a file of which only the decisions are known: everything about every listing is open. */
  listings: (size) => many(size, (at) => [{ type: "listing-decided", date: on(at * 2) }]),
  "listings with their papers": (size) =>
    many(size, (at) => [
      { id: `l${at}`, type: "listing-decided", date: on(at * 2), items: [1], termYears: null, reasons: "yes" },
      { type: "listing-published", date: on(at * 2 + 1), regarding: `l${at}` },
      { type: "listing-deleted", date: on(at * 2 + 1), regarding: `l${at}` },
    ]),
  "listings without days": (size) => many(size, () => [{ type: "listing-decided" }]),
  requests: (size) => [
    { id: "l", type: "listing-decided", date: on(0) },
    ...many(size, (at) => [{ type: "correction-requested", date: on(10 + at * 2), written: "yes" }]),
  ],
  "requests with their answers": (size) => [
    { id: "l", type: "listing-decided", date: on(0) },
    ...many(size, (at) => [
      { type: "correction-requested", date: on(10 + at * 3) },
      { type: "correction-received", date: on(11 + at * 3) },
      { type: "correction-decided", date: on(11 + at * 3), outcome: "rejected" },
      { type: "correction-served", date: on(12 + at * 3) },
    ]),
  ],
  "requests and answers without days": (size) => [
    { id: "l", type: "listing-decided", date: on(0) },
    ...many(size, () => [{ type: "correction-requested" }, { type: "correction-decided" }]),
  ],
  events: (size) => many(size, (at) => [{ type: "other", date: on(at) }]),
  "looks at the list": (size) => [
    { id: "l", type: "listing-decided", date: on(0) },
    ...many(size, (at) => [{ type: "listing-checked", date: on(at), visible: "yes" }]),
  ],
} satisfies Readonly<Record<string, (size: number) => readonly Event[]>>;

export type Growing = keyof typeof GROWING;

function many(size: number, make: (at: number) => readonly Event[]): readonly Event[] {
  return Array.from({ length: size }, (_, at) => make(at)).flat();
}

/** A case of this size, the same for the same size. */
export function curveCase(growing: Growing, size: number): CaseFile {
  const checked = validateCase({
    format: "redress.case/1",
    id: "curve",
    client: { kind: "natural-person", role: "debtor" },
    enforcement: {
      court: { name: "某市某区人民法院", level: "basic", region: "北京" },
      obligation: { kind: "payment" },
    },
    events: GROWING[growing](size).map((event, at) => ({ id: `e${at}`, ...event })),
  });
  if (!checked.ok) throw new Error(`the case of ${size} ${growing} is not valid`);
  return checked.case;
}
