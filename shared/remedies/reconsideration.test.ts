// Reconsideration: its limit from both sides, what closes it and what reopens it.
import { describe, expect, it } from "vitest";
import type { TestEvent } from "../rules/parts/request-events.fixture.ts";
import {
  audited,
  found,
  item,
  limit,
  LISTED,
  RECEIVED,
  REJECTED,
  REQUESTED,
  route,
  type RouteCase,
  SERVED,
  TO_REJECTION,
} from "./testing.fixture.ts";

const upperCourt = { name: "某中级人民法院", level: "intermediate" };
const enforcement = { court: { name: "某区人民法院", level: "basic" }, upperCourt };
const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("reconsideration", asOf, { enforcement, events: events ?? [] }, findings);

const running = limit("R-01@e5", "2024-02-08", { subjects: ["e5", "e4"], remedies: ["reconsideration"] });
const missed = { ...running, status: "breach" } as const;
const due = { earliest: "2024-02-08", latest: "2024-02-08" };

describe("reconsideration in a whole audit", () => {
  const events = [...TO_REJECTION];
  it.each([
    ["2024-01-20", "not-yet"],
    ["2024-01-31", "open"],
    ["2024-02-01", "closing"],
    ["2024-02-08", "closing"],
    ["2024-02-09", "missed"],
  ] as const)("as of %s is %s", (asOf, state) => {
    expect(audited("reconsideration", asOf, { enforcement, events }).state).toBe(state);
  });

  it("names the limit, the next higher court and the proof of service", () => {
    const list = audited("reconsideration", "2024-01-31", { enforcement, events });
    expect(list).toMatchObject({ until: due, court: "某中级人民法院", because: ["R-01@e5"], filer: "client" });
    expect(item(list, "service-proof")).toMatchObject({ state: "done", from: ["e5"] });
  });

  it("is closing, not missed, where the service is not proved", () => {
    const unproved = [...TO_REJECTION.slice(0, 4), { ...SERVED, service: { method: "direct", proof: "no" } }];
    const list = audited("reconsideration", "2024-06-01", { enforcement, events: unproved });
    expect(list.state).toBe("closing");
    expect(item(list, "service-proof").state).toBe("todo");
  });
});

describe("reconsideration", () => {
  it("is not yet there before a rejection, and closed where nothing could be rejected", () => {
    expect(at("2024-01-20", []).state).toBe("closed");
    expect(at("2024-01-20", [LISTED]).state).toBe("not-yet");
    expect(at("2024-01-20", [LISTED, REQUESTED, RECEIVED]).state).toBe("not-yet");
  });

  it("is not yet there after an oral rejection or one shown not to be served", () => {
    expect(at("2024-03-01", [LISTED, REQUESTED, { ...REJECTED, form: "oral" }]).state).toBe("not-yet");
    const unserved = { type: "correction-served", date: "2024-02-28", happened: "no" };
    expect(at("2024-03-01", [LISTED, REQUESTED, REJECTED, unserved]).state).toBe("not-yet");
    const since = limit("R-01@e2", "2024-03-09", { subjects: ["e2", "e3"] });
    expect(at("2024-03-01", [LISTED, REQUESTED, REJECTED, unserved], [since])).toMatchObject({ state: "not-yet" });
    // Long ago: it may have been served since, and the period may have ended. What is not known opens nothing.
    const long = { ...since, status: "undetermined" } as const;
    expect(at("2024-05-01", [LISTED, REQUESTED, REJECTED, unserved], [long])).toMatchObject({
      state: "not-yet",
      because: ["R-01@e2"],
    });
  });

  it("is closing where a rejection is served and no limit could be worked out", () => {
    expect(at("2024-03-01", [...TO_REJECTION])).toMatchObject({ state: "closing", until: null });
  });

  it("did not exist for rejections before 2017-05-01", () => {
    const old = [
      { ...LISTED, date: "2016-05-01" },
      { ...REQUESTED, date: "2017-01-10" },
      { ...REJECTED, date: "2017-04-30" },
    ];
    expect(at("2018-01-01", old).state).toBe("closed");
  });

  it("is closed once applied for, by posting or by receipt, and once decided", () => {
    const posted = { type: "reconsideration-requested", date: "2024-02-05", method: "post", addressee: "upper" };
    const list = at("2024-02-06", [...TO_REJECTION, posted], [running]);
    expect(list).toMatchObject({ state: "closed", because: [], until: null });
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e6"] });
    expect(item(list, "upper-court").state).toBe("done");
    const got = { type: "reconsideration-received", date: "2024-02-20", source: "document" };
    expect(item(at("2024-02-21", [...TO_REJECTION, got], [missed]), "proof-of-receipt").from).toEqual(["e6"]);
    const decided = { type: "reconsideration-decided", date: "2024-03-01", outcome: "rejected" };
    expect(at("2024-03-02", [...TO_REJECTION, decided], [missed]).state).toBe("closed");
    expect(at("2024-02-06", [...TO_REJECTION, { ...posted, happened: "unknown" }], [running]).state).toBe("closing");
  });

  it("is closed where all that was asked was granted, and not where only a part was", () => {
    const events = (outcome: string) => [LISTED, REQUESTED, RECEIVED, { ...REJECTED, outcome }, SERVED];
    expect(at("2024-02-01", events("granted"), [running]).state).toBe("closed");
    expect(at("2024-02-01", events("partly"), [running]).state).toBe("closing");
  });

  it("is to be filed again at once where it went to another court", () => {
    const elsewhere = { type: "reconsideration-requested", date: "2024-02-05", addressee: "other" };
    const slip = found("R-05@e6", { holder: "client", subjects: ["e6"], remedies: ["reconsideration"] });
    const list = at("2024-02-06", [...TO_REJECTION, elsewhere], [{ ...running, status: "in-order" }, slip]);
    expect(list).toMatchObject({ state: "closing", until: due, because: ["R-01@e5", "R-05@e6"] });
    // Past the limit it is late by the higher court's count, and in time by the day on which it was posted.
    expect(at("2024-03-01", [...TO_REJECTION, elsewhere], [{ ...running, status: "in-order" }, slip])).toMatchObject({
      state: "closing",
    });
    const arrived = { type: "reconsideration-received", date: "2024-02-06" };
    expect(at("2024-02-06", [...TO_REJECTION, elsewhere, arrived], [running]).state).toBe("closed");
  });

  it("is missed where it went to another court after the limit, by that court's day and by the higher court's alike", () => {
    const late = { type: "reconsideration-requested", date: "2024-02-20", addressee: "enforcing" };
    const on = (asOf: string, ...more: readonly TestEvent[]) =>
      audited("reconsideration", asOf, { enforcement, events: [...TO_REJECTION, late, ...more] });
    expect(on("2024-02-21")).toMatchObject({ state: "missed", until: due });
    const ended = { type: "obstacle-ended", date: "2024-02-19" };
    expect(on("2024-02-21", ended)).toMatchObject({ state: "open", because: ["R-01@e5", "R-02@e7"] });
  });

  it("once missed is reopened by the end of an obstacle, and by an application to extend, never confidently", () => {
    const events = [...TO_REJECTION, { type: "obstacle-ended", date: "2024-02-26" }];
    expect(at("2024-03-01", events, [missed]).state).toBe("missed");
    const relief = limit("R-02@e6", "2024-03-07", { subjects: ["e6"], remedies: ["reconsideration"] });
    expect(at("2024-02-27", events, [missed, relief])).toMatchObject({ state: "open", until: relief.due });
    expect(at("2024-03-01", events, [missed, relief])).toMatchObject({
      state: "closing",
      because: ["R-01@e5", "R-02@e6"],
    });
    expect(at("2024-03-08", events, [missed, { ...relief, status: "breach" }])).toMatchObject({
      state: "missed",
      until: due,
    });
    const asked = { ...relief, status: "in-order" } as const;
    expect(at("2024-04-01", events, [missed, asked])).toMatchObject({ state: "closing", until: relief.due });
  });

  it("with an extension asked for in time is closing until the days of the relief, filed or not, until it is decided", () => {
    const asked = [
      ...TO_REJECTION,
      { type: "obstacle-ended", date: "2024-02-26" },
      { type: "extension-requested", date: "2024-03-01" },
    ];
    const relief = { earliest: "2024-03-07", latest: "2024-03-07" };
    const because = ["R-01@e5", "R-02@e6"];
    const on = (asOf: string, ...more: readonly TestEvent[]) =>
      audited("reconsideration", asOf, { events: [...asked, ...more] });
    for (const asOf of ["2024-03-02", "2024-03-07", "2024-03-08", "2024-06-01"]) {
      expect(on(asOf)).toMatchObject({ state: "closing", until: relief, because });
    }
    const filed = { type: "reconsideration-requested", date: "2024-03-04", addressee: "upper" };
    expect(on("2024-03-05", filed)).toMatchObject({ state: "closing", until: relief, because });
    const decided = { type: "reconsideration-decided", date: "2024-03-20", outcome: "rejected" };
    expect(on("2024-03-21", filed, decided).state).toBe("closed");
    const late = asked.with(asked.length - 1, { type: "extension-requested", date: "2024-03-08" });
    expect(audited("reconsideration", "2024-03-09", { events: late }).state).toBe("missed");
  });

  it("is reopened by a new rejection, whose limit counts", () => {
    const again = { ...REQUESTED, date: "2024-03-01", regarding: "e1" };
    const rejected = { ...REJECTED, date: "2024-03-10", regarding: "e6" };
    const served = { ...SERVED, date: "2024-03-11", regarding: "e7" };
    const events = [...TO_REJECTION, again, rejected, served];
    const second = limit("R-01@e8", "2024-03-21", { subjects: ["e8", "e7"] });
    expect(at("2024-03-05", events.slice(0, 6), [missed]).state).toBe("not-yet");
    expect(at("2024-03-12", events, [missed, second])).toMatchObject({
      state: "open",
      because: ["R-01@e8"],
      until: second.due,
    });
  });

  /** The days of the first and of a second rejection, and what the route says of both: the more urgent one. */
  it.each([
    ["2024-02-08", "2024-02-20", "2024-02-05", "closing", "R-01@e5"],
    ["2024-02-20", "2024-02-08", "2024-02-05", "closing", "R-01@e8"],
    ["2024-02-01", "2024-02-20", "2024-02-05", "open", "R-01@e8"],
    ["2024-02-20", "2024-02-01", "2024-02-05", "open", "R-01@e5"],
    ["2024-02-20", "2024-02-18", "2024-02-05", "open", "R-01@e8"],
  ] as const)("of two rejections, to %s and to %s, is on %s %s by %s", (first, second, asOf, state, because) => {
    const again = { ...REQUESTED, date: "2024-01-12", regarding: "e1" };
    const rejected = { ...REJECTED, date: "2024-01-26", regarding: "e6" };
    const served = { ...SERVED, date: "2024-01-30", regarding: "e7" };
    const of = (id: string, last: string, subjects: readonly string[]) =>
      limit(id, last, { subjects, remedies: ["reconsideration"], status: last < asOf ? "breach" : "running" });
    const findings = [of("R-01@e5", first, ["e5", "e4"]), of("R-01@e8", second, ["e8", "e7"])];
    expect(at(asOf, [...TO_REJECTION, again, rejected, served], findings)).toMatchObject({ state, because: [because] });
  });

  it("rests on the limit and on every other finding that leads to it, and on no other", () => {
    const review = found("C-05@e4", { thread: "e1", subjects: ["e4"], remedies: ["reconsideration"] });
    const other = found("D-02@e1", { thread: "e1", subjects: ["e1"], remedies: ["correction-request", "objection"] });
    expect(at("2024-02-01", [...TO_REJECTION], [review, other, running]).because).toEqual(["C-05@e4", "R-01@e5"]);
  });

  it("opens by nothing that is not known, though the paper went to another court", () => {
    const elsewhere = { type: "reconsideration-requested", date: "2024-02-05", addressee: "other" };
    const vague = { ...running, status: "undetermined" } as const;
    expect(at("2024-02-06", [...TO_REJECTION, elsewhere], [vague])).toMatchObject({
      state: "not-yet",
      because: ["R-01@e5"],
    });
  });

  it("is closed once the listing is gone, but a limit that runs stays shown", () => {
    const events = [...TO_REJECTION, { type: "listing-deleted", date: "2024-02-02" }];
    expect(at("2024-02-03", events, [running])).toMatchObject({ state: "closing", until: due });
    expect(at("2024-03-01", events, [missed]).state).toBe("closed");
    expect(at("2024-06-01", [...events, { ...LISTED, date: "2024-05-05" }], [missed]).state).toBe("not-yet");
  });

  it("goes to the next higher court of the one that rejected, and names none where the case had come from elsewhere by then", () => {
    const moved = (date: string) => ({
      type: "enforcement-transferred",
      date,
      court: { name: "某铁路运输法院", level: "basic" },
    });
    expect(at("2024-01-31", [...TO_REJECTION, moved("2024-01-30")], [running]).court).toBe("某中级人民法院");
    expect(at("2024-01-31", [...TO_REJECTION, moved("2024-01-26")], [running]).court).toBe("某中级人民法院");
    expect(at("2024-01-31", [...TO_REJECTION, moved("2024-01-24")], [running]).court).toBeNull();
    expect(at("2024-01-31", [...TO_REJECTION, moved("2024-01")], [running]).court).toBeNull();
    // Of a rejection whose day is not on record: the court above the one that there is.
    const undated = [LISTED, REQUESTED, RECEIVED, { ...REJECTED, date: undefined }];
    expect(at("2024-01-31", undated).court).toBe("某中级人民法院");
  });

  it("is closed where no court stands above the one that rejected: supervision is open", () => {
    const supreme = { court: { name: "最高人民法院", level: "supreme" } };
    const audit = (name: "reconsideration" | "supervision") =>
      audited(name, "2024-02-01", { enforcement: supreme, events: [...TO_REJECTION] });
    expect(audit("reconsideration").state).toBe("closed");
    expect(audit("supervision").state).toBe("open");
    expect(audit("supervision").because).toContain("R-01@e5");
  });
});

describe("a service that is denied", () => {
  const denied = (date: string) => ({ type: "correction-served", date, happened: "no" });

  it("starts no period where it is that of the rejection, and says nothing where it is before any", () => {
    const events = [LISTED, REQUESTED, RECEIVED, REJECTED];
    expect(at("2024-02-20", [...events, denied("2024-02-15")]).state).toBe("not-yet");
    expect(at("2024-02-20", [denied("2023-12-01"), ...events]).state).toBe("closing");
    expect(at("2024-02-20", events).state).toBe("closing");
  });
});

describe("reconsideration of a ruling on an objection", () => {
  const FILED = { type: "objection-filed", date: "2024-03-01" };
  const RULED = { type: "objection-decided", date: "2024-03-14", outcome: "rejected" };
  const GIVEN = { type: "objection-served", date: "2024-03-18", service: { method: "direct", proof: "yes" } };
  const on = (asOf: string, ...events: readonly TestEvent[]) =>
    audited("reconsideration", asOf, { enforcement, events: [LISTED, FILED, RULED, ...events] });

  it.each([
    ["2024-03-20", "open"],
    ["2024-03-21", "closing"],
    ["2024-03-28", "closing"],
    ["2024-03-29", "missed"],
  ] as const)("as of %s is %s, with the limit and the next higher court", (asOf, state) => {
    expect(on(asOf, GIVEN)).toMatchObject({
      state,
      until: { earliest: "2024-03-28", latest: "2024-03-28" },
      court: "某中级人民法院",
      because: ["O-01@e4"],
    });
    expect(item(on(asOf, GIVEN), "service-proof")).toMatchObject({ state: "done", from: ["e4"] });
  });

  it("is not yet there while a service may have ended the period, and no longer once applied for or granted", () => {
    expect(on("2024-03-20").state).toBe("closing");
    expect(on("2024-03-26").state).toBe("not-yet");
    const filed = { type: "reconsideration-requested", date: "2024-03-22", addressee: "upper" };
    // The listing itself was never asked to be corrected: that way stands open beside it.
    expect(on("2024-03-23", GIVEN, filed)).toMatchObject({ state: "not-yet", because: [] });
    const granted = [LISTED, FILED, { ...RULED, outcome: "granted" }, GIVEN];
    expect(audited("reconsideration", "2024-03-20", { enforcement, events: granted })).toMatchObject({
      state: "not-yet",
      because: [],
    });
  });

  it("is not yet there where it is open whether there was a ruling", () => {
    const doubtful = { ...RULED, happened: "unknown" };
    expect(route("reconsideration", "2024-03-20", { enforcement, events: [LISTED, FILED, doubtful] }).state).toBe(
      "not-yet",
    );
    expect(route("reconsideration", "2024-03-20", { enforcement, events: [LISTED, FILED, RULED] }).state).toBe(
      "closing",
    );
  });

  it("gives way to a rejection whose limit is more pressing", () => {
    const events = [...TO_REJECTION, { ...FILED, date: "2024-01-02" }, { ...RULED, date: "2024-01-15" }];
    expect(audited("reconsideration", "2024-02-05", { enforcement, events })).toMatchObject({
      state: "closing",
      because: ["R-01@e5"],
    });
  });
});
