// the duty to delete of 2013, never late by a date.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, seen } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x11 } from "./x-11-old-deletion.ts";

const old = listed("2014-03-10", { items: [6] });
const paid = (date: string) => act("obligation-performed", date, { full: "yes" });
const judged = (asOf: string, ...events: readonly object[]) =>
  finding(x11, asOf, { events: [old, ...events] as never });

describe("X-11", () => {
  it("is in order on the same day and contestable later", () => {
    expect(judged("2017-01-01", paid("2016-01-04"), deleted("2016-01-04"))).toMatchObject({
      id: "X-11@e2",
      status: "in-order",
      due: null,
      daysLate: null,
    });
    const later = judged("2017-01-01", paid("2016-01-04"), deleted("2016-01-05"));
    expect(later.status).toBe("contestable");
    expect(later.basis).toEqual([{ instrument: "spc-defaulters", version: "2013", article: "7", paragraph: null }]);
  });

  it("is contestable where it is known not to be done, and undetermined where that is unknown", () => {
    expect(judged("2017-01-01", paid("2016-01-04"), seen("2017-01-01"))).toMatchObject({
      status: "contestable",
      done: null,
    });
    const unknown = judged("2017-01-01", paid("2016-01-04"));
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[+listing-deleted@e1]"]);
  });

  it("reaches termination, and a settlement once its performance is confirmed", () => {
    const settled = act("settlement-performed", "2016-01-04");
    expect(judged("2017-01-01", act("enforcement-terminated", "2016-01-04"), seen("2017-01-01")).status).toBe(
      "contestable",
    );
    expect(
      judged("2017-01-01", settled, act("court-informed-of-performance", "2016-01-04"), seen("2017-01-01")).status,
    ).toBe("contestable");
    expect(judged("2017-01-01", settled, seen("2017-01-01")).missing.map(({ path }) => path)).toEqual([
      "events[+court-informed-of-performance@e2]",
    ]);
  });

  it("applies to grounds before 2017-05-01 only", () => {
    expect(judged("2018-01-01", paid("2017-04-30"), deleted("2017-06-01")).status).toBe("contestable");
    expect(judged("2018-01-01", paid("2017-05-01"), deleted("2017-06-01")).status).toBe("not-applicable");
    expect(judged("2018-01-01").status).toBe("not-applicable");
    expect(judged("2018-01-01", paid("2016-01-04"), deleted("2016-01-03")).status).toBe("not-applicable");
  });
});
