// What the file tells of the client as a person, from the field and from the identity number, and what of it cannot all be right.
// The numbers are made up, in a region that does not exist.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../calendar/civil.ts";
import { checkResidentId } from "../case/id-number.ts";
import { smallCase, type SmallCase } from "../rules/testing.ts";
import { viewCase } from "./case-view.ts";
import { birthClash, birthSpan, bornFrom, personDiscrepancies, personOf, spanWords } from "./person.ts";

/** A number of that birth; the second last digit is odd for a man. */
function numbered(birth: string, sex: "male" | "female" = "male"): string {
  const digits = `000000${birth.replaceAll("-", "")}00${sex === "male" ? 1 : 2}`;
  const check = "0123456789X".split("").find((last) => checkResidentId(digits + last).ok);
  return `${digits}${check ?? ""}`;
}

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const caseOf = (client: object, events: SmallCase["events"] = []) => {
  const file = smallCase({ client: { ...client }, events });
  return { file, events: viewCase(file, day("2024-12-31")).events };
};
const resident = (number: string) => ({ idDocument: { type: "resident-id", number } });
const births = (client: object) =>
  personOf(caseOf(client).file).births.map(({ span, path }) => [formatDay(span.lo), formatDay(span.hi), path]);

describe("the birth", () => {
  it("is what the field says, or what the identity number says", () => {
    expect(births({})).toEqual([]);
    expect(births({ birthDate: "1990-02" })).toEqual([["1990-02-01", "1990-02-28", "client.birthDate"]]);
    expect(births(resident(numbered("1990-02-28")))).toEqual([
      ["1990-02-28", "1990-02-28", "client.idDocument.number"],
    ]);
    expect(births({ idDocument: { number: numbered("1990-02-28") } })).toHaveLength(1);
  });

  it("is not read from another document, nor where the client is no natural person", () => {
    expect(births({ idDocument: { type: "passport", number: numbered("1990-02-28") } })).toEqual([]);
    expect(births({ kind: "legal-person", birthDate: "1990-02" })).toEqual([]);
  });

  it("is what both allow where they agree, under the one that tells more, and each alone where they do not", () => {
    const number = resident(numbered("1990-02-28"));
    expect(births({ birthDate: "1990-02-28", ...number })).toEqual([["1990-02-28", "1990-02-28", "client.birthDate"]]);
    expect(births({ birthDate: "1990-02", ...number })).toEqual([
      ["1990-02-28", "1990-02-28", "client.idDocument.number"],
    ]);
    const apart = { birthDate: "1990-03", ...number };
    expect(births(apart)).toEqual([
      ["1990-03-01", "1990-03-31", "client.birthDate"],
      ["1990-02-28", "1990-02-28", "client.idDocument.number"],
    ]);
    expect(birthSpan(caseOf(apart).file)).toBeNull();
    expect(birthSpan(caseOf({}).file)).toBeNull();
    expect(birthSpan(caseOf(number).file)).toMatchObject({ lo: day("1990-02-28"), hi: day("1990-02-28") });
  });
});

describe("the identity number", () => {
  it("is called wrong where it is a resident's, written in full, and cannot be right", () => {
    const right = numbered("1990-02-28");
    const wrong = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
    const of = (idDocument: object) => personOf(caseOf({ idDocument }).file).wrongNumber;
    expect(of({ type: "resident-id", number: right })).toBe(false);
    expect(of({ type: "resident-id", number: wrong })).toBe(true);
    expect(of({ number: wrong })).toBe(false);
    expect(of({ type: "passport", number: wrong })).toBe(false);
  });

  it("tells the sex where the field does not, and beside it where they differ", () => {
    const sexes = (client: object) => personOf(caseOf(client).file).sexes.map(({ value, path }) => `${value} ${path}`);
    const man = resident(numbered("1990-02-28", "male"));
    expect(sexes({})).toEqual([]);
    expect(sexes({ sex: "unknown", ...man })).toEqual(["male client.idDocument.number"]);
    expect(sexes({ sex: "male", ...man })).toEqual(["male client.sex"]);
    expect(sexes({ sex: "female", ...man })).toEqual(["female client.sex", "male client.idDocument.number"]);
    expect(sexes(resident(numbered("1990-02-28", "female")))).toEqual(["female client.idDocument.number"]);
  });
});

describe("an act before the birth", () => {
  const born = { birthDate: "2002-05" };
  const clash = (...events: NonNullable<SmallCase["events"]>) => {
    const one = caseOf(born, events);
    return birthClash(one.file, one.events);
  };

  it.each([
    "listing-decided",
    "listing-served",
    "listing-published",
    "listing-discovered",
    "listing-checked",
    "listing-deleted",
    "listing-revoked",
    "listing-corrected",
    "restriction-ordered",
  ])("contradicts it where it is done to the client as a person: %s", (type) => {
    expect(clash({ type, date: "2002-04-30" })).toBe("act");
    expect(clash({ type, date: "2002-05-01" })).toBeNull();
    expect(clash({ type, date: "2002-04-30/2002-05-01" })).toBeNull();
    expect(clash({ type, date: "2002-04-30", happened: "unknown" })).toBeNull();
    expect(clash({ type })).toBeNull();
  });

  it("does not where it is another's, or of the case", () => {
    expect(clash({ type: "restriction-ordered", date: "2002-04-30", against: "other" })).toBeNull();
    expect(clash({ type: "enforcement-filed", date: "2002-04-30" })).toBeNull();
    expect(clash({ type: "listing-requested", date: "2002-04-30" })).toBeNull();
  });

  it("leaves no first day of the birth; nor do two births, nor one without a beginning", () => {
    const from = (client: object, ...events: NonNullable<SmallCase["events"]>) => {
      const one = caseOf(client, events);
      return bornFrom(one.file, one.events);
    };
    expect(from(born)).toBe(day("2002-05-01"));
    expect(from(born, { type: "listing-decided", date: "2002-04-30" })).toBeNull();
    expect(from({})).toBeNull();
    expect(from({ birthDate: "../2002-05" })).toBeNull();
    const two = caseOf({ birthDate: "1990-03", ...resident(numbered("1990-02-28")) });
    expect(bornFrom(two.file, two.events)).toBeNull();
    expect(birthClash(two.file, two.events)).toBe("number");
  });
});

describe("what contradicts itself is said in both languages", () => {
  const said = (client: object, ...events: NonNullable<SmallCase["events"]>) => {
    const one = caseOf(client, events);
    return personDiscrepancies(one.file, one.events).map((found) => [
      found.said.map(({ zh, en }) => `${zh} | ${en}`).join(" / "),
      found.events.map(({ id }) => id),
    ]);
  };

  it("of births, sexes and acts, each with both sides; nothing where all agree", () => {
    expect(said({ birthDate: "1990-02-28", sex: "male", ...resident(numbered("1990-02-28")) })).toEqual([]);
    expect(said({ birthDate: "1990-03", ...resident(numbered("1990-02-28")) })).toEqual([
      [
        "出生日期（1990-03-01至1990-03-31）与身份证号码所示（1990-02-28）不一致 | The date of birth (1990-03-01 to 1990-03-31) and the identity number (1990-02-28) do not agree",
        [],
      ],
    ]);
    expect(said({ sex: "female", ...resident(numbered("1990-02-28")) })).toEqual([
      [
        "性别（女）与身份证号码所示（男）不一致 | The sex on file (female) and in the identity number (male) do not agree",
        [],
      ],
    ]);
    const early = { type: "listing-decided", date: "1989-01-05" };
    const late = { type: "listing-served", date: "1989-02-06" };
    const [stated] = said({ birthDate: "1990-03-05" }, late, early);
    expect(stated?.[0]).toMatch(/当事人出生（1990-03-05）.*the client's birth \(1990-03-05\)/u);
    // The earlier of the two acts is named.
    expect(stated?.[1]).toEqual(["e2"]);
    const [shown] = said(resident(numbered("1990-03-05")), early);
    expect(shown?.[0]).toMatch(/身份证号码所示的出生（1990-03-05）.*the birth by the identity number \(1990-03-05\)/u);
  });

  it("writes one day as a day and several from the first to the last", () => {
    expect(spanWords({ lo: day("2024-01-05"), hi: day("2024-01-05") })).toEqual({ zh: "2024-01-05", en: "2024-01-05" });
    expect(spanWords({ lo: day("2024-01-05"), hi: day("2024-01-06") }).en).toBe("2024-01-05 to 2024-01-06");
  });
});
