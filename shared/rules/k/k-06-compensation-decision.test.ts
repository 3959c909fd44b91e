// K-06: two months from the claim.
import { describe, expect, it } from "vitest";
import { k06 } from "./k-06-compensation-decision.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding, findings } from "../testing.ts";

const claimed = (date: string) => ({ type: "compensation-claimed", date });
const decided = (date: string) => ({ type: "compensation-decided", date, outcome: "rejected" });

describe("K-06", () => {
  it("is in order on the last day and broken on the next", () => {
    const on = (date: string) => finding(k06, "2024-12-01", { events: [claimed("2024-03-04"), decided(date)] });
    expect(on("2024-05-06")).toMatchObject({ id: "K-06@e1", status: "in-order" });
    expect(on("2024-05-07").status).toBe("breach");
    expect(on("2024-05-07").due).toEqual({ earliest: "2024-05-06", latest: "2024-05-06" });
    expect(badSteps(on("2024-05-07").derivation)).toEqual([]);
  });

  it("runs, then silence is a breach and opens the next step", () => {
    expect(finding(k06, "2024-05-06", { events: [claimed("2024-03-04")] }).status).toBe("running");
    const silent = finding(k06, "2024-05-07", { events: [claimed("2024-03-04")] });
    expect(silent).toMatchObject({ status: "breach", done: null });
    expect(silent.basis.map(({ article }) => article)).toContain("24");
    expect(badSteps(silent.derivation)).toEqual([]);
  });

  it("gives each claim its own finding, and none without a claim", () => {
    expect(findings(k06, "2024-12-01", {})).toEqual([]);
    const two = findings(k06, "2024-12-01", {
      events: [claimed("2023-03-06"), decided("2023-04-03"), claimed("2024-03-04")],
    });
    expect(two.map(({ id, status }) => [id, status])).toEqual([
      ["K-06@e1", "in-order"],
      ["K-06@e3", "breach"],
    ]);
  });
});
