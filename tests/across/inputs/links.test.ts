// Links that the file does not write: each is one possibility, and dates are not narrowed by it.
import { describe, expect, it } from "vitest";
import { audited, missingOf, ofRule, statusOf } from "./inputs.fixture.ts";

const listing = (date: string | null, more: object = {}) => ({
  id: "d",
  type: "listing-decided",
  date,
  items: [1],
  termYears: null,
  written: "yes",
  reasons: "yes",
  signedByPresident: "yes",
  ...more,
});
const requested = (date: string, more: object = {}) => ({
  id: "q",
  type: "correction-requested",
  date,
  written: "yes",
  grounds: [1],
  ...more,
});
const rejected = (date: string | null, more: object = {}) => ({
  id: "x",
  type: "correction-decided",
  date,
  outcome: "rejected",
  form: "decision",
  ...more,
});

/** Two requests about one listing, each named as that, with their receipts. */
const twoRequests = [
  listing("2024-01-05"),
  requested("2024-03-01", { id: "q1", regarding: "d" }),
  { id: "r1", type: "correction-received", date: "2024-03-01", regarding: "q1" },
  requested("2024-03-01", { id: "q2", regarding: "d" }),
  { id: "r2", type: "correction-received", date: "2024-03-01", regarding: "q2" },
];
const byHand = { service: { method: "direct", recipient: "self", proof: "yes" } };
/** The same, each rejected and the rejection of the second served by name. */
const twoRejections = [
  ...twoRequests,
  rejected("2024-03-11", { id: "x1", regarding: "q1" }),
  rejected("2024-03-14", { id: "x2", regarding: "q2" }),
  { id: "s2", type: "correction-served", date: "2024-03-19", regarding: "x2", ...byHand },
];
const statuses = (asOf: string, rule: string, events: readonly object[]) =>
  Object.fromEntries(
    ofRule(audited(asOf, { events: events as never }), rule).map(({ id, status }) => [id, status] as const),
  );

describe("two requests about one listing", () => {
  it("are two: an answer that names neither may be of either, whether they name the listing or not", () => {
    const answer = rejected("2024-03-11");
    const open = { "C-03@r1": "undetermined", "C-03@r2": "undetermined" };
    expect(statuses("2024-05-06", "C-03", [...twoRequests, answer])).toEqual(open);
    const unnamed = twoRequests.map((event) => ({ ...event, regarding: undefined }));
    const named = [unnamed[0], unnamed[1], twoRequests[2], unnamed[3], twoRequests[4]] as readonly object[];
    expect(statuses("2024-05-06", "C-03", [...named, answer])).toEqual(open);
  });

  it("leave a service that names nothing to the rejection that has none of its own", () => {
    const served = { id: "s1", type: "correction-served", date: "2024-03-18", ...byHand };
    // Ten days from the 19th end on the 29th: on that day the client is still in time.
    expect(statuses("2024-03-29", "R-01", [...twoRejections, served])).toEqual({
      "R-01@s1": "breach",
      "R-01@s2": "running",
    });
  });

  it("leave an application that names nothing to the rejection against which none is named", () => {
    const served = { id: "s1", type: "correction-served", date: "2024-03-18", regarding: "x1", ...byHand };
    const filed = { id: "rb", type: "reconsideration-requested", date: "2024-03-25", regarding: "x2" };
    const other = { id: "rr", type: "reconsideration-requested", date: "2024-03-26" };
    expect(statuses("2024-05-06", "R-01", [...twoRejections, served, filed, other])).toEqual({
      "R-01@s1": "in-order",
      "R-01@s2": "in-order",
    });
  });
});

describe("a reconsideration of which each step names the rejection", () => {
  it("is one, whatever of the request its steps name", () => {
    const one = [
      listing("2024-01-05"),
      requested("2024-03-01", { regarding: "d" }),
      { id: "r", type: "correction-received", date: "2024-03-01", regarding: "q" },
      rejected("2024-03-11", { regarding: "q" }),
      { id: "s", type: "correction-served", date: "2024-03-18", regarding: "x", ...byHand },
    ];
    for (const regarding of ["x", "s", "q", undefined]) {
      const steps = [
        { id: "rr", type: "reconsideration-requested", date: "2024-03-25", regarding },
        { id: "rc", type: "reconsideration-received", date: "2024-03-26", regarding },
        { id: "rd", type: "reconsideration-decided", date: "2024-04-08", outcome: "rejected", regarding },
        { id: "rs", type: "reconsideration-served", date: "2024-04-10", regarding, ...byHand },
      ];
      const found = audited("2024-05-06", { events: [...one, ...steps] as never });
      expect(
        ofRule(found, "R-03").map(({ id, status }) => [id, status]),
        regarding,
      ).toEqual([["R-03@rc", "in-order"]]);
      expect(
        ofRule(found, "K-03").map(({ id, status }) => [id, status]),
        regarding,
      ).toEqual([["K-03@rs", "running"]]);
    }
  });
});

describe("an answer to an event after the audit's day", () => {
  const events = [
    listing("2022-05-16"),
    requested("2022-06-25", { regarding: "d", method: "post" }),
    { id: "r", type: "correction-received", date: "2022-06-25", regarding: "q" },
    rejected("2022-07-08", { regarding: "q" }),
    {
      id: "s",
      type: "correction-served",
      date: "2022-07-09",
      regarding: "x",
      service: { method: "direct", proof: "yes" },
    },
    { id: "k", type: "reconsideration-requested", date: "2022-07-21", regarding: "x" },
    { id: "kr", type: "reconsideration-received", date: null, regarding: "k" },
    { id: "kd", type: "reconsideration-decided", date: "../2022-09-01", regarding: "kr" },
  ];

  it("is not known, and answers nothing: the limit is missed, and no reconsideration runs", () => {
    const found = audited("2022-07-20", { events });
    expect(ofRule(found, "R-01")).toMatchObject([
      { status: "breach", due: { earliest: "2022-07-19", latest: "2022-07-19" }, done: null },
    ]);
    expect(ofRule(found, "R-03")).toEqual([]);
  });

  it("is known from the day of that event on", () => {
    expect(ofRule(audited("2022-07-21", { events }), "R-03").length).toBe(1);
    expect(ofRule(audited("2022-07-21", { events }), "R-01")).toMatchObject([
      { status: "breach", daysLate: { min: 2 } },
    ]);
  });
});

describe("a stray application before the end of an open-ended answer", () => {
  const stray = (date: string) =>
    audited("2022-01-01", {
      events: [
        listing("2019-11-18"),
        requested("2019-11-23", { method: "post" }),
        { type: "correction-received", date: "2019-11-23" },
        rejected(date),
        { type: "reconsideration-requested", date: "2019-11-28", addressee: "enforcing" },
      ],
    });

  it("does not make the answer one in time", () => {
    // The fifteen days end on Monday 2019-12-09.
    expect(statusOf(stray("../2019-12-16"), "C-03")).toBe("contestable");
    expect(statusOf(stray("../2019-12-09"), "C-03")).toBe("undetermined");
    expect(statusOf(stray("2019-11-24/2019-12-09"), "C-03")).toBe("in-order");
    expect(statusOf(stray("2019-12-10/2019-12-16"), "C-03")).toBe("breach");
    expect([statusOf(stray("2019-12-09"), "C-03"), statusOf(stray("2019-12-10"), "C-03")]).toEqual([
      "in-order",
      "breach",
    ]);
  });
});

describe("a look that found nothing", () => {
  const looked = (look: { readonly [field: string]: unknown } | null, more: object = {}) =>
    audited("2019-01-01", { events: [listing(null, more), ...(look === null ? [] : [look])] });
  const nothing = (date: string, more: object = {}) => ({ type: "listing-checked", date, visible: "no", ...more });

  it("does not date a decision whose day is not on record", () => {
    expect(statusOf(looked(nothing("2013-07-04")), "V-04")).toBe("undetermined");
    const cited = { reasons: "no", citedVersion: "2017" };
    for (const rule of ["V-01", "V-04", "D-02"]) {
      expect(statusOf(looked(nothing("2016-07-04"), cited), rule), rule).toBe(statusOf(looked(null, cited), rule));
    }
  });

  it("nor does a deletion or a correction; one that names the decision does", () => {
    for (const type of ["listing-deleted", "listing-revoked", "listing-corrected"]) {
      expect(statusOf(looked({ type, date: "2013-07-04" }), "V-04"), type).toBe("undetermined");
      expect(statusOf(looked({ type, date: "2013-07-04", regarding: "d" }), "V-04"), type).toBe("breach");
    }
    expect(statusOf(looked(nothing("2013-07-04", { regarding: "d" })), "V-04")).toBe("breach");
  });

  it("before the publication that opens a listing is about no listing, and one after it ended it", () => {
    const published = { type: "listing-published", date: "2018-06-01" };
    const state = (date: string) =>
      audited("2019-01-01", { events: [published, nothing(date)] }).audit.checklists.find(
        ({ route }) => route === "correction-request",
      )?.state;
    expect(state("2018-08-01")).toBe("closed");
    expect(state("2013-07-04")).not.toBe("closed");
  });
});

describe("an answer that names nothing", () => {
  const base = [
    listing("2017-05-06"),
    requested("2017-05-07", { regarding: "d", method: "online" }),
    { id: "r", type: "correction-received", date: "2017-05-07", regarding: "q" },
    rejected("2017-05-19", { regarding: "q" }),
    { id: "k1", type: "reconsideration-received", date: "2017-06-08" },
    { id: "k2", type: "reconsideration-received", date: "2017-06-26", regarding: "x" },
    { id: "a2", type: "reconsideration-decided", date: "2017-07-12", regarding: "k2", outcome: "rejected" },
  ];
  const answer = (date: string) => ({ id: "a", type: "reconsideration-decided", date, outcome: "rejected" });
  const of = (id: string, ...more: object[]) =>
    ofRule(audited("2018-01-13", { events: [...base, ...more] as never }), "R-03").find(
      ({ subjects }) => subjects[0] === id,
    );

  it("is not given to a reconsideration that has its own", () => {
    expect(of("k2", answer("2017-06"))).toMatchObject({ status: "breach", done: { earliest: "2017-07-12" } });
    expect(of("k1", answer("2017-06"))?.status).toBe("contestable");
    expect(of("k1")?.status).toBe("breach");
  });

  it("answers the latest that fits among the others, on each side of the period", () => {
    // Fifteen days from 2017-06-08: Friday 2017-06-23.
    expect(of("k1", answer("2017-06-23"))?.status).toBe("in-order");
    expect(of("k1", answer("2017-06-24"))?.status).toBe("breach");
  });

  it("asks for its day where that decides", () => {
    const found = of("k1", answer("2017-06"));
    expect(found === undefined ? [] : missingOf(found)).toContain("events[a].date");
  });
});

describe("two requests and an answer on a day that is not exact", () => {
  const two = (date: string) =>
    audited("2024-06-01", {
      events: [
        listing("2023-11-06"),
        requested("2024-01-08", { method: "in-person" }),
        requested("2024-02-20", { id: "q2", method: "in-person" }),
        rejected(date),
      ],
    });
  const inOrder = (date: string) =>
    ofRule(two(date), "C-03")
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ status }) => status);

  it("is worked out for each: of one known day it answers the latest before it", () => {
    expect(inOrder("2024-01-20")).toEqual(["in-order", "breach"]);
    expect(inOrder("2024-02-25")).toEqual(["breach", "in-order"]);
  });

  it("is worked out both ways where it may answer either", () => {
    // Of the first request: late or in time, or unanswered; of the second: in time, or unanswered.
    expect(inOrder("2024-01-10/2024-02-28")).toEqual(["contestable", "undetermined"]);
    expect(inOrder("2024-01-10/2024-01-20")).toEqual(["in-order", "breach"]);
  });
});

describe("two listings and an event on a day that is not exact", () => {
  const two = (date: string) =>
    audited("2024-06-01", {
      events: [
        listing("2019-03-01", { termYears: null }),
        { type: "listing-deleted", date: "2020-03-02", regarding: "d" },
        listing("2021-03-01", { id: "d2" }),
        { type: "listing-published", date, missing: ["court"] },
      ],
    });
  const broken = (date: string) =>
    two(date)
      .audit.findings.filter(({ rule, thread }) => rule === "P-01" && (thread === "d" || thread === "d2"))
      .map(({ thread, status }) => `${thread ?? ""} ${status}`);

  it("belongs to the one that stands on its day", () => {
    expect(broken("2019-03-05")).toEqual(["d breach", "d2 undetermined"]);
    expect(broken("2021-03-05")).toEqual(["d undetermined", "d2 breach"]);
  });

  it("may belong to either where its days reach both", () => {
    expect(broken("2020-01/2021-04")).toEqual(["d undetermined", "d2 undetermined"]);
  });
});

describe("the service of the only paper on record", () => {
  const served = (date: string | null, decided: string | null = "2024-02-09") =>
    audited("2024-03-06", {
      events: [
        listing("2023-06-12"),
        requested("2024-01-29", { method: "in-person" }),
        rejected(decided, { regarding: "q" }),
        {
          id: "xs",
          type: "correction-served",
          date,
          service: { method: "direct", proof: "yes", recipient: "self" },
        },
      ],
    });
  const limit = (found: ReturnType<typeof audited>) => ofRule(found, "R-01");

  it("is its service, also where its days begin before the paper: they are not told from before it", () => {
    for (const date of ["2024-02/2024-03", "../2024-03-20", null]) {
      const found = served(date);
      expect(limit(found), String(date)).toMatchObject([{ id: "R-01@xs", due: { earliest: "2024-02-19" } }]);
      expect(limit(found).flatMap(missingOf)).toContain("events[xs].date");
    }
  });

  it("does not date the paper", () => {
    // Fifteen days from Monday 2024-01-29 end on 2024-02-19, the first day after the Spring Festival.
    const found = served("2024-02-15", "../2024-02-28");
    expect(statusOf(found, "C-03")).toBe("contestable");
    expect(limit(found)).toMatchObject([{ status: "breach", due: { latest: "2024-02-26" } }]);
  });
});
