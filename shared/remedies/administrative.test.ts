// The two routes against lists of authorities: when each is open, until when, what closes it and opens it again.
import { describe, expect, it } from "vitest";
import { auditCase } from "../audit/audit.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { Checklist, RouteName } from "../engine/finding.ts";
import { smallCase } from "../rules/testing.ts";
import { limit } from "./testing.fixture.ts";
import { limitsAsOne } from "./authority-limits.ts";

type Given = Readonly<Record<string, unknown>>;

const DIRECT = { method: "direct", proof: "yes" };
const LISTED: readonly Given[] = [
  { id: "l", type: "authority-listed", date: "2026-06-15", list: "wages", statesRemedy: "yes", source: "document" },
  { id: "s", type: "authority-listing-served", date: "2026-06-20", regarding: "l", service: DIRECT },
];
const REVIEW: Given = { id: "r", type: "review-requested", date: "2026-07-10", regarding: "l" };

function lists(asOf: string, events: readonly Given[], more: Given = {}): readonly Checklist[] {
  const file = smallCase({ events, matter: "拖欠农民工工资失信联合惩戒对象名单", ...more } as never);
  return auditCase(file, { asOf: parseDay(asOf) ?? 0, calendar: shippedCalendar }).checklists;
}

function of(route: RouteName, asOf: string, events: readonly Given[], more: Given = {}): Checklist {
  const list = lists(asOf, events, more).find((one) => one.route === route);
  if (list === undefined) throw new Error(route);
  return list;
}

const REVIEWS = "administrative-reconsideration";
const SUIT = "administrative-suit";
const on = (iso: string) => ({ earliest: iso, latest: iso });

describe("reconsideration of a listing", () => {
  it("runs sixty days from knowing (reference-3 ZA-01), closes by filing, and is missed after", () => {
    expect(of(REVIEWS, "2026-08-11", LISTED)).toMatchObject({ state: "open", until: on("2026-08-19") });
    expect(of(REVIEWS, "2026-08-12", LISTED)).toMatchObject({ state: "closing", until: on("2026-08-19") });
    expect(of(REVIEWS, "2026-08-19", LISTED).state).toBe("closing");
    expect(of(REVIEWS, "2026-08-20", LISTED)).toMatchObject({ state: "missed", until: null });
    expect(of(REVIEWS, "2026-08-11", [...LISTED, REVIEW])).toMatchObject({ state: "closed", because: [] });
  });

  it("is not asked for by who sued about the act", () => {
    const suit = { id: "u", type: "suit-filed", date: "2026-07-01", regarding: "l" };
    expect(of(REVIEWS, "2026-07-02", [...LISTED, suit]).state).toBe("closed");
    expect(of(SUIT, "2026-07-02", [...LISTED, suit]).state).toBe("closed");
  });

  it("is not there before anything was listed", () => {
    const notice = { id: "n", type: "authority-notified", date: "2026-06-01", list: "wages" };
    expect(of(REVIEWS, "2026-06-03", [notice])).toMatchObject({ state: "not-yet" });
    expect(of(SUIT, "2026-06-03", [notice])).toMatchObject({ state: "not-yet" });
  });

  it("opens again on what is left undone, though the time against the listing is over", () => {
    const over = [
      { id: "l", type: "authority-listed", date: "2023-03-15", list: "wages", statesRemedy: "yes" },
      { id: "s", type: "authority-listing-served", date: "2023-03-20", regarding: "l", service: DIRECT },
      { id: "c", type: "authority-listing-checked", date: "2026-06-01", regarding: "l", visible: "yes" },
    ];
    const list = of(REVIEWS, "2026-06-01", over);
    expect(list).toMatchObject({ state: "open", until: null });
    expect(list.because.join()).toContain("Z-3A");
    // Since 2024 what is left undone goes to reconsideration first.
    expect(of(SUIT, "2026-06-01", over).state).toBe("missed");
    const asked = { id: "r", type: "review-requested", date: "2026-05-20", regarding: "c" };
    expect(of(REVIEWS, "2026-06-01", [...over, asked]).state).not.toBe("open");
  });

  it("opens where an authority has been silent for two months on a request (reference-3 ZA-07)", () => {
    const asked = [
      { id: "l", type: "authority-listed", date: "2025-06-15", list: "tax", statesRemedy: "yes" },
      { id: "s", type: "authority-listing-served", date: "2025-06-20", regarding: "l", service: DIRECT },
      { id: "q", type: "authority-removal-requested", date: "2026-04-30", regarding: "l" },
    ];
    const at = (asOf: string) => of(REVIEWS, asOf, asked, { matter: "重大税收违法失信主体名单" });
    expect(at("2026-06-30").state).toBe("missed");
    expect(at("2026-07-01")).toMatchObject({ state: "open", because: [expect.stringContaining("ZA-07")] });
    const refused = {
      id: "a",
      type: "authority-removal-decided",
      date: "2026-07-01",
      regarding: "q",
      outcome: "granted",
    };
    expect(of(REVIEWS, "2026-07-02", [...asked, refused], { matter: "重大税收违法失信主体名单" }).state).toBe("missed");
  });

  it("names what is wrong beside the limit", () => {
    const listed = [{ ...LISTED[0], ground: "neither" }, LISTED[1] ?? {}];
    const { because } = of(REVIEWS, "2026-07-01", listed);
    expect(because.map((id) => id.split("@")[0])).toEqual(expect.arrayContaining(["ZA-01", "Z-30"]));
  });
});

describe("the suit", () => {
  it("runs six months directly, fifteen days after reconsideration, and waits while that is pending", () => {
    expect(of(SUIT, "2026-07-01", LISTED)).toMatchObject({ state: "open", until: on("2026-12-21") });
    expect(of(SUIT, "2026-07-20", [...LISTED, REVIEW]).state).toBe("not-yet");
    const decided = [
      ...LISTED,
      REVIEW,
      { id: "d", type: "review-decided", date: "2026-09-10", regarding: "r", outcome: "rejected", statesRemedy: "yes" },
      { id: "e", type: "review-served", date: "2026-09-15", regarding: "d", service: DIRECT },
    ];
    // Reference-3 ZA-06: served 2026-09-15, so until 2026-09-30.
    expect(of(SUIT, "2026-09-16", decided)).toMatchObject({ state: "open", until: on("2026-09-30") });
    expect(of(SUIT, "2026-09-23", decided).state).toBe("closing");
    expect(of(SUIT, "2026-10-08", decided).state).toBe("missed");
    const ticks = of(SUIT, "2026-09-16", decided).items.map(({ id, state }) => `${id} ${state}`);
    expect(ticks).toEqual(expect.arrayContaining(["review-decision todo", "review-service done", "act done"]));
    const direct = of(SUIT, "2026-07-01", LISTED).items.map(({ id, state }) => `${id} ${state}`);
    expect(direct).toEqual(expect.arrayContaining(["review-decision not-needed", "review-service not-needed"]));
  });
});

describe("limits about several acts", () => {
  const asOf = parseDay("2026-07-01") ?? 0;
  const one = (id: string, due: string, more: object = {}) => limit(`ZA-01@${id}`, due, more);

  it("are one: what runs before what is not known, that before what is over, of what runs the first to end", () => {
    const [soon, later] = [one("a", "2026-07-05"), one("b", "2026-08-05")];
    for (const pair of [[soon, later] as const, [later, soon] as const]) {
      expect(limitsAsOne(pair, asOf)).toMatchObject({ state: "closing", until: on("2026-07-05"), named: [soon] });
    }
    const vague = one("c", "2026-07-03", { status: "undetermined" });
    const over = one("d", "2026-05-01", { status: "breach" });
    expect(limitsAsOne([vague, later], asOf)).toMatchObject({ state: "open", named: [later] });
    expect(limitsAsOne([over, vague], asOf)).toMatchObject({ state: "closing", named: [vague] });
    expect(limitsAsOne([over, one("e", "2026-05-01", { status: "in-order" })], asOf)).toMatchObject({
      state: "missed",
      named: [over],
    });
    expect(limitsAsOne([], asOf).state).toBe("not-yet");
  });
});

describe("the routes of a case", () => {
  it("are those of its lists: the court's, an authority's, or both in one file", () => {
    const names = (events: readonly Given[], more: Given) =>
      lists("2026-07-01", events, more).map(({ route }) => route);
    expect(names(LISTED, {})).toEqual([REVIEWS, SUIT]);
    expect(names([], { matter: "court-list" })).toHaveLength(11);
    expect(names(LISTED, { matter: "court-list" })).toHaveLength(13);
  });

  it("name the exhibits that tick their items", () => {
    const evidence = [{ id: "p1", kind: "列入决定书", title: "列入决定书" }];
    const listed = [{ ...LISTED[0], source: undefined, evidence: ["p1"] }, LISTED[1] ?? {}];
    const [act] = of(REVIEWS, "2026-07-01", listed, { evidence }).items;
    expect(act).toMatchObject({ id: "act", state: "done", from: ["l", "p1"] });
  });
});
