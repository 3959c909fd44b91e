// For tests of rules about requests and orders: events with the usual fields, changed by `more`.

/** An event as a test writes it. */
export interface TestEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

const event =
  (type: string, usual: object = {}) =>
  (date: string, more: object = {}): TestEvent => ({ type, date, ...usual, ...more });

/** A listing under item 1, without a term. */
export const listed = event("listing-decided", { items: [1], termYears: null });
/** Handed in at the enforcing court, in writing. */
export const requested = event("correction-requested", { written: "yes", method: "in-person" });
export const received = event("correction-received");
/** A rejection by decision. */
export const rejected = event("correction-decided", { outcome: "rejected", form: "decision" });
export const granted = event("correction-decided", { outcome: "granted", form: "decision" });
export const served = event("correction-served");
export const applied = event("reconsideration-requested");
export const ordered = event("restriction-ordered", { against: "client" });
export const reliefAsked = event("restriction-relief-requested");
/** Any other event. */
export const happened = (type: string, date: string, more: object = {}): TestEvent => ({ type, date, ...more });
/** The paths of what a finding lacks. */
export const paths = (finding: { readonly missing: readonly { readonly path: string }[] }): readonly string[] =>
  finding.missing.map(({ path }) => path);
