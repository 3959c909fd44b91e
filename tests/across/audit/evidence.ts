// Evidence that a duty was done: for each time limit the act that meets it, added to a case on a day of one's choosing.
import type { Finding } from "../../../shared/engine/finding.ts";
import { formatDay, type Day } from "../../../shared/calendar/civil.ts";
import type { EventType } from "../../../shared/case/event-table.ts";
import type { CaseJson, Json } from "./plain.ts";

interface DutyAct {
  readonly type: EventType;
  readonly fields?: Json;
  /** What the act names: the trigger of the finding, its listing, or nothing. */
  readonly regarding: "trigger" | "thread" | "nothing";
  /** The kinds of trigger that the act answers; any where left out. */
  readonly answers?: readonly EventType[];
  /** An act that is not on record was not done; otherwise only a denial says so. */
  readonly recorded: boolean;
}

const deletion: DutyAct = { type: "listing-deleted", regarding: "thread", recorded: false };

const ANSWER: DutyAct = {
  type: "credit-objection-answered",
  regarding: "trigger",
  answers: ["credit-objection-filed"],
  recorded: true,
};

/** What an authority did that can be attacked. */
const ACTS_OF_AUTHORITIES: readonly EventType[] = [
  "authority-listed",
  "authority-listing-served",
  "authority-listing-known",
  "authority-removal-decided",
];

/** The act that meets each time limit. Rules whose act is a field, or has several forms, are left out. */
export const DUTY_ACTS: Readonly<Record<string, DutyAct>> = {
  "E-01": { type: "enforcement-notice-issued", regarding: "trigger", recorded: false },
  "E-02": { type: "enforcement-notice-issued", regarding: "trigger", recorded: false },
  "A-05": { type: "asset-report-filed", fields: { complete: "yes" }, regarding: "trigger", recorded: true },
  "X-01": deletion,
  "X-02": deletion,
  "X-03": deletion,
  "X-04": deletion,
  "X-05": deletion,
  "X-06": deletion,
  "X-07": deletion,
  "X-09": deletion,
  "X-14": { ...deletion, type: "listing-revoked" },
  "C-03": {
    type: "correction-decided",
    fields: { outcome: "rejected", form: "decision", answered: "yes" },
    regarding: "trigger",
    answers: ["correction-requested", "correction-received"],
    recorded: true,
  },
  "C-04": { ...deletion, type: "listing-revoked", regarding: "trigger", answers: ["correction-decided"] },
  "P-05": { ...deletion, type: "listing-corrected", regarding: "trigger" },
  "R-01": {
    type: "reconsideration-requested",
    fields: { method: "in-person", addressee: "upper" },
    regarding: "trigger",
    answers: ["correction-served"],
    recorded: true,
  },
  "R-03": {
    type: "reconsideration-decided",
    fields: { outcome: "rejected" },
    regarding: "trigger",
    answers: ["reconsideration-requested", "reconsideration-received"],
    recorded: true,
  },
  "O-01": {
    type: "reconsideration-requested",
    fields: { method: "in-person", addressee: "upper" },
    regarding: "trigger",
    answers: ["objection-served", "objection-decided"],
    recorded: true,
  },
  "O-02": {
    type: "objection-decided",
    fields: { outcome: "rejected" },
    regarding: "trigger",
    answers: ["objection-filed"],
    recorded: true,
  },
  "C-08": { type: "objection-filed", regarding: "trigger", recorded: true },
  "N-02": ANSWER,
  "N-03": ANSWER,
  "N-06": ANSWER,
  "N-07": ANSWER,
  "K-02": { type: "court-replied", regarding: "trigger", recorded: false },
  "K-11": {
    type: "committee-requested",
    regarding: "trigger",
    answers: ["compensation-served", "compensation-decided"],
    recorded: true,
  },
  "K-06": { type: "compensation-decided", fields: { outcome: "rejected" }, regarding: "trigger", recorded: true },
  "ZA-01": { type: "review-requested", regarding: "trigger", answers: ACTS_OF_AUTHORITIES, recorded: true },
  "ZA-02": {
    type: "review-decided",
    fields: { outcome: "rejected" },
    regarding: "trigger",
    answers: ["review-requested", "review-received", "review-accepted"],
    recorded: true,
  },
  "ZA-03": { type: "suit-filed", regarding: "trigger", answers: ACTS_OF_AUTHORITIES, recorded: true },
  "ZA-06": { type: "suit-filed", regarding: "trigger", answers: ["review-decided", "review-served"], recorded: true },
  "ZA-12": {
    type: "authority-hearing-requested",
    regarding: "trigger",
    answers: ["authority-notified"],
    recorded: true,
  },
  "ZA-13": { type: "authority-removed", regarding: "nothing", recorded: false },
  "Z-35": { type: "authority-objection-filed", regarding: "trigger", answers: ["authority-notified"], recorded: true },
  "Z-36": {
    type: "authority-objection-answered",
    regarding: "trigger",
    answers: ["authority-objection-filed"],
    recorded: true,
  },
  "Z-39": {
    type: "authority-removal-decided",
    fields: { outcome: "rejected", statesGrounds: "yes" },
    regarding: "trigger",
    answers: ["authority-removal-requested"],
    recorded: true,
  },
};

/** The case with evidence that the duty of the finding was done on a day; null where the rule has no such act. */
export function withAct(json: CaseJson, finding: Finding, day: Day, happened: "yes" | "no" = "yes"): CaseJson | null {
  const act = DUTY_ACTS[finding.rule];
  if (act === undefined) return null;
  const [trigger] = finding.subjects;
  const kind = json.events.find((event) => event["id"] === trigger)?.["type"];
  if (act.answers !== undefined && !act.answers.some((type) => type === kind)) return null;
  const named = act.regarding === "trigger" ? trigger : act.regarding === "thread" ? finding.thread : undefined;
  const event = {
    id: "added",
    type: act.type,
    date: formatDay(day),
    ...(named === undefined || named === null ? {} : { regarding: named }),
    ...(happened === "no" ? { happened } : act.fields),
  };
  return { ...json, events: [...json.events, event] };
}
