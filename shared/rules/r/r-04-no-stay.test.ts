// advice wherever there is a reconsideration under art. 12.
import { describe, expect, it } from "vitest";
import { applied, happened, rejected, requested } from "../parts/request-events.fixture.ts";
import { r04 } from "./r-04-no-stay.ts";
import { finding, findings } from "../testing.ts";

describe("R-04", () => {
  it("tells the client that nothing is stayed", () => {
    const events = [requested("2024-02-04"), rejected("2024-02-10"), applied("2024-02-20")];
    const found = finding(r04, "2024-06-01", { events });
    expect(found).toMatchObject({ id: "R-04@e3", status: "advice", kind: "advice" });
    expect(found.basis).toEqual([{ instrument: "spc-defaulters", version: "2017", article: "12", paragraph: 2 }]);
    expect(findings(r04, "2024-06-01", { events: events.slice(0, 2) })).toEqual([]);
  });

  it("is silent before the 2017 text and about objections", () => {
    const on = (date: string) => finding(r04, "2024-06-01", { events: [applied(date)] }).status;
    expect(on("2017-04-30")).toBe("not-applicable");
    expect(on("2017-05-01")).toBe("advice");
    const objection = [happened("objection-decided", "2024-02-10"), applied("2024-02-20", { regarding: "e1" })];
    expect(finding(r04, "2024-06-01", { events: objection }).status).toBe("not-applicable");
  });
});
