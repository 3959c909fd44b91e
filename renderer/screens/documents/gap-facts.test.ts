// What is typed into a gap lands where the fact belongs, and nowhere else; what cannot be read changes nothing.
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { factChange, gapFact } from "./gap-facts.ts";

const FILE: CaseFile = {
  format: "redress.case/1",
  id: "k1",
  client: { kind: "natural-person", name: "王某", "x-own": "kept" },
  enforcement: { court: { name: "某市某区人民法院", level: "basic" } },
  parties: [
    { role: "applicant", name: "某公司" },
    { id: "p2", role: "agent", name: "李某" },
  ],
  events: [{ id: "e1", type: "enforcement-filed", date: "2024-01-01" }],
};
const put = (path: string, typed: string, file = FILE): CaseFile => {
  const change = factChange(file, path, typed, () => "new");
  if (change?.kind !== "head-put") throw new Error(`nothing is put at ${path}`);
  expect(change.base).not.toHaveProperty("events");
  return { ...change.head, events: file.events };
};

describe("a fact typed into a gap", () => {
  it.each([
    ["client.address", "某市某路1号", "某市某路1号"],
    ["client.phone", " 电话一 ", "电话一"],
    ["client.idDocument.number", "G12345678", "G12345678"],
    ["client.sex", "female", "female"],
    ["client.birthDate", "1980年5月1日", "1980-05-01"],
    ["enforcement.caseNumber", "（2023）京0105执1234号", "（2023）京0105执1234号"],
    ["parties[0].address", "某路", "某路"],
    ["parties[p2].firm", "某律师事务所", "某律师事务所"],
    ["parties[p2].idDocument.number", "G12345678", "G12345678"],
    ["parties[+guardian].name", "赵某", "赵某"],
  ])("%s", (path, typed, value) => {
    const made = put(path, typed);
    expect(validateCase(made).ok).toBe(true);
    const again = path === "parties[+guardian].name" ? "parties[new].name" : path;
    expect(gapFact(made, again)?.value).toBe(value);
    // Nothing else of the head is touched.
    expect({ ...made.client, address: 0, phone: 0, idDocument: 0, sex: 0, birthDate: 0 }).toMatchObject(FILE.client);
    expect((made.parties ?? []).slice(0, 2).map(({ name }) => name)).toEqual(["某公司", "李某"]);
  });

  it("is taken off the file again where nothing is typed", () => {
    const made = put("client.address", " ", put("client.address", "某路"));
    expect(made.client).toEqual(FILE.client);
  });

  it("joins the person who was named in another gap of the same paper", () => {
    const named = put("parties[+guardian].name", "赵某");
    const both = put("parties[+guardian].phone", "电话二", named);
    expect(both.parties?.at(-1)).toEqual({ id: "new", role: "guardian", name: "赵某", phone: "电话二" });
    expect(both.parties).toHaveLength(3);
  });

  it("changes nothing where a date cannot be read, or the person is gone", () => {
    expect(factChange(FILE, "client.birthDate", "那天", () => "new")).toBeNull();
    expect(factChange(FILE, "parties[p9].name", "某", () => "new")).toBeNull();
  });

  it.each([
    "events[+listing-decided].date",
    "events[e1].evidence",
    "enforcement.court.name",
    "choices.filer.name",
    "client.role",
    "parties[p2].role",
    null,
  ])("has no line of its own: %s", (path) => {
    expect(gapFact(FILE, path)).toBeNull();
  });
});
