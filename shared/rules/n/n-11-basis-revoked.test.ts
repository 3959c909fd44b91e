// N-11: five working days and two more after a revocation, in Jiangsu.
import { describe, expect, it } from "vitest";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";
import { n11 } from "./n-11-basis-revoked.ts";

const court = (region?: string) => ({ court: { name: "某区人民法院", level: "basic", region } });
const listed = { type: "listing-decided", date: "2021-03-01", items: [1], termYears: null };
const on = (revoked: string, to: string | null, asOf = "2024-06-01", region: string | undefined = "江苏") =>
  finding(n11, asOf, {
    enforcement: court(region),
    events: [listed, { type: "listing-revoked", date: revoked }],
    sanctions: [{ id: "s1", kind: "public-platform", from: "2021-04-01", to }],
  });

describe("N-11", () => {
  it("counts the provider's five working days and the platform's two, by the official calendar", () => {
    // The provider's end on 2024-02-18, a Sunday that is worked; the platform's two days after it.
    expect(on("2024-02-05", "2024-02-20")).toMatchObject({
      id: "N-11@e2",
      status: "in-order",
      due: { earliest: "2024-02-20", latest: "2024-02-20" },
    });
    const late = on("2024-02-05", "2024-02-21");
    expect(late).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 }, holder: "agency" });
    expect(late.derivation.map(({ date }) => date)).toContain("2024-02-18");
    expect(badSteps(late.derivation)).toEqual([]);
  });

  it("runs, and does not know an end that nobody recorded", () => {
    expect(on("2024-02-05", null, "2024-02-20").status).toBe("running");
    const open = on("2024-02-05", null);
    expect(open.status).toBe("undetermined");
    expect(open.missing.map(({ path }) => path)).toEqual(["sanctions[s1].to"]);
  });

  it("begins with the regulation, in Jiangsu, for what a platform shows", () => {
    expect(on("2021-12-31", "2022-06-01").status).toBe("not-applicable");
    expect(on("2022-01-01", "2022-06-01").status).toBe("breach");
    expect(on("2024-02-05", "2024-02-21", "2024-06-01", "浙江").status).toBe("not-applicable");
    const events = [listed, { type: "listing-revoked", date: "2024-02-05" }];
    expect(finding(n11, "2024-06-01", { enforcement: court("江苏"), events }).status).toBe("not-applicable");
    expect(findings(n11, "2024-06-01", { enforcement: court("江苏"), events: [listed] })).toEqual([]);
  });
});
