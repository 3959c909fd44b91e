// What a question is answered with: a date, yes or no, one or several of a list, words, a number, or an event.
import { viewCase } from "../../../shared/engine/case-view.ts";
import { type Day, parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import { type EventType, fieldsOf } from "../../../shared/case/event-table.ts";
import { EVENT_FIELDS, type EventFieldName, type FieldSpec } from "../../../shared/case/fields.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";
import { eventTitle, fieldLabel, valueWords } from "../../../shared/case/words.ts";
import type { NumberOf } from "../../../shared/courts/said.ts";
import { dutyOn, dutyText, dutyTexts } from "../../../shared/law/duty-index.ts";
import { article, chineseNumeral } from "../../../shared/law/index.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import type { Text } from "../../../shared/text.ts";
import { factPath, fieldSpec, type FactPath } from "./fact-path.ts";

export interface Option {
  readonly value: string;
  readonly words: Text;
}

/** A field of an event that is not on record. */
export interface AskedWith {
  readonly field: string;
  readonly label: Text;
  readonly options: readonly Option[];
}

export type Control =
  /** `birth`: a day of birth, which may be long before any list. */
  | { readonly kind: "date"; readonly birth: boolean }
  | { readonly kind: "tri" }
  | { readonly kind: "one"; readonly options: readonly Option[] }
  /** Any number of the options; `none` where "none of these" is an answer too. */
  | { readonly kind: "many"; readonly options: readonly Option[]; readonly none: boolean }
  /** `number`: it is the number of a case or of a paper, which has one spelling. */
  | { readonly kind: "text"; readonly number?: NumberOf }
  /** A whole number; `none` where "the paper states none" is an answer of its own. */
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly none: boolean }
  /** Whether an event happened and when; `with`: what is asked with it, since without it the answer would settle nothing. */
  | { readonly kind: "event"; readonly type: EventType; readonly with: readonly AskedWith[] }
  /** The answer is an official holiday notice, which Settings imports. */
  | { readonly kind: "notice"; readonly year: number };

/** What the question at `path` is answered with. Throws RangeError on a path that leads nowhere in the case. */
export function controlOf(file: CaseFile, path: string, asOf: string): Control {
  const fact = factPath(file, path);
  if (fact.kind === "event") return { kind: "event", type: fact.type, with: askedWith(fact.type) };
  if (fact.kind === "calendar") return { kind: "notice", year: fact.year };
  const spec = fieldSpec(fact);
  if (spec === null) throw new RangeError(`there is no field at ${path}`);
  return ofSpec(file, fact, spec, asOf);
}

/** Served how; ordered against whom; with what result. */
const WITH: readonly EventFieldName[] = ["service", "against", "result", "outcome", "visible", "active"];

function askedWith(type: EventType): readonly AskedWith[] {
  const own: readonly EventFieldName[] = fieldsOf(type);
  return WITH.filter((name) => own.includes(name) && !type.endsWith("-requested")).map((name) => {
    const spec = EVENT_FIELDS[name];
    const field = name === "service" ? "service.method" : name;
    const of = spec.kind === "choice" ? spec.of : "serviceMethod";
    return { field, label: fieldLabel(type, field), options: optionsOf(of) };
  });
}

function ofSpec(file: CaseFile, fact: FactPath, spec: FieldSpec, asOf: string): Control {
  switch (spec.kind) {
    case "date":
      return { kind: "date", birth: false };
    case "birth-date":
      return { kind: "date", birth: true };
    case "choice":
      return spec.of === "tri" ? { kind: "tri" } : { kind: "one", options: optionsOf(spec.of) };
    case "choices":
      // A decision that names no conduct leaves open what it was: an empty list says no more than none at all.
      return { kind: "many", options: optionsOf(spec.of), none: spec.of !== "conduct" };
    case "numbers":
      return { kind: "many", options: numbered(fact, spec.max, parseDay(asOf) ?? 0), none: true };
    case "article-number":
      return { kind: "number", min: 1, max: 999, none: false };
    case "term-years":
      return { kind: "number", min: 1, max: 10, none: true };
    case "reference":
      return { kind: "one", options: linkOptions(file, fact, asOf) };
    default:
      return { kind: "text", ...numberOf(fact) };
  }
}

/** Whether a text is the number of a case or of a paper. */
function numberOf(fact: FactPath): { readonly number?: NumberOf } {
  const name = "field" in fact ? fact.field.split(".").at(-1) : undefined;
  if (name === "caseNumber") return { number: "enforcement" };
  return name === "documentNumber" ? { number: "paper" } : {};
}

/** "Unknown" is no answer: one skips. */
const optionsOf = (of: EnumName): readonly Option[] =>
  ENUMS[of].filter((value) => value !== "unknown").map((value) => ({ value, words: valueWords(of, value) }));

/** The items of an article as they are printed, for the version that the decision cites, or that was in force. */
function numbered(fact: FactPath, max: number, asOf: Day): readonly Option[] {
  const printed = fact.kind === "field" ? printedItems(fact.event, fact.field, asOf) : [];
  return Array.from({ length: max }, (_, index) => {
    const item = printed[index];
    const words: Text = { zh: `第${chineseNumeral(index + 1)}项`, en: `item ${index + 1}` };
    return {
      value: String(index + 1),
      words: item === undefined ? words : { zh: `${words.zh}：${item.zh}`, en: `${words.en}: ${item.en}` },
    };
  });
}

function printedItems(event: AnyEvent, field: string, asOf: Day): readonly Text[] {
  const name = field === "grounds" ? "correction-grounds" : "listing-grounds";
  const day = event.date === undefined ? null : parseSpan(event.date);
  const cited = dutyTexts(name).find(({ version }) => version === event.citedVersion);
  // Without a day of the event the law as it stands on the day of the audit is the likeliest.
  const duty = cited ?? (day?.ok === true ? dutyOn(name, day.span.lo) : dutyText(name, asOf));
  if (duty === null) return [];
  const text = article(duty.instrument, duty.version, duty.article)?.paragraphs[0];
  const zh = [...(text?.zh ?? "").matchAll(/（[一二三四五六]）([^（；。]+)/gu)].map((match) => match[1] ?? "");
  const en = [...(text?.en ?? "").matchAll(/\(\d\) ([^;()]+?)[;.]/gu)].map((match) => match[1] ?? "");
  return zh.length === en.length ? zh.map((words, index) => ({ zh: words, en: en[index] ?? "" })) : [];
}

/** The events that a paper of the file may answer, where the file does not tell which. */
function linkOptions(file: CaseFile, fact: FactPath, asOf: string): readonly Option[] {
  if (fact.kind !== "field") return [];
  const day: Day = parseDay(asOf) ?? 0;
  const event = viewCase(file, day).byId(fact.event.id);
  const parents = event?.parents ?? [];
  const ids =
    parents.length > 1 || event?.loose === true
      ? parents.map(({ id }) => id)
      : (event?.threads ?? []).map(({ id }) => id);
  return ids.map((value) => {
    const named = file.events.find(({ id }) => id === value);
    const title = eventTitle(named?.type ?? "other");
    const date = spanWords(named?.date);
    return { value, words: { zh: `${title.zh} ${date.zh}`, en: `${title.en}, ${date.en}` } };
  });
}
