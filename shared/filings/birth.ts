// The client's birth date as papers may use it: what the field, the identity number and the acts of the case agree on.
import { formatDay } from "../calendar/civil.ts";
import { BIRTH_RANGE, parseSpan } from "../calendar/edtf.ts";
import { checkResidentId, plainNumber } from "../case/id-number.ts";
import type { Text } from "../text.ts";
import type { CaseView } from "../engine/model.ts";

export interface Birth {
  /** As in the case file (EDTF subset); null where nothing tells it, or what tells it contradicts itself. */
  readonly date: string | null;
  /** The path of the fact it is read from. */
  readonly path: "client.birthDate" | "client.idDocument.number";
  /** Why no paper uses a birth date; null where one is known or simply not given. */
  readonly contradiction: Text | null;
}

/** Digits 7 to 10 of a number of which the rest may be masked: the year of birth. */
const YEAR_SHOWN = /^.{6}((?:19|20)\d{2}).{8}$/u;

/** The birth date that a resident identity number shows: the day, for a masked number the year, else null. */
export function birthInNumber(number: string): string | null {
  const plain = plainNumber(number);
  if (checkResidentId(plain).ok) {
    const digits = plain.length === 15 ? `19${plain.slice(6, 12)}` : plain.slice(6, 14);
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  }
  // A number in full whose check character does not fit tells nothing.
  return /^\d{17}[\dX]$/u.test(plain) ? null : (YEAR_SHOWN.exec(plain)?.[1] ?? null);
}

/** The birth date of the client. A contradiction between field and number, or a birth after an act of the case, leaves none. */
export function birthOf({ file, events }: Pick<CaseView, "file" | "events">): Birth {
  const { birthDate, idDocument, kind } = file.client;
  const number = idDocument?.type === "resident-id" || idDocument?.type === undefined ? idDocument?.number : undefined;
  const read = number === undefined || kind !== "natural-person" ? null : birthInNumber(number);
  const path = birthDate === undefined && read !== null ? "client.idDocument.number" : "client.birthDate";
  const spans = [birthDate, read ?? undefined].flatMap((date) => {
    const parsed = date === undefined ? null : parseSpan(date, BIRTH_RANGE);
    return parsed !== null && parsed.ok ? [parsed.span] : [];
  });
  const lo = Math.max(...spans.map((span) => span.lo));
  const hi = Math.min(...spans.map((span) => span.hi));
  if (spans.length > 0 && lo > hi) return { date: null, path, contradiction: AGAINST_NUMBER };
  const first = events.filter(({ type, doubtful, undated }) => !doubtful && !undated && type.startsWith("listing-"));
  if (spans.length > 0 && first.some((event) => event.hi < lo)) {
    return { date: null, path, contradiction: AFTER_ACT };
  }
  // A year read from a masked number is too little to write down as a birth date.
  const exact = birthDate ?? (read !== null && lo === hi ? formatDay(lo) : null);
  return { date: exact, path, contradiction: null };
}

const AGAINST_NUMBER: Text = {
  zh: "案卷中的出生日期与身份证号码不一致，请对照证件核实。核实之前，文书不写出生日期和年龄，也不以未成年为理由。",
  en: "The birth date on file and the identity number contradict each other: check the card. Until then no paper states a birth date or an age, or argues from minority.",
};
const AFTER_ACT: Text = {
  zh: "案卷中的出生日期晚于对当事人采取的措施，不可能正确，请对照证件核实。核实之前，文书不写出生日期和年龄，也不以未成年为理由。",
  en: "The birth date on file lies after what was done to the client and cannot be right: check the card. Until then no paper states a birth date or an age, or argues from minority.",
};
