// Finds every place in the window's source where something is typed, and holds that each of it is a draft, or why it is none.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FORMS } from "./forms.fixture.ts";

const RENDERER = fileURLToPath(new URL("../../../renderer/", import.meta.url));
const FIELD =
  /<(?:form|textarea|input|TextField|NumberField|DateField|DateText|ChecksField|HeadForm|SecretInput|Autocomplete|TextInput|Textarea)\b/u;
const DRAFT = /\bform(?:: | = |=\{)\[([^\]]*)\]/gu;

/** Files whose fields belong to a form that keeps the draft, or that hold nothing to be kept. */
const PART_OF_A_FORM: Readonly<Record<string, string>> = {
  "parts/case-head/head-fields.tsx": "the fields of the intake and of edit-case",
  "screens/intake/cell.tsx": "a cell of the intake",
  "screens/intake/choice.tsx": "an answer of the intake",
  "screens/intake/day-cell.tsx": "a day of a row of the intake",
  "screens/intake/event-search.tsx": "a search",
  "screens/intake/felt-row.tsx": "a row of the intake",
  "screens/intake/listing-questions.tsx": "questions of the intake",
  "screens/intake/paper-cell.tsx": "the paper of a row of the intake",
  "screens/intake/story-row.tsx": "a row of the intake",
  "parts/event-editor/event-form.tsx": "the fields of the event editor",
  "parts/event-editor/field.tsx": "a field of the event editor",
  "parts/event-editor/choice-fields.tsx": "a field of the event editor",
  "parts/event-editor/link-fields.tsx": "a field of the event editor",
  "parts/event-editor/text-field.tsx": "a field of the event editor",
  "parts/answer/choice-field.tsx": "a field of an answer",
  "parts/date-field/date-field.tsx": "the field for a date of every form",
  "parts/secrets/secret-input.tsx": "a secret is kept nowhere",
  "screens/unlock/create-form.tsx": "a secret is kept nowhere, and no vault is open",
  "screens/unlock/open-form.tsx": "a secret is kept nowhere, and no vault is open",
  "parts/secrets/recovery-code.tsx": "a secret is kept nowhere",
  "screens/unlock/rescue-fields.tsx": "a secret is kept nowhere, and no vault is open",
  "screens/unlock/restore-form.tsx": "a secret is kept nowhere, and no vault is open",
  "screens/unlock/restore-folder-form.tsx": "a secret is kept nowhere, and no vault is open",
  "screens/unlock/salvage-form.tsx": "a secret is kept nowhere, and no vault is open",
  "screens/settings/secrets-section.tsx": "a secret is kept nowhere",
  "screens/settings/display-section.tsx": "a box that acts at once",
  "screens/settings/notices-section.tsx": "boxes that act at once",
  "parts/next-act/put-form.tsx":
    "a day, or one line of why an act is put aside; the row and its limit stay where they are",
  "parts/next-act/posted-form.tsx": "a day and a number in one step; the row and its limit stay where they are",
  "screens/routes/checklist.tsx": "a box that acts at once",
  "screens/caseload/import-dialog.tsx": "chosen files, and one box",
  "screens/deadlines/calendar-export.tsx": "a box for one export; nothing is stored",
  "parts/history/export-history.tsx": "a box for one export; nothing is stored",
  "screens/documents/bundle-dialog.tsx": "boxes for one export; nothing is stored",
  "screens/sanctions/letters-dialog.tsx": "boxes and a day that act at once",
  "screens/log/log-tab.tsx": "a search",
  "base/file-button.tsx": "a chosen file",
  "app/palette.tsx": "a search",
  "app/conflict-dialog.tsx": "a choice between two versions, of which the form keeps the one",
  "screens/audit/audit-tab.tsx": "a search",
  "screens/caseload/filter-bar.tsx": "a filter, which the vault remembers",
  "screens/case/as-of.tsx": "one day, taken as the field is left; nothing is stored with the case",
  "screens/caseload/case-table.tsx": "a box that chooses",
  "screens/caseload/row.tsx": "a box that chooses",
  "screens/law/law-index.tsx": "a search",
  "screens/law/calculator-screen.tsx": "reckoned at once; nothing is stored",
  "screens/evidence/pdf/page-field.tsx": "a page to show",
};

const files = readdirSync(RENDERER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx") && !name.includes(".test.") && !name.includes(".fixture."))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(`${RENDERER}${name}`, "utf8") }));

/** What tells one form from another: the first part of its name, or of a case's the one after the case. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(DRAFT)].flatMap(([, parts = ""]) => {
    const literals = [...parts.matchAll(/"([^"]*)"/gu)].map(([, literal = ""]) => literal);
    const [first, second] = literals;
    return first === undefined ? [] : [first === "case" ? (second ?? "") : first];
  });
}

describe("every form of the window", () => {
  it("keeps a draft of what is typed, or is named here with the reason why not", () => {
    const typed = files.filter(({ text }) => FIELD.test(text));
    const without = typed.filter(({ text }) => !text.includes("useDraft(") && !text.includes("useDraft<"));
    expect(without.map(({ name }) => name).toSorted()).toEqual(Object.keys(PART_OF_A_FORM).toSorted());
  });

  it("with a draft is tried in the window", () => {
    const names = new Set(files.flatMap(({ text }) => namesIn(text)));
    // The event editor names its two forms in a function of its own.
    for (const name of ["event", "new-event"]) names.add(name);
    expect([...names].toSorted()).toEqual([...new Set(FORMS.map(({ name }) => name))].toSorted());
  });

  it("stores nothing that is typed outside the vault", () => {
    for (const { name, text } of files)
      expect(text, name).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/u);
  });
});
