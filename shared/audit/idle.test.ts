// What is not asked: the contents of a paper that is on record as never served, loans and studies of long ago, what was granted in part.
import { describe, expect, it } from "vitest";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { idleFacts } from "./idle.ts";

const idle = (input: SmallCase, path: string, asOf = "2024-06-03"): boolean => idleFacts(smallCase(input), asOf)(path);

/** Each paper with its service, and what only who has read it can tell. */
const PAPERS: readonly (readonly [issued: string, served: string, contents: readonly string[]])[] = [
  ["enforcement-notice-issued", "enforcement-notice-served", ["riskWarning", "performBy"]],
  [
    "asset-report-ordered",
    "asset-report-order-served",
    ["statesPeriod", "statesScope", "statesLiability", "statesItems", "statesConsequences"],
  ],
  [
    "listing-decided",
    "listing-served",
    [
      "items",
      "citedVersion",
      "conduct",
      "citedCplArticle",
      "reasons",
      "signedByPresident",
      "abilityFound",
      "severeOrMultiple",
      "newConduct",
      "termYears",
      "termFrom",
      "graceUntil",
    ],
  ],
  ["correction-decided", "correction-served", ["form"]],
  [
    "restriction-ordered",
    "restriction-served",
    [
      "statesPeriod",
      "statesScope",
      "statesLiability",
      "statesItems",
      "statesConsequences",
      "signedByPresident",
      "coversGTrains",
    ],
  ],
];

describe("a paper that was never served", () => {
  it.each(PAPERS)("%s: nobody who never had it is asked what it says", (issued, served, contents) => {
    const paper = { id: "p", type: issued, date: "2024-01-05" };
    const denied = { type: served, date: "2024-03-04", happened: "no" };
    for (const field of contents) {
      const path = `events[p].${field}`;
      expect(idle({ events: [paper, denied] }, path), field).toBe(true);
      expect(idle({ events: [paper] }, path), field).toBe(false);
      expect(idle({ events: [paper, { type: served, date: "2024-03-04" }] }, path), field).toBe(false);
      expect(idle({ events: [paper, denied, { type: served, date: "2024-04-08" }] }, path), field).toBe(false);
    }
    expect(idle({ events: [paper, denied] }, "events[p].date")).toBe(false);
    expect(idle({ events: [paper, denied] }, "events[e2].date")).toBe(false);
  });

  it("is meant by a denial that names it, or where it is the only one; one of a later day is not known yet", () => {
    const papers = ["p", "q"].map((id) => ({ id, type: "listing-decided", date: "2024-01-05" }));
    const denied = { type: "listing-served", date: "2024-06-03", happened: "no" };
    const of = (events: SmallCase["events"]) =>
      ["p", "q"].map((id) => idle({ events: events ?? [] }, `events[${id}].items`));
    expect(of([...papers, denied])).toEqual([false, false]);
    expect(of([...papers, { ...denied, regarding: "q" }])).toEqual([false, true]);
    expect(of([...papers.slice(0, 1), { ...denied, date: "2024-06-04" }])).toEqual([false, false]);
    expect(of([...papers.slice(0, 1), { ...denied, date: undefined }])).toEqual([true, false]);
    expect(of([{ ...papers[0], happened: "no" }, denied])).toEqual([false, false]);
  });
});

describe("loans and studies", () => {
  const STUDENT = ["client.debtOrigin", "client.fullTimeStudent"] as const;
  const of = (birthDate: string | undefined, type: string, date: string | undefined) =>
    STUDENT.map((path) =>
      idle({ client: birthDate === undefined ? {} : { birthDate }, events: [{ type, date }] }, path),
    );

  it.each(["enforcement-requested", "enforcement-filed", "listing-decided"])(
    "are not asked of who was over thirty at the time of %s",
    (type) => {
      expect(of("1994-01-05", type, "2024-01-06")).toEqual([true, true]);
      expect(of("1994-01-05", type, "2024-01-05")).toEqual([false, false]);
      expect(of("1994-01", type, "2024-01-31")).toEqual([false, false]);
      expect(of(undefined, type, "2024-01-06")).toEqual([false, false]);
      expect(of("1994-01-05", type, undefined)).toEqual([false, false]);
    },
  );

  it("are not asked of who was certainly a minor when listed: nobody may list a child, student or not", () => {
    expect(of("2006-01-07", "listing-decided", "2024-01-06")).toEqual([true, true]);
    expect(of("2006-01-06", "listing-decided", "2024-01-06")).toEqual([false, false]);
    expect(of("2006-01", "listing-decided", "2024-01-06")).toEqual([false, false]);
    expect(of("2006-01-07", "enforcement-filed", "2024-01-06")).toEqual([false, false]);
    expect(of("2012-01-07", "listing-decided", undefined)).toEqual([false, false]);
  });

  it("are asked where the only recorded day proves nothing of the debt, or the first does not", () => {
    expect(of("1994-01-05", "listing-published", "2024-01-06")).toEqual([false, false]);
    const events = [
      { type: "enforcement-filed", date: "2023-12-05" },
      { type: "listing-decided", date: "2024-02-05" },
    ];
    expect(idle({ client: { birthDate: "1994-01-05" }, events }, "client.debtOrigin")).toBe(false);
    expect(idle({ client: { birthDate: "1984-01-05" }, events }, "client.kind")).toBe(false);
  });
});

it("the outcome of what was granted in part is not asked again, and any other is", () => {
  const decided = (outcome: string | undefined) => ({
    events: [{ id: "x", type: "correction-decided", date: "2024-01-05", outcome }],
  });
  expect(idle(decided("partly"), "events[x].outcome")).toBe(true);
  expect(idle(decided("rejected"), "events[x].outcome")).toBe(false);
  expect(idle(decided(undefined), "events[x].outcome")).toBe(false);
  expect(idle(decided("partly"), "events[x].form")).toBe(false);
});
