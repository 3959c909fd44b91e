// N-08: advice after the deletion, never a breach.
import { describe, expect, it } from "vitest";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";
import { n08 } from "./n-08-credit-china.ts";

const listed = { type: "listing-decided", date: "2022-03-01", items: [1], termYears: null };
const deleted = { type: "listing-deleted", date: "2023-04-20" };
const shown = (more: object = {}) => ({ id: "s1", kind: "public-platform", from: "2022-04-01", ...more });
const on = (asOf: string, sanctions: Events, events: Events = [listed, deleted]) =>
  finding(n08, asOf, { events, sanctions });

describe("N-08", () => {
  it("advises from the day of the measures on, with no number of days", () => {
    expect(on("2023-04-30", [shown()]).status).toBe("not-applicable");
    for (const asOf of ["2023-05-01", "2026-03-31", "2026-04-01"]) {
      const found = on(asOf, [shown()]);
      expect(found).toMatchObject({ status: "advice", kind: "advice", holder: "agency", due: null });
      expect(badSteps(found.derivation)).toEqual([]);
    }
    expect(on("2026-03-31", [shown()]).basis[0]?.version).toBe("2023");
    expect(on("2026-04-01", [shown()]).basis[0]?.version).toBe("2026");
  });

  it("is silent where the platform stopped with the deletion, shows nothing, or the listing stands", () => {
    expect(on("2024-06-01", [shown({ to: "2023-04-20" })]).status).toBe("not-applicable");
    expect(on("2024-06-01", [shown({ to: "2023-04-21" })]).status).toBe("advice");
    expect(on("2024-06-01", [{ id: "s1", kind: "loan" }]).status).toBe("not-applicable");
    expect(findings(n08, "2024-06-01", { events: [listed], sanctions: [shown()] })).toEqual([]);
  });
});
