// The stage of a case for lists: what its latest step on record is about. It decides nothing in law.
export type Stage =
  | "enforcement"
  | "listed"
  | "deletion"
  | "correction"
  | "reconsideration"
  | "objection"
  | "supervision"
  | "procuratorate"
  | "removed"
  | "follow-up"
  | "compensation";

const BY_START: readonly (readonly [start: string, stage: Stage])[] = [
  ["listing-deleted", "removed"],
  ["listing-revoked", "removed"],
  ["listing-requested", "enforcement"],
  ["listing-checked", "enforcement"],
  ["listing-", "listed"],
  ["creditor-deletion-", "deletion"],
  ["early-deletion-", "deletion"],
  ["correction-", "correction"],
  ["reconsideration-", "reconsideration"],
  ["objection-", "objection"],
  ["supervision-", "supervision"],
  ["procuratorate-", "procuratorate"],
  ["court-replied", "procuratorate"],
  ["credit-objection-", "follow-up"],
  ["agency-", "follow-up"],
  ["compensation-", "compensation"],
];

/** The stage an event brings a case to; undefined for events that bring it nowhere. */
function stageBy(type: string): Stage | undefined {
  const stage = BY_START.find(([start]) => type.startsWith(start))?.[1];
  return stage === "enforcement" ? undefined : stage;
}

/** The last day a date names, roughly, for ordering alone: the written end of an interval, else its start. */
function orderOf(date: string | null): string {
  const parts = (date ?? "").split("/").filter((part) => part !== ".." && part !== "");
  return parts.at(-1) ?? "";
}

/** `happened: no` is left out by the caller. Among events of one day the later in the file counts; undated ones come first. */
export function stageOf(events: readonly { readonly type: string; readonly date: string | null }[]): Stage {
  let stage: Stage = "enforcement";
  let latest = "";
  for (const { type, date } of events) {
    const next = stageBy(type);
    const order = orderOf(date);
    if (next === undefined || order < latest) continue;
    stage = next;
    latest = order;
  }
  return stage;
}
