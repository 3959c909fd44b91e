// Paths beside the plain one: objections and what follows them, requests about a listing that is not on record, transfers, and
// what early deletion, relief and credit objections are answered with.
import { describe, expect, it } from "vitest";
import { audited, found, item, limit, LISTED, route, TO_REJECTION } from "./testing.fixture.ts";

const OBJECTED = { type: "objection-filed", date: "2024-01-10" } as const;
const RULED = { type: "objection-decided", date: "2024-01-25", outcome: "rejected" } as const;
const RULING_SERVED = {
  type: "objection-served",
  date: "2024-01-29",
  service: { method: "direct", proof: "yes", recipient: "self" },
} as const;
const REVIEW = { type: "reconsideration-requested", date: "2024-02-02", regarding: "e2" } as const;
const TO_RULING = [LISTED, OBJECTED, RULED, RULING_SERVED] as const;

describe("reconsideration after an objection", () => {
  // Ten days from 2024-01-29 end on 2024-02-08 (reference-3, O-01).
  it("runs for ten days from the service of the ruling, and is used by the application", () => {
    expect(audited("reconsideration", "2024-01-30", { events: TO_RULING })).toMatchObject({
      state: "open",
      until: { earliest: "2024-02-08", latest: "2024-02-08" },
      because: ["O-01@e4"],
    });
    expect(audited("reconsideration", "2024-02-01", { events: TO_RULING }).state).toBe("closing");
    expect(audited("reconsideration", "2024-02-09", { events: TO_RULING }).state).toBe("missed");
    // Used up for the objection; a correction request of its own could still be rejected.
    expect(audited("reconsideration", "2024-02-03", { events: [...TO_RULING, REVIEW] })).toMatchObject({
      state: "not-yet",
      until: null,
      because: [],
    });
  });

  it("names the ruling and its service in its items", () => {
    const papered = TO_RULING.map((event) => ({ ...event, source: "document" }));
    const list = audited("reconsideration", "2024-02-01", { events: papered });
    expect(item(list, "decision-copy")).toMatchObject({ state: "done", from: ["e3"] });
    expect(item(list, "service-proof")).toMatchObject({ state: "done", from: ["e4"] });
  });
});

describe("a rejection that is shown not to be served", () => {
  it("starts no period: the route is not there yet, and not running out", () => {
    const [listed, requested, received, rejected] = TO_REJECTION;
    const unserved = { type: "correction-served", happened: "no", date: "2024-01-31" } as const;
    const list = audited("reconsideration", "2024-02-01", {
      events: [listed, requested, received, rejected, unserved],
    });
    expect(list.state).toBe("not-yet");
    expect(audited("reconsideration", "2024-02-01", { events: TO_REJECTION }).state).toBe("closing");
  });
});

describe("a request about a listing of which nothing else is on record", () => {
  const request = { type: "correction-requested", date: "2024-01-10", written: "yes", grounds: [1] } as const;

  it("tells that there is a listing: what could be open about it is not closed", () => {
    const of = (name: Parameters<typeof route>[0]) => route(name, "2024-01-12", { events: [request] }).state;
    expect([of("reconsideration"), of("supervision"), of("deletion"), of("early-deletion")]).toEqual([
      "not-yet",
      "not-yet",
      "not-yet",
      "not-yet",
    ]);
    // A request about the restriction order alone tells of no listing.
    const restriction = { ...request, target: "restriction" } as const;
    expect(route("deletion", "2024-01-12", { events: [restriction] }).state).toBe("closed");
  });
});

describe("early deletion", () => {
  const TERMED = { ...LISTED, items: [4], termYears: 2 } as const;
  const asked = { type: "early-deletion-requested", date: "2024-02-01" } as const;
  const refused = { type: "early-deletion-decided", date: "2024-02-20", outcome: "rejected" } as const;
  const paid = (date: string) => ({ type: "obligation-performed", date, full: "yes" }) as const;

  it("is closed by a request, and open again where something was performed after its answer", () => {
    const of = (asOf: string, ...events: readonly object[]) =>
      audited("early-deletion", asOf, { events: [TERMED, ...events] as never }).state;
    expect(of("2024-03-15")).toBe("not-yet");
    expect(of("2024-03-15", paid("2024-01-15"))).toBe("open");
    expect(of("2024-02-10", paid("2024-01-15"), asked)).toBe("closed");
    expect(of("2024-03-15", paid("2024-01-15"), asked, refused)).toBe("closed");
    expect(of("2024-03-15", paid("2024-01-15"), asked, refused, paid("2024-03-01"))).toBe("open");
  });

  it("is unknown to the text of 2013", () => {
    const events = [{ ...TERMED, date: "2016-05-03", termYears: null }, paid("2016-06-01")];
    expect(audited("early-deletion", "2017-04-30", { events }).state).toBe("closed");
  });
});

describe("relief from the restriction", () => {
  const ordered = { type: "restriction-ordered", date: "2023-11-01", against: "client" } as const;
  const asked = (date: string) => ({ type: "restriction-relief-requested", date, reason: "emergency" }) as const;
  const refused = (date: string) => ({ type: "restriction-relief-decided", date, outcome: "rejected" }) as const;
  const ground = (due: string) =>
    found("H-02@e1", {
      status: "contestable",
      due: { earliest: due, latest: due },
      subjects: ["e1"],
      remedies: ["restriction-relief"],
    });

  it("is open again only for what arose after the last answer", () => {
    const events = [ordered, asked("2024-01-10"), refused("2024-01-20"), asked("2024-02-10"), refused("2024-02-20")];
    const of = (due: string) => route("restriction-relief", "2024-06-03", { events }, [ground(due)]).state;
    expect(of("2024-02-01")).toBe("closed");
    expect(of("2024-02-20")).toBe("closed");
    expect(of("2024-02-21")).toBe("open");
  });
});

describe("the court of a claim", () => {
  const moved = {
    type: "enforcement-transferred",
    date: "2024-03-01",
    court: { name: "某县人民法院", level: "basic" },
  } as const;
  const COURT = "某区人民法院";

  it("is the one that listed, though the case moved on since, also where the decision is not on record", () => {
    const published = { type: "listing-published", date: "2023-11-05" } as const;
    for (const listing of [LISTED, published]) {
      expect(route("compensation", "2024-06-03", { events: [listing, moved] }).court).toBe(COURT);
    }
    expect(route("correction-request", "2024-06-03", { events: [LISTED, moved] }).court).toBe("某县人民法院");
  });

  it("is not named where two courts listed", () => {
    const later = { ...LISTED, date: "2024-04-01" } as const;
    expect(route("compensation", "2024-06-03", { events: [LISTED, moved, later] }).court).toBeNull();
  });
});

describe("supervision in place of a reconsideration that no court can hear", () => {
  const advice = limit("R-01@e5", null, {
    status: "advice",
    thread: "e1",
    subjects: ["e5"],
    remedies: ["supervision"],
  });

  it("is open while the listing stands, and not for one that is gone", () => {
    expect(route("supervision", "2024-02-01", { events: TO_REJECTION }, [advice])).toMatchObject({
      state: "open",
      because: ["R-01@e5"],
    });
    const deleted = { type: "listing-deleted", date: "2024-01-30" } as const;
    expect(route("supervision", "2024-02-01", { events: [...TO_REJECTION, deleted] }, [advice]).state).toBe("closed");
  });

  it("does not take the place of one that can be heard", () => {
    const runs = limit("R-01@e5", "2024-02-08", { thread: "e1", subjects: ["e5"], remedies: ["reconsideration"] });
    expect(route("supervision", "2024-02-01", { events: TO_REJECTION }, [runs])).toMatchObject({
      state: "not-yet",
      because: [],
    });
  });
});
