// The state of a route on the cautious side: what is not known opens nothing and closes nothing, and rules that were not judged
// to the end leave open what they might have opened. Every route in each state that it can have.
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import { viewCase } from "../engine/case-view.ts";
import type { Checklist, Finding, RouteName } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import { RULES } from "../rules/index.ts";
import { smallCase } from "../rules/testing.ts";
import { checklistsOf, routeInfo, ROUTES } from "./index.ts";
import { found, limit, LISTED, REJECTED, route, type RouteCase, TO_REJECTION } from "./testing.fixture.ts";

const UPPER = { upperCourt: { name: "某市中级人民法院", level: "intermediate" } };

const stateOf = (list: Checklist) => [list.state, list.until] as const;

function all(input: RouteCase, findings: readonly Finding[], unreached: readonly RuleCode[]): readonly Checklist[] {
  const view = viewCase(smallCase(input), dayOf(2024, 2, 1));
  return checklistsOf(
    { view, calendar: shippedCalendar, findings },
    RULES.filter(({ code }) => unreached.includes(code)),
  );
}

/** What each route is called, and the provisions it rests on under the law of 2026-11-23: reference §§1.3, 2.1, 3.2, 4 to 6. */
const NAMED: Readonly<Record<RouteName, readonly [zh: string, en: string, basis: string]>> = {
  "correction-request": ["纠正", "Correction", "spc-defaulters:11 spc-defaulters:12(1)"],
  reconsideration: ["复议", "Reconsideration", "spc-defaulters:12(1) cpl:236"],
  objection: ["执行异议", "objection", "terminate-objection:text cpl:236 objections:3"],
  deletion: ["删除", "deletion", "spc-defaulters:10(1) spc-defaulters:10(2) spc-defaulters:11"],
  "early-deletion": ["提前删除", "early deletion", "spc-defaulters:2(2)"],
  "restriction-relief": ["解除限制消费", "restriction", "spc-consumption:9 good-faith:17 good-faith:17"],
  supervision: ["执行监督", "Enforcement supervision", "supervision:text enforcement-work:71-72"],
  procuratorate: ["检察监督", "procuratorate", "procuratorate-rules:106 procuratorate-rules:107 procuratorate:6"],
  "credit-objection": ["征信异议", "credit records", "credit-reporting:25 credit-reporting:26"],
  agency: ["请单位恢复", "Agency request", "private-economy:54(2) repair-measures:3"],
  compensation: [
    "国家赔偿",
    "compensation",
    "enforcement-compensation:2 enforcement-compensation:5(1) enforcement-compensation:6(1) state-compensation:24 state-compensation:39(1)",
  ],
  // Reference-3 §D: ZA-01, ZA-03 and ZA-06.
  "administrative-reconsideration": ["行政复议", "Administrative reconsideration", "review-law:20(1)"],
  "administrative-suit": ["行政诉讼", "Administrative suit", "litigation-law:46(1) litigation-law:45"],
};

describe.each(ROUTES.map(({ route: name }) => name))("the route %s", (name) => {
  const [zh, en, basis] = NAMED[name];

  it("bears its own name", () => {
    const { title } = routeInfo(name, "2026-11-23");
    expect(title.zh).toContain(zh);
    expect(title.en).toContain(en);
  });

  it("rests on its provisions", () => {
    const places = routeInfo(name, "2026-11-23").basis.map(
      ({ instrument, article, paragraph }) => `${instrument}:${article}${paragraph === null ? "" : `(${paragraph})`}`,
    );
    expect(places.join(" ")).toBe(basis);
  });
});

describe("the provisions of the request to an agency", () => {
  it.each([
    // Reference §5: the Private Economy Law holds from 2025-05-20, the Credit Repair Measures of 2026 from 2026-04-01.
    ["2025-05-19", ""],
    ["2025-05-20", "private-economy:54"],
    ["2026-03-31", "private-economy:54"],
    ["2026-04-01", "private-economy:54 repair-measures:3"],
  ])("are on %s those in force: %s", (day, basis) => {
    const places = routeInfo("agency", day).basis.map(({ instrument, article }) => `${instrument}:${article}`);
    expect(places.join(" ")).toBe(basis);
  });
});

describe("what is not known", () => {
  const ground = (status: Finding["status"]) =>
    found("D-02@e1", { status, thread: "e1", subjects: ["e1"], remedies: ["correction-request", "supervision"] });

  it.each(["correction-request", "supervision"] as const)("opens %s only where it is wrong or in dispute", (name) => {
    const of = (status: Finding["status"]) => route(name, "2024-02-01", { events: [LISTED] }, [ground(status)]);
    for (const status of ["breach", "contestable"] as const) {
      expect(of(status)).toMatchObject({ state: "open", because: ["D-02@e1"] });
    }
    // With the finding whose question would open it.
    expect(of("undetermined")).toMatchObject({ state: "not-yet", until: null, because: ["D-02@e1"] });
    expect(of("in-order")).toMatchObject({ state: "not-yet", because: [] });
  });

  it("leaves a limit of the client's own closed to nothing: it stands under the finding that would tell", () => {
    const open = limit("R-01@e5", null, {
      status: "undetermined",
      thread: "e1",
      subjects: ["e5", "e4"],
      remedies: ["reconsideration"],
    });
    const list = route("reconsideration", "2024-02-01", { events: TO_REJECTION }, [open]);
    expect(list).toMatchObject({ state: "not-yet", because: ["R-01@e5"] });
  });

  it("does not take away what certainly runs", () => {
    const runs = limit("R-01@e5", "2024-02-08", {
      thread: "e1",
      subjects: ["e5", "e4"],
      remedies: ["reconsideration"],
    });
    const vague = found("R-03@e5", { status: "undetermined", thread: "e1", remedies: ["reconsideration"] });
    const list = route("reconsideration", "2024-02-01", { events: TO_REJECTION }, [runs, vague]);
    expect(list).toMatchObject({ state: "closing", because: ["R-01@e5"] });
  });
});

describe("rules that were not judged to the end", () => {
  /** Reconsideration, objection, supervision and compensation have limits of the client's own (reference §8a, contract-2 §2). */
  const LIMITED: readonly RouteName[] = ["reconsideration", "objection", "supervision", "compensation"];
  const plain = all({ events: [LISTED] }, [], []);

  it("may hold a limit of the client's: every route with one is closing, by no day that is known", () => {
    const lists = all({ events: [LISTED] }, [], ["R-01", "O-01", "K-03", "K-05"]);
    for (const list of lists.filter((one) => LIMITED.includes(one.route))) {
      expect(stateOf(list), list.route).toEqual(["closing", null]);
    }
  });

  it("leave every route alone that they could not have opened", () => {
    const lists = all({ events: [LISTED] }, [], ["R-01", "O-01", "K-03", "K-05"]);
    for (const [at, list] of lists.entries()) {
      if (!LIMITED.includes(list.route)) expect(list, list.route).toEqual(plain[at]);
    }
  });

  it("of others leave open what they might have opened, whatever it looked like without them", () => {
    // Supervision and the procuratorate are what a late review opens; the limits of the client's own are untouched by it.
    const lists = all({ events: [LISTED] }, [], ["C-03"]);
    for (const [at, list] of lists.entries()) {
      const before = plain[at];
      if (list.route === "supervision" || list.route === "procuratorate") {
        expect([before?.state, ...stateOf(list)], list.route).toEqual(["not-yet", "open", null]);
      } else expect(list, list.route).toEqual(before);
    }
  });

  it("do not take back what runs out: a closing route keeps its day", () => {
    const runs = limit("R-01@e5", "2024-02-08", {
      thread: "e1",
      subjects: ["e5", "e4"],
      remedies: ["reconsideration"],
    });
    const day = { earliest: "2024-02-08", latest: "2024-02-08" };
    const named = (unreached: readonly RuleCode[]) =>
      all({ events: TO_REJECTION }, [runs], unreached).find((one) => one.route === "reconsideration");
    expect(named([])).toMatchObject({ state: "closing", until: day });
    expect(named(["X-01", "R-03"])).toMatchObject({ state: "closing", until: day });
    // Another limit of the client's may end before this one.
    expect(named(["R-01"])).toMatchObject({ state: "closing", until: null });
  });
});

describe("supervision that is closing", () => {
  it("keeps its day where what was not reached is a court's delay, which would only open it", () => {
    const runs = limit("K-03@e9", "2024-02-05", { remedies: ["supervision"] });
    const of = (unreached: readonly RuleCode[]) =>
      all({ events: [LISTED] }, [runs], unreached).find((one) => one.route === "supervision");
    const day = { earliest: "2024-02-05", latest: "2024-02-05" };
    expect(of([])).toMatchObject({ state: "closing", until: day });
    expect(of(["C-03"])).toMatchObject({ state: "closing", until: day });
    expect(of(["K-03"])).toMatchObject({ state: "closing", until: null });
  });

  it("or open with days left keeps them in the same way", () => {
    const runs = limit("K-03@e9", "2024-07-05", { remedies: ["supervision"] });
    const of = (unreached: readonly RuleCode[]) =>
      all({ events: [LISTED] }, [runs], unreached).find((one) => one.route === "supervision");
    const day = { earliest: "2024-07-05", latest: "2024-07-05" };
    expect(of([])).toMatchObject({ state: "open", until: day, because: ["K-03@e9"] });
    expect(of(["C-03"])).toMatchObject({ state: "open", until: day, because: ["K-03@e9"] });
  });
});

describe("of several terminations", () => {
  const against = (id: string, due: string, more: Partial<Finding> = {}) =>
    limit(`C-08@${id}`, due, { remedies: ["objection", "supervision"], ...more });
  const at = (...findings: readonly Finding[]) => route("objection", "2024-04-01", { events: [LISTED] }, findings);
  const day = (iso: string) => ({ earliest: iso, latest: iso });

  it("the one whose sixty days end first is the route's, whatever their order", () => {
    const [soon, later] = [against("a", "2024-04-05"), against("b", "2024-05-20")];
    for (const pair of [[soon, later] as const, [later, soon] as const]) {
      expect(at(...pair)).toMatchObject({ state: "closing", until: day("2024-04-05"), because: ["C-08@a"] });
    }
    const two = [against("a", "2024-05-20"), against("b", "2024-05-06")];
    expect(at(...two)).toMatchObject({ state: "open", until: day("2024-05-06"), because: ["C-08@a", "C-08@b"] });
  });

  it("one that can still be attacked goes before one that cannot, and one not known before one that is over", () => {
    const over = against("a", "2024-03-01", { status: "breach" });
    const open = against("b", "2024-05-20");
    const vague = against("c", "2024-05-20", { status: "undetermined" });
    expect(at(over, open)).toMatchObject({ state: "open", because: ["C-08@b"] });
    expect(at(open, over)).toMatchObject({ state: "open", because: ["C-08@b"] });
    expect(at(over, vague)).toMatchObject({ state: "not-yet", because: ["C-08@c"] });
    expect(at(vague, over)).toMatchObject({ state: "not-yet", because: ["C-08@c"] });
    expect(at(over)).toMatchObject({ state: "missed", because: ["C-08@a"] });
  });

  it("a court's silence on an earlier objection yields to a limit that runs, and to no other", () => {
    const silent = found("O-02@e9", { status: "breach", due: day("2024-03-01"), remedies: ["objection"] });
    const of = (other: Finding) => at(other, silent);
    expect(of(against("a", "2024-04-05")).because).toEqual(["C-08@a"]);
    expect(of(against("a", "2024-05-20")).because).toEqual(["C-08@a"]);
    expect(of(against("a", "2024-03-01", { status: "breach" }))).toMatchObject({ state: "open", because: ["O-02@e9"] });
    expect(of(against("a", "2024-05-20", { status: "undetermined" }))).toMatchObject({
      state: "open",
      because: ["O-02@e9"],
    });
    // The court above is asked: one of the two courts on record, never the one that is silent.
    const silentOf = route("objection", "2024-04-01", { events: [LISTED], enforcement: UPPER }, [silent]);
    expect(silentOf.court).toBe("某市中级人民法院");
    // Answered since, or in time: no silence.
    const answered = found("O-02@e9", { ...silent, done: day("2024-03-20") });
    expect(at(answered).state).toBe("closed");
    expect(at(found("O-02@e9", { ...silent, status: "running" })).state).toBe("closed");
  });
});

describe("the court of a reconsideration", () => {
  it("is the one above the enforcing court, before anything was rejected and after", () => {
    const before = route("reconsideration", "2024-02-01", { events: [LISTED], enforcement: UPPER });
    expect(before).toMatchObject({ state: "not-yet", court: "某市中级人民法院" });
    const after = route("reconsideration", "2024-02-01", { events: TO_REJECTION, enforcement: UPPER });
    expect(after.court).toBe("某市中级人民法院");
  });

  it("stays that above the court that rejected where the case moved on since", () => {
    const moved = {
      type: "enforcement-transferred",
      date: "2024-02-05",
      court: { name: "某县人民法院", level: "basic" },
    } as const;
    const list = route("reconsideration", "2024-02-07", { events: [...TO_REJECTION, moved], enforcement: UPPER });
    expect(list.court).toBe("某市中级人民法院");
  });

  it("is not named where the rejection is a court's that the file names no other above", () => {
    const first = {
      type: "enforcement-transferred",
      date: "2023-12-01",
      court: { name: "某县人民法院", level: "basic" },
    } as const;
    const list = route("reconsideration", "2024-02-07", { events: [LISTED, first, REJECTED], enforcement: UPPER });
    expect(list.court).toBeNull();
  });
});
