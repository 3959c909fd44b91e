// H-02: promptly, without a number of days.
import { describe, expect, it } from "vitest";
import { h02 } from "./h-02-lifting.ts";
import { happened, ordered, paths, type TestEvent } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const paid = happened("obligation-performed", "2023-12-29", { full: "yes" });
const lifted = (date: string, more: object = {}) => happened("restriction-lifted", date, more);
const of = (...rest: readonly TestEvent[]) =>
  finding(h02, "2024-06-01", { events: [ordered("2023-05-05"), paid, ...rest] });

describe("H-02", () => {
  it("is in order on the same day and contestable later, never late by a date", () => {
    expect(of(lifted("2023-12-29"))).toMatchObject({ id: "H-02@e1", status: "in-order", due: null });
    expect(of(lifted("2023-12-30"))).toMatchObject({ status: "contestable", due: null, daysLate: null });
  });

  it("is contestable where someone saw the order stand, unknown without any record", () => {
    expect(of(happened("restriction-checked", "2024-03-01", { active: "yes" })).status).toBe("contestable");
    expect(of(happened("restriction-checked", "2023-12-29", { active: "no" })).status).toBe("in-order");
    expect(of(happened("restriction-checked", "2024-03-01", { active: "no" })).status).toBe("contestable");
    expect(of(lifted("2024-05-31", { happened: "no", regarding: "e1" })).status).toBe("contestable");
    const unknown = of();
    expect(unknown.status).toBe("undetermined");
    expect(paths(unknown)).toEqual(["events[+restriction-lifted@e1]"]);
  });

  it("needs performance after which the order still stood, and an order against the client", () => {
    const status = (...events: readonly TestEvent[]) => finding(h02, "2024-06-01", { events }).status;
    expect(of(lifted("2023-12-28")).status).toBe("not-applicable");
    expect(status(ordered("2023-05-05"), lifted("2024-01-01"))).toBe("not-applicable");
    expect(status(ordered("2023-05-05", { against: "other" }), paid)).toBe("not-applicable");
    expect(status(ordered("2023-05-05"), happened("obligation-performed", "2023-12-29"), lifted("2024-01-05"))).toBe(
      "undetermined",
    );
    expect(status(lifted("2024-01-05"), happened("enforcement-completed", "2024-01-04"))).toBe("contestable");
    expect(findings(h02, "2024-06-01", { events: [paid] })).toEqual([]);
  });

  it("cites the text in force on the day of performance", () => {
    const on = (date: string) =>
      finding(h02, "2024-06-01", {
        events: [ordered("2010-01-01"), happened("obligation-performed", date, { full: "yes" }), lifted(date)],
      });
    expect(on("2010-09-30").status).toBe("not-applicable");
    expect(on("2015-07-21").basis).toMatchObject([{ version: "2010", article: "9" }]);
    expect(on("2015-07-22").basis).toMatchObject([{ version: "2015", article: "9" }]);
  });
});
