import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../../shared/case/types.ts";
import { validateCase } from "../../../shared/case/validate.ts";
import { EMPTY_HEAD, headWith, newCase, valuesOf, workWith } from "./head-values.ts";

const FOLDER = join(import.meta.dirname, "../../../examples");
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as CaseFile);

describe("the head of a case in a form", () => {
  it("comes back the same when nothing is changed, for every published case", () => {
    expect(EXAMPLES.length).toBeGreaterThan(10);
    for (const { events: _events, evidence: _evidence, sanctions: _sanctions, ...head } of EXAMPLES) {
      expect(headWith(head, valuesOf(head, {})), head.id).toEqual(head);
    }
  });

  it("is a valid case with no more than a court", () => {
    const file = newCase("1", { ...EMPTY_HEAD, courtName: " 某区人民法院 " });
    expect(validateCase(file).ok).toBe(true);
    expect(file).toEqual({
      format: "redress.case/1",
      id: "1",
      client: { kind: "natural-person" },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: [],
    });
  });

  it("is a valid case with everything", () => {
    const values = {
      ...EMPTY_HEAD,
      clientName: "王某",
      role: "debtor",
      idType: "resident-id",
      idNumber: "110105",
      courtName: "某区人民法院",
      courtLevel: "intermediate" as const,
      region: "北京",
      caseNumber: "（2023）京0105执1234号",
      reference: "A-1",
    };
    const file = newCase("1", values);
    const checked = validateCase(file);
    expect(checked.ok ? [] : checked.errors).toEqual([]);
    expect(valuesOf(file, {})).toEqual(values);
  });

  it("has a new case number in its one spelling, and one that nobody touched as it is on file", () => {
    const file = newCase("1", { ...EMPTY_HEAD, courtName: "某院", caseNumber: " 2023京0105执12号" });
    expect(file.enforcement.caseNumber).toBe("（2023）京0105执12号");
    const old = { ...file, enforcement: { ...file.enforcement, caseNumber: "(2023)京0105执12号" } };
    expect(headWith(old, valuesOf(old, {})).enforcement.caseNumber).toBe("(2023)京0105执12号");
  });

  it("loses what was emptied, and only that", () => {
    const file = {
      ...newCase("1", { ...EMPTY_HEAD, courtName: "某院", clientName: "王某", idType: "passport", idNumber: "E1" }),
    };
    const head = headWith(file, { ...valuesOf(file, {}), clientName: " ", idType: "", idNumber: "" });
    expect(head.client).toEqual({ kind: "natural-person" });
  });

  it("keeps of the clinic's work what the form does not show", () => {
    const work = workWith(
      { archived: true, labels: ["旧"] },
      { ...EMPTY_HEAD, labels: "急, 急，未成年、", caseworker: "李律师" },
    );
    expect(work).toEqual({ archived: true, labels: ["急", "未成年"], caseworker: "李律师" });
    expect(workWith({ labels: ["旧"], caseworker: "李律师" }, EMPTY_HEAD)).toEqual({});
  });
});
