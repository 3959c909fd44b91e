// Small cases, one for each kind of fault that a paper must not have: asserted and denied, counted too far, conceded.
import type { CaseEvent, CaseFile } from "../../case/types.ts";

/** A case of a grown man whose listing has no faults, with the events given. */
export function kindOf(id: string, events: readonly CaseEvent[], client: Partial<CaseFile["client"]> = {}): CaseFile {
  return {
    format: "redress.case/1",
    id,
    client: {
      kind: "natural-person",
      name: "王某",
      role: "debtor",
      isDebtor: "yes",
      birthDate: "1982-04-05",
      ...client,
    },
    enforcement: { court: { name: "某区人民法院", level: "basic", region: "北京" } },
    events,
  };
}

export const LISTED: CaseEvent = {
  id: "e1",
  type: "listing-decided",
  date: "2023-11-06",
  items: [1],
  termYears: null,
  written: "yes",
  reasons: "yes",
  signedByPresident: "yes",
  abilityFound: "yes",
  citedVersion: "2017",
  source: "document",
};
export const ORDERED: CaseEvent = {
  id: "h1",
  type: "restriction-ordered",
  date: "2023-11-06",
  against: "client",
  source: "document",
};

/** A request received on a day, and its decision; `more` changes the decision. */
export function asked(
  target: "listing" | "restriction",
  received: string,
  decided: string | null,
  more: Partial<CaseEvent> = {},
): readonly CaseEvent[] {
  const request: CaseEvent = {
    id: "q1",
    type: "correction-requested",
    date: received,
    target,
    written: "yes",
    method: "in-person",
    grounds: target === "listing" ? [1, 2] : [],
    source: "document",
  };
  const answer: readonly CaseEvent[] =
    decided === null
      ? []
      : [
          {
            id: "q3",
            type: "correction-decided",
            date: decided,
            outcome: "rejected",
            form: "decision",
            regarding: "q1",
            source: "document",
            ...more,
          },
        ];
  return [
    request,
    { id: "q2", type: "correction-received", date: received, regarding: "q1", source: "document" },
    ...answer,
  ];
}

export const PAID: readonly CaseEvent[] = [
  { id: "p1", type: "obligation-performed", date: "2024-01-02", full: "yes", source: "document" },
  { id: "p2", type: "court-informed-of-performance", date: "2024-01-02", source: "document" },
];

export function seen(id: string, date: string, visible: "yes" | "no" = "yes"): CaseEvent {
  return { id, type: "listing-checked", date, visible, source: "official-record" };
}
