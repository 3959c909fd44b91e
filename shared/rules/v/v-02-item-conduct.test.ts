// V-02: the shifted numbering of 2013 and 2017 against the conduct described.
import { describe, expect, it } from "vitest";
import { finding } from "../testing.ts";
import { v02 } from "./v-02-item-conduct.ts";

const judge = (more: object, ...events: readonly object[]) =>
  finding(v02, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", ...more }, ...events] as never,
  });

describe("V-02", () => {
  it("reads the items by the text in force", () => {
    expect(judge({ items: [4], conduct: ["report"] })).toMatchObject({ id: "V-02@e1", status: "in-order" });
    expect(judge({ items: [3], conduct: ["report"] }).status).toBe("breach");
    const old = judge({ date: "2017-04-30", items: [3], conduct: ["report"] });
    expect(old).toMatchObject({
      status: "in-order",
      basis: [{ instrument: "spc-defaulters", version: "2013", article: "1" }],
    });
    expect(judge({ date: "2017-05-01", items: [3], conduct: ["report"] }).status).toBe("breach");
    expect(judge({ date: "2017-04-30", items: [6], conduct: ["able-refusal"] }).status).toBe("in-order");
  });

  it("reads the items by the text cited", () => {
    expect(judge({ items: [3], conduct: ["report"], citedVersion: "2013" }).status).toBe("in-order");
  });

  it("compares every ground, and the published record too", () => {
    expect(judge({ items: [4, 1], conduct: ["able-refusal", "report"] }).status).toBe("in-order");
    expect(judge({ items: [1, 4], conduct: ["report"] }).status).toBe("breach");
    const published = (conduct: readonly string[]) =>
      judge({ items: [1] }, { type: "listing-published", date: "2023-05-20", conduct });
    expect(published(["able-refusal"])).toMatchObject({ status: "in-order", subjects: ["e1", "e2"] });
    expect(published(["evade"]).status).toBe("breach");
  });

  it("asks for what is missing on either side", () => {
    const paths = (more: object) => judge(more).missing.map(({ path }) => path);
    expect(judge({}).status).toBe("undetermined");
    expect(paths({})).toEqual(["events[e1].conduct", "events[e1].items"]);
    expect(paths({ items: [1] })).toEqual(["events[e1].conduct"]);
    expect(paths({ conduct: ["report"] })).toEqual(["events[e1].items"]);
    const published = finding(v02, "2024-06-01", {
      events: [{ type: "listing-published", date: "2016-02-22", conduct: ["report"] }],
    });
    expect(published.missing.map(({ path }) => path)).toEqual(["events[+listing-decided@e1]"]);
  });

  it("has nothing to compare without an item or a rule", () => {
    expect(judge({ items: [] }).status).toBe("not-applicable");
    expect(judge({ date: "2013-09-30", items: [1], conduct: ["resist"] }).status).toBe("not-applicable");
  });
});
