// N-08: the public credit platform; never a breach.
import { describe, expect, it } from "vitest";
import { n08 } from "./n-08-credit-china.ts";
import { badSteps } from "./parts/steps.fixture.ts";
import { finding } from "./testing.ts";

const listed = { type: "listing-decided", date: "2022-03-01", items: [1], termYears: null };
const gone = (date: string) => ({ type: "listing-deleted", date });
const shown = (more: object = {}) => ({ id: "s1", kind: "public-platform", from: "2022-04-01", ...more });

describe("N-08", () => {
  const on = (deleted: string, asOf: string, more: object = {}) =>
    finding(n08, asOf, { events: [listed, gone(deleted)], sanctions: [shown(more)] });

  it("says nothing where the platform stopped, is undetermined where it did not", () => {
    expect(on("2024-03-04", "2024-06-01", { to: "2024-03-07" }).status).toBe("not-applicable");
    expect(on("2024-03-04", "2024-06-01", { to: "2024-03-08" })).toMatchObject({
      id: "N-08@e2",
      status: "undetermined",
    });
    expect(on("2024-03-04", "2024-06-01").status).toBe("undetermined");
    expect(on("2026-04-01", "2026-06-01", { to: "2026-05-01" }).status).toBe("undetermined");
    expect(badSteps(on("2024-03-04", "2024-06-01", { to: "2024-03-08" }).derivation)).toEqual([]);
    expect(badSteps(on("2026-04-01", "2026-06-01", { to: "2026-05-01" }).derivation)).toEqual([]);
  });

  it("gives advice within the three days, and does not apply before the measures", () => {
    expect(on("2024-03-04", "2024-03-05", { to: "2024-04-01" }).status).toBe("advice");
    expect(on("2023-04-30", "2024-03-05").status).toBe("not-applicable");
    expect(on("2023-05-01", "2024-03-05", { to: "2023-06-01" }).status).toBe("undetermined");
  });
});
