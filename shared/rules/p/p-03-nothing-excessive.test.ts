// P-03: private matters and secrets; fields the article itself requires; unknown; the law on personal information.
import { describe, expect, it } from "vitest";
import { p03 } from "./p-03-nothing-excessive.ts";
import { paths, provisions, published } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";
const showing = (excessive: readonly string[], kind = "natural-person", date?: string) =>
  finding(p03, AS_OF, { ...published({ excessive }, date), client: { kind } });

describe("P-03", () => {
  it("is broken by what goes beyond the items", () => {
    expect(showing([])).toMatchObject({ id: "P-03@e2", status: "in-order" });
    for (const field of ["full-id", "address", "family", "minor", "secret"])
      expect(showing([field]).status).toBe("breach");
  });

  it("does not count what the article itself requires", () => {
    expect(showing(["name", "age"]).status).toBe("in-order");
    expect(showing(["age"], "legal-person").status).toBe("breach");
  });

  it("is undetermined where nobody looked", () => {
    const found = finding(p03, AS_OF, published({}));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e2].excessive"]);
  });

  it("names the law on personal information for persons, since it exists", () => {
    const of = (date: string, kind = "natural-person") => provisions(showing(["address"], kind, date));
    expect(of("2021-10-31")).toEqual(["spc-defaulters@2017:6"]);
    expect(of("2021-11-01")).toEqual(["spc-defaulters@2017:6", "pipl@2021:34"]);
    expect(of("2021-11-01", "legal-person")).toEqual(["spc-defaulters@2017:6"]);
    expect(of("2017-04-30")).toEqual(["spc-defaulters@2013:4"]);
  });
});
