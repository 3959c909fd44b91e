// L-09: ability on every item, between 2013-10-01 and 2017-04-30.
import { describe, expect, it } from "vitest";
import { l09 } from "./l-09-ability-2013.ts";
import { finding } from "../testing.ts";

const judge = (date: string, abilityFound?: string, ...events: readonly object[]) =>
  finding(l09, "2024-06-01", {
    events: [{ type: "listing-decided", date, items: [3], abilityFound }, ...events] as never,
  });

describe("L-09", () => {
  it("asks for ability on every item", () => {
    expect(judge("2016-05-27", "no")).toMatchObject({
      id: "L-09@e1",
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2013", article: "1", paragraph: null }],
    });
    expect(judge("2016-05-27", "yes").status).toBe("in-order");
    expect(judge("2016-05-27").missing.map(({ path }) => path)).toEqual(["events[e1].abilityFound"]);
    const paid = { type: "obligation-performed", date: "2016-05-01", full: "yes" };
    expect(judge("2016-05-27", "yes", paid).status).toBe("breach");
  });

  it("lasts as long as the text of 2013", () => {
    expect(judge("2013-09-30", "no").status).toBe("not-applicable");
    expect(judge("2013-10-01", "no").status).toBe("breach");
    expect(judge("2017-04-30", "no").status).toBe("breach");
    expect(judge("2017-05-01", "no").status).toBe("not-applicable");
  });

  it("is undetermined where only the publication is on record", () => {
    const found = finding(l09, "2016-03-19", {
      events: [
        { type: "obligation-performed", full: "unknown" },
        { type: "listing-published", date: "2016-02-22" },
      ],
    });
    expect(found).toMatchObject({ id: "L-09@e2", status: "undetermined" });
    expect(found.missing.map(({ path }) => path)).toContain("events[+listing-decided@e2]");
  });
});
