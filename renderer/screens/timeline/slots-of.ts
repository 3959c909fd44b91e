// Acts owed that are not on record: one empty slot for each, hung on the event that calls for it.
import type { Finding } from "../../../shared/engine/finding.ts";
import type { RuleCode } from "../../../shared/engine/rule-code.ts";
import type { CaseView } from "../../../shared/engine/model.ts";
import { EVENT_MAX, EVENT_MIN } from "../../../shared/calendar/civil.ts";
import { type EventType, isEventType } from "../../../shared/case/event-table.ts";
import { STATUS_ORDER } from "../../../shared/report/words.ts";
import type { EmptySlot, PeriodBar } from "./model.ts";
import { comesBefore, isOwed } from "./who-acts.ts";

interface Wanted {
  readonly type: EventType;
  /** The event the finding hangs on. */
  readonly anchor: string;
}

/** Rules whose act is owed by the day of what they hang on: before the listing, with the notice, with the listing. */
const DUE_BY: Readonly<Partial<Record<RuleCode, EventType>>> = {
  "A-01": "enforcement-notice-issued",
  "A-03": "listing-decided",
  "A-04": "listing-decided",
  "E-04": "listing-decided",
  "H-01": "listing-decided",
};

/** The acts a finding looks for and does not find, such as `events[+listing-served@e1]`. */
function wantedBy(finding: Finding): readonly Wanted[] {
  const own = /@(?<anchor>.+)$/u.exec(finding.id)?.groups?.["anchor"];
  return finding.missing.flatMap(({ path }) => {
    const { type, linked } = /^events\[\+(?<type>[a-z-]+)@(?<linked>[^\]]+)\]/u.exec(path)?.groups ?? {};
    if (type === undefined || linked === undefined || !isEventType(type) || !isOwed(type)) return [];
    return [{ type, anchor: own === undefined || own === "case" ? linked : own }];
  });
}

/** One slot for each kind of act. What a bar already shows as absent, or the record has or denies, gets none. */
export function slotsOf(
  findings: readonly Finding[],
  view: CaseView,
  bars: readonly PeriodBar[],
): readonly EmptySlot[] {
  const drawn = new Set(
    bars.filter((bar) => bar.absent).flatMap((bar) => wantedBy(bar.finding).map(({ type }) => type)),
  );
  const found = new Map<EventType, (Wanted & { readonly finding: Finding })[]>();
  for (const finding of findings) {
    if (finding.holder === "client") continue;
    for (const wanted of wantedBy(finding)) {
      const { type } = wanted;
      if (drawn.has(type) || view.of(type).length + view.denied(type).length > 0) continue;
      found.set(type, [...(found.get(type) ?? []), { ...wanted, finding }]);
    }
  }
  return [...found.values()].flatMap((group) => slotOf(group, view));
}

function slotOf(group: readonly (Wanted & { readonly finding: Finding })[], view: CaseView): readonly EmptySlot[] {
  const dueBy = group.find(({ finding, anchor }) => {
    const type = DUE_BY[finding.rule];
    return type !== undefined && view.byId(anchor)?.type === type;
  });
  const main = dueBy ?? group[0];
  if (main === undefined) return [];
  const { type, anchor } = main;
  const event = view.byId(anchor);
  const before = event !== undefined && comesBefore(type, event.type);
  const day = event === undefined || event.undated ? null : before ? event.hi : event.lo;
  const known = day !== null && day > EVENT_MIN && day < EVENT_MAX;
  const findings = group.map(({ finding }) => finding);
  return [
    {
      kind: "slot",
      key: `slot ${type}@${anchor}`,
      type,
      anchor,
      at: known ? day : null,
      side: dueBy !== undefined ? "by" : before ? "before" : "after",
      status: gravest(findings),
      findings,
    },
  ];
}

function gravest(findings: readonly Finding[]): EmptySlot["status"] {
  return STATUS_ORDER.find((status) => findings.some((finding) => finding.status === status)) ?? "undetermined";
}
