// Exhibit numbers, in one document and across them.
import { describe, expect, it } from "vitest";
import { numberExhibits } from "./exhibits.ts";
import { CASE, drawn, textOfDrawn } from "./sample.fixture.ts";

const numbers = (marks = numberExhibits(CASE), file = CASE) =>
  numberExhibits(file, marks).map(({ evidence, number }) => [evidence, number]);

describe("exhibit numbers", () => {
  it("follow the order of the file", () => {
    expect(numbers([])).toEqual([
      ["ev-decision", 1],
      ["ev-receipt", 2],
      ["ev-served", 3],
    ]);
  });

  it("stay when a piece is put before the others, and when one is taken away", () => {
    const marks = numberExhibits(CASE);
    const [, ...rest] = CASE.evidence ?? [];
    const file = { ...CASE, evidence: [{ id: "ev-new", title: "截图" }, ...rest] };
    expect(numbers(marks, file)).toEqual([
      ["ev-receipt", 2],
      ["ev-served", 3],
      ["ev-new", 4],
    ]);
  });

  it("are never given twice, whatever the marks say", () => {
    const marks = [
      { evidence: "ev-receipt", number: 1 },
      { evidence: "ev-decision", number: 1 },
      { evidence: "ev-receipt", number: 5 },
    ];
    expect(numbers(marks.map((one) => ({ ...one, title: null, kind: null, date: null })))).toEqual([
      ["ev-receipt", 1],
      ["ev-decision", 2],
      ["ev-served", 3],
    ]);
  });

  it("are the same in every document", () => {
    const marks = [{ evidence: "ev-receipt", number: 7 }];
    for (const document of ["supervision-request", "reconsideration-request", "evidence-list"] as const) {
      const { exhibits } = drawn(document, { marks });
      expect(exhibits.find(({ evidence }) => evidence === "ev-receipt")?.number).toBe(7);
      expect(textOfDrawn(document, { marks })).toContain("证据7");
    }
  });

  it("are not given to what does not exist yet on the audit's day", () => {
    const { exhibits } = drawn("evidence-list", { asOf: "2024-03-05" });
    expect(exhibits.map(({ evidence }) => evidence)).toEqual(["ev-decision", "ev-receipt"]);
  });
});
