// N-04: five years from the end of the negative event; not moved.
import { describe, expect, it } from "vitest";
import { n04 } from "./n-04-five-years.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const paid = (more: object = {}) => ({ type: "obligation-performed", date: "2016-05-01", full: "yes", ...more });
const entry = (more: object = {}) => ({ id: "s1", kind: "credit-report", from: "2015-01-01", ...more });

describe("N-04", () => {
  it("is in order to the corresponding day and broken after it", () => {
    const to = (day: string | null) =>
      finding(n04, "2022-01-01", { events: [paid()], sanctions: [entry({ to: day })] });
    expect(to("2021-05-01")).toMatchObject({ id: "N-04@e1", status: "in-order", due: { latest: "2021-05-01" } });
    expect(to("2021-05-02")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(to("2022-03-01")).toMatchObject({ status: "breach", done: null });
    expect(to(null).status).toBe("undetermined");
    expect(badSteps(to("2021-05-02").derivation)).toEqual([]);
  });

  it("runs within the five years, whatever is unknown", () => {
    expect(finding(n04, "2021-05-01", { events: [paid()], sanctions: [entry()] }).status).toBe("running");
  });

  it("does not apply before the regulation, and from then on to what ended before it", () => {
    const input = {
      events: [paid({ date: "2012-05-01" })],
      sanctions: [entry({ from: "2012-01-01", to: "2012-12-03" })],
    };
    expect(finding(n04, "2013-03-14", input).status).toBe("not-applicable");
    expect(finding(n04, "2013-03-15", input).status).toBe("in-order");
  });

  it("does not apply without an entry, or without an end of the event", () => {
    expect(finding(n04, "2022-01-01", { events: [paid()] }).status).toBe("not-applicable");
    expect(finding(n04, "2022-01-01", { sanctions: [entry()] })).toMatchObject({
      id: "N-04@case",
      status: "not-applicable",
    });
    expect(finding(n04, "2022-01-01", { events: [paid({ full: "no" })], sanctions: [entry()] }).status).toBe(
      "not-applicable",
    );
    expect(
      finding(n04, "2022-01-01", { events: [paid({ full: undefined })], sanctions: [entry({ to: "2022-03-01" })] })
        .status,
    ).toBe("undetermined");
  });
});
