// Who the client is as the file tells it in several places: the birth date of the field and of the identity number, as one set
// of facts. Where they contradict each other each is a candidate, and nothing rests on one of them alone.
import { formatDay, type Day } from "../calendar/civil.ts";
import { BIRTH_RANGE, parseSpan, type Span } from "../calendar/edtf.ts";
import { birthInNumber, isWrongInFull, plainNumber, sexInNumber } from "../case/id-number.ts";
import type { CaseFile, Client } from "../case/types.ts";
import { valueWords } from "../case/words.ts";
import type { Text } from "../text.ts";
import { eventNamed, outOfOrder } from "./discrepancy.ts";
import type { CaseEvent, Discrepancy } from "./model.ts";

/** Where a birth date is read from. */
export type BirthPath = "client.birthDate" | "client.idDocument.number";

/** A birth date that the file gives: the days it can be, and where it stands. */
export interface Birth {
  readonly span: Span;
  readonly path: BirthPath;
}

/** What the file tells of the client as a person. A unit was not born. */
export interface Person {
  /** None where nothing tells the birth date; several where field and number contradict each other. */
  readonly births: readonly Birth[];
  /** The identity number is written in full and cannot be right: it tells nothing, and is asked about. */
  readonly wrongNumber: boolean;
  /** None where nothing tells the sex; two where field and number contradict each other. */
  readonly sexes: readonly Sex[];
}

/** A sex that the file gives, and where it stands. */
export interface Sex {
  readonly value: "male" | "female";
  readonly path: "client.sex" | "client.idDocument.number";
}

const UNKNOWN: Person = { births: [], wrongNumber: false, sexes: [] };

const known = new WeakMap<CaseFile, Person>();

/** What the file tells of the client; a file does not change. */
export function personOf(file: CaseFile): Person {
  let person = known.get(file);
  if (person === undefined) {
    person = file.client.kind === "natural-person" ? read(file) : UNKNOWN;
    known.set(file, person);
  }
  return person;
}

function read({ client }: CaseFile): Person {
  const { birthDate, idDocument, sex } = client;
  const type = idDocument?.type;
  const number = type === "resident-id" || type === undefined ? idDocument?.number : undefined;
  const stated = spanOf(birthDate);
  const shown = spanOf(number === undefined ? undefined : (birthInNumber(number) ?? undefined));
  return {
    births: birthsOf(stated, shown),
    wrongNumber: type === "resident-id" && number !== undefined && isWrongInFull(plainNumber(number)),
    sexes: sexesOf(sex, number === undefined ? null : sexInNumber(number)),
  };
}

function sexesOf(stated: Client["sex"], shown: Sex["value"] | null): readonly Sex[] {
  const field: readonly Sex[] =
    stated === undefined || stated === "unknown" ? [] : [{ value: stated, path: "client.sex" }];
  if (shown === null || field[0]?.value === shown) return field;
  return [...field, { value: shown, path: "client.idDocument.number" }];
}

function spanOf(date: string | undefined): Span | null {
  const parsed = date === undefined ? null : parseSpan(date, BIRTH_RANGE);
  return parsed !== null && parsed.ok ? parsed.span : null;
}

/** Of two spans that agree what both allow, under the one that tells more; else each on its own. */
function birthsOf(stated: Span | null, shown: Span | null): readonly Birth[] {
  const field = stated === null ? [] : [{ span: stated, path: "client.birthDate" } as const];
  const number = shown === null ? [] : [{ span: shown, path: "client.idDocument.number" } as const];
  if (stated === null || shown === null) return [...field, ...number];
  const lo = Math.max(stated.lo, shown.lo);
  const hi = Math.min(stated.hi, shown.hi);
  if (lo > hi) return [...field, ...number];
  const path = lo === stated.lo && hi === stated.hi ? "client.birthDate" : "client.idDocument.number";
  return [{ span: { lo, hi }, path }];
}

/** The days on which the client can have been born; null where nothing tells them, or field and number contradict each other. */
export function birthSpan(file: CaseFile): Span | null {
  const [only, second] = personOf(file).births;
  return only === undefined || second !== undefined ? null : only.span;
}

/** What was done to the client as a person: nobody is listed or restricted before being born. */
const ACTS =
  /^(?:listing-(?:decided|served|published|discovered|checked|deleted|revoked|corrected)|restriction-ordered)$/u;

/** The first act of a certain day that comes before a birth; null where none does. */
function actBefore({ span }: Birth, events: readonly CaseEvent[]): CaseEvent | null {
  let first: CaseEvent | null = null;
  for (const event of events) {
    if (event.doubtful || event.undated || event.hi >= span.lo || !ACTS.test(event.type)) continue;
    if (event.type === "restriction-ordered" && event.raw.against === "other") continue;
    if (first === null || event.hi < first.hi) first = event;
  }
  return first;
}

/** What of the birth date contradicts itself: field and number, or a birth after an act; null where nothing does. */
export function birthClash(file: CaseFile, events: readonly CaseEvent[]): "number" | "act" | null {
  const { births } = personOf(file);
  if (births.length > 1) return "number";
  return births.some((birth) => actBefore(birth, events) !== null) ? "act" : null;
}

/** The first day on which the client can have been born; null where the file does not tell, or contradicts itself. */
export function bornFrom(file: CaseFile, events: readonly CaseEvent[]): Day | null {
  const [only] = personOf(file).births;
  if (only === undefined || only.span.openLo === true || birthClash(file, events) !== null) return null;
  return only.span.lo;
}

/** What the file says of the client as a person that cannot all be right. */
export function personDiscrepancies(file: CaseFile, events: readonly CaseEvent[]): readonly Discrepancy[] {
  const { births, sexes } = personOf(file);
  const [stated, shown] = births;
  const found: Discrepancy[] = [];
  if (stated !== undefined && shown !== undefined) {
    const [field, number] = [spanWords(stated.span), spanWords(shown.span)];
    const said = {
      zh: `出生日期（${field.zh}）与身份证号码所示（${number.zh}）不一致`,
      en: `The date of birth (${field.en}) and the identity number (${number.en}) do not agree`,
    };
    found.push({ said: [said], events: [] });
  }
  for (const birth of births) {
    const act = actBefore(birth, events);
    if (act !== null) found.push({ said: outOfOrder(eventNamed(act), birthNamed(birth)), events: [act] });
  }
  if (sexes.length > 1) {
    const [field, number] = sexes.map(({ value }) => valueWords("sex", value));
    const said = {
      zh: `性别（${field?.zh ?? ""}）与身份证号码所示（${number?.zh ?? ""}）不一致`,
      en: `The sex on file (${field?.en ?? ""}) and in the identity number (${number?.en ?? ""}) do not agree`,
    };
    found.push({ said: [said], events: [] });
  }
  return found;
}

/** The days of a span. */
export function spanWords({ lo, hi }: Span): Text {
  const [from, to] = [formatDay(lo), formatDay(hi)];
  return from === to ? { zh: from, en: from } : { zh: `${from}至${to}`, en: `${from} to ${to}` };
}

function birthNamed({ span, path }: Birth): Text {
  const { zh, en } = spanWords(span);
  return path === "client.birthDate"
    ? { zh: `当事人出生（${zh}）`, en: `the client's birth (${en})` }
    : { zh: `身份证号码所示的出生（${zh}）`, en: `the birth by the identity number (${en})` };
}
