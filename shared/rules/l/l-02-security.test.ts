// L-02: security before, on and after the day of the decision.
import { describe, expect, it } from "vitest";
import { l02 } from "./l-02-security.ts";
import { finding } from "../testing.ts";

const secured = (date?: string, adequate?: string) => ({ type: "security-provided", date, adequate });
const judge = (more: object, ...events: readonly object[]) =>
  finding(l02, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [1], ...more }, ...events] as never,
  });

describe("L-02", () => {
  it("bars a listing after adequate security", () => {
    expect(judge({}, secured("2023-05-04", "yes"))).toMatchObject({
      id: "L-02@e1",
      status: "breach",
      subjects: ["e1", "e2"],
      due: null,
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "3", paragraph: null }],
    });
    expect(judge({}, secured("2023-05-05", "yes")).status).toBe("contestable");
    expect(judge({}, secured("2023-05-06", "yes")).status).toBe("in-order");
    expect(judge({}, secured("2023-05-04", "no")).status).toBe("in-order");
    expect(judge({}, secured("2023-05-04", "no"), secured("2023-05-01", "yes")).status).toBe("breach");
  });

  it("knows imprecise from unknown", () => {
    expect(judge({}, secured("2023-05", "yes")).status).toBe("contestable");
    expect(judge({}, secured("2023-04", "yes")).status).toBe("breach");
    expect(judge({}, secured(undefined, "yes")).missing.map(({ path }) => path)).toEqual(["events[e2].date"]);
    const adequacy = judge({}, secured("2023-05-04"));
    expect(adequacy.status).toBe("undetermined");
    expect(adequacy.missing.map(({ path }) => path)).toEqual(["events[e2].adequate"]);
    expect(judge({ items: undefined }, secured("2023-05-04", "yes")).missing.map(({ path }) => path)).toEqual([
      "events[e1].items",
    ]);
  });

  it("reaches item 1 of 2017 only", () => {
    expect(judge({ items: [4] }, secured("2023-05-04", "yes")).status).toBe("not-applicable");
    expect(judge({ items: [1, 4] }, secured("2023-05-04", "yes")).status).toBe("breach");
    expect(judge({ date: "2017-04-30", items: [6] }, secured("2017-01-04", "yes")).status).toBe("not-applicable");
    expect(judge({ date: "2017-05-01" }, secured("2017-01-04", "yes")).status).toBe("breach");
    expect(judge({}).status).toBe("not-applicable");
  });
});
