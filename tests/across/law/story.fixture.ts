// A period of the table told as a small case: what starts it, and the act that is due.
import type { Status } from "../../../shared/engine/term.ts";
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import type { DutyName } from "../../../shared/law/duties.ts";
import type { SmallCase } from "../../../shared/rules/testing.ts";
import { plus } from "./plain-calendar.fixture.ts";

/** The days of one telling. */
export interface Days {
  /** The day that starts the first period. */
  readonly start: string;
  /** The last days of the periods but the last, where several follow one another. */
  readonly ends: readonly string[];
  /** The day of the act; null where it is not done. */
  readonly done: string | null;
}

export interface Story {
  readonly rule: RuleCode;
  /** What sets it apart from another story of the rule. */
  readonly where?: string;
  /** The duties whose periods it counts, each from the end of the one before. */
  readonly counts: readonly DutyName[];
  /** The lengths are added up and counted in one run. */
  readonly oneRun?: true;
  /** By how much the last period is made longer. */
  readonly longer?: number;
  /** The kind of event on `start`, as the table has it; null where another than that of the table starts it. */
  readonly from: string | null;
  readonly tell: (days: Days) => SmallCase;
  /** Only starts from the first day to before the second. */
  readonly within?: readonly [from: string, until: string];
  /** The result where the act comes on the last day; else in order. */
  readonly onTime?: Status;
  /** The result where the act comes the day after; else a breach. */
  readonly late?: Status;
  /** The result the day after where the act is not on record; else a breach. Null: there is nothing to judge without it. */
  readonly undone?: Status | null;
  /** Nothing is done: the day of the act is the day of the audit itself. */
  readonly atAudit?: true;
  /** The finding gives no last day, or that of another period. */
  readonly noDue?: "none" | "another";
  /** The active reading that has the last day, where another has another or none. */
  readonly reading?: string;
}

export type Event = { readonly type: string; readonly date: string } & Readonly<Record<string, unknown>>;

/** An event, or none where it has no day. */
export const on = (type: string, date: string | null, more: object = {}): readonly Event[] =>
  date === null ? [] : [{ type, date, ...more }];

/** A listing decided on a day, under item 1 without a term unless said otherwise. */
export const decided = (date: string, more: object = {}): readonly Event[] =>
  on("listing-decided", date, { id: "listing", items: [1], termYears: null, ...more });

/** A listing decided so many days before. */
export const listed = (before: string, days = 400, more: object = {}): readonly Event[] =>
  decided(plus(before, -days), more);

/** A request for correction on one day, in writing and received the same day. */
export const asked = (day: string, more: object = {}): readonly Event[] => [
  ...on("correction-requested", day, { id: "request", written: "yes", method: "in-person", grounds: [3], ...more }),
  ...on("correction-received", day, { id: "receipt", regarding: "request" }),
];

/** The decision on that request. */
export const answered = (day: string | null, outcome: string, more: object = {}): readonly Event[] =>
  on("correction-decided", day, { id: "answer", regarding: "receipt", outcome, form: "decision", ...more });

/** A court of a region. */
export const courtIn = (region: string) => ({ court: { name: "某区人民法院", level: "basic", region } });

/** A service by announcement, which counts as served so long after. */
export const BY_ANNOUNCEMENT = { service: { method: "announcement", proof: "yes", othersFailed: "yes" } } as const;

/** Announcements of one length. */
export const SINCE_2022 = ["2022-01-01", "2027-01-01"] as const;
