// What answers what, and what is about a listing, kind by kind as the case format has it under "Links" and "Threads".
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { EVENT_TYPES, type EventType } from "../case/event-table.ts";
import { smallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import type { CaseEvent, CaseView } from "./model.ts";

interface Told {
  readonly id: string;
  readonly type: EventType;
  readonly [field: string]: unknown;
}

const view = (...events: readonly Told[]): CaseView => viewCase(smallCase({ events }), parseDay("2024-12-31") ?? 0);

const answered = (seen: CaseView, id = "child"): readonly string[] =>
  (seen.byId(id)?.parents ?? []).map((parent) => parent.id);

const LISTED: readonly EventType[] = ["authority-listing-served", "authority-listing-known", "authority-listed"];

/** Each kind with the kinds that it answers, and whether it answers once: what has an answer that names it has no other. */
const LINKS: readonly (readonly [type: EventType, parents: readonly EventType[], once: boolean])[] = [
  ["enforcement-filed", ["enforcement-requested"], true],
  ["enforcement-notice-issued", ["enforcement-filed", "enforcement-requested"], false],
  ["enforcement-notice-served", ["enforcement-notice-issued"], true],
  ["asset-report-order-served", ["asset-report-ordered"], true],
  ["asset-report-filed", ["asset-report-order-served", "asset-report-ordered"], false],
  ["court-informed-of-performance", ["obligation-performed", "settlement-performed"], false],
  ["settlement-performed", ["settlement-agreed"], false],
  ["enforcement-resumed", ["round-concluded"], false],
  ["listing-unblocked", ["listing-blocked"], false],
  ["creditor-deletion-approved", ["creditor-deletion-requested"], true],
  ["early-deletion-decided", ["early-deletion-requested"], true],
  ["correction-received", ["correction-requested"], true],
  ["correction-decided", ["correction-received", "correction-requested"], true],
  ["correction-served", ["correction-decided"], true],
  ["objection-decided", ["objection-filed"], true],
  ["objection-served", ["objection-decided", "objection-filed"], true],
  [
    "reconsideration-requested",
    ["correction-served", "objection-served", "correction-decided", "objection-decided"],
    true,
  ],
  [
    "reconsideration-received",
    ["reconsideration-requested", "correction-served", "objection-served", "correction-decided", "objection-decided"],
    true,
  ],
  ["reconsideration-decided", ["reconsideration-received", "reconsideration-requested"], true],
  ["reconsideration-served", ["reconsideration-decided"], true],
  ["obstacle-ended", ["correction-served"], false],
  ["extension-requested", ["correction-served", "obstacle-ended"], false],
  ["supervision-decided", ["supervision-requested"], true],
  ["procuratorate-suggestion", ["procuratorate-requested"], true],
  ["court-replied", ["procuratorate-suggestion"], true],
  ["restriction-served", ["restriction-ordered"], true],
  ["restriction-violated", ["restriction-ordered"], false],
  ["restriction-lifted", ["restriction-ordered"], false],
  ["restriction-checked", ["restriction-ordered"], false],
  ["restriction-relief-requested", ["restriction-ordered"], false],
  ["restriction-relief-decided", ["restriction-relief-requested"], true],
  ["credit-objection-answered", ["credit-objection-filed"], true],
  ["agency-answered", ["agency-asked"], true],
  ["compensation-decided", ["compensation-claimed"], true],
  ["compensation-served", ["compensation-decided", "compensation-claimed"], true],
  ["committee-requested", ["compensation-served", "compensation-decided", "compensation-claimed"], true],
  ["authority-notified", ["authority-ordered"], false],
  ["authority-hearing-requested", ["authority-notified"], false],
  ["authority-objection-filed", ["authority-notified"], false],
  ["authority-objection-answered", ["authority-objection-filed"], true],
  ["authority-listed", ["authority-notified", "authority-ordered"], false],
  ["authority-listing-served", ["authority-listed"], true],
  ["authority-listing-known", ["authority-listed"], false],
  ["authority-listing-checked", LISTED, false],
  ["authority-promised", LISTED, false],
  ["authority-correction-requested", LISTED, false],
  ["authority-correction-answered", ["authority-correction-requested"], true],
  ["authority-basis-revoked", LISTED, false],
  ["authority-removal-requested", LISTED, false],
  ["authority-removal-decided", ["authority-removal-requested"], true],
  ["authority-removed", LISTED, false],
  ["review-requested", ["authority-removal-decided", ...LISTED], false],
  ["review-received", ["review-requested", ...LISTED], true],
  ["review-accepted", ["review-received", "review-requested"], true],
  ["review-decided", ["review-accepted", "review-received", "review-requested"], true],
  ["review-served", ["review-decided", "review-accepted", "review-received", "review-requested"], true],
  [
    "suit-filed",
    [
      "review-served",
      "review-decided",
      "review-accepted",
      "review-received",
      "review-requested",
      "authority-correction-answered",
      "authority-removal-decided",
      ...LISTED,
    ],
    false,
  ],
  ["suit-accepted", ["suit-filed"], true],
  ["suit-decided", ["suit-accepted", "suit-filed"], true],
  ["suit-served", ["suit-decided", "suit-accepted", "suit-filed"], true],
];

const pairs = LINKS.flatMap(([type, parents, once]) => parents.map((parent) => [type, parent, once] as const));

describe("an event that names nothing", () => {
  it.each(pairs)("%s answers %s: the latest on or before its day, none after it", (type, parent) => {
    const of = (date: string | null) =>
      view(
        { id: "first", type: parent, date: "2024-02-05" },
        { id: "second", type: parent, date: "2024-04-08" },
        { id: "child", type, date },
      );
    expect(answered(of("2024-05-06"))).toEqual(["second"]);
    expect(answered(of("2024-04-07"))).toEqual(["first"]);
    expect(answered(of("2024-02-04"))).toEqual([]);
    expect(answered(of("2024-04"))).toEqual(["first", "second"]);
    expect(answered(of(null))).toEqual(["first", "second"]);
    expect(of("2024-05-06").byId("child")?.loose).toBe(false);
  });

  const own = new Map<EventType, readonly EventType[]>(LINKS.map(([type, parents]) => [type, parents]));

  it.each(EVENT_TYPES)("%s answers no other kind", (type) => {
    const others = EVENT_TYPES.filter((one) => one !== type && own.get(type)?.includes(one) !== true);
    const all = others.map((one) => ({ id: one, type: one, date: "2024-02-05" }));
    expect(answered(view(...all, { id: "child", type, date: "2024-05-06" }))).toEqual([]);
  });

  it.each(pairs)("%s goes to the %s without an answer of its own, where it answers once: %s", (type, parent, once) => {
    const seen = view(
      { id: "first", type: parent, date: "2024-02-05" },
      { id: "second", type: parent, date: "2024-04-08" },
      { id: "named", type, date: "2024-04-22", regarding: "second" },
      { id: "child", type, date: "2024-05-06" },
    );
    expect(answered(seen)).toEqual([once ? "first" : "second"]);
  });

  const SERVED = pairs.filter(([type]) => type.endsWith("-served"));

  it.each(pairs)("%s may answer none on the days before the only %s, unless it is its service", (type, parent) => {
    const seen = view({ id: "first", type: parent, date: "2024-02-05" }, { id: "child", type, date: "2024-02" });
    const child = seen.byId("child");
    const isService = SERVED.some(([one]) => one === type);
    expect(child?.loose).toBe(!isService);
    expect(child?.lo).toBe(parseDay(isService ? "2024-02-05" : "2024-02-01"));
    expect(child?.hi).toBe(parseDay("2024-02-29"));
  });
});

/** The steps of one request, from the request to its answer. */
const REQUESTS: readonly (readonly EventType[])[] = [
  ["correction-requested", "correction-received", "correction-decided"],
  ["reconsideration-requested", "reconsideration-received", "reconsideration-decided"],
  ["creditor-deletion-requested", "creditor-deletion-approved"],
  ["early-deletion-requested", "early-deletion-decided"],
  ["objection-filed", "objection-decided"],
  ["supervision-requested", "supervision-decided"],
  ["procuratorate-requested", "procuratorate-suggestion"],
  ["restriction-relief-requested", "restriction-relief-decided"],
  ["credit-objection-filed", "credit-objection-answered"],
  ["agency-asked", "agency-answered"],
  ["compensation-claimed", "compensation-decided"],
];

describe("the service of the only paper that it can be of", () => {
  const days = (more: object, paper = "2024-03-05") => {
    const seen = view(
      { id: "paper", type: "correction-decided", date: paper },
      { id: "child", type: "correction-served", date: "2024-03-01/2024-03-20", ...more },
    );
    const served = seen.byId("child");
    return [served?.lo, served?.hi].map((day) => (day === undefined ? "" : formatDay(day)));
  };

  it("lies not before the paper; a record that there was none stays where it is", () => {
    expect(days({})).toEqual(["2024-03-05", "2024-03-20"]);
    expect(days({}, "2024-02-26")).toEqual(["2024-03-01", "2024-03-20"]);
    expect(days({ happened: "no" })).toEqual(["2024-03-01", "2024-03-20"]);
  });
});

describe("what names a step of a request", () => {
  const DATES = ["2024-02-05", "2024-03-04", "2024-04-08"] as const;
  const told = (steps: readonly EventType[]): readonly Told[] =>
    steps.map((type, at) => ({ id: type, type, date: DATES[at], ...(at > 0 && { regarding: steps[at - 1] }) }));

  it.each(REQUESTS.map((steps) => [steps[0] ?? "other", steps] as const))(
    "%s is of the whole request: it follows its last step before it, whichever it names",
    (_, steps) => {
      for (const named of steps) {
        const of = (date: string) =>
          answered(view(...told(steps), { id: "child", type: "certificate-issued", date, regarding: named }));
        expect(of("2024-05-06"), named).toEqual([steps.at(-1)]);
        expect(of("2024-02-20"), named).toEqual([named === steps[0] ? named : expect.any(String)]);
      }
    },
  );

  it("or only the listing is of the request about that listing, not of one about another", () => {
    const seen = view(
      { id: "d1", type: "listing-decided", date: "2023-11-01" },
      { id: "d2", type: "listing-decided", date: "2023-12-01" },
      { id: "q1", type: "correction-requested", date: "2024-02-05", regarding: "d1" },
      { id: "q2", type: "correction-requested", date: "2024-02-06", regarding: "d2" },
      { id: "x1", type: "correction-decided", date: "2024-03-04", regarding: "d1" },
      { id: "x2", type: "correction-decided", date: "2024-03-05", regarding: "d2" },
    );
    expect([answered(seen, "x1"), answered(seen, "x2")]).toEqual([["q1"], ["q2"]]);
    expect([seen.byId("x1")?.loose, seen.byId("x2")?.loose]).toEqual([false, false]);
    const untold = view(
      { id: "d1", type: "listing-decided", date: "2023-11-01" },
      { id: "d2", type: "listing-decided", date: "2023-12-01" },
      { id: "q1", type: "correction-requested", date: "2024-02-05" },
      { id: "x1", type: "correction-decided", date: "2024-03-04", regarding: "d1" },
    );
    expect(answered(untold, "x1")).toEqual(["q1"]);
    expect(untold.byId("x1")?.loose, "the request may be about the other").toBe(true);
  });

  const followers = LINKS.flatMap(([type, parents]) =>
    REQUESTS.filter((steps) => !steps.includes(type) && parents.includes(steps.at(-1) ?? "other")).map(
      (steps) => [type, steps] as const,
    ),
  );

  it.each(followers)("%s answers the answer, whichever of %o it names", (type, steps) => {
    for (const named of steps) {
      expect(answered(view(...told(steps), { id: "child", type, date: "2024-05-06", regarding: named }))).toEqual([
        steps.at(-1),
      ]);
    }
  });
});

/** What shows that there is a listing where no decision is on record. */
const OPENS: readonly EventType[] = [
  "listing-decided",
  "listing-published",
  "listing-discovered",
  "listing-served",
  "listing-deleted",
  "listing-revoked",
  "listing-corrected",
];

/** What is about the listing that stands on its day, without naming it. */
const ABOUT: readonly EventType[] = [
  ...OPENS,
  "listing-checked",
  "listing-blocked",
  "listing-unblocked",
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "reconsideration-received",
  "reconsideration-decided",
  "reconsideration-served",
  "obstacle-ended",
  "extension-requested",
  "creditor-deletion-requested",
  "creditor-deletion-approved",
  "early-deletion-requested",
  "early-deletion-decided",
];

const threadsOf = (seen: CaseView, id = "child"): readonly string[] =>
  (seen.byId(id)?.threads ?? []).map((thread) => thread.id);
const child = (type: EventType, date: string | null, more: object = {}): Told => ({ id: "child", type, date, ...more });
const decided = (id: string, date: string): Told => ({ id, type: "listing-decided", date });

describe("a listing", () => {
  it.each(EVENT_TYPES)("is shown by %s alone only where that is about a listing that there is", (type) => {
    const seen = view(child(type, "2024-05-06"));
    expect(seen.threads.map(({ id }) => id)).toEqual(OPENS.includes(type) ? ["child"] : []);
  });

  it("is shown by a look that found it, and by none that did not", () => {
    const of = (visible: string) => view(child("listing-checked", "2024-05-06", { visible })).threads.length;
    expect([of("yes"), of("no")]).toEqual([1, 0]);
  });

  it.each(EVENT_TYPES.filter((type) => type !== "listing-decided"))(
    "that stands on its day is what %s is about, or nothing is",
    (type) => {
      const about = ABOUT.includes(type);
      const before = view(decided("one", "2024-02-05"), child(type, "2024-05-06"));
      expect(threadsOf(before)).toEqual(about ? ["one"] : []);
      const two = view(decided("one", "2024-02-05"), decided("two", "2024-03-04"), child(type, "2024-05-06"));
      expect(threadsOf(two)).toEqual(about ? ["one", "two"] : []);
      const removed: Told = { id: "gone", type: "listing-deleted", date: "2024-02-19", regarding: "one" };
      const last = view(decided("one", "2024-02-05"), removed, decided("two", "2024-03-04"), child(type, "2024-05-06"));
      expect(threadsOf(last)).toEqual(about ? ["two"] : []);
      const first = view(
        decided("one", "2024-02-05"),
        removed,
        decided("two", "2024-03-04"),
        child(type, "2024-02-12"),
      );
      const requested = type === "listing-requested" ? ["two"] : [];
      expect(threadsOf(first)).toEqual(about ? ["one"] : requested);
    },
  );

  it("takes what its decision, its removal or its day leave open as possibly its own", () => {
    const removal: Told = { id: "gone", type: "listing-deleted", date: "2024-03-04", regarding: "one" };
    const of = (date: string | null) => {
      const seen = view(
        decided("one", "2024-02-05"),
        removal,
        decided("two", "2024-04-08"),
        child("listing-checked", date),
      );
      return [threadsOf(seen), seen.byId("child")?.astray];
    };
    expect(of("2024-03-04")).toEqual([["one"], false]);
    expect(of("2024-03-05")).toEqual([[], false]);
    expect(of("2024-04-07")).toEqual([[], false]);
    expect(of("2024-04-08")).toEqual([["two"], false]);
    expect(of("2024-03")).toEqual([["one"], true]);
    expect(of("2024-03/2024-04")).toEqual([["one", "two"], true]);
    expect(of(null)).toEqual([["one", "two"], true]);
  });

  it("has a request for a listing as that of the next decision on or after it", () => {
    const of = (date: string | null) => {
      const seen = view(decided("one", "2024-02-05"), decided("two", "2024-04-08"), child("listing-requested", date));
      return [threadsOf(seen), seen.byId("child")?.astray];
    };
    expect(of("2024-02-05")).toEqual([["one"], false]);
    expect(of("2024-02-06")).toEqual([["two"], false]);
    expect(of("2024-04-09")).toEqual([[], false]);
    expect(of("2024-02")).toEqual([["one", "two"], false]);
  });

  it("without a decision on record was decided on or before what shows it first", () => {
    const events = (...list: readonly CaseEvent[]) => list.map(({ id }) => id).toSorted();
    const seen = view(
      { id: "seen", type: "listing-published", date: "2024-03-04" },
      { id: "gone", type: "listing-deleted", date: "2024-04-08" },
      { id: "again", type: "listing-discovered", date: "2024-05-06" },
    );
    expect(seen.threads.map((thread) => [thread.id, events(...thread.events)])).toEqual([
      ["seen", ["gone", "seen"]],
      ["again", ["again"]],
    ]);
    expect(seen.threads[0]?.unrecorded.v?.hi).toBe(parseDay("2024-03-04"));
  });
});

describe("a link that may not hold", () => {
  // The request may be later than the receipt: then the receipt was of another, and the decision answers the request itself.
  it("keeps nothing together: what follows may answer either", () => {
    const seen = view(
      { id: "request", type: "correction-requested", date: "2024-01-15/2024-02-24" },
      { id: "receipt", type: "correction-received", date: "../2024-01-18" },
      { id: "child", type: "correction-decided", date: "2024-02-10" },
    );
    expect([answered(seen, "receipt"), answered(seen).toSorted()]).toEqual([["request"], ["receipt", "request"]]);
    const sure = view(
      { id: "request", type: "correction-requested", date: "2024-01-15" },
      { id: "receipt", type: "correction-received", date: "2024-01-18" },
      { id: "child", type: "correction-decided", date: "2024-02-10" },
    );
    expect(answered(sure)).toEqual(["receipt"]);
  });
});
