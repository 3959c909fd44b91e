// N-03: thirty days from the day the branch had the complaint.
import { describe, expect, it } from "vitest";
import { n03 } from "./n-03-credit-complaint.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const filed = (date: string, body = "pboc") => ({ type: "credit-objection-filed", date, body });
const answered = (date: string) => ({ type: "credit-objection-answered", date });

describe("N-03", () => {
  it("is in order on the thirtieth day and broken on the next", () => {
    const on = (date: string) => finding(n03, "2024-06-01", { events: [filed("2024-03-04"), answered(date)] });
    expect(on("2024-04-03").status).toBe("in-order");
    expect(on("2024-04-04")).toMatchObject({ status: "breach", daysLate: { min: 1, max: 1 } });
    expect(badSteps(on("2024-04-04").derivation)).toEqual([]);
  });

  it("runs, then silence is a breach; other bodies are not its concern", () => {
    expect(finding(n03, "2024-04-03", { events: [filed("2024-03-04")] }).status).toBe("running");
    expect(finding(n03, "2024-04-04", { events: [filed("2024-03-04")] }).status).toBe("breach");
    expect(finding(n03, "2024-04-04", { events: [filed("2024-03-04", "bureau")] }).status).toBe("not-applicable");
    expect(finding(n03, "2013-06-01", { events: [filed("2013-03-14")] }).status).toBe("not-applicable");
  });
});
