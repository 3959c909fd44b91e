// C-07: advice about requests under the 2013 text only.
import { describe, expect, it } from "vitest";
import { c07 } from "./c-07-request-before-2017.ts";
import { paths, received, requested } from "../parts/request-events.fixture.ts";
import { finding } from "../testing.ts";

const on = (date: string) => finding(c07, "2024-06-01", { events: [requested(date)] }).status;

describe("C-07", () => {
  it("speaks of requests from 2013-10-01 to 2017-04-30", () => {
    expect(on("2013-09-30")).toBe("not-applicable");
    expect(on("2013-10-01")).toBe("advice");
    expect(on("2017-04-30")).toBe("advice");
    expect(on("2017-05-01")).toBe("not-applicable");
    const found = finding(c07, "2016-06-01", { events: [received("2016-02-26")] });
    expect(found).toMatchObject({ id: "C-07@e1", status: "advice" });
    expect(found.basis).toEqual([{ instrument: "spc-defaulters", version: "2013", article: "3", paragraph: null }]);
  });

  it("needs the day of the request", () => {
    const found = finding(c07, "2024-06-01", { events: [{ type: "correction-requested" }] });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e1].date"]);
  });
});
