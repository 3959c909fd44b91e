// A birth date that the identity number or an act contradicts is in no paper: no ground, no date, no age.
import { describe, expect, it } from "vitest";
import { birthInNumber } from "../case/id-number.ts";
import { birthOf } from "./birth.ts";
import { kindOf, LISTED } from "./cases/kinds.fixture.ts";
import { papersOf } from "./consistency.fixture.ts";
import { draftOf, textOf } from "./index.ts";
import { reasonedOf } from "./sample.fixture.ts";
import { viewCase } from "../engine/case-view.ts";
import { dayOf } from "../calendar/civil.ts";
import type { CaseFile } from "../case/types.ts";
import { withResidentCheck } from "./resident-id.fixture.ts";

const ADULT = withResidentCheck("11010119900307803");
const MINOR = withResidentCheck("11010120100307803");

const caseOf = (birthDate: string | undefined, number?: string): CaseFile =>
  kindOf("k", [LISTED], {
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(number === undefined ? {} : { idDocument: { type: "resident-id", number } }),
  });
const bornOf = (file: CaseFile) => {
  const { birthDate: _none, ...client } = file.client;
  const plain = file.client.birthDate === "" ? { ...file, client } : file;
  return birthOf(viewCase(plain, dayOf(2024, 6, 1)));
};

/** The papers that are not the audit itself. */
function texts(file: CaseFile, choices = {}): readonly string[] {
  return papersOf(file, reasonedOf(file, "2024-06-01"), choices)
    .filter(({ document }) => document !== "audit-report")
    .map(textOf);
}

describe("the birth date in a resident identity number", () => {
  it("is read from eighteen digits with the right check digit, from fifteen, and the year from a masked one", () => {
    expect(birthInNumber(ADULT)).toBe("1990-03-07");
    expect(birthInNumber(ADULT.replace(/.$/u, (last) => (last === "1" ? "2" : "1")))).toBeNull();
    expect(birthInNumber("110101900307803")).toBe("1990-03-07");
    expect(birthInNumber("110101900332803")).toBeNull();
    expect(birthInNumber("110101199003******")).toBe("1990");
    expect(birthInNumber("1101011990********")).toBe("1990");
    expect(birthInNumber("（见身份证复印件）")).toBeNull();
  });

  it("fills the papers where the field is empty", () => {
    const { birthDate: _none, ...client } = caseOf(undefined, ADULT).client;
    const file = { ...caseOf(undefined, ADULT), client };
    expect(bornOf(file)).toEqual({ date: "1990-03-07", path: "client.idDocument.number", contradiction: null });
    const draft = draftOf("correction-request", { file, ...reasonedOf(file, "2024-06-01") });
    expect(textOf(draft)).toContain("出生日期：1990年3月7日，");
  });
});

describe.each([
  ["another day than the number", caseOf("2010-01-01", ADULT)],
  ["another year than a masked number", caseOf("2010-01-01", "110101199003078***")],
  ["another day than a number of fifteen digits", caseOf("2010-01-01", "110101900307803")],
  ["a day after the listing", caseOf("2024-01-01")],
])("a birth date that is %s", (_name, file) => {
  const { audit } = reasonedOf(file, "2024-06-01");
  const minors = audit.findings.filter(({ rule }) => rule === "L-05").map(({ id }) => id);

  it("is no ground, not even where it is chosen", () => {
    for (const choices of [{}, { findings: minors }, { also: minors }]) {
      const grounds = papersOf(file, reasonedOf(file, "2024-06-01"), choices)
        .filter(({ document }) => document !== "audit-report" && document !== "lawyer-note")
        .flatMap(({ blocks }) => blocks.map(({ id }) => id).filter((id) => id.startsWith("ground.L-05")));
      expect(grounds).toEqual([]);
    }
  });

  it("stands in no paper as a date or an age, and makes nobody a minor", () => {
    for (const text of texts(file)) expect(text).not.toMatch(/2010年1月1日|2024年1月1日|1 January/u);
    for (const text of texts(file)) expect(text).not.toContain("法定代理人（签名）");
    const request = textOf(draftOf("correction-request", { file, ...reasonedOf(file, "2024-06-01") }));
    expect(request).toContain("出生日期：【待填：出生日期（现有记载互相矛盾，请对照证件）】");
    expect(request).not.toContain("未成年");
  });

  it("is named in the note for the lawyer, with the reason", () => {
    const note = textOf(draftOf("lawyer-note", { file, ...reasonedOf(file, "2024-06-01") }));
    expect(note).toMatch(/没有用作理由[\s\S]*请对照证件核实/u);
  });
});

it("a birth date that the number confirms is a ground as before", () => {
  const file = caseOf("2010-03-07", MINOR);
  const request = draftOf("correction-request", { file, ...reasonedOf(file, "2024-06-01") });
  expect(textOf(request)).toContain("决定作出时为未成年人，不得纳入");
  expect(textOf(request)).toContain("法定代理人（签名）");
});
