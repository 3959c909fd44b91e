// advice only where a term is stated and a ground of deletion has occurred.
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x08 } from "./x-08-term-excludes.ts";

const paid = (date: string) => act("obligation-performed", date, { full: "yes" });
const judged = (asOf: string, ...events: readonly object[]) => finding(x08, asOf, { events: events as never });

describe("X-08", () => {
  it("advises where a term is stated and the debt was paid", () => {
    const found = judged("2024-06-01", listedForTerm("2023-05-05"), paid("2024-03-01"));
    expect(found).toMatchObject({
      id: "X-08@e2",
      status: "advice",
      due: null,
      readings: [],
      remedies: ["early-deletion"],
    });
    expect(found.basis.map(({ article, paragraph }) => [article, paragraph])).toEqual([
      ["10", 2],
      ["2", 2],
    ]);
  });

  it("advises on every ground of art. 10(1)", () => {
    for (const event of [
      act("enforcement-completed", "2024-03-01"),
      act("settlement-performed", "2024-03-01"),
      act("creditor-deletion-approved", "2024-03-01"),
      act("enforcement-suspended", "2024-03-01", { basis: "retrial" }),
      act("enforcement-refused", "2024-03-01"),
      act("enforcement-terminated", "2024-03-01"),
    ]) {
      expect(judged("2024-06-01", listedForTerm("2023-05-05"), event).status).toBe("advice");
    }
  });

  it("does not apply without a term, without a ground, before the ground, or after the listing was gone", () => {
    expect(judged("2024-06-01", listed("2023-05-05"), paid("2024-03-01")).status).toBe("not-applicable");
    expect(judged("2024-06-01", listedForTerm("2023-05-05")).status).toBe("not-applicable");
    expect(judged("2024-02-29", listedForTerm("2023-05-05"), paid("2024-03-01")).status).toBe("not-applicable");
    expect(judged("2024-06-01", listedForTerm("2023-05-05"), deleted("2024-02-01"), paid("2024-03-01")).status).toBe(
      "not-applicable",
    );
    expect(judged("2017-04-30", listedForTerm("2016-05-05"), paid("2017-03-01")).status).toBe("not-applicable");
  });

  it("is undetermined where the term or the fullness of the payment is unknown", () => {
    const term = judged("2024-06-01", act("listing-decided", "2023-05-05", { items: [4] }), paid("2024-03-01"));
    expect(term.status).toBe("undetermined");
    expect(term.missing.map(({ path }) => path)).toEqual(["events[e1].termYears"]);
    expect(judged("2024-06-01", listedForTerm("2023-05-05"), act("obligation-performed", "2024-03-01")).status).toBe(
      "undetermined",
    );
  });
});
