// H-09: advice on orders under the text of 2010.
import { describe, expect, it } from "vitest";
import { h09 } from "./h-09-order-before-2015.ts";
import { ordered, paths } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const of = (date: string, more: object = {}) => finding(h09, "2024-06-01", { events: [ordered(date, more)] });

describe("H-09", () => {
  it("speaks of orders from 2010-10-01 to 2015-07-21", () => {
    expect(of("2010-09-30").status).toBe("not-applicable");
    expect(of("2010-10-01")).toMatchObject({ id: "H-09@e1", status: "advice" });
    expect(of("2015-07-21").status).toBe("advice");
    expect(of("2015-07-22").status).toBe("not-applicable");
  });

  it("points at fast trains where the order names them", () => {
    expect(of("2014-01-01", { coversGTrains: "yes" }).derivation.at(-1)?.en).toContain("fast trains");
    expect(of("2014-01-01", { coversGTrains: "yes" }).status).toBe("advice");
  });

  it("needs the day", () => {
    const found = finding(h09, "2024-06-01", { events: [{ type: "restriction-ordered" }] });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e1].date"]);
  });
});
