// L-12: order, service, violation, decision, in this order.
import { describe, expect, it } from "vitest";
import { l12 } from "./l-12-restriction.ts";
import { finding } from "../testing.ts";

const ordered = (date = "2023-02-01", more: object = { against: "client" }) => ({
  type: "restriction-ordered",
  date,
  ...more,
});
const served = (date = "2023-02-10", more: object = {}) => ({ type: "restriction-served", date, ...more });
const violated = (date = "2023-03-01", more: object = {}) => ({ type: "restriction-violated", date, ...more });
const judge = (more: object, ...events: readonly object[]) =>
  finding(l12, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [5], ...more }, ...events] as never,
  });

describe("L-12", () => {
  it("needs a violation after service and before the decision", () => {
    const found = judge({}, ordered(), served(), violated());
    expect(found).toMatchObject({ id: "L-12@e1", status: "in-order", readings: [] });
    expect(found.basis).toContainEqual({
      instrument: "spc-defaulters",
      version: "2017",
      article: "1",
      paragraph: null,
    });
    expect(found.basis).toContainEqual({
      instrument: "spc-consumption",
      version: "2015",
      article: "5",
      paragraph: null,
    });
    expect(judge({}, ordered(), served(), violated("2023-02-11")).status).toBe("in-order");
    expect(judge({}, ordered(), served(), violated("2023-02-10")).status).toBe("contestable");
    expect(judge({}, ordered(), served(), violated("2023-02-09")).status).toBe("breach");
    expect(judge({}, ordered(), served(), violated("2023-01-31")).status).toBe("breach");
    expect(judge({}, ordered(), served(), violated("2023-05-06")).status).toBe("breach");
    expect(judge({}, ordered(), served(), violated("2023-01-31"), violated("2023-03-01")).status).toBe("in-order");
  });

  it("takes a violation on the day of the decision for one before it, and finds no order between the two unasked", () => {
    expect(judge({}, ordered(), served(), violated("2023-05-05")).status).toBe("in-order");
    const found = judge({}, violated());
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[+restriction-ordered@e1]"]);
    expect(judge({}, violated("2023-05-06")).status).toBe("breach");
  });

  it("takes denials up to the day they were made for", () => {
    const no = (date: string) => ({ happened: "no", date });
    expect(judge({}, { type: "restriction-ordered", ...no("2023-06-01") }).status).toBe("breach");
    expect(judge({}, ordered(), { type: "restriction-served", ...no("2023-06-01") }, violated()).status).toBe("breach");
    expect(judge({}, ordered(), served(), { type: "restriction-violated", ...no("2023-05-05") }).status).toBe("breach");
    expect(judge({}, ordered(), served(), { type: "restriction-violated", ...no("2023-05-04") }).status).toBe(
      "undetermined",
    );
  });

  it("has both readings where the proof of service is missing", () => {
    const found = judge(
      {},
      ordered(),
      served("2023-02-10", { service: { method: "direct", proof: "no" } }),
      violated(),
    );
    expect(found.status).toBe("contestable");
    expect(found.readings.map(({ id }) => id)).toEqual(["as-stated", "not-served"]);
  });

  it("asks for what can have happened unseen", () => {
    const paths = (...events: readonly object[]) => judge({}, ...events).missing.map(({ path }) => path);
    expect(judge({}).status).toBe("undetermined");
    expect(paths()).toEqual(["events[+restriction-ordered@e1]", "events[+restriction-violated@e1]"]);
    expect(paths(ordered(), violated())).toEqual(["events[+restriction-served@e2]"]);
    expect(paths(ordered(), served())).toEqual(["events[+restriction-violated@e1]"]);
    expect(paths(ordered("2023-02-01", {}), served(), violated())).not.toContain("events[e2].against");
  });

  it("reads the item by its text", () => {
    expect(judge({ items: [4] }, ordered(), served()).status).toBe("not-applicable");
    const old = judge(
      { date: "2015-06-01", items: [4] },
      ordered("2014-02-01"),
      served("2014-02-10"),
      violated("2014-02-01"),
    );
    expect(old.status).toBe("breach");
    expect(old.basis).toContainEqual({ instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null });
    expect(old.basis).toContainEqual({ instrument: "spc-consumption", version: "2010", article: "5", paragraph: null });
  });
});
