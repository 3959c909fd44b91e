// The client's birth date as papers may use it: what the field, the identity number and the acts of the case agree on.
import { formatDay } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import type { CaseView } from "../engine/model.ts";
import { birthClash, type BirthPath, personOf } from "../engine/person.ts";

export interface Birth {
  /** As in the case file (EDTF subset); null where nothing tells it, or what tells it contradicts itself. */
  readonly date: string | null;
  /** The path of the fact it is read from. */
  readonly path: BirthPath;
  /** Why no paper uses a birth date; null where one is known or simply not given. */
  readonly contradiction: Text | null;
}

/** The birth date of the client. A contradiction between field and number, or a birth after an act of the case, leaves none. */
export function birthOf({ file, events }: Pick<CaseView, "file" | "events">): Birth {
  const [birth] = personOf(file).births;
  const { birthDate } = file.client;
  const path = birth?.path ?? "client.birthDate";
  const clash = birthClash(file, events);
  if (clash !== null)
    return { date: null, path: "client.birthDate", contradiction: clash === "number" ? AGAINST_NUMBER : AFTER_ACT };
  if (birth === undefined) return { date: birthDate ?? null, path, contradiction: null };
  // A year read from a masked number is too little to write down as a birth date.
  const exact = birth.span.lo === birth.span.hi ? formatDay(birth.span.lo) : null;
  return path === "client.birthDate"
    ? { date: birthDate ?? exact, path, contradiction: null }
    : { date: exact ?? birthDate ?? null, path: exact === null ? "client.birthDate" : path, contradiction: null };
}

const AGAINST_NUMBER: Text = {
  zh: "案卷中的出生日期与身份证号码不一致，请对照证件核实。核实之前，文书不写出生日期和年龄，也不以未成年为理由。",
  en: "The birth date on file and the identity number contradict each other: check the card. Until then no paper states a birth date or an age, or argues from minority.",
};
const AFTER_ACT: Text = {
  zh: "案卷中的出生日期晚于对当事人采取的措施，不可能正确，请对照证件核实。核实之前，文书不写出生日期和年龄，也不以未成年为理由。",
  en: "The birth date on file lies after what was done to the client and cannot be right: check the card. Until then no paper states a birth date or an age, or argues from minority.",
};
