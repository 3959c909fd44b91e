// The other persons and the particulars in the form of a case's head, and back to the file.
import { describe, expect, it } from "vitest";
import type { Party } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { EMPTY_HEAD, headWith, isUnreadable, newCase, readHead, valuesOf } from "./head-values.ts";
import { birthOf, newParty, partiesIn, partiesWith } from "./party-values.ts";

const AGENT: Party = {
  id: "p1",
  role: "agent",
  name: "李某某",
  kind: "natural-person",
  idDocument: { type: "passport", number: "E1", "x-seen": true },
  sex: "female",
  birthDate: "1985-03",
  address: "某街",
  phone: "1",
  firm: "某律师事务所",
  licence: "L1",
  relation: "无",
  addressForService: "某处",
  electronicService: "yes",
  "x-own": { deep: [1] },
};
const CREDITOR: Party = { role: "applicant", name: "某公司", kind: "legal-person" };
const court = { ...EMPTY_HEAD, courtName: "某区人民法院" };
const onFile = { ...newCase("1", court), parties: [AGENT, CREDITOR] };

describe("the other persons in the form", () => {
  it("come back the same where nothing is changed, with what the form does not show and without an id", () => {
    expect(headWith(onFile, valuesOf(onFile, {})).parties).toEqual([AGENT, CREDITOR]);
    expect(headWith({ ...onFile, parties: [] }, valuesOf({ ...onFile, parties: [] }, {})).parties).toEqual([]);
    expect(headWith(newCase("1", court), court)).not.toHaveProperty("parties");
  });

  it("lose what was emptied or removed, and only that", () => {
    const [first, second] = partiesIn([AGENT, CREDITOR]);
    if (first === undefined || second === undefined) throw new Error("two persons were given");
    expect(partiesWith([AGENT, CREDITOR], [second])).toEqual([CREDITOR]);
    const emptied = { ...first, phone: " ", electronicService: "", birthDate: "", idNumber: "" };
    const { phone: _phone, electronicService: _service, birthDate: _birth, ...rest } = AGENT;
    expect(partiesWith([AGENT], [emptied])).toEqual([{ ...rest, idDocument: { type: "passport", "x-seen": true } }]);
  });

  it("are added with an id of their own, and not at all where nothing was filled in", () => {
    const added = { ...newParty("new"), name: " 王某 ", role: "guardian", birthDate: "1985年3月5日" };
    const made = partiesWith([CREDITOR], [...partiesIn([CREDITOR]), added, newParty("empty")]);
    expect(made).toEqual([CREDITOR, { id: "new", name: "王某", role: "guardian", birthDate: "1985-03-05" }]);
    expect(validateCase({ ...newCase("1", court), parties: made }).ok).toBe(true);
  });

  it("cannot be saved with a date of birth that cannot be read", () => {
    const typed = (birthDate: string) => isUnreadable({ ...court, parties: [{ ...newParty("p"), birthDate }] });
    expect(["", "1940", "1940-05-06", "1985年3月", "1985-03/1986"].map(typed)).toEqual(Array(5).fill(false));
    expect(["早年", "1985-02-30", "1850"].map(typed)).toEqual([true, true, true]);
    expect(birthOf(" ")).toBe("");
  });
});

describe("the particulars of the client", () => {
  it("are set, kept and emptied", () => {
    const client = { sex: "male", ethnicity: "汉族", occupation: "教师", address: "某街", phone: "1" };
    const file = newCase("1", { ...court, ...client });
    expect(validateCase(file).ok).toBe(true);
    expect(file.client).toEqual({ kind: "natural-person", ...client });
    expect(headWith(file, valuesOf(file, {}))).toEqual({ ...file, events: [] });
    const emptied = { ...valuesOf(file, {}), sex: "", ethnicity: "", occupation: "", address: "", phone: "" };
    expect(headWith(file, emptied).client).toEqual({ kind: "natural-person" });
  });
});

describe("the list that a case is about", () => {
  it("is kept, set and emptied, and a slip of the court's list cannot be saved", () => {
    const file = newCase("1", { ...court, matter: " 某名单 " });
    expect(file.matter).toBe("某名单");
    expect(headWith(file, valuesOf(file, {})).matter).toBe("某名单");
    expect(headWith(file, { ...valuesOf(file, {}), matter: " " })).not.toHaveProperty("matter");
    expect(["", "court-list", "某名单"].map((matter) => isUnreadable({ ...court, matter }))).toEqual(
      Array(3).fill(false),
    );
    expect(isUnreadable({ ...court, matter: "Court list" })).toBe(true);
  });
});

describe("a draft of the form", () => {
  const start = valuesOf({ ...onFile, client: { kind: "natural-person", phone: "1" } }, {});

  it("comes back as it was typed", () => {
    const typed = { ...start, phone: "2", parties: [...start.parties, { ...newParty("p3"), name: "王" }] };
    expect(readHead(JSON.parse(JSON.stringify(typed)), start)).toEqual(typed);
  });

  it("of an earlier version takes nothing away of what it did not know", () => {
    const { parties: _parties, sex: _sex, phone: _phone, ...earlier } = { ...start, clientName: "王某" };
    expect(readHead(earlier, start)).toEqual({ ...start, clientName: "王某" });
  });

  it("that is none is left alone", () => {
    for (const value of [
      null,
      [],
      { ...start, phone: 1 },
      { ...start, parties: [{ id: "p" }] },
      { ...start, kind: "x" },
    ])
      expect(readHead(value, start)).toBeNull();
  });
});
