// K-02: three months, and one more that only the president's approval gives.
import { describe, expect, it } from "vitest";
import { k02 } from "./k-02-court-reply.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const suggested = (date: string) => ({ type: "procuratorate-suggestion", date });
const replied = (date: string, more: object = {}) => ({ type: "court-replied", date, ...more });

describe("K-02", () => {
  it("is in order in three months, undetermined in the fourth, broken after it", () => {
    const on = (date: string) => finding(k02, "2024-12-01", { events: [suggested("2024-03-04"), replied(date)] });
    expect(on("2024-06-04")).toMatchObject({ id: "K-02@e1", status: "in-order", due: { latest: "2024-06-04" } });
    expect(on("2024-06-05").status).toBe("undetermined");
    expect(on("2024-07-04").status).toBe("undetermined");
    expect(on("2024-07-05")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(badSteps(on("2024-07-05").derivation)).toEqual([]);
  });

  it("knows nothing of a reply that can happen unseen", () => {
    expect(finding(k02, "2024-06-04", { events: [suggested("2024-03-04")] }).status).toBe("running");
    const silent = finding(k02, "2024-12-01", { events: [suggested("2024-03-04")] });
    expect(silent.status).toBe("undetermined");
    expect(silent.missing.map(({ path }) => path)).toEqual(["events[+court-replied@e1]"]);
    const denied = finding(k02, "2024-12-01", {
      events: [suggested("2024-03-04"), replied("2024-12-01", { happened: "no" })],
    });
    expect(denied).toMatchObject({ status: "breach", done: null });
  });

  it("does not apply before the provisions", () => {
    expect(finding(k02, "2018-01-01", { events: [suggested("2016-12-31"), replied("2017-12-01")] }).status).toBe(
      "not-applicable",
    );
    expect(finding(k02, "2018-01-01", { events: [suggested("2017-01-01"), replied("2017-12-01")] }).status).toBe(
      "breach",
    );
  });
});
