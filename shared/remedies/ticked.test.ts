// Which papers and which acts tick which items of the checklists, against the table by hand: every kind of paper and every kind of act.
import { expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { EVENT_TYPES } from "../case/event-table.ts";
import { viewCase } from "../engine/case-view.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { checklistsOf } from "./index.ts";
import { BY_ACT, BY_PAPER } from "./ticked.fixture.ts";

const BASE = [
  { id: "listing", type: "listing-decided", date: "2024-03-05", items: [1], termYears: null },
  { id: "other", type: "authority-listed", date: "2024-03-05", list: "tax" },
];
/** A word for each kind of paper. */
const PAPERS: Readonly<Record<string, string>> = {
  decision: "decision",
  rejection: "rejection",
  "reconsideration-decision": "reconsideration-decision",
  notice: "notice",
  "review-decision": "review-decision",
  "service-proof": "service-proof",
  receipt: "courier-receipt",
  capture: "capture",
  identity: "identity",
  authority: "authority",
  address: "service-address",
  list: "evidence-list",
  payment: "payment-proof",
  settlement: "settlement",
  creditor: "creditor-letter",
  query: "query-log",
  "restriction-order": "restriction-order",
  ruling: "ruling",
  loss: "loss-proof",
  report: "credit-report",
  removal: "removal-proof",
};

/** The state of every item by its route and id. */
function states(input: SmallCase): ReadonlyMap<string, string> {
  const view = viewCase(smallCase(input), parseDay("2026-06-01") ?? 0);
  const lists = checklistsOf({ view, calendar: shippedCalendar, findings: [] });
  return new Map(lists.flatMap(({ route, items }) => items.map(({ id, state }) => [`${route} ${id}`, state] as const)));
}

const plain = states({ events: BASE });
const changed = (input: SmallCase): readonly (readonly [item: string, state: string])[] =>
  [...states(input)].filter(([item, state]) => plain.get(item) !== state);

it("a paper makes done what it proves, and nothing else", () => {
  const routes = new Map<string, string[]>();
  for (const [paper, kind] of Object.entries(PAPERS)) {
    for (const [item, state] of changed({ events: BASE, evidence: [{ id: "p", kind }] })) {
      expect(state, `${item}: ${paper}`).toBe("done");
      const [route = "", id = ""] = item.split(" ");
      routes.set(`${id}: ${paper}`, [...(routes.get(`${id}: ${paper}`) ?? []), route]);
    }
  }
  expect([...routes].map(([item, all]) => `${item}: ${all.join(" ")}`).toSorted()).toEqual(BY_PAPER.toSorted());
});

it("an act makes of each item what the table says", () => {
  const acts = new Map<string, string[]>();
  for (const type of EVENT_TYPES) {
    const events = [...BASE, { type, date: "2024-06-05", source: "document" }];
    for (const [item, state] of changed({ events })) acts.set(item, [...(acts.get(item) ?? []), `${type} ${state}`]);
  }
  expect([...acts].map(([item, all]) => `${item}: ${all.join(", ")}`).toSorted()).toEqual(BY_ACT.toSorted());
});
