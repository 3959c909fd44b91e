// Linking, threads and narrowing as the case format has them.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import type { CaseEvent, CaseView } from "./model.ts";

function view(events: SmallCase["events"], asOf = "2024-06-01"): CaseView {
  return viewCase(smallCase(events === undefined ? {} : { events }), parseDay(asOf) ?? 0);
}

function event(of: CaseView, id: string): CaseEvent {
  const found = of.byId(id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

const parents = (of: CaseView, id: string): readonly string[] => event(of, id).parents.map((parent) => parent.id);
const threads = (of: CaseView, id: string): readonly string[] => event(of, id).threads.map((thread) => thread.id);
const days = (of: CaseView, id: string): readonly [string, string] => {
  const { lo, hi } = event(of, id);
  return [formatDay(lo), formatDay(hi)];
};

describe("as of a day", () => {
  it("leaves out what comes wholly after it and cuts what straddles it", () => {
    const of = view([
      { type: "listing-decided", date: "2024-05" },
      { type: "listing-published", date: "2024-05-20/2024-06-20" },
      { type: "listing-deleted", date: "2024-06-02" },
    ]);
    expect(of.events.map(({ id }) => id)).toEqual(["e1", "e2"]);
    expect(days(of, "e2")).toEqual(["2024-05-20", "2024-06-01"]);
  });

  it("leaves out what answers something after it, along the chain, but no request to list and nothing that is only beside it", () => {
    const later = { id: "later", type: "listing-decided", date: "2024-06-02" };
    const of = view([
      later,
      { id: "served", type: "listing-served", date: "2024-05-20", regarding: "later" },
      { id: "answer", type: "correction-requested", date: "2024-05-21", regarding: "served" },
      { id: "wish", type: "listing-requested", date: "2024-05-06", regarding: "later" },
      { id: "beside", type: "other", date: "2024-05-07", regarding: "later" },
      { id: "free", type: "correction-requested", date: "2024-05-08" },
      { id: "asked", type: "correction-decided", date: "2024-05-09", regarding: "free" },
    ]);
    expect(of.events.map(({ id }) => id)).toEqual(["wish", "beside", "free", "asked"]);
    expect(view([{ ...later, date: "2024-06-01" }]).events.map(({ id }) => id)).toEqual(["later"]);
  });

  it("knows no day of what has none, whether the field is left out or empty", () => {
    const of = view([{ type: "listing-decided" }, { type: "listing-published", date: null }]);
    expect(of.events.map(({ id, undated }) => [id, undated])).toEqual([
      ["e1", true],
      ["e2", true],
    ]);
    expect(days(of, "e2")[1]).toBe("2024-06-01");
    expect(view([{ type: "listing-decided", date: "2024-05" }]).events[0]?.undated).toBe(false);
  });

  it("keeps what is recorded as not having happened apart", () => {
    const of = view([{ type: "listing-served", date: "2024-01-10", happened: "no" }]);
    expect(of.events).toEqual([]);
    expect(of.denied("listing-served").map(({ id }) => id)).toEqual(["e1"]);
  });
});

describe("links", () => {
  it("go to the latest event of the fitting type on or before the day", () => {
    const of = view([
      { type: "correction-requested", date: "2024-01-05" },
      { type: "correction-requested", date: "2024-03-05" },
      { type: "correction-decided", date: "2024-02-01" },
      { type: "correction-decided", date: "2024-03-10" },
    ]);
    expect(parents(of, "e3")).toEqual(["e1"]);
    expect(parents(of, "e4")).toEqual(["e2"]);
  });

  it("name both where neither is certainly the later", () => {
    const of = view([
      { type: "correction-requested", date: "2024-01-01/2024-02-10" },
      { type: "correction-requested", date: "2024-01-20/2024-02-20" },
      { type: "correction-decided", date: "2024-03-10" },
    ]);
    expect(parents(of, "e3")).toEqual(["e1", "e2"]);
  });

  it("take the received request rather than the posted one, and follow the chain", () => {
    const of = view([
      { type: "correction-requested", date: "2024-01-05", method: "post" },
      { type: "correction-received", date: "2024-01-08" },
      { type: "correction-decided", date: "2024-01-20" },
      { type: "correction-served", date: "2024-01-22" },
      { type: "reconsideration-requested", date: "2024-01-25", method: "post" },
      { type: "reconsideration-received", date: "2024-01-28" },
      { type: "reconsideration-decided", date: "2024-02-10" },
    ]);
    expect(["e2", "e3", "e4", "e5", "e6", "e7"].map((id) => parents(of, id)[0])).toEqual([
      "e1",
      "e2",
      "e3",
      "e4",
      "e5",
      "e6",
    ]);
  });

  it("on one day go in the order requested, received, decided, issued, served", () => {
    const of = view([
      { id: "served", type: "correction-served", date: "2024-01-05" },
      { id: "decided", type: "correction-decided", date: "2024-01-05" },
      { id: "received", type: "correction-received", date: "2024-01-05" },
      { id: "requested", type: "correction-requested", date: "2024-01-05" },
    ]);
    expect(parents(of, "served")).toEqual(["decided"]);
    expect(parents(of, "decided")).toEqual(["received"]);
    expect(parents(of, "received")).toEqual(["requested"]);
    expect(parents(of, "requested")).toEqual([]);
  });
});

describe("threads", () => {
  it("open with a decision; later events belong to the one open on their day", () => {
    const of = view([
      { type: "listing-decided", date: "2020-01-10" },
      { type: "listing-published", date: "2020-01-12" },
      { type: "listing-deleted", date: "2021-01-10" },
      { type: "listing-decided", date: "2022-01-10" },
      { type: "correction-requested", date: "2020-02-01" },
      { type: "correction-requested", date: "2022-02-01" },
      { type: "correction-requested", date: "2021-06-01" },
    ]);
    expect(of.threads.map(({ id }) => id)).toEqual(["e1", "e4"]);
    expect(["e2", "e3", "e5", "e6", "e7"].map((id) => threads(of, id))).toEqual([["e1"], ["e1"], ["e1"], ["e4"], []]);
  });

  it("open without a decision on record, made on or before the first event", () => {
    const of = view([
      { type: "listing-discovered", date: "2024-02-24" },
      { type: "listing-published", date: "2024-02-22" },
      { type: "listing-checked", date: "2024-03-01", visible: "yes" },
    ]);
    expect(of.threads.map(({ id, decided }) => [id, decided])).toEqual([["e2", null]]);
    expect(formatDay(of.threads[0]?.unrecorded.v?.hi ?? 0)).toBe("2024-02-22");
    expect(threads(of, "e3")).toEqual(["e2"]);
  });

  it("open with a look that found the client on the list of the courts, and on no other list", () => {
    const look = (type: string, visible: string) => view([{ type, date: "2024-01-10", visible }]).threads.length;
    expect([look("listing-checked", "yes"), look("listing-checked", "no")]).toEqual([1, 0]);
    expect(look("authority-listing-checked", "yes")).toBe(0);
  });

  it("leave the thread undetermined where several are open, unless `regarding` names one", () => {
    const of = view([
      { type: "listing-decided", date: "2020-01-10" },
      { type: "listing-decided", date: "2020-02-10" },
      { type: "listing-published", date: "2020-03-10" },
      { type: "listing-published", date: "2020-03-10", regarding: "e2" },
    ]);
    expect(threads(of, "e3")).toEqual(["e1", "e2"]);
    expect(threads(of, "e4")).toEqual(["e2"]);
  });

  it("give a creditor's request to the next decision, and restriction requests to none", () => {
    const of = view([
      { type: "listing-requested", date: "2020-01-05" },
      { type: "listing-decided", date: "2020-01-10" },
      { type: "listing-decided", date: "2021-01-10" },
      { type: "correction-requested", date: "2020-06-10", target: "restriction" },
    ]);
    expect(threads(of, "e1")).toEqual(["e2"]);
    expect(threads(of, "e4")).toEqual([]);
  });
});

describe("narrowing", () => {
  it("lets linked events bound each other's days", () => {
    const of = view([
      { type: "correction-requested", date: "2024-01" },
      { type: "correction-decided", date: "2024-01-10", regarding: "e1" },
    ]);
    expect(days(of, "e1")).toEqual(["2024-01-01", "2024-01-10"]);
  });

  it("is not done by a link that is worked out", () => {
    const of = view([
      { type: "correction-requested", date: "2024-01" },
      { type: "correction-decided", date: "2024-01-10" },
      { type: "listing-decided", date: "2023" },
      { type: "listing-deleted", date: "2023-05-01" },
    ]);
    expect(days(of, "e1")).toEqual(["2024-01-01", "2024-01-31"]);
    expect(days(of, "e3")).toEqual(["2023-01-01", "2023-12-31"]);
    expect(parents(of, "e2")).toEqual(["e1"]);
  });

  it("leaves contradicting dates as written and names the events", () => {
    const of = view([
      { type: "correction-requested", date: "2024-02-10" },
      { type: "correction-decided", date: "2024-01-10", regarding: "e1" },
    ]);
    expect(of.contradictions.map((pair) => pair.map(({ id }) => id))).toEqual([["e1", "e2"]]);
    expect(days(of, "e1")).toEqual(["2024-02-10", "2024-02-10"]);
    expect(event(of, "e2").contradicted).toBe(true);
  });
});
