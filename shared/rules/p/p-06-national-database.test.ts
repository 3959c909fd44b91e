// P-06: where the listing was published; unknown; the text of the day.
import { describe, expect, it } from "vitest";
import { p06 } from "./p-06-national-database.ts";
import { paths, provisions, published } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";
const at = (where: string, date?: string) => finding(p06, AS_OF, published({ where }, date, "2013-10-01/2017-04-01"));

describe("P-06", () => {
  it("asks for the national database", () => {
    expect(at("spc-database")).toMatchObject({ id: "P-06@e2", status: "in-order" });
    expect(at("both").status).toBe("in-order");
    expect(at("local").status).toBe("breach");
  });

  it("is undetermined where the place is unknown", () => {
    expect(at("unknown").status).toBe("undetermined");
    expect(paths(finding(p06, AS_OF, published({})))).toEqual(["events[e2].where"]);
  });

  it("is undetermined where nothing of the publication is on record", () => {
    const decided = { type: "listing-decided", date: "2023-05-08" };
    const unseen = finding(p06, AS_OF, { events: [decided] });
    expect(unseen.status).toBe("undetermined");
    expect(unseen.derivation.map(({ zh }) => zh).join()).toContain("只有地方公布");
    expect(unseen.derivation.map(({ zh }) => zh).join()).toContain("已录入名单库公布");
  });

  it("is satisfied by any publication of the listing in the database", () => {
    const second = { type: "listing-published", date: "2023-06-01", where: "spc-database" };
    expect(finding(p06, AS_OF, { events: [...(published({ where: "local" }).events ?? []), second] }).status).toBe(
      "in-order",
    );
  });

  it("follows the text of the day of publication", () => {
    expect(provisions(at("local", "2017-04-30"))).toEqual(["spc-defaulters@2013:5"]);
    expect(provisions(at("local", "2017-05-01"))).toEqual(["spc-defaulters@2017:7"]);
  });
});
