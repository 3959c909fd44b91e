// What holds of every route, shown on one made up for it: under the law of which day its items are worded.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { viewCase } from "../engine/case-view.ts";
import { smallCase } from "../rules/testing.ts";
import { assessment, checklistOf, type Route, type RouteState, TODO } from "./route.ts";
import { surveyOf } from "./survey.ts";
import { found, TO_REJECTION } from "./testing.fixture.ts";

const word = (day: string) => ({ zh: day, en: day });

describe("an item of a route", () => {
  const asOf = "2024-02-01";
  const view = viewCase(smallCase({ events: TO_REJECTION }), parseDay(asOf) ?? 0);
  const ground = found("D-02@e1", { thread: "e1", subjects: ["e1"], remedies: ["correction-request"] });
  const survey = surveyOf({ view, calendar: shippedCalendar, findings: [ground] });
  const [request = null] = survey.corrections;

  const wordedOn = (state: RouteState, focus: typeof request): string | undefined => {
    const route: Route = {
      route: "correction-request",
      title: word("route"),
      who: word("who"),
      where: word("where"),
      basis: () => [],
      when: () => word("when"),
      closes: () => word("closes"),
      reopens: () => word("reopens"),
      assess: () => assessment(state, null, [ground], { focus }),
      items: [{ id: "one", text: (on) => word(formatDay(on)), tick: () => TODO }],
    };
    return checklistOf(route, survey, []).items[0]?.text.zh;
  };

  it("is worded by the law of the audit's day as long as it can still be filed", () => {
    for (const state of ["open", "closing", "not-yet", "missed"] as const) {
      expect(wordedOn(state, request), state).toBe(asOf);
    }
    expect(wordedOn("closed", null)).toBe(asOf);
  });

  it("is worded by the law of the request's own day once that has closed the route", () => {
    expect(request?.root.id).toBe("e2");
    expect(wordedOn("closed", request)).toBe("2024-01-10");
  });
});
