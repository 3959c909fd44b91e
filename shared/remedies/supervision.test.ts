// Enforcement supervision: opened by delay or a failed reconsideration, with its six months by analogy.
import { describe, expect, it } from "vitest";
import {
  audited,
  found,
  item,
  limit,
  LISTED,
  RECEIVED,
  REQUESTED,
  route,
  type RouteCase,
  TO_REJECTION,
} from "./testing.fixture.ts";

const upperCourt = { name: "某中级人民法院", level: "intermediate" };
const enforcement = { court: { name: "某区人民法院", level: "basic" }, upperCourt };
const at = (asOf: string, events: RouteCase["events"], findings: Parameters<typeof route>[3] = []) =>
  route("supervision", asOf, { enforcement, events: events ?? [] }, findings);

const remedies = ["supervision", "procuratorate"] as const;
const overdue = found("C-03@e3", {
  thread: "e1",
  subjects: ["e3", "e2"],
  remedies,
  due: { earliest: "2024-01-29", latest: "2024-01-29" },
});
const RECONSIDERED = [
  ...TO_REJECTION,
  { type: "reconsideration-requested", date: "2024-02-05" },
  { type: "reconsideration-decided", date: "2024-03-01", outcome: "rejected" },
  { type: "reconsideration-served", date: "2024-03-05", service: { method: "direct" } },
];
const six = limit("K-03@e8", "2024-09-05", { thread: "e1", subjects: ["e8"], remedies: ["supervision"] });

describe("supervision", () => {
  it("is closed with nothing on record, not yet there before a delay or a decision", () => {
    expect(at("2024-01-20", []).state).toBe("closed");
    expect(at("2024-01-20", [LISTED]).state).toBe("not-yet");
    expect(at("2024-01-20", [LISTED, REQUESTED, RECEIVED]).state).toBe("not-yet");
  });

  it("is opened by an overdue court, without a limit, and goes to the next higher court", () => {
    const list = at("2024-02-10", [LISTED, REQUESTED, RECEIVED], [overdue]);
    expect(list).toMatchObject({ state: "open", until: null, court: "某中级人民法院", because: ["C-03@e3"] });
    expect(item(list, "proof-of-receipt")).toMatchObject({ state: "done", from: ["e3"] });
    expect(item(list, "decision-copy").state).toBe("not-needed");
    expect(audited("supervision", "2024-01-29", { events: [LISTED, REQUESTED, RECEIVED] }).state).toBe("not-yet");
    expect(audited("supervision", "2024-01-30", { events: [LISTED, REQUESTED, RECEIVED] }).state).toBe("open");
  });

  it("goes one level up from the court that decided on reconsideration, or is silent on it, which the file does not name", () => {
    expect(at("2024-08-28", RECONSIDERED, [six]).court).toBeNull();
    const silent = found("R-03@e6", {
      thread: "e1",
      subjects: ["e6"],
      remedies: ["supervision"],
      holder: "upper-court",
    });
    expect(at("2024-08-28", [...TO_REJECTION], [silent])).toMatchObject({ state: "open", court: null });
    const perhaps = { ...silent, status: "contestable" } as const;
    expect(at("2024-08-28", [...TO_REJECTION], [perhaps]), "perhaps silent").toMatchObject({
      state: "open",
      court: null,
    });
    const running = { ...silent, status: "running", remedies: [] } as const;
    expect(at("2024-02-20", [...TO_REJECTION], [running]).court, "still in time").toBe("某中级人民法院");
  });

  it("is open at once against a decision that no court stands above, while its listing stands", () => {
    for (const id of ["R-01@e5", "O-01@e5"]) {
      const advice = found(id, { thread: "e1", subjects: ["e5"], status: "advice", holder: "client" });
      expect(at("2024-02-01", [...TO_REJECTION], [advice]), id).toMatchObject({ state: "open", because: [id] });
      const gone = [...TO_REJECTION, { type: "listing-deleted", date: "2024-01-31" }];
      expect(at("2024-02-01", gone, [advice]).state, id).toBe("closed");
      expect(at("2024-02-01", [...TO_REJECTION], [{ ...advice, status: "undetermined" }]).state, id).toBe("not-yet");
    }
  });

  it("carries the limit after reconsideration, closing at its end and never missed", () => {
    expect(at("2024-08-28", RECONSIDERED, [six])).toMatchObject({
      state: "open",
      until: six.due,
      because: ["K-03@e8"],
    });
    expect(at("2024-08-29", RECONSIDERED, [six]).state).toBe("closing");
    expect(at("2024-12-01", RECONSIDERED, [{ ...six, status: "contestable" }])).toMatchObject({
      state: "closing",
      until: six.due,
    });
  });

  it("has no limit left where something was filed, in time or perhaps too late", () => {
    const done = { earliest: "2024-08-20", latest: "2024-08-20" };
    const none = { state: "not-yet", until: null, because: [] };
    expect(at("2024-08-28", RECONSIDERED, [{ ...six, status: "contestable", done }])).toMatchObject(none);
    expect(at("2024-08-28", RECONSIDERED, [{ ...six, status: "in-order" }])).toMatchObject(none);
    const ten = limit("R-01@e5", "2024-02-08", { thread: "e1", subjects: ["e5"] });
    expect(at("2024-03-01", [...TO_REJECTION], [{ ...ten, status: "breach", done }])).toMatchObject(none);
    expect(at("2024-03-01", [...TO_REJECTION], [{ ...ten, status: "contestable" }])).toMatchObject(none);
  });

  it("is open again, without a limit, on a delay after that limit, and not on one of its last day", () => {
    const same = { ...overdue, due: { earliest: "2024-09-05", latest: "2024-09-05" } };
    expect(at("2024-12-01", RECONSIDERED, [same, { ...six, status: "contestable" }])).toMatchObject({
      state: "closing",
      until: six.due,
    });
    const noDay = found("E-01@case", { remedies: ["supervision"] });
    expect(at("2024-12-01", RECONSIDERED, [noDay, { ...six, status: "contestable" }]).state).toBe("closing");
    const later = { ...overdue, due: { earliest: "2024-10-10", latest: "2024-10-10" } };
    const list = at("2024-12-01", RECONSIDERED, [later, { ...six, status: "contestable" }]);
    expect(list).toMatchObject({ state: "open", until: null });
  });

  describe("while reconsideration of the rejection can still be applied for", () => {
    const late = { ...overdue, done: { earliest: "2024-01-31", latest: "2024-01-31" } };
    const fault = found("D-02@e1", { thread: "e1", subjects: ["e1"], remedies: ["correction-request", "supervision"] });
    const ten = limit("R-01@e5", "2024-02-08", { thread: "e1", subjects: ["e5"] });

    it("waits with what that decides: that the answer came late, and the faults of the listing", () => {
      const list = at("2024-02-01", [...TO_REJECTION], [fault, late, ten]);
      expect(list).toMatchObject({ state: "not-yet", because: ["D-02@e1", "C-03@e3"] });
      expect(at("2024-02-08", [...TO_REJECTION], [fault, late, ten]).state).toBe("not-yet");
      expect(at("2024-01-30", [...TO_REJECTION], [fault, late, ten]).state, "nine days left").toBe("not-yet");
    });

    it("is not held back by a limit of no request on record, nor by a request that may be about another listing", () => {
      expect(at("2024-02-01", [LISTED], [fault, limit("R-01@e9", "2024-02-08")]).state).toBe("open");
      const again = { ...LISTED, id: "again", date: "2023-12-01" };
      const two = [...TO_REJECTION.map((event, index) => ({ id: `e${index + 1}`, ...event })), again];
      const faults = [fault, { ...fault, id: "D-02@again", thread: "again", subjects: ["again"] }];
      expect(at("2024-02-01", two, [...faults, ten]).because).toEqual(["D-02@e1", "D-02@again"]);
      const about = two.map((event) => (event.type === "correction-requested" ? { ...event, regarding: "e1" } : event));
      expect(at("2024-02-01", about, [...faults, ten]).because).toEqual(["D-02@again"]);
    });

    it("is open from the day after, or where that day is not certain", () => {
      const missed = { ...ten, status: "breach" } as const;
      expect(at("2024-02-09", [...TO_REJECTION], [fault, late, missed]).state).not.toBe("not-yet");
      const open = { ...ten, status: "contestable" } as const;
      expect(at("2024-02-09", [...TO_REJECTION], [fault, late, open])).toMatchObject({ state: "open" });
      expect(at("2024-02-01", [...TO_REJECTION], [fault, late, { ...ten, due: null }]).state).toBe("open");
    });

    it("waits while the reconsideration is under review, and no longer than its time", () => {
      const filed = [...TO_REJECTION, { type: "reconsideration-requested", date: "2024-02-05" }];
      const review = found("R-03@e6", { thread: "e1", subjects: ["e6"], holder: "upper-court", status: "running" });
      expect(at("2024-02-10", filed, [fault, late, review]).state).toBe("not-yet");
      expect(at("2024-02-10", filed, [fault, late, { ...review, status: "undetermined" }]).state).toBe("open");
      const silent = { ...review, status: "breach", remedies: ["supervision"] } as const;
      expect(at("2024-03-10", filed, [fault, late, silent]).state).toBe("open");
    });

    it("does not wait with silence, or with what concerns another matter", () => {
      expect(at("2024-02-01", [...TO_REJECTION], [overdue, ten])).toMatchObject({
        state: "open",
        because: ["C-03@e3"],
      });
      const whole = found("E-01@case", { remedies: ["supervision"] });
      expect(at("2024-02-01", [...TO_REJECTION], [whole, late, ten])).toMatchObject({
        state: "open",
        because: ["E-01@case"],
      });
    });
  });

  it("is open for six months after a missed reconsideration, then closing because by analogy only", () => {
    const missed = limit("R-01@e5", "2024-02-08", { thread: "e1", status: "breach", subjects: ["e5"] });
    const until = { earliest: "2024-08-08", latest: "2024-08-08" };
    expect(at("2024-02-09", [...TO_REJECTION], [missed])).toMatchObject({ state: "open", until, because: ["R-01@e5"] });
    expect(at("2024-08-01", [...TO_REJECTION], [missed]).state).toBe("closing");
    expect(at("2025-08-01", [...TO_REJECTION], [missed]).state).toBe("closing");
  });

  it("is closed once applied for or decided, and reopened by what arose since", () => {
    const asked = { type: "supervision-requested", date: "2024-02-12" };
    const events = [LISTED, REQUESTED, RECEIVED, asked];
    const list = at("2024-02-20", events, [overdue]);
    expect(list).toMatchObject({ state: "closed", because: [] });
    expect(item(list, "written")).toMatchObject({ state: "done", from: ["e4"] });
    const decided = { type: "supervision-decided", date: "2024-04-01", outcome: "rejected" };
    expect(at("2024-04-02", [...events, decided], [overdue]).state).toBe("closed");
    const next = found("X-14@e5", { thread: "e1", remedies, due: { earliest: "2024-04-08", latest: "2024-04-08" } });
    const again = at("2024-04-20", [...events, decided], [overdue, next]);
    expect(again).toMatchObject({ state: "open", because: ["X-14@e5"] });
    expect(item(again, "written").state).toBe("todo");
  });

  it("looks past a listing that is gone, save a limit that runs", () => {
    const gone = [...RECONSIDERED, { type: "listing-deleted", date: "2024-03-10" }];
    expect(at("2024-04-01", gone, [overdue]).state).toBe("closed");
    expect(at("2024-04-01", gone, [six]).state).toBe("open");
    expect(at("2024-12-01", gone, [{ ...six, status: "contestable" }]).state).toBe("closed");
  });

  it("asks for the proof of service only after reconsideration", () => {
    expect(item(at("2024-02-01", [...TO_REJECTION]), "service-proof").state).toBe("not-needed");
    expect(item(at("2024-04-01", RECONSIDERED), "service-proof").state).toBe("unknown");
    const decided = RECONSIDERED.slice(0, -1);
    expect(item(at("2024-04-01", decided), "service-proof").state, "decided, no service on record").toBe("unknown");
    const unserved = [...decided, { type: "reconsideration-served", date: "2024-03-05", happened: "no" }];
    expect(item(at("2024-04-01", unserved), "service-proof").state, "shown not to be served").toBe("not-needed");
    const proven = { type: "reconsideration-served", date: "2024-03-05", service: { method: "direct", proof: "yes" } };
    expect(item(at("2024-04-01", [...decided, proven]), "service-proof")).toMatchObject({
      state: "done",
      from: ["e8"],
    });
    const alone = at("2024-04-01", [...TO_REJECTION, proven]);
    expect(item(alone, "service-proof"), "a service without the decision it served").toMatchObject({ from: ["e6"] });
    const twice = [
      ...decided,
      { ...proven, service: { method: "direct", proof: "no" } },
      { ...proven, date: "2024-03-08" },
    ];
    expect(item(at("2024-04-01", twice), "service-proof"), "the last service").toMatchObject({ from: ["e9"] });
  });

  it("asks for copies of what the courts decided, and for proof that their receipt set time running", () => {
    const paper = { source: "document" };
    const rejected = TO_REJECTION.map((event) =>
      event.type === "correction-decided" ? { ...event, ...paper } : event,
    );
    expect(item(at("2024-02-01", [...TO_REJECTION]), "decision-copy").state).toBe("todo");
    expect(item(at("2024-02-01", rejected), "decision-copy")).toMatchObject({ state: "done", from: ["e4"] });
    const reviewed = RECONSIDERED.map((event) =>
      event.type === "reconsideration-decided" ? { ...event, ...paper } : event,
    );
    expect(item(at("2024-04-01", reviewed), "decision-copy")).toMatchObject({ state: "done", from: ["e7"] });
    const copied = (events: RouteCase["events"]) =>
      item(
        route("supervision", "2024-04-01", { events: events ?? [], evidence: [{ id: "c", kind: "复议决定书" }] }),
        "decision-copy",
      );
    expect(copied(RECONSIDERED)).toMatchObject({ state: "done", from: ["c"] });
    expect(copied([LISTED]).state, "no decision on record").toBe("not-needed");
    const had = { type: "reconsideration-received", date: "2024-02-08", ...paper };
    expect(item(at("2024-03-01", [LISTED, REQUESTED, had]), "proof-of-receipt")).toMatchObject({ from: ["e3"] });
    const slip = { events: [LISTED], evidence: [{ id: "r", kind: "快递签收单" }] };
    expect(item(route("supervision", "2024-03-01", slip), "proof-of-receipt")).toMatchObject({ from: ["r"] });
  });
});
