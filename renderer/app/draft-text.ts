// What a draft holds, in lines for a person: where its form can be opened no more, it is read, copied and given up here.
import type { FormDraft } from "../../shared/api/drafts.ts";
import { isObject, type Json as Fields } from "../../shared/case/json.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import type { Text } from "../../shared/text.ts";
import { pathOf } from "../base/route.ts";
import { formParts } from "../base/wanted-form.ts";
import { fieldsFor, fieldsInside, type FieldOf } from "../parts/history/fields-of.ts";
import { fieldValueText, type NameOf } from "../parts/history/value-text.ts";

/** The case a form is of; null where it is of none. */
export function caseOfForm(form: string): string | null {
  const [first, id] = formParts(form);
  return first === "case" && id !== undefined ? id : null;
}

/** Where a form is opened; `place` is where it was typed in, which stands for forms that are nowhere else. */
export function placeOfForm({ form, place }: Pick<FormDraft, "form" | "place">): string {
  const [first, id, kind, thing] = formParts(form);
  if (first !== "case" || id === undefined) return place;
  const [tab, open] = TABS[kind ?? ""] ?? ["timeline", false];
  return pathOf("case", id, tab, ...(open && thing !== undefined ? [thing] : []));
}

/** On which page of a case a kind of form is, and whether its thing is named in the address. */
const TABS: Readonly<Record<string, readonly [tab: string, open: boolean]>> = {
  answer: ["facts", true],
  "set-aside": ["audit", true],
  sanction: ["sanctions", false],
  look: ["sanctions", false],
  log: ["log", false],
  evidence: ["evidence", true],
  "page-note": ["evidence", true],
  wording: ["documents", true],
  gap: ["documents", true],
  filer: ["documents", true],
  filed: ["documents", true],
};

/** Forms that change one thing of a case, and where the case has such things. */
const THINGS: Readonly<Record<string, "events" | "evidence" | "sanctions">> = {
  event: "events",
  evidence: "evidence",
  "page-note": "evidence",
  sanction: "sanctions",
};

/** Whether what a form changes is deleted by now, so that the form cannot be opened; `file` null where the case is. */
export function isFormGone(form: string, file: CaseFile | null): boolean {
  if (caseOfForm(form) === null) return false;
  if (file === null) return true;
  const [, , kind = "", thing = ""] = formParts(form);
  const where = THINGS[kind];
  if (where === undefined || thing === "") return false;
  const things: readonly { readonly id?: string | undefined }[] = file[where] ?? [];
  return !things.some(({ id }) => id === thing);
}

/** Names of fields as the history has them, for forms that hold a row of the case format. */
const ENTITIES: Readonly<Record<string, string>> = {
  event: "event",
  "new-event": "event",
  evidence: "evidence",
  sanction: "sanction",
  look: "note",
  log: "note",
};

const HIDDEN: ReadonlySet<string> = new Set(["id", "type", "format"]);
/** Values that the program keeps under a name of its own: nothing that was typed. */
const OWN_NAME = /^[a-z][a-z-]*$/u;

/** The lines of a draft. Empty where it holds nothing that was typed. */
export function draftLines({ form, value }: Pick<FormDraft, "form" | "value">, nameOf: NameOf): readonly Text[] {
  const [, , kind = ""] = formParts(form);
  const entity = ENTITIES[kind];
  if (entity === undefined || !isObject(value)) return typedIn(value).map((text) => ({ zh: text, en: text }));
  return fieldLines(value, fieldsFor(entity, value), nameOf, null);
}

function fieldLines(
  value: Fields,
  look: (name: string) => FieldOf,
  nameOf: NameOf,
  under: Text | null,
): readonly Text[] {
  return Object.entries(value).flatMap(([name, one]): readonly Text[] => {
    if (HIDDEN.has(name) || one === null || one === undefined || one === "") return [];
    const field = look(name);
    const { spec, label: own } = field;
    const label = under === null ? own : { zh: `${under.zh} · ${own.zh}`, en: `${under.en} · ${own.en}` };
    if (spec?.kind === "object" && isObject(one)) return fieldLines(one, fieldsInside(spec), nameOf, label);
    const { zh, en } = fieldValueText(field, one, nameOf);
    return [{ zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` }];
  });
}

function typedIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" || OWN_NAME.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (HIDDEN.has(name) ? [] : typedIn(one)));
}
