// N-09: advice for whoever is restricted and not listed.
import { describe, expect, it } from "vitest";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";
import { n09 } from "./n-09-restricted-only.ts";

const ordered = (more: object = {}) => ({
  type: "restriction-ordered",
  date: "2022-03-01",
  against: "client",
  ...more,
});

describe("N-09", () => {
  it("advises from the day of the measures on", () => {
    expect(finding(n09, "2023-04-30", { events: [ordered()] }).status).toBe("not-applicable");
    const found = finding(n09, "2023-05-01", { events: [ordered()] });
    expect(found).toMatchObject({ id: "N-09@e1", status: "advice", remedies: ["restriction-relief"] });
    expect(badSteps(found.derivation)).toEqual([]);
    expect(finding(n09, "2026-04-01", { events: [ordered()] }).basis[0]?.version).toBe("2026");
  });

  it("does not apply with a listing, or to an order against another", () => {
    const listed = { type: "listing-decided", date: "2022-03-01" };
    expect(finding(n09, "2024-06-01", { events: [ordered(), listed] }).status).toBe("not-applicable");
    expect(finding(n09, "2024-06-01", { events: [ordered({ against: "other" })] }).status).toBe("not-applicable");
    expect(findings(n09, "2024-06-01", {})).toEqual([]);
  });
});
