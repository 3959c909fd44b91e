// The days of a finding over the worlds of a case (audit-output: hull over the possible days; `done` null where it is not done in
// some of them), and in which order the questions of the law name its readings.
import { describe, expect, it } from "vitest";
import { EVENT_MIN } from "../calendar/civil.ts";
import { doneBounds, dueBounds, splitReadings } from "./combine.ts";
import type { Leaf } from "./explorer.ts";
import { PENDING_2017, PERFORMANCE_START, REVIEW_START, ROLL, TERM_OMITTED } from "./readings.ts";
import type { Status } from "./term.ts";

const leaf = (part: Partial<Leaf<null>> & { readonly status?: Status }): Leaf<null> => ({
  trail: [],
  readings: new Map(),
  outer: [],
  split: [],
  outcome: { status: part.status ?? "running", because: () => ({ zh: "", en: "" }) },
  due: null,
  done: null,
  period: null,
  extra: null,
  ...part,
});

const due = (lo: number, hi: number, more: object = {}) => ({ lo, hi, openLo: false, openHi: false, ...more });

/** Every order of three. */
const orders = <T>([a, b, c]: readonly [T, T, T]): readonly (readonly T[])[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

describe("the due day", () => {
  it("lies between the first and the last of all worlds, whatever their order; one without a period counts for nothing", () => {
    const worlds = [leaf({ due: due(5, 6) }), leaf({ due: due(3, 9) }), leaf({ due: null })] as const;
    for (const order of orders(worlds)) expect(dueBounds(order)).toEqual({ earliest: 3, latest: 9 });
    const apart = [leaf({ due: due(4, 5) }), leaf({ due: due(1, 2) }), leaf({ due: due(7, 8) })] as const;
    for (const order of orders(apart)) expect(dueBounds(order)).toEqual({ earliest: 1, latest: 8 });
  });

  it("has no last day where one world has none, and is none where one has no first or no world a period", () => {
    expect(dueBounds([leaf({ due: due(5, 6, { openHi: true }) }), leaf({ due: due(7, 8) })])).toEqual({
      earliest: 5,
      latest: null,
    });
    expect(dueBounds([leaf({ due: due(7, 8) }), leaf({ due: due(5, 6, { openLo: true }) })])).toBeNull();
    expect(dueBounds([leaf({}), leaf({})])).toBeNull();
  });
});

describe("the day of the act", () => {
  const done = (lo: number, hi: number) => leaf({ due: due(1, 1), done: { lo, hi } });

  it("lies between the first and the last of all worlds, whatever their order", () => {
    for (const order of orders([done(5, 6), done(3, 4), done(7, 9)])) {
      expect(doneBounds(order)).toEqual({ earliest: 3, latest: 9 });
    }
    expect(doneBounds([done(3, 9), done(4, 5)])).toEqual({ earliest: 3, latest: 9 });
  });

  it("is none where it is undone in a world with a period, or nothing bounds its start", () => {
    expect(doneBounds([done(3, 4), leaf({ due: due(1, 1) })])).toBeNull();
    expect(doneBounds([leaf({ due: due(1, 1) }), done(3, 4)])).toBeNull();
    expect(doneBounds([done(EVENT_MIN, 4)])).toBeNull();
    expect(doneBounds([done(EVENT_MIN + 1, 4)])).toEqual({ earliest: EVENT_MIN + 1, latest: 4 });
  });

  it("does not hang on worlds to which the rule does not apply", () => {
    expect(doneBounds([done(3, 4), leaf({ due: null })])).toEqual({ earliest: 3, latest: 4 });
    expect(doneBounds([leaf({ due: null })])).toBeNull();
  });
});

describe("the readings", () => {
  const read = (...choices: readonly (readonly [Parameters<Leaf["readings"]["get"]>[0], number])[]) =>
    leaf({ readings: new Map(choices) });
  const ids = (leaves: readonly Leaf<null>[]) =>
    splitReadings(leaves).map(({ id, active }) => `${id}${active ? "" : " (noted)"}`);

  it("are joined in the order of the contract, whatever was asked first", () => {
    const crossed = [0, 1].flatMap((start) =>
      [0, 1].map((term) => read([TERM_OMITTED, term], [PERFORMANCE_START, start])),
    );
    expect(ids(crossed)).toEqual([
      "performance+no-term",
      "performance+two-years-by-law",
      "court-knew+no-term",
      "court-knew+two-years-by-law",
    ]);
    const review = [0, 1].map((pending) => read([PENDING_2017, pending], [REVIEW_START, 0]));
    expect(ids(review)).toEqual(["receipt+from-2017-05-01", "receipt+old-law"]);
  });

  it("name the rolled day only where nothing else is in question, and what is noted as noted", () => {
    const rolls = [0, 1, 2].map((roll) => read([ROLL, roll]));
    expect(ids(rolls)).toEqual(["rolled", "unrolled (noted)", "weekend-is-no-holiday (noted)"]);
    const both = [0, 1, 2].map((roll) => read([ROLL, roll], [REVIEW_START, 0]));
    expect(ids(both)).toEqual(["receipt", "unrolled+receipt (noted)", "weekend-is-no-holiday+receipt (noted)"]);
  });

  it("are one without a name where the law is not in question", () => {
    expect(ids([leaf({})])).toEqual([""]);
  });
});
