// Cases whose main acts contradict each other: Q-02 names the two, and the findings stand as written.
import { expect, it } from "vitest";
import { audited, ofRule, statusOf } from "./inputs.fixture.ts";

const BASE = [
  { id: "f", type: "enforcement-filed", date: "2018-03-01", source: "document" },
  { id: "d", type: "listing-decided", date: "2018-06-01", source: "document", items: [4], termYears: 2 },
  { id: "p", type: "listing-published", date: "2018-06-05", source: "document" },
] as const;

const caseWith = (...more: readonly { readonly [field: string]: unknown }[]) =>
  audited("2026-11-29", { enforcement: { caseNumber: "(2018)宁0181执594号" }, events: [...BASE, ...more] });

const subjects = (found: ReturnType<typeof audited>) =>
  ofRule(found, "Q-02").flatMap((one) => [...one.subjects].toSorted());

it.each([
  [
    "the notice served before it was issued",
    ["n", "ns"],
    [
      { id: "n", type: "enforcement-notice-issued", date: "2018-04-01" },
      { id: "ns", type: "enforcement-notice-served", date: "2018-03-20", service: { method: "direct" } },
    ],
  ],
  [
    "the restriction lifted before it was ordered",
    ["rl", "ro"],
    [
      { id: "ro", type: "restriction-ordered", date: "2018-06-02", against: "client" },
      { id: "rl", type: "restriction-lifted", date: "2018-05-02" },
    ],
  ],
  [
    "enforcement completed before it was filed",
    ["c", "f"],
    [{ id: "c", type: "enforcement-completed", date: "2018-02-01" }],
  ],
])("%s", (_words, ids, events) => {
  expect(subjects(caseWith(...events))).toEqual(ids);
  expect(subjects(caseWith())).toEqual([]);
});

it("the listing decided before the case was filed: named, and judged as written", () => {
  const events = BASE.map((event) => (event.id === "d" ? { ...event, date: "2017-06-01" } : event));
  const found = audited("2026-11-29", { enforcement: { caseNumber: "(2018)宁0181执594号" }, events });
  expect(subjects(found)).toEqual(["d", "f"]);
  expect(statusOf(found, "V-04")).toBe("in-order");
  const before = audited("2026-11-29", { events: events.filter(({ id }) => id !== "f") });
  expect(ofRule(found, "X-09").map(({ status, due }) => [status, due])).toEqual(
    ofRule(before, "X-09").map(({ status, due }) => [status, due]),
  );
});
