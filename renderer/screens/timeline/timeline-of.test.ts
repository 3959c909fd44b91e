// What a case shows on its timeline: bars, lateness, gaps, spans, what lasts, what has no day.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import type { PeriodBar, Timeline } from "./model.ts";
import { inTime, timelineOf } from "./timeline-of.ts";

const listed = { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null };
const requested = { id: "e3", type: "correction-requested", date: "2024-02-01", written: "yes" };
const received = { id: "e4", type: "correction-received", date: "2024-02-04" };
const rejected = { id: "e5", type: "correction-decided", date: "2024-03-01", outcome: "rejected" };
const served = { id: "e6", type: "correction-served", date: "2024-03-28", service: { method: "direct" } };

function timeline(asOf: string, ...events: readonly object[]): Timeline {
  const view = viewOf(asOf, { events });
  return timelineOf(view.case, view.audit, parseDay(asOf) ?? 0);
}
const bar = (from: Timeline, rule: string): PeriodBar | undefined =>
  from.bars.find(({ finding }) => finding.rule === rule);
const iso = (day: number | undefined | null): string | null => (typeof day === "number" ? formatDay(day) : null);

describe("periods", () => {
  it("run from the trigger to the due day, with the lateness to the day of the act", () => {
    const c03 = bar(timeline("2024-04-04", listed, requested, received, rejected), "C-03");
    expect(iso(c03?.from?.lo)).toBe("2024-02-04");
    expect([iso(c03?.due.lo), iso(c03?.due.hi)]).toEqual(["2024-02-19", "2024-02-19"]);
    expect(iso(c03?.done?.lo)).toBe("2024-03-01");
    expect([iso(c03?.late?.from), iso(c03?.late?.to), c03?.late?.certain]).toEqual(["2024-02-19", "2024-03-01", true]);
    expect(c03).toMatchObject({ length: { zh: "15日", en: "15 days" }, needsFact: false, absent: false });
  });

  it("are late to the audit's day, and leave an empty slot, where the act is not on record", () => {
    const c03 = bar(timeline("2024-04-04", listed, requested, received), "C-03");
    expect(c03).toMatchObject({ done: null, absent: true });
    expect(iso(c03?.late?.to)).toBe("2024-04-04");
  });

  it("of the client leave no slot, and are not late while they run", () => {
    const r01 = bar(timeline("2024-04-04", listed, requested, received, rejected, served), "R-01");
    expect(r01).toMatchObject({ absent: false, late: null, finding: { status: "running", holder: "client" } });
    expect([iso(r01?.from?.lo), iso(r01?.due.hi)]).toEqual(["2024-03-28", "2024-04-07"]);
  });

  it("are as long as the days they are drawn over, with an extension and without", () => {
    const suggested = { id: "e1", type: "procuratorate-suggestion", date: "2024-03-04", extensionApproved: "yes" };
    const k02 = bar(timeline("2024-12-01", suggested, { id: "e2", type: "court-replied", date: "2024-06-20" }), "K-02");
    expect([iso(k02?.from?.lo), iso(k02?.due.hi), k02?.length?.en]).toEqual(["2024-03-04", "2024-07-04", "4 months"]);
    const court = { court: { name: "上海市某区人民法院", level: "basic" } };
    const objected = { id: "e1", type: "credit-objection-filed", date: "2024-03-04", body: "local-platform" };
    const filed = { ...objected, extensionApproved: "yes" };
    const answered = { id: "e2", type: "credit-objection-answered", date: "2024-03-13" };
    const view = viewOf("2024-06-01", { enforcement: court, events: [filed, answered] });
    const n06 = bar(timelineOf(view.case, view.audit, parseDay("2024-06-01") ?? 0), "N-06");
    expect([iso(n06?.from?.lo), iso(n06?.due.hi), n06?.length?.en]).toEqual([
      "2024-03-04",
      "2024-03-13",
      "7 working days",
    ]);
  });

  it("of the client run from the service although the day of the request is the first that is known", () => {
    const imprecise = { ...served, date: "2024-03-20/2024-03-28" };
    const r01 = bar(timeline("2024-04-04", listed, requested, received, rejected, imprecise), "R-01");
    expect([iso(r01?.from?.lo), iso(r01?.from?.hi)]).toEqual(["2024-03-20", "2024-03-28"]);
  });

  it("have two ends where the trigger's day is not exact, and only possible lateness", () => {
    const c03 = bar(
      timeline("2024-04-04", listed, requested, { ...received, date: "2024-02-04/2024-02-20" }, rejected),
      "C-03",
    );
    expect(c03?.finding.status).toBe("contestable");
    expect(c03?.due.hi).toBeGreaterThan(c03?.due.lo ?? 0);
    expect(c03?.late?.certain).toBe(false);
  });
});

describe("gaps", () => {
  it("stand on the anchor's day where that is the last lawful one", () => {
    const slot = timeline("2024-04-04", listed).slots.find(({ type }) => type === "enforcement-notice-served");
    expect(slot).toMatchObject({ side: "by", anchor: "e1", status: "undetermined" });
    expect(iso(slot?.at)).toBe("2023-11-10");
  });

  it("hang after their anchor where the law sets no day", () => {
    const slot = timeline("2024-04-04", listed).slots.find(({ type }) => type === "listing-served");
    expect(slot).toMatchObject({ side: "after", anchor: "e1" });
  });

  it("are none where the act is on record, or recorded as not done", () => {
    const service = { id: "s", type: "listing-served", date: "2023-11-20", service: { method: "direct" } };
    expect(timeline("2024-04-04", listed, service).slots.map(({ type }) => type)).not.toContain("listing-served");
    const denied = timeline("2024-04-04", listed, { ...service, service: undefined, happened: "no" });
    expect(denied.slots.map(({ type }) => type)).not.toContain("listing-served");
    expect(denied.marks.find(({ key }) => key === "event s")?.denied).toBe(true);
  });

  it("have no day where their anchor has none, and then stand in the margin", () => {
    const { slots, undated } = timeline("2024-04-04", { ...listed, date: null });
    expect(slots).toEqual([]);
    expect(undated.filter(({ kind }) => kind === "slot").length).toBeGreaterThan(0);
  });
});

describe("events", () => {
  it("are spans where their date is not exact, and stand in the margin without one", () => {
    const { marks, undated } = timeline(
      "2024-04-04",
      { id: "a", type: "listing-discovered", date: "2024-01" },
      { id: "b", type: "other", title: "来电" },
    );
    const [a] = marks;
    expect([iso(a?.days?.lo), iso(a?.days?.hi)]).toEqual(["2024-01-01", "2024-01-31"]);
    expect(undated.map(({ key }) => key)).toContain("event b");
  });

  it("tell who acted, and what the audit does not know yet", () => {
    const { marks } = timeline("2024-02-03", listed, requested, { ...received, date: "2024-02-10" });
    expect(marks.map(({ who, later }) => [who, later])).toEqual([
      ["court", false],
      ["us", false],
      ["court", true],
    ]);
  });
});

describe("what lasts", () => {
  it("runs on without an end on record, and to the removal where there is one", () => {
    expect(timeline("2024-04-04", listed).stretches).toMatchObject([{ what: "listing", to: null, opener: "e1" }]);
    const gone = timeline("2024-04-04", listed, { id: "d", type: "listing-deleted", date: "2024-03-05" });
    expect(iso(gone.stretches[0]?.to?.lo)).toBe("2024-03-05");
  });

  it("ends by a look-up that no longer finds it, from an unknown day on", () => {
    const seen = { id: "k", type: "listing-checked", date: "2024-03-05", visible: "no" };
    expect(timeline("2024-04-04", listed, seen).stretches[0]?.to).toMatchObject({ openLo: true });
  });

  it("holds consumption restrictions of the client, not of others", () => {
    const order = { id: "r", type: "restriction-ordered", date: "2023-10", against: "client" };
    const lifted = { id: "l", type: "restriction-lifted", date: "2024-01-02" };
    const { stretches } = timeline("2024-04-04", order, lifted);
    expect(stretches.map(({ what, to }) => [what, iso(to?.hi)])).toEqual([["restriction", "2024-01-02"]]);
    expect(timeline("2024-04-04", { ...order, against: "other" }).stretches).toEqual([]);
  });
});

describe("the first view", () => {
  it("leaves out an audit's day years after the last event, and a limit years ahead", () => {
    const old = timeline(
      "2024-04-04",
      { ...listed, date: "2016-03-01" },
      { id: "p", type: "round-concluded", date: "2016-05-01" },
    );
    expect(iso(old.focus.lo)).toBe("2016-03-01");
    expect(old.focus.hi).toBeLessThan(parseDay("2017-01-01") ?? 0);
    expect(old.extent.hi).toBeGreaterThanOrEqual(parseDay("2024-04-04") ?? 0);
    const near = timeline("2024-04-04", listed, { ...received, date: "2024-03-20" });
    expect(near.focus.hi).toBeGreaterThanOrEqual(parseDay("2024-04-04") ?? 0);
  });

  it("of an empty case is the month before the audit's day", () => {
    const { extent, marks } = timeline("2024-04-04");
    expect(marks).toEqual([]);
    expect([iso(extent.lo), iso(extent.hi)]).toEqual(["2024-03-05", "2024-04-04"]);
  });
});

it("puts everything in order of time", () => {
  const { marks, bars } = timeline("2024-04-04", served, rejected, received, requested, listed);
  expect(marks.map(({ event }) => event.id)).toEqual(["e1", "e3", "e4", "e5", "e6"]);
  expect(bars.toSorted(inTime)).toEqual(bars);
});
