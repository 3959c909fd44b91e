// K-08: acceptance is never on record, so never a breach.
import { describe, expect, it } from "vitest";
import { k08 } from "./k-08-procuratorate-review.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const requested = (date: string) => ({ type: "procuratorate-requested", date });
const suggested = (date: string) => ({ type: "procuratorate-suggestion", date });

describe("K-08", () => {
  it("is in order within three months of the request, undetermined after it", () => {
    const on = (date: string) => finding(k08, "2024-12-01", { events: [requested("2024-03-04"), suggested(date)] });
    expect(on("2024-06-04")).toMatchObject({ id: "K-08@e1", status: "in-order", holder: "procuratorate" });
    expect(on("2024-06-05")).toMatchObject({ status: "undetermined", due: null });
    expect(badSteps(on("2024-06-05").derivation)).toEqual([]);
  });

  it("runs for three months, then cannot tell", () => {
    expect(finding(k08, "2024-06-04", { events: [requested("2024-03-04")] }).status).toBe("running");
    expect(finding(k08, "2024-06-05", { events: [requested("2024-03-04")] }).status).toBe("undetermined");
  });

  it("does not apply before the rules", () => {
    expect(finding(k08, "2024-06-05", { events: [requested("2021-07-31")] }).status).toBe("not-applicable");
    expect(finding(k08, "2024-06-05", { events: [requested("2021-08-01")] }).status).toBe("undetermined");
  });
});
