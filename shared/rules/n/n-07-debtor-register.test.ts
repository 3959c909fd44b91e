// N-07: seven days for the other register.
import { describe, expect, it } from "vitest";
import { n07 } from "./n-07-debtor-register.ts";
import { badSteps } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const filed = (date: string, body = "debtor-register") => ({ type: "credit-objection-filed", date, body });
const answered = (date: string) => ({ type: "credit-objection-answered", date });

describe("N-07", () => {
  it("is in order on the seventh day and broken on the next", () => {
    const on = (date: string) => finding(n07, "2024-06-01", { events: [filed("2024-03-04"), answered(date)] });
    expect(on("2024-03-11").status).toBe("in-order");
    expect(on("2024-03-12")).toMatchObject({ id: "N-07@e1", status: "breach", daysLate: { min: 1, max: 1 } });
    expect(badSteps(on("2024-03-12").derivation)).toEqual([]);
  });

  it("names the three days in which the register is checked and the two in which it is put right (2009 no. 19, art. 5)", () => {
    const { derivation } = finding(n07, "2024-03-11", { events: [filed("2024-03-04")] });
    expect(derivation.map(({ zh }) => zh).join("\n")).toMatch(/应当3日内核查、2日内更正、7日内答复/u);
    expect(derivation.map(({ en }) => en).join("\n")).toContain(
      "checked in 3 days, corrected in 2 days, answered in 7 days",
    );
  });

  it("runs, then silence is a breach; another body or an earlier day is outside it", () => {
    expect(finding(n07, "2024-03-11", { events: [filed("2024-03-04")] }).status).toBe("running");
    expect(finding(n07, "2024-03-12", { events: [filed("2024-03-04")] }).status).toBe("breach");
    expect(finding(n07, "2024-03-12", { events: [filed("2024-03-04", "bureau")] }).status).toBe("not-applicable");
    expect(finding(n07, "2010-01-01", { events: [filed("2009-03-29")] }).status).toBe("not-applicable");
  });
});
