// What is stored of a document by another version of the program is left aside, field by field, and never lost.
import { describe, expect, it } from "vitest";
import { knownDraft, withUnknown } from "./stored-draft.ts";

const EDIT = { sentence: "s1", base: "原句", text: "改句" };
const STORED = {
  id: "correction-request",
  seal: "later",
  choices: { lang: "zh", findings: ["A-01"], tone: "mild", asks: ["apology"], filer: { kind: "agent", phone: "010" } },
  edits: [
    { ...EDIT, by: "某律师" },
    { sentence: "s2", shape: { bold: true } },
  ],
};

describe("a stored document of another version", () => {
  it("gives every field that is understood, and only those", () => {
    expect(knownDraft(STORED)).toEqual({ choices: { lang: "zh", findings: ["A-01"] }, edits: [EDIT] });
  });

  it("keeps all that was not understood when what is understood changes", () => {
    const edit = { ...EDIT, text: "再改" };
    expect(withUnknown(STORED, { choices: { lang: "en" }, edits: [edit] })).toEqual({
      ...STORED,
      choices: { lang: "en", tone: "mild", asks: ["apology"], filer: { kind: "agent", phone: "010" } },
      edits: [
        { ...edit, by: "某律师" },
        { sentence: "s2", shape: { bold: true } },
      ],
    });
  });

  it("lets a person choose anew what was not understood, and take a wording back", () => {
    const kept = withUnknown(STORED, { choices: { asks: ["delete"], filer: undefined }, edits: [] });
    expect(kept.choices).toMatchObject({ asks: ["delete"], tone: "mild", filer: { phone: "010" } });
    expect(kept.edits).toEqual([{ sentence: "s2", shape: { bold: true } }]);
  });
});

it.each([undefined, null, 5, [], {}, { choices: [], edits: {} }, { choices: null, edits: null }])(
  "nothing, or what is no document at all, counts as one without choices: %j",
  (stored) => {
    expect(knownDraft(stored)).toEqual({ choices: {}, edits: [] });
    expect(withUnknown(stored, { choices: {}, edits: [EDIT] })).toMatchObject({ choices: {}, edits: [EDIT] });
  },
);
