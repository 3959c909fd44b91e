// P-01: complete, incomplete by kind of party, unknown; the text of the day.
import { describe, expect, it } from "vitest";
import { p01 } from "./p-01-required-fields.ts";
import { decided, paths, provisions, published } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";
const lacking = (missing: readonly string[], kind = "natural-person") =>
  finding(p01, AS_OF, { ...published({ missing }), client: { kind } });

describe("P-01", () => {
  it("asks for the fields of a person", () => {
    expect(lacking([])).toMatchObject({ id: "P-01@e2", status: "in-order" });
    for (const field of ["name", "id-code", "sex", "age", "duty", "performance", "conduct", "basis", "court"]) {
      expect(lacking([field]).status).toBe("breach");
    }
    expect(lacking(["representative"]).status).toBe("in-order");
  });

  it("asks for the fields of a unit", () => {
    expect(lacking(["sex", "age"], "legal-person").status).toBe("in-order");
    expect(lacking(["representative"], "other-organisation").status).toBe("breach");
    const found = lacking(["sex", "case-number", "filing-date", "court"], "legal-person");
    expect(found.derivation.at(-1)).toMatchObject({
      zh: "公布的信息缺少应当记载的内容：执行案号、立案时间等3项",
      en: "Information that must be published is missing: enforcement case number, filing date and others, 3 in all",
    });
  });

  it("is undetermined where nobody noted what was published", () => {
    const silent = finding(p01, AS_OF, published({}));
    expect(silent.status).toBe("undetermined");
    expect(paths(silent)).toEqual(["events[e2].missing"]);
    const unseen = finding(p01, AS_OF, { events: [decided("2023-05-05")] });
    expect(unseen.status).toBe("undetermined");
    expect(paths(unseen)).toEqual(["events[+listing-published@e1]"]);
  });

  it("does not apply where it is established that nothing was published", () => {
    const denied = { type: "listing-published", date: AS_OF, happened: "no" };
    expect(finding(p01, AS_OF, { events: [decided("2023-05-05"), denied] }).status).toBe("not-applicable");
  });

  it("reads every publication of the listing", () => {
    const second = { type: "listing-published", date: "2023-06-01", missing: ["name"] };
    const both = [...(published({ missing: [] }).events ?? []), second];
    expect(finding(p01, AS_OF, { events: both })).toMatchObject({ id: "P-01@e2", status: "breach" });
  });

  it("follows the text of the day of publication", () => {
    const on = (date: string) => finding(p01, AS_OF, published({ missing: [] }, date, "2013-08-01/2017-05-01"));
    expect(on("2013-09-30").status).toBe("not-applicable");
    expect(provisions(on("2013-10-01"))).toEqual(["spc-defaulters@2013:4"]);
    expect(provisions(on("2017-04-30"))).toEqual(["spc-defaulters@2013:4"]);
    expect(provisions(on("2017-05-01"))).toEqual(["spc-defaulters@2017:6"]);
  });
});
