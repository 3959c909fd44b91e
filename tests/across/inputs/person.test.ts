// One person, one set of facts: what field and identity number tell of the client, and what happens where they disagree.
import { describe, expect, it } from "vitest";
import { draftOf, textOf } from "../../../shared/filings/index.ts";
import { withResidentCheck } from "../../../shared/filings/resident-id.fixture.ts";
import { reasonedOf } from "../../../shared/filings/sample.fixture.ts";
import { audited, missingOf, ofRule, statusOf, stepsOf } from "./inputs.fixture.ts";

const DAY = "2026-11-29";

const id = (birth: string, sequence = "803"): string => withResidentCheck(`110101${birth}${sequence}`);

function listed(client: object, decided = "2018-06-01") {
  return audited(DAY, {
    client: { name: "甲", ...client },
    enforcement: { caseNumber: "(2018)宁0181执594号" },
    events: [
      { id: "f", type: "enforcement-filed", date: "2018-03-01", source: "document" },
      { id: "d", type: "listing-decided", date: decided, source: "document", items: [4], termYears: 2 },
      { id: "p", type: "listing-published", date: "2018-06-05", source: "document" },
    ],
  });
}

const numbered = (number: string, more: object = {}) =>
  listed({ idDocument: { type: "resident-id", number }, ...more });
const contradictions = (found: ReturnType<typeof listed>): readonly string[] =>
  ofRule(found, "Q-02").flatMap(({ derivation }) => derivation.map(({ zh }) => zh));

describe("a birth date read from the identity number", () => {
  it("answers the question of the birth date, and the derivation says where it is from", () => {
    const minor = numbered(id("20020307"));
    expect(statusOf(minor, "L-05")).toBe("breach");
    expect(minor.audit.ask.map(({ path }) => path)).not.toContain("client.birthDate");
    expect(stepsOf(minor)).toContain("出生日期取自身份证号码：2002-03-07");
    expect(statusOf(numbered(id("19900307")), "L-05")).toBe("in-order");
  });

  it("tells the age in plain sentences, and whom it is idle to ask about a student's loan", () => {
    const minor = numbered(id("20020307"));
    expect(minor.audit.summary.map(({ zh }) => zh).join("")).toContain("16岁");
    const student = (found: ReturnType<typeof listed>): boolean =>
      found.audit.ask.some(({ path }) => path === "client.debtOrigin");
    const born = (birth: string, more: object = {}): boolean =>
      student(listed({ idDocument: { type: "resident-id", number: id(birth) }, ...more }, "2020-06-01"));
    expect(born("19880228")).toBe(false);
    expect(born("19880301")).toBe(true);
    // Where field and number differ both must be over thirty.
    expect(born("19880228", { birthDate: "1980-01-01" })).toBe(false);
    expect(born("19880228", { birthDate: "1990-01-01" })).toBe(true);
  });

  it.each([
    // Eighteen the day before, on the day (both views), and the day after the decision of 2018-06-01.
    ["20000531", "in-order"],
    ["20000601", "contestable"],
    ["20000602", "breach"],
  ])("born %s: %s", (birth, status) => {
    expect(statusOf(numbered(id(birth)), "L-05")).toBe(status);
  });

  it("is read from fifteen digits, which have no check digit, where the day exists", () => {
    expect(statusOf(numbered("110101900307803"), "L-05")).toBe("in-order");
    expect(statusOf(numbered("110101900230803"), "L-05")).toBe("undetermined");
  });

  it("is its year where the number is masked", () => {
    expect(statusOf(numbered("110101199003078***"), "L-05")).toBe("in-order");
    expect(statusOf(numbered("1101012002********"), "L-05")).toBe("breach");
    expect(statusOf(numbered("1101012000********"), "L-05")).toBe("contestable");
    expect(statusOf(numbered("110101**********3X"), "L-05")).toBe("undetermined");
  });

  it("is none where the check digit is wrong: the number is asked about", () => {
    const right = id("20020307");
    const wrong = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
    const found = numbered(wrong);
    expect(statusOf(found, "L-05")).toBe("undetermined");
    expect(ofRule(found, "L-05").flatMap(missingOf)).toEqual(["client.birthDate", "client.idDocument.number"]);
    expect(found.audit.ask.map(({ path }) => path)).toContain("client.idDocument.number");
    expect(contradictions(found)).toEqual([]);
  });

  it("makes what the field leaves open exact", () => {
    expect(statusOf(numbered(id("20000602"), { birthDate: "2000" }), "L-05")).toBe("breach");
    expect(statusOf(numbered(id("20000531"), { birthDate: "2000" }), "L-05")).toBe("in-order");
  });
});

describe("a birth date and an identity number that contradict each other", () => {
  it("leave it open where the two tell different things", () => {
    const found = numbered(id("19900307"), { birthDate: "2001-01-01" });
    expect(statusOf(found, "L-05")).toBe("undetermined");
    expect(ofRule(found, "L-05").flatMap(missingOf)).toEqual(["client.birthDate", "client.idDocument.number"]);
    expect(contradictions(found)).toContain("出生日期（2001-01-01）与身份证号码所示（1990-03-07）不一致");
    // Each candidate is told with where it comes from, and no birthday as if it were certain.
    const steps = ofRule(found, "L-05").flatMap(({ derivation }) => derivation.map(({ zh }) => zh));
    expect(steps).toContain("按身份证号码，出生于1990-03-07");
    expect(steps).toContain("按所填出生日期，出生于2001-01-01");
    expect(steps.filter((step) => step.startsWith("满18周岁"))).toEqual([]);
    expect(ofRule(found, "Q-02").length).toBe(1);
  });

  it("decide where both tell the same, and no paper argues from it", () => {
    const found = numbered(id("20020307"), { birthDate: "2001-01-01" });
    expect(statusOf(found, "L-05")).toBe("breach");
    expect(contradictions(found).length).toBeGreaterThan(0);
    const text = textOf(draftOf("correction-request", { file: found.file, ...reasonedOf(found.file, DAY) }));
    expect(text).not.toContain("未成年");
    expect(text).not.toContain("2001年1月1日");
  });

  it("leave the one that is possible where the other lies after the listing", () => {
    expect(statusOf(numbered(id("19900307"), { birthDate: "2019-01-01" }), "L-05")).toBe("in-order");
    expect(statusOf(numbered(id("20020307"), { birthDate: "2019-01-01" }), "L-05")).toBe("breach");
  });

  it("agree within what the field leaves open", () => {
    expect(contradictions(numbered(id("20000602"), { birthDate: "2000-06" }))).toEqual([]);
    expect(contradictions(numbered(id("20000602"), { birthDate: "2000-07" })).length).toBeGreaterThan(0);
    expect(contradictions(numbered("1101012000********", { birthDate: "2000-12-31" }))).toEqual([]);
    expect(contradictions(numbered("1101012000********", { birthDate: "2001-01-01" })).length).toBeGreaterThan(0);
  });
});

describe("a birth after the listing", () => {
  it("is no birth: nothing is decided on it, and it is named", () => {
    const found = listed({ birthDate: "2019-01-01" });
    expect(statusOf(found, "L-05")).toBe("undetermined");
    expect(contradictions(found)).toContain("“作出纳入决定”（2018-06-01）不能早于当事人出生（2019-01-01）");
    const text = textOf(draftOf("correction-request", { file: found.file, ...reasonedOf(found.file, DAY) }));
    expect(text).not.toContain("未成年");
  });

  it("is one on the day itself, and before", () => {
    expect(contradictions(listed({ birthDate: "2018-06-01" }))).toEqual([]);
    expect(statusOf(listed({ birthDate: "2018-06-01" }), "L-05")).toBe("breach");
    expect(contradictions(listed({ birthDate: "2018-06-02" })).length).toBeGreaterThan(0);
    expect(contradictions(listed({ birthDate: "2018" }))).toEqual([]);
  });
});

describe("the sex", () => {
  it("is read from the number, and named where the field says otherwise", () => {
    const found = numbered(id("19900307", "804"));
    const text = textOf(draftOf("correction-request", { file: found.file, ...reasonedOf(found.file, DAY) }));
    expect(text).toContain("性别：女");
    expect(contradictions(numbered(id("19900307", "804"), { sex: "female" }))).toEqual([]);
    expect(contradictions(numbered(id("19900307", "803"), { sex: "female" }))).toContain(
      "性别（女）与身份证号码所示（男）不一致",
    );
  });
});

it("a company was not born, whatever its code looks like", () => {
  const found = listed({ kind: "legal-person", idDocument: { number: id("20020307") } });
  expect(statusOf(found, "L-05")).toBe("not-applicable");
  expect(contradictions(found)).toEqual([]);
});
