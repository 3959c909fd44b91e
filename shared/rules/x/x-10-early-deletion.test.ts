// advice where the client performed, corrected or asked while the listing stands on record.
import { describe, expect, it } from "vitest";
import { act, deleted, listedForTerm } from "../parts/listing-events.fixture.ts";
import { finding } from "../testing.ts";
import { x10 } from "./x-10-early-deletion.ts";

const judged = (asOf: string, ...events: readonly object[]) => finding(x10, asOf, { events: events as never });

describe("X-10", () => {
  it("advises after a payment, a late report or a request", () => {
    for (const event of [
      act("obligation-performed", "2024-03-01", { full: "no" }),
      act("settlement-performed", "2024-03-01"),
      act("asset-report-filed", "2024-03-01"),
      act("early-deletion-requested", "2024-03-01"),
    ]) {
      expect(judged("2024-06-01", listedForTerm("2023-05-05"), event)).toMatchObject({
        id: "X-10@e2",
        status: "advice",
        due: null,
        remedies: ["early-deletion"],
      });
    }
  });

  it("does not apply without any of these, to a listing that is gone, or before 2017-05-01", () => {
    const paid = act("obligation-performed", "2017-03-01", { full: "yes" });
    expect(judged("2024-06-01", listedForTerm("2023-05-05")).status).toBe("not-applicable");
    expect(judged("2024-06-01", listedForTerm("2023-05-05"), act("asset-report-filed", "2023-05-04")).status).toBe(
      "not-applicable",
    );
    expect(judged("2024-06-01", listedForTerm("2016-05-05"), paid, deleted("2018-01-01")).status).toBe(
      "not-applicable",
    );
    expect(judged("2017-04-30", listedForTerm("2016-05-05"), paid).status).toBe("not-applicable");
    expect(judged("2017-05-01", listedForTerm("2016-05-05"), paid).status).toBe("advice");
  });
});
