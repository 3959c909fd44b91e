// Exhibit numbers that stay, what a piece is used for, and what the window tells of a file.
import { titleFrom } from "../../base/file-title.ts";
import { describe, expect, it } from "vitest";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { viewCase } from "../../../shared/engine/case-view.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { exhibitsOf } from "../../../shared/remedies/exhibits.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { exhibitMarksOf } from "../../../shared/filings/exhibit-marks.ts";
import { exhibitNumbers, isFree, nextNumber, numberChanges } from "../../parts/exhibits/exhibits.ts";
import { hashGroups, showingOf, sizeWords, textIn } from "./file-facts.ts";
import { removalChanges, usesOf } from "./uses.ts";
import { KINDS } from "./words.ts";

const EVIDENCE = [{ id: "d1", title: "失信决定书" }, { id: "d2", title: "签收单" }, { id: "d3" }];
const EVENTS = [
  { id: "e1", type: "listing-decided", date: "2023-11-10", evidence: ["d1"] },
  { id: "e4", type: "correction-received", date: "2024-02-04", evidence: ["d2", "d1"] },
];
const look = { kind: "check", about: "sanction:s1", date: "2024-03-01", seen: "still", text: "" } as const;
const notes: CaseView["notes"] = [
  { ...look, id: "n1", evidence: ["d1", "d2"] },
  { ...look, id: "n2", evidence: ["d1"] },
  { id: "n3", text: "甲", about: "evidence:d2:1" },
];
const view = {
  ...viewOf("2024-04-04", {
    events: EVENTS,
    evidence: EVIDENCE,
    sanctions: [{ id: "s1", kind: "rail", evidence: ["d2"] }],
  }),
  notes,
};

/** The marks that changes write. */
const marksIn = (changes: readonly ApiChange[]) =>
  changes.flatMap((change) => (change.kind === "mark-set" ? [change.mark] : []));

describe("exhibit numbers", () => {
  it("follow the file until they are given, and then stay when a piece between them goes", () => {
    expect([...exhibitNumbers(view)]).toEqual([
      ["d1", 1],
      ["d2", 2],
      ["d3", 3],
    ]);
    const marks = marksIn(numberChanges(view));
    expect(exhibitMarksOf(marks)).toEqual([
      { evidence: "d1", number: 1 },
      { evidence: "d2", number: 2 },
      { evidence: "d3", number: 3 },
    ]);
    const without = viewOf("2024-04-04", { evidence: [EVIDENCE[0] ?? {}, EVIDENCE[2] ?? {}, { id: "d4" }] });
    const later = { ...without, marks };
    expect([...exhibitNumbers(later)]).toEqual([
      ["d1", 1],
      ["d3", 3],
      ["d4", 4],
    ]);
    expect(nextNumber(later)).toBe(5);
    expect(marksIn(numberChanges(later)).map(({ id }) => id)).toEqual(["exhibit/d4"]);
  });

  it("are free only where no piece has them, or had them", () => {
    const marks = [{ id: "exhibit/gone", subject: "exhibit" as const, state: "7" }];
    const numbered = { ...view, marks };
    expect(isFree(numbered, "d1", 8)).toBe(true);
    expect(isFree(numbered, "d1", 9)).toBe(false);
    expect(isFree(numbered, "d2", 9)).toBe(true);
    expect(isFree(numbered, "d1", 7)).toBe(false);
  });
});

describe("uses", () => {
  it("are the events that name it, the findings about them, the sanctions and looks it proves", () => {
    const uses = usesOf(view, "d2");
    expect(uses.events.map(({ id }) => id)).toEqual(["e4"]);
    expect(uses.findings.map(({ id }) => id)).toContain("C-03@e4");
    expect(uses.sanctions.map(({ id }) => id)).toEqual(["s1"]);
    expect(uses.checks.map(({ id }) => id)).toEqual(["n1"]);
    expect(usesOf(view, "d3")).toEqual({ events: [], findings: [], sanctions: [], checks: [] });
  });

  it("end with the removal: nothing names a piece that is not there", () => {
    expect(removalChanges(view, "d2")).toMatchObject([
      { kind: "event-put", event: { id: "e4", evidence: ["d1"] } },
      { kind: "sanction-put", sanction: { id: "s1", evidence: [] } },
      { kind: "note-put", note: { id: "n1", evidence: ["d1"] } },
      { kind: "evidence-delete", id: "d2" },
    ]);
  });
});

describe("a file", () => {
  it("is shown as a PDF file, a picture or text by its name, anything else is saved", () => {
    expect(showingOf("决定书.PDF")).toEqual({ how: "pdf" });
    expect(showingOf("决定书.PNG")).toEqual({ how: "image", type: "image/png" });
    expect(showingOf("聊天记录.txt")).toEqual({ how: "text" });
    for (const name of ["页面.html", "图.svg", "无后缀"]) expect(showingOf(name)).toEqual({ how: "save" });
  });

  it("of text is read as the search reads it, in either encoding, also where it is cut", () => {
    const gbk = Uint8Array.from(Buffer.from("caa7d0c5bef6b6a8cae9", "hex"));
    for (const [bytes, words] of [
      [gbk, "失信决定书"],
      [new TextEncoder().encode("\uFEFF失信决定书"), "失信决定书"],
      [new TextEncoder().encode("失信决定书"), "失信决定书"],
    ] as const) {
      expect(textIn(bytes)).toBe(words);
    }
    const long = new TextEncoder().encode("失信".repeat(400_000));
    expect([...new Set(textIn(long))]).toEqual(["失", "信"]);
  });

  it("has a title from its name, a size in two digits, a hash in groups", () => {
    expect(titleFrom("失信 决定书.v2.pdf")).toBe("失信 决定书.v2");
    expect(titleFrom(".env")).toBe(".env");
    for (const name of ["送达回证 2023.11.20", "决定书.v2", "某某公司.北京分公司", "1.照片"]) {
      expect(titleFrom(name)).toBe(name);
      expect(titleFrom(`${name}.JPG`)).toBe(name);
    }
    expect([0, 1023, 1024, 1_500_000, 12_000_000].map((bytes) => sizeWords(bytes).zh)).toEqual([
      "0 B",
      "1023 B",
      "1.0 KB",
      "1.4 MB",
      "11 MB",
    ]);
    expect(hashGroups("0123456789abcdef0")).toEqual(["01234567", "89abcdef", "0"]);
  });
});

it.each(KINDS)("the kind %s is one that ticks an item of the checklists", (kind) => {
  const { case: file } = viewOf("2024-04-04", { evidence: [{ id: "d", kind }] });
  expect(exhibitsOf(viewCase(file, parseDay("2024-04-04") ?? 0)).size).toBe(1);
});
