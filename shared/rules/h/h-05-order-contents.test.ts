// H-05: signature and contents of the order.
import { describe, expect, it } from "vitest";
import { h05 } from "./h-05-order-contents.ts";
import { happened, ordered, paths } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const ALL = { signedByPresident: "yes", statesPeriod: "yes", statesItems: "yes", statesConsequences: "yes" };
const of = (date: string, more: object = ALL) => finding(h05, "2024-06-01", { events: [ordered(date, more)] });

describe("H-05", () => {
  it("asks for all four", () => {
    expect(of("2023-05-05")).toMatchObject({ id: "H-05@e1", status: "in-order" });
    for (const field of Object.keys(ALL)) expect(of("2023-05-05", { ...ALL, [field]: "no" }).status).toBe("breach");
    expect(of("2023-05-05", { statesPeriod: "no" }).status).toBe("breach");
    expect(of("2023-05-05", { ...ALL, statesPeriod: "no" }).derivation.at(-1)?.zh).toContain("期间");
  });

  it("asks for what is unknown", () => {
    const found = of("2023-05-05", { ...ALL, statesItems: "unknown" });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e1].statesItems"]);
  });

  it("is the same duty under both texts, and none before 2010-10-01", () => {
    expect(of("2010-09-30").status).toBe("not-applicable");
    expect(of("2010-10-01").basis).toMatchObject([{ version: "2010", article: "5" }]);
    expect(of("2015-07-21").basis).toMatchObject([{ version: "2010", article: "5" }]);
    expect(of("2015-07-22").basis).toMatchObject([{ version: "2015", article: "5" }]);
    expect(of("2023-05-05", { against: "other" }).status).toBe("not-applicable");
    const unseen = finding(h05, "2024-06-01", { events: [happened("restriction-lifted", "2024-01-01")] });
    expect(unseen.status).toBe("not-applicable");
  });
});
