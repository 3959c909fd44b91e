// Who the client is as the file tells it in several places: the birth date of the field and of the identity number, as one set
// of facts. Where they contradict each other each is a candidate, and nothing rests on one of them alone.
import type { Day } from "../calendar/civil.ts";
import { BIRTH_RANGE, parseSpan, type Span } from "../calendar/edtf.ts";
import { birthInNumber, isWrongInFull, plainNumber, sexInNumber } from "../case/id-number.ts";
import type { CaseFile } from "../case/types.ts";

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
  /** The sex of the field and that of the number, where they differ. */
  readonly sexes: readonly [string, string] | null;
}

const UNKNOWN: Person = { births: [], wrongNumber: false, sexes: null };

const known = new WeakMap<CaseFile, Person>();

/** What the file tells of the client; a file does not change. */
function personOf(file: CaseFile): Person {
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
  const fromNumber = number === undefined ? null : sexInNumber(number);
  return {
    births: birthsOf(stated, shown),
    wrongNumber: type === "resident-id" && number !== undefined && isWrongInFull(plainNumber(number)),
    sexes:
      fromNumber !== null && sex !== undefined && sex !== "unknown" && sex !== fromNumber ? [sex, fromNumber] : null,
  };
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

/** The first day on which the client can have been born; null where the file does not tell, or contradicts itself. */
export function bornFrom(file: CaseFile): Day | null {
  const { births } = personOf(file);
  const [only] = births;
  return only === undefined || births.length > 1 || only.span.openLo === true ? null : only.span.lo;
}
