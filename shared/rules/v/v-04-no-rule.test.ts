// V-04: both sides of 2013-10-01.
import { describe, expect, it } from "vitest";
import { finding, findings } from "../testing.ts";
import { v04 } from "./v-04-no-rule.ts";

const judge = (date?: string) => finding(v04, "2024-06-01", { events: [{ type: "listing-decided", date }] });

describe("V-04", () => {
  it("bars a listing before the rule", () => {
    expect(judge("2013-09-30")).toMatchObject({ id: "V-04@e1", kind: "bar", status: "breach" });
    expect(judge("2013-10-01").status).toBe("in-order");
  });

  it("knows imprecise from unknown", () => {
    expect(judge("2013").status).toBe("contestable");
    expect(judge().status).toBe("undetermined");
    const published = finding(v04, "2024-06-01", { events: [{ type: "listing-published", date: "2013-09-01" }] });
    expect(published.status).toBe("breach");
  });

  it("needs a listing", () => {
    expect(findings(v04, "2024-06-01", { events: [{ type: "restriction-ordered", date: "2013-01-01" }] })).toEqual([]);
  });
});
