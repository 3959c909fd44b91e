// Cases of which the day of the decision is not on record: what the rest of the record tells of it is used.
import { describe, expect, it } from "vitest";
import { draftOf, textOf } from "../../../shared/filings/index.ts";
import { reasonedOf } from "../../../shared/filings/sample.fixture.ts";
import { audited, statusOf, stepsOf } from "./inputs.fixture.ts";

const DAY = "2026-11-29";
const NO_RULE = /尚无名单规定|no rule on the list|No rule existed/u;

describe("a public record with the filing, the number and the publication", () => {
  const found = audited(DAY, {
    enforcement: { caseNumber: "（2017）浙0106执1627号" },
    events: [
      { type: "enforcement-filed", date: "2017-03-24", source: "official-record" },
      { type: "listing-published", date: "2019-05-28", conduct: ["report"], where: "spc-database" },
      { type: "listing-checked", date: "2026-11-20", visible: "yes" },
    ],
  });

  it("was never without a rule", () => {
    expect(statusOf(found, "V-04")).toBe("in-order");
    expect(stepsOf(found).filter((step) => NO_RULE.test(step))).toEqual([]);
  });
});

describe("a decision inferred from the publication", () => {
  const found = audited(DAY, {
    enforcement: { caseNumber: "(2018)宁0181执594号" },
    events: [
      { type: "enforcement-filed", date: "2018-03-01", source: "official-record" },
      { type: "listing-decided", date: "../2018-06-01", citedVersion: "2013", items: [6], source: "inferred" },
      { type: "listing-published", date: "2018-06-01", conduct: ["able-refusal"], where: "spc-database" },
    ],
  });

  it("cites a text that was no longer in force on any day it can have been made", () => {
    expect(statusOf(found, "V-01")).toBe("breach");
    expect(statusOf(found, "V-04")).toBe("in-order");
  });

  it("gives a request that does not argue from a time without a rule", () => {
    const text = textOf(draftOf("correction-request", { file: found.file, ...reasonedOf(found.file, DAY) }));
    expect(text).toContain("2013");
    expect(text).not.toContain("有无名单规定");
  });
});

it("a namesake is on the list under the law of the only year that is possible", () => {
  const found = audited("2024-06-01", {
    client: { role: "namesake" },
    enforcement: { caseNumber: "（2023）京0105执9999号" },
    events: [
      { type: "enforcement-filed", date: "2023-11-02", source: "official-record" },
      { type: "listing-published", date: "2024-01-06", conduct: ["able-refusal"] },
      { type: "listing-discovered", date: "2024-05-20" },
    ],
  });
  expect(statusOf(found, "L-10")).toBe("breach");
});

it("no term of a listing can have ended a month after the case was filed", () => {
  const found = audited("2024-06-05", {
    client: { role: "debtor", birthDate: "1980-01-01" },
    events: [
      { type: "enforcement-filed", date: "2024-05-02" },
      { type: "listing-published", date: "2024-05-10" },
      { type: "listing-checked", date: "2024-06-01", visible: "yes" },
    ],
  });
  expect(["running", "not-applicable"]).toContain(statusOf(found, "X-09"));
});
