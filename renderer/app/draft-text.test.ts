import { describe, expect, it } from "vitest";
import { viewOf } from "../parts/case.fixture.ts";
import { namesOf } from "../parts/history/names-of.ts";
import { draftLines, isFormGone } from "./draft-text.ts";

const view = viewOf("2024-06-01", {
  events: [{ id: "e1", type: "listing-decided", date: "2023-05-05" }],
  evidence: [{ id: "d1", title: "决定书" }],
  sanctions: [{ id: "s1", kind: "loan" }],
});
const nameOf = namesOf(view);

describe("what a draft holds", () => {
  it("is told by the names of the fields where it is a row of the case, in both languages", () => {
    const value = {
      id: "e9",
      type: "correction-served",
      date: "2024-03-01",
      regarding: "e1",
      service: { method: "direct", address: "某市某路" },
      note: "当面交的",
    };
    const lines = draftLines({ form: "case/c1/event/e9", value }, nameOf);
    const zh = lines.map((line) => line.zh).join("\n");
    const en = lines.map((line) => line.en).join("\n");
    expect(zh).toContain("备注：当面交的");
    expect(zh).toContain("作出纳入决定");
    expect(zh).not.toContain("e9");
    expect(zh).not.toContain("direct");
    expect(en).toContain("note: 当面交的");
    expect(lines.length).toBeGreaterThan(3);
  });

  it("is what was typed in any other form, without names of the program's own", () => {
    const said = (form: string, value: string | object) =>
      draftLines({ form, value: value as never }, nameOf).map(({ zh }) => zh);
    expect(said("case/c1/set-aside/C-03@e5", "当事人不同意")).toEqual(["当事人不同意"]);
    expect(said("new-case", { clientKind: "natural-person", clientName: "王某", reference: "" })).toEqual(["王某"]);
    expect(said("settings", { values: { clinic: { name: "某中心" }, idleMinutes: 5 } })).toEqual(["某中心"]);
  });
});

describe("a form", () => {
  it.each([
    ["case/c1/event/e1", false],
    ["case/c1/event/e9", true],
    ["case/c1/evidence/d1", false],
    ["case/c1/evidence/d9", true],
    ["case/c1/page-note/d9", true],
    ["case/c1/sanction/s1", false],
    ["case/c1/sanction/", false],
    ["case/c1/sanction/s9", true],
    ["case/c1/new-event//", false],
    ["case/c1/head", false],
  ])("%s is gone with what it changes: %s", (form, gone) => {
    expect(isFormGone(form, view.case)).toBe(gone);
    expect(isFormGone(form, null)).toBe(true);
  });

  it("of no case is never gone", () => {
    expect(isFormGone("settings", null)).toBe(false);
  });
});
