// The table for spreadsheets holds no cell that could act as a formula, however it is dressed, and says the rest as it is.
import Papa from "papaparse";
import { expect, it } from "vitest";
import type { CaseRow } from "../../../shared/api/caseload.ts";
import { csvTable } from "./csv.ts";

const ROW: CaseRow = {
  id: "c1",
  reference: null,
  clientName: "王某",
  court: "某区人民法院",
  courtLevel: "basic",
  region: null,
  caseNumber: null,
  stage: "listed",
  caseworker: null,
  labels: [],
  updated: "2024-03-04T02:00:00.000Z",
} as unknown as CaseRow;

/** The reference as the table has it. */
function written(reference: string): string | undefined {
  const text = csvTable("zh", true).rows([{ ...ROW, reference }]);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data[0]?.[0];
}

const SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫−".split("");
const BEFORE = [
  "",
  " ",
  "\u3000",
  "\u00A0",
  "\u200B",
  "\uFEFF",
  "\u2060\u200D",
  "\u202E",
  "\t",
  "\r",
  "\n",
  " \u200B \t",
];

it("marks as text whatever begins as a formula does, in any width and behind anything", () => {
  for (const sign of SIGNS) {
    for (const before of BEFORE) {
      const dangerous = `${before}${sign}HYPERLINK("http://a.invalid")`;
      expect(written(dangerous), JSON.stringify(dangerous)).toBe(`'${dangerous}`);
      expect(written(`${dangerous}\n第二行`), JSON.stringify(dangerous)).toBe(`'${dangerous}\n第二行`);
    }
  }
  for (const begins of ["\t甲", "\r甲", "\n甲"]) expect(written(begins)).toBe(`'${begins}`);
});

it("leaves everything else as it is", () => {
  for (const plain of ["（2023）某0105执1号", "甲=乙", "a@b.invalid", "'甲", " 甲", "\u200B甲", "1-2", "二〇二四"])
    expect(written(plain)).toBe(plain);
});
