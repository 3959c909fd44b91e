// All routes: order, shape, both languages, provisions that exist, and the same answer whatever the order of events.
import { describe, expect, it } from "vitest";
import { auditCase } from "../audit/audit.ts";
import { viewCase } from "../engine/case-view.ts";
import { dayOf } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { article } from "../law/index.ts";
import { smallCase } from "../rules/testing.ts";
import type { Text } from "../text.ts";
import { checklistsOf, routeInfo, ROUTES } from "./index.ts";
import { TO_REJECTION } from "./testing.fixture.ts";

const NAMES = [
  "correction-request",
  "reconsideration",
  "objection",
  "deletion",
  "early-deletion",
  "restriction-relief",
  "supervision",
  "procuratorate",
  "credit-objection",
  "agency",
  "compensation",
];
const OF_AUTHORITIES = ["administrative-reconsideration", "administrative-suit"];
const empty = checklistsOf({
  view: viewCase(smallCase({}), dayOf(2024, 2, 1)),
  calendar: shippedCalendar,
  findings: [],
});

/** The day on which the law data was last checked. */
const INFO = ROUTES.map(({ route }) => routeInfo(route, "2026-11-23"));

describe("the routes", () => {
  it("come in the order of the command line", () => {
    expect(ROUTES.map(({ route }) => route)).toEqual([...NAMES, ...OF_AUTHORITIES]);
    expect(empty.map(({ route }) => route)).toEqual(NAMES);
  });

  it("are closed in an empty case, with nothing done", () => {
    for (const list of empty) {
      expect(list).toMatchObject({ state: "closed", until: null, filer: "client", because: [] });
      expect(list.items.filter(({ state }) => state === "done")).toEqual([]);
      for (const { from } of list.items) expect(from).toEqual([]);
    }
  });

  it("have the keys of the contract in its order", () => {
    for (const list of empty) {
      expect(Object.keys(list)).toEqual(["route", "state", "until", "filer", "court", "because", "items"]);
      for (const one of list.items) expect(Object.keys(one)).toEqual(["id", "text", "state", "from"]);
    }
  });

  it("rest on provisions that the law data holds", () => {
    for (const { basis } of INFO) {
      expect(basis.length).toBeGreaterThan(0);
      for (const { instrument, version, article: number } of basis) {
        expect(article(instrument, version ?? "", number), `${instrument}@${version}:${number}`).not.toBeNull();
      }
    }
  });

  it("have items with stable ids, each once", () => {
    for (const { items } of empty) {
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    }
  });
});

describe("the texts", () => {
  const texts: readonly Text[] = [
    ...INFO.flatMap(({ title, who, where, when, closes, reopens }) => [title, who, where, when, closes, reopens]),
    ...empty.flatMap(({ items }) => items.map(({ text }) => text)),
  ];

  it("hold no Latin letters in Chinese and no Chinese in English", () => {
    for (const { zh, en } of texts) {
      expect(zh).not.toMatch(/[A-Za-z]/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("give the same figures in both languages", () => {
    const figures = (text: string): readonly string[] => (text.match(/\d+/gu) ?? []).toSorted();
    for (const { zh, en } of texts) expect(figures(en), zh).toEqual(figures(zh));
  });
});

describe("an audit", () => {
  it("has the same checklists whatever the order of the events in the file", () => {
    const events = TO_REJECTION.map((event, index) => ({ id: `e${index + 1}`, ...event }));
    const lists = [events, events.toReversed()].map(
      (order) =>
        auditCase(smallCase({ events: order }), { asOf: dayOf(2024, 2, 1), calendar: shippedCalendar }).checklists,
    );
    expect(lists[1]).toEqual(lists[0]);
  });
});
