// The persons beside the client, as the file lists them: who acts for the client, the creditor, the debtor.
import type { EnumValue } from "../../case/enums.ts";
import type { Party } from "../../case/types.ts";
import { valueWords } from "../../case/words.ts";
import { plain as visible } from "../../report/plain.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import { gap, type Piece } from "../sentence.ts";

type Role = EnumValue<"partyRole">;
/** The fields of a person that a paper gives as they were typed. */
type Field = "name" | "address" | "phone" | "firm" | "licence" | "relation" | "addressForService";

/** One person of the file in a role, or the place where the first would stand. */
export interface Person {
  readonly party: Party;
  /** `parties[p1]` by the id, else by the place; `parties[+agent]` where nobody has the role. */
  readonly path: string;
}

/** The first of that role; nobody of an empty name is somebody. */
export function personIn({ file }: Pick<Context, "file">, role: Role): Person {
  const parties = file.parties ?? [];
  const at = parties.findIndex((party) => party.role === role);
  const party = parties[at];
  return party === undefined ? { party: {}, path: `parties[+${role}]` } : { party, path: `parties[${party.id ?? at}]` };
}

/** Whether the file tells anything of that person. */
export const isTold = ({ party }: Person): boolean => visible(party.name ?? "") !== "";

/** One field as a piece; null where the file does not tell it. */
export function told({ party, path }: Person, field: Field): Piece | null {
  const text = visible(party[field] ?? "");
  const own = `${path}.${field}`;
  return text === "" ? null : { parts: [{ text, path: own }], facts: [own] };
}

/** One field as a piece; a gap of that id where the file does not tell it. */
export const toldOr = (person: Person, field: Field, id: string, hint: Text): Piece =>
  told(person, field) ?? gap(id, hint, `${person.path}.${field}`);

/** The number of the identity document, with what it is called; a gap of that id where the file does not tell it. */
export function documentOf({ party, path }: Person, id: string): { readonly label: string; readonly number: Piece } {
  const type = party.idDocument?.type;
  const label =
    type === undefined || type === "resident-id" ? "公民身份号码" : `${valueWords("idDocumentType", type).zh}号码`;
  const text = visible(party.idDocument?.number ?? "");
  const own = `${path}.idDocument.number`;
  const hint: Text = { zh: "身份证件号码", en: "number of the identity document" };
  return { label, number: text === "" ? gap(id, hint, own) : { parts: [{ text, path: own }], facts: [own] } };
}
