// K-09: the decision is never on record, so never a breach.
import { describe, expect, it } from "vitest";
import { k09 } from "./k-09-procuratorate-notice.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const requested = (date: string) => ({ type: "procuratorate-requested", date });
const suggested = (date: string) => ({ type: "procuratorate-suggestion", date });

describe("K-09", () => {
  it("is in order within fifteen days of the request, else undetermined", () => {
    const on = (date: string) => finding(k09, "2024-12-01", { events: [requested("2024-03-04"), suggested(date)] });
    expect(on("2024-03-19")).toMatchObject({ id: "K-09@e2", status: "in-order", holder: "procuratorate" });
    expect(on("2024-03-20").status).toBe("undetermined");
    expect(badSteps(on("2024-03-20").derivation)).toEqual([]);
    expect(finding(k09, "2024-12-01", { events: [suggested("2024-03-19")] }).status).toBe("undetermined");
  });

  it("asks on which day the request was made where that is not on record, and for no holiday notice of 1949", () => {
    const undated = { type: "procuratorate-requested", date: null };
    const { missing } = finding(k09, "2024-12-01", { events: [undated, suggested("2024-03-19")] });
    expect(missing.map(({ path }) => path)).toEqual(["events[e1].date"]);
  });

  it("does not apply before the rules", () => {
    expect(finding(k09, "2024-12-01", { events: [suggested("2021-07-31")] }).status).toBe("not-applicable");
    expect(finding(k09, "2024-12-01", { events: [suggested("2021-08-01")] }).status).toBe("undetermined");
  });
});
