// L-01: ability and refusal on item 1 of the 2017 text.
import { describe, expect, it } from "vitest";
import { l01 } from "./l-01-ability.ts";
import { finding, findings } from "../testing.ts";

const judge = (more: object, ...events: readonly object[]) =>
  finding(l01, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [1], ...more }, ...events] as never,
  });

describe("L-01", () => {
  it("goes by the finding of ability", () => {
    expect(judge({ abilityFound: "yes" })).toMatchObject({
      id: "L-01@e1",
      status: "in-order",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "1", paragraph: null }],
    });
    expect(judge({ abilityFound: "no" }).status).toBe("breach");
    const unknown = judge({}, { type: "asset-query", date: "2023-04-01", result: "none" });
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[e1].abilityFound"]);
  });

  it("finds nothing refused where everything was performed before", () => {
    const paid = (date: string, full?: string) =>
      judge({ abilityFound: "yes" }, { type: "obligation-performed", date, full });
    expect(paid("2023-05-04", "yes").status).toBe("breach");
    expect(paid("2023-05-05", "yes").status).toBe("contestable");
    expect(paid("2023-05-06", "yes").status).toBe("in-order");
    expect(paid("2023-05-04", "no").status).toBe("in-order");
    expect(paid("2023-05-04").missing.map(({ path }) => path)).toEqual(["events[e2].full"]);
    expect(judge({ abilityFound: "yes" }, { type: "enforcement-completed", date: "2023-01-10" }).status).toBe("breach");
  });

  it("speaks of item 1 of 2017 only", () => {
    expect(judge({ items: [4], abilityFound: "no" }).status).toBe("not-applicable");
    expect(judge({ items: [1, 4], abilityFound: "no" }).status).toBe("breach");
    expect(judge({ items: [6], citedVersion: "2013", abilityFound: "no" }).status).toBe("breach");
    expect(judge({ items: [1], citedVersion: "2013", abilityFound: "no" }).status).toBe("not-applicable");
    expect(judge({ date: "2017-04-30", items: [6], abilityFound: "no" }).status).toBe("not-applicable");
    expect(judge({ date: "2017-05-01", abilityFound: "no" }).status).toBe("breach");
  });

  it("asks for the items, and runs only where there is a listing", () => {
    const paths = judge({ items: undefined, abilityFound: "no" }).missing.map(({ path }) => path);
    expect(paths).toEqual(["events[e1].items"]);
    expect(findings(l01, "2024-06-01", { events: [{ type: "enforcement-filed", date: "2020-05-09" }] })).toEqual([]);
  });
});
