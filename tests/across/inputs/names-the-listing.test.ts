// A step of a request that names the listing in place of the step that it answers is found all the same.
import { describe, expect, it } from "vitest";
import { audited, ofRule } from "./inputs.fixture.ts";

interface Step {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

const LISTED: Step = { id: "d", type: "listing-decided", date: "2023-06-01", items: [1], termYears: null };
const REQUEST: Step = {
  id: "q",
  type: "correction-requested",
  date: "2023-12-01",
  regarding: "d",
  written: "yes",
  method: "post",
};
const RECEIVED: Step = { id: "k", type: "correction-received", date: "2023-12-04", regarding: "q" };
const REJECTED: Step = {
  id: "a",
  type: "correction-decided",
  date: "2023-12-10",
  regarding: "q",
  outcome: "rejected",
  form: "decision",
};
const SERVED: Step = { id: "s", type: "correction-served", date: "2023-12-12", regarding: "a" };
const CLAIMED: Step = { id: "c", type: "compensation-claimed", date: "2024-01-10", regarding: "d" };
const REFUSED: Step = {
  id: "k",
  type: "compensation-decided",
  date: "2024-02-01",
  outcome: "rejected",
  regarding: "c",
};
const OBJECTED: Step = { id: "f", type: "objection-filed", date: "2024-01-10", regarding: "d" };
const RULED: Step = { id: "g", type: "objection-decided", date: "2024-01-20", regarding: "f", outcome: "rejected" };
const GIVEN: Step = { id: "h", type: "objection-served", date: "2024-01-22", regarding: "g" };
const ASKED: Step = { id: "p", type: "procuratorate-requested", date: "2024-01-10", regarding: "d" };

/** The rule, what came before, the step, and what it may name besides the listing. */
const STEPS: readonly (readonly [rule: string, before: readonly Step[], step: Step, names: readonly string[]])[] = [
  ["C-03", [REQUEST], { ...RECEIVED, date: "2023-12-05" }, ["q"]],
  ["C-03", [REQUEST, RECEIVED], REJECTED, ["q", "k"]],
  ["R-01", [REQUEST, REJECTED], SERVED, ["q", "a"]],
  [
    "R-01",
    [REQUEST, REJECTED, SERVED],
    { id: "r", type: "reconsideration-requested", date: "2023-12-15", addressee: "upper" },
    ["q", "a", "s"],
  ],
  [
    "R-02",
    [REQUEST, REJECTED, SERVED, { id: "o", type: "obstacle-ended", date: "2024-02-01", regarding: "s" }],
    { id: "x", type: "extension-requested", date: "2024-02-05" },
    ["s", "o"],
  ],
  [
    "O-01",
    [OBJECTED, RULED, GIVEN],
    { id: "r", type: "reconsideration-requested", date: "2024-01-25", addressee: "upper" },
    ["f", "g", "h"],
  ],
  ["O-02", [OBJECTED], RULED, ["f"]],
  ["K-06", [CLAIMED], REFUSED, ["c"]],
  ["K-11", [CLAIMED, REFUSED], { id: "m", type: "committee-requested", date: "2024-02-20" }, ["c", "k"]],
  ["K-08", [ASKED], { id: "u", type: "procuratorate-suggestion", date: "2024-02-10" }, ["p"]],
  [
    "K-02",
    [ASKED, { id: "u", type: "procuratorate-suggestion", date: "2024-02-10", regarding: "p" }],
    { id: "m", type: "court-replied", date: "2024-03-25" },
    ["p", "u"],
  ],
];

const on = (rule: string, events: readonly Step[]) =>
  ofRule(audited("2024-12-02", { client: { role: "debtor" }, events }), rule).map(
    ({ id, status, due, done, missing }) => ({
      id,
      status,
      due,
      done,
      missing,
    }),
  );

describe.each(STEPS)("%s after %o", (rule, before, step, names) => {
  it("finds what names the listing as what names the step, and nothing that names another listing", () => {
    const told = (regarding: string, ...more: readonly Step[]) =>
      on(rule, [LISTED, ...before, ...more, { ...step, regarding }]);
    const [first = ""] = names;
    const wanted = told(first);
    expect(wanted.length).toBeGreaterThan(0);
    for (const name of names) expect(told(name)).toEqual(wanted);
    expect(told("d")).toEqual(wanted);
    const other: Step = { ...LISTED, id: "d2", date: "2023-06-15" };
    expect(told("d2", other)).not.toEqual(told(first, other));
  });
});

it("of two requests about one listing the latest before it is answered, as where nothing is named", () => {
  const again: Step = { ...REQUEST, id: "q2", date: "2024-03-01" };
  const answer = { ...REJECTED, id: "a2", date: "2024-03-08" };
  const told = (regarding?: string) => on("C-03", [LISTED, REQUEST, REJECTED, again, { ...answer, regarding }]);
  expect(told("d")).toEqual(told("q2"));
});
