// C-01: advice with the remedy words of the grounds; nothing before the 2017 text.
import { describe, expect, it } from "vitest";
import { c01 } from "./c-01-right-ground.ts";
import { requested } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const on = (date: string, more: object = {}) => finding(c01, "2024-06-01", { events: [requested(date, more)] });

describe("C-01", () => {
  it("names what each ground asks for", () => {
    const found = on("2024-02-04", { grounds: [1, 3] });
    expect(found).toMatchObject({ status: "advice", id: "C-01@e1", kind: "advice", holder: "client" });
    expect(found.basis.map(({ article }) => article)).toEqual(["11", "9", "10"]);
    expect(found.derivation.some(({ zh }) => zh.includes("更正"))).toBe(false);
  });

  it("shows all three where the grounds are not on record", () => {
    const found = on("2024-02-04");
    expect(found).toMatchObject({ status: "advice", missing: [] });
    expect(found.basis).toHaveLength(4);
  });

  it("begins with the 2017 text", () => {
    expect(on("2017-05-01").status).toBe("advice");
    expect(on("2017-04-30").status).toBe("not-applicable");
    expect(findings(c01, "2024-06-01", {})).toEqual([]);
  });
});
