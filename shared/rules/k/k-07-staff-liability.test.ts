// K-07: advice only where the file shows that something was set right.
import { describe, expect, it } from "vitest";
import { k07 } from "./k-07-staff-liability.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const listed = { type: "listing-decided", date: "2016-05-05" };

describe("K-07", () => {
  const on = (...events: Events) => finding(k07, "2024-06-01", { events: [listed, ...events] });

  it("advises on a revocation, a correction or a publication that was wrong", () => {
    const found = on({ type: "listing-revoked", date: "2017-05-01" });
    expect(found).toMatchObject({
      status: "advice",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "13" }],
    });
    expect(badSteps(found.derivation)).toEqual([]);
    expect(on({ type: "listing-published", date: "2018-05-06", inaccurate: ["name"] }).status).toBe("advice");
  });

  it("does not apply where nothing shows it, or under the rule of 2013", () => {
    expect(on().status).toBe("not-applicable");
    expect(on({ type: "listing-published", date: "2018-05-06", inaccurate: [] }).status).toBe("not-applicable");
    expect(on({ type: "listing-revoked", date: "2017-04-30" }).status).toBe("not-applicable");
  });
});
