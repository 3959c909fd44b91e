// N-12: copies that firms still use after publication ended, in Jiangsu; never late by a date.
import { describe, expect, it } from "vitest";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";
import { n12 } from "./n-12-use-ends.ts";

const court = (region?: string) => ({ court: { name: "某区人民法院", level: "basic", region } });
const listed = { type: "listing-decided", date: "2020-03-01", items: [1], termYears: null };
const on = (deleted: string, to: string | null, asOf = "2024-06-01", region: string | undefined = "江苏") =>
  finding(n12, asOf, {
    enforcement: court(region),
    events: [listed, { type: "listing-deleted", date: deleted }],
    sanctions: [{ id: "s1", kind: "mirror-site", from: "2020-04-01", to }],
  });

describe("N-12", () => {
  it("is in order on the day of the deletion, contestable later, undetermined where the end is unknown", () => {
    expect(on("2023-06-01", "2023-06-01").status).toBe("in-order");
    const later = on("2023-06-01", "2023-06-02");
    expect(later).toMatchObject({ status: "contestable", due: null, daysLate: null, holder: "agency" });
    expect(badSteps(later.derivation)).toEqual([]);
    expect(on("2023-06-01", null).status).toBe("undetermined");
    expect(on("2024-06-01", "2024-07-01").status).toBe("running");
  });

  it("begins with the regulation, and in Jiangsu alone", () => {
    expect(on("2021-06-01", "2021-12-31").status).toBe("not-applicable");
    expect(on("2021-06-01", "2022-01-01").status).toBe("in-order");
    expect(on("2021-06-01", "2022-01-02").status).toBe("contestable");
    expect(on("2021-06-01", "2021-12-31", "2021-12-31").status).toBe("not-applicable");
    expect(on("2023-06-01", "2023-06-02", "2024-06-01", "浙江").status).toBe("not-applicable");
    expect(on("2023-06-01", "2023-06-02", "2024-06-01", "").status).toBe("not-applicable");
  });
});
