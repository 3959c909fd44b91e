// The other persons of a case as the form of its head holds them, and back: what the form does not show is kept.
import { BIRTH_RANGE } from "../../../shared/calendar/edtf.ts";
import { checkBirthDate } from "../../../shared/case/check-values.ts";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Party } from "../../../shared/case/types.ts";
import { oneOf, withDocument, withText } from "./form-values.ts";

/** What is typed. */
const TEXTS = ["name", "address", "phone", "addressForService", "firm", "licence", "relation"] as const;
/** What is chosen, each from its closed list. */
export const PARTY_CHOICES = {
  role: "partyRole",
  kind: "clientKind",
  sex: "sex",
  electronicService: "tri",
} as const;

type Choice = keyof typeof PARTY_CHOICES;
const CHOICES: readonly Choice[] = ["role", "kind", "sex", "electronicService"];
const FIELDS = [...TEXTS, ...CHOICES, "idType", "idNumber", "birthDate"] as const;
export type PartyField = (typeof FIELDS)[number];

/** One person, every field as text; an empty one is not stated. */
export interface PartyValues extends Readonly<Record<PartyField, string>> {
  /** The id that it has, or will have; for one on file without any, a mark of its place. */
  readonly id: string;
  /** Its place in the list on file; null for one that was added. */
  readonly from: number | null;
}

const EMPTY: Readonly<Record<PartyField, string>> = {
  name: "",
  address: "",
  phone: "",
  addressForService: "",
  firm: "",
  licence: "",
  relation: "",
  role: "",
  kind: "",
  sex: "",
  electronicService: "",
  idType: "",
  idNumber: "",
  birthDate: "",
};

export const newParty = (id: string): PartyValues => ({ ...EMPTY, id, from: null });

/** A person to be added, with what is known of that one. */
export const partyValues = (party: Party, id: string): PartyValues => ({ ...newParty(id), ...textsOf(party) });

export const partiesIn = (parties: readonly Party[] = []): readonly PartyValues[] =>
  parties.map((party, from) => ({
    ...EMPTY,
    ...textsOf(party),
    id: party.id ?? `#${from}`,
    from,
  }));

function textsOf(party: Party): Partial<Record<PartyField, string>> {
  const plain = [...TEXTS, ...CHOICES].map((name): readonly [PartyField, string] => [name, party[name] ?? ""]);
  return {
    ...Object.fromEntries(plain),
    idType: party.idDocument?.type ?? "",
    idNumber: party.idDocument?.number ?? "",
    birthDate: party.birthDate ?? "",
  };
}

/** The persons of a draft; null where they are none of this version. */
export function readParties(value: unknown): readonly PartyValues[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.map(readParty);
  return read.some((one) => one === null) ? null : read.filter((one) => one !== null);
}

function readParty(value: unknown): PartyValues | null {
  if (!isObject(value)) return null;
  const { id, from } = value;
  if (typeof id !== "string" || (from !== null && typeof from !== "number")) return null;
  const texts = FIELDS.flatMap((name) => (typeof value[name] === "string" ? [[name, value[name]]] : []));
  return texts.length < FIELDS.length ? null : { ...EMPTY, ...(Object.fromEntries(texts) as typeof EMPTY), id, from };
}

/** A date of birth as typed: its form in the file, `""` for none, null where it cannot be read. */
export function birthOf(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || checkBirthDate(text) === null) return text;
  const read = parseDateWords(text, BIRTH_RANGE);
  return read.ok ? (read.edtf ?? "") : null;
}

const isEmpty = (values: PartyValues): boolean =>
  values.from === null && FIELDS.every((name) => values[name].trim() === "");

function partyWith(party: Party, values: PartyValues): Party {
  let made = party;
  for (const name of TEXTS) made = withText(made, name, values[name]);
  for (const name of CHOICES) made = withText(made, name, oneOf(PARTY_CHOICES[name], values[name]) ?? "");
  made = withText(made, "birthDate", birthOf(values.birthDate) ?? party.birthDate ?? "");
  return withDocument(made, values.idType, values.idNumber);
}

/** The persons on file with what the form says; those added that hold nothing are left out. */
export const partiesWith = (onFile: readonly Party[] = [], values: readonly PartyValues[]): readonly Party[] =>
  values
    .filter((one) => !isEmpty(one))
    .map((one) => partyWith((one.from === null ? undefined : onFile[one.from]) ?? { id: one.id }, one));
