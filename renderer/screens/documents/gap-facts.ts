// Facts of the case that are typed into a gap of a paper: where such a fact stands on file, and the change that puts it there.
import type { ApiChange } from "../../../shared/api/cases.ts";
import type { CaseFile, Client, Party } from "../../../shared/case/types.ts";
import { birthOf } from "../../parts/case-head/party-values.ts";
import { oneOf, withDocument, withText } from "../../parts/case-head/form-values.ts";

type Head = Omit<CaseFile, "events" | "evidence" | "sanctions">;

/** How a fact is typed: a line of text, one of two words, a date. */
export type FactKind = "text" | "sex" | "birth-date";

/** A fact with one line of its own on file. */
export interface GapFact {
  readonly kind: FactKind;
  /** Whose it is: the client's own particulars, or something of the case. */
  readonly whose: "client" | "case";
  /** As it stands on file; `""` where it does not. */
  readonly value: string;
}

const CLIENT_TEXTS = ["name", "ethnicity", "occupation", "address", "phone"] as const;
const PARTY_TEXTS = ["name", "address", "phone", "firm", "licence", "relation", "addressForService"] as const;
const isOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** The number of a person's identity document, beside the plain texts. */
const ID_NUMBER = "idDocument.number";
type PartyField = (typeof PARTY_TEXTS)[number] | typeof ID_NUMBER;

/** The parts of a path of the persons beside the client: an id, a place or `+role`, and the field. */
function partyPath(path: string): { readonly who: string; readonly field: PartyField } | null {
  const [, who = "", field = ""] = /^parties\[([^\]]+)\]\.([\w.]+)$/u.exec(path) ?? [];
  return field === ID_NUMBER || isOf(PARTY_TEXTS, field) ? { who, field } : null;
}

const partyText = (party: Party | undefined, field: PartyField): string =>
  (field === ID_NUMBER ? party?.idDocument?.number : party?.[field]) ?? "";

const withPartyText = (party: Party, field: PartyField, typed: string): Party =>
  field === ID_NUMBER ? withDocument(party, party.idDocument?.type ?? "", typed) : withText(party, field, typed);

const isParty = (who: string, party: Party, at: number): boolean => (party.id ?? `${at}`) === who;

/** The place of the person that a path means: who has the role that would be given, or who has the id. */
function placeOf(parties: readonly Party[], who: string): number {
  const role = who.startsWith("+") ? oneOf("partyRole", who.slice(1)) : undefined;
  return parties.findIndex((one, at) => (role === undefined ? isParty(who, one, at) : one.role === role));
}

/** The fact of a gap; null where it has no line of its own on file: an event, a finding, a paper of its own. */
export function gapFact({ client, parties = [], enforcement }: CaseFile, path: string | null): GapFact | null {
  if (path === null) return null;
  const [, own = ""] = /^client\.(\w+)$/u.exec(path) ?? [];
  if (isOf(CLIENT_TEXTS, own)) return { kind: "text", whose: "client", value: client[own] ?? "" };
  if (path === "client.idDocument.number") {
    return { kind: "text", whose: "client", value: client.idDocument?.number ?? "" };
  }
  if (own === "sex") return { kind: "sex", whose: "client", value: client.sex ?? "" };
  if (own === "birthDate") return { kind: "birth-date", whose: "client", value: client.birthDate ?? "" };
  if (path === "enforcement.caseNumber") return { kind: "text", whose: "case", value: enforcement.caseNumber ?? "" };
  const party = partyPath(path);
  if (party === null) return null;
  // Someone who was named since, in another gap of the same paper, is the one meant.
  const found = parties[placeOf(parties, party.who)];
  return { kind: "text", whose: "case", value: partyText(found, party.field) };
}

function clientWith(client: Client, path: string, typed: string): Client | null {
  const [, own = ""] = /^client\.(\w+)$/u.exec(path) ?? [];
  if (isOf(CLIENT_TEXTS, own)) return withText(client, own, typed);
  if (path === "client.idDocument.number") return withDocument(client, client.idDocument?.type ?? "", typed);
  if (own === "sex") return withText(client, "sex", oneOf("sex", typed) ?? "");
  const birth = own === "birthDate" ? birthOf(typed) : null;
  return birth === null ? null : withText(client, "birthDate", birth);
}

function partiesWith(
  parties: readonly Party[],
  path: string,
  typed: string,
  newId: () => string,
): readonly Party[] | null {
  const wanted = partyPath(path);
  if (wanted === null) return null;
  const { who, field } = wanted;
  const role = who.startsWith("+") ? oneOf("partyRole", who.slice(1)) : undefined;
  const at = placeOf(parties, who);
  if (at < 0) return role === undefined ? null : [...parties, withPartyText({ id: newId(), role }, field, typed)];
  return parties.map((one, place) => (place === at ? withPartyText(one, field, typed) : one));
}

/** The change that puts a fact on file, or takes it off where nothing is typed; null where what was typed cannot be read. */
export function factChange(file: CaseFile, path: string, typed: string, newId: () => string): ApiChange | null {
  const { events: _events, evidence: _evidence, sanctions: _sanctions, ...base } = file;
  const put = (head: Head): ApiChange => ({ kind: "head-put", head, base });
  if (path.startsWith("client.")) {
    const client = clientWith(file.client, path, typed);
    return client === null ? null : put({ ...base, client });
  }
  if (path === "enforcement.caseNumber") {
    return put({ ...base, enforcement: withText(file.enforcement, "caseNumber", typed) });
  }
  const parties = partiesWith(file.parties ?? [], path, typed, newId);
  return parties === null ? null : put({ ...base, parties });
}
