// Whether a client or a case is in the vault already: before a case is taken on, and over the whole vault.
import type { Db } from "../connection.ts";
import { idNumberKey } from "../../shared/case/id-number.ts";
import { fold } from "./fold.ts";
import { maskedKey, nameKey } from "./names.ts";
import type { Values } from "./sql.ts";
import { matchExpression, phrasesOf } from "./tokens.ts";

/** What is known of a person or a case that may be in the vault. */
export interface ConflictQuery {
  readonly name?: string;
  readonly idNumber?: string;
  readonly caseNumber?: string;
  /** The case it is asked for, which does not conflict with itself. */
  readonly exceptCase?: string;
}

/**
 * Why a case may be about the same: `same-id-number` is the same person. `same-case-number` is the same enforcement case,
 * perhaps of another debtor. `same-name` and `name-variant` (width, traditional characters, spaces) may be a namesake;
 * `possible-name` is a name masked with 某. `mentioned`: the name or the case number stands elsewhere in the case.
 */
export type ConflictKind =
  | "same-id-number"
  | "same-case-number"
  | "same-name"
  | "name-variant"
  | "possible-name"
  | "mentioned";

export interface Conflict {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly caseNumber: string | null;
  readonly archived: boolean;
  /** Strongest first; never empty. */
  readonly why: readonly ConflictKind[];
  /** Both identity numbers are known in full, and differ: a namesake then. */
  readonly otherIdNumber: boolean;
}

/** Cases that may belong together. */
export interface DuplicateGroup {
  readonly why: "same-id-number" | "same-case-number" | "same-name";
  readonly caseIds: readonly string[];
}

const KINDS: readonly ConflictKind[] = [
  "same-id-number",
  "same-case-number",
  "same-name",
  "name-variant",
  "possible-name",
  "mentioned",
];

interface Known {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly idNumber: string | null;
  readonly caseNumber: string | null;
  readonly archived: number;
}

const KNOWN = `SELECT case_id AS caseId, reference, client_name AS clientName, client_number AS idNumber,
  case_number AS caseNumber, archived FROM caseload ORDER BY case_id`;

/** A case number without its brackets, widths and spaces: （2023）京0105执1234号 and (2023) 京0105执1234号 are one. */
const caseNumberKey = (number: string): string => fold(number).replace(/[^\p{L}\p{N}]/gu, "");

/** The keys of what is asked for; a part that is absent or holds nothing has none. */
class Wanted {
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly masked: string | undefined;
  readonly idNumber: string | undefined;
  readonly caseNumber: string | undefined;

  constructor({ name = "", idNumber = "", caseNumber = "" }: ConflictQuery) {
    this.name = name.trim();
    this.key = nameKey(name) || undefined;
    this.masked = maskedKey(name);
    this.idNumber = idNumberKey(idNumber) ?? undefined;
    this.caseNumber = caseNumberKey(caseNumber) || undefined;
  }

  #nameKind(name: string | null): ConflictKind | undefined {
    if (name === null || this.key === undefined) return undefined;
    if (this.masked !== undefined) return maskedKey(name) === this.masked ? "possible-name" : undefined;
    if (nameKey(name) !== this.key) return undefined;
    return name.trim() === this.name ? "same-name" : "name-variant";
  }

  /** Why a case may be the one; empty where nothing says so. */
  kinds({ clientName, idNumber, caseNumber }: Known): readonly ConflictKind[] {
    const byName = this.#nameKind(clientName);
    return [
      ...(this.idNumber !== undefined && idNumber !== null && idNumberKey(idNumber) === this.idNumber
        ? ["same-id-number" as const]
        : []),
      ...(this.caseNumber !== undefined && caseNumber !== null && caseNumberKey(caseNumber) === this.caseNumber
        ? ["same-case-number" as const]
        : []),
      ...(byName === undefined ? [] : [byName]),
    ];
  }

  isOther({ idNumber }: Known): boolean {
    const other = idNumber === null ? null : idNumberKey(idNumber);
    return this.idNumber !== undefined && other !== null && other !== this.idNumber;
  }

  /** Searches whose cases mention what is asked for. A masked name would find every second case. */
  searches(): readonly string[] {
    const name = this.masked === undefined && (this.key ?? "").length > 1 ? [this.name ?? ""] : [];
    return [...name, ...(this.caseNumber === undefined ? [] : [this.caseNumber])];
  }
}

/** At most `limit` cases, those with the strongest reason first. */
export function conflictsOf(db: Db, query: ConflictQuery, limit: number): readonly Conflict[] {
  const wanted = new Wanted(query);
  const mentioning = new Set(
    wanted.searches().flatMap((text) =>
      db
        .prepare<Values, string>(
          "SELECT case_id FROM search JOIN caseload ON n = search.rowid WHERE search MATCH @match ORDER BY n DESC LIMIT 200",
        )
        .pluck()
        .all({ match: matchExpression(phrasesOf(text)) }),
    ),
  );
  const found = db
    .prepare<Values, Known>(KNOWN)
    .all({})
    .flatMap((known): readonly Conflict[] => {
      if (known.caseId === query.exceptCase) return [];
      const direct = wanted.kinds(known);
      const why = direct.length === 0 && mentioning.has(known.caseId) ? (["mentioned"] as const) : direct;
      if (why.length === 0) return [];
      const { idNumber: _, archived, ...shown } = known;
      return [{ ...shown, archived: archived === 1, why, otherIdNumber: wanted.isOther(known) }];
    });
  const strength = ({ why: [first] }: Conflict): number => KINDS.indexOf(first ?? "mentioned");
  return found.toSorted((a, b) => strength(a) - strength(b)).slice(0, limit);
}

/** Where a case that is to come in is already, as far as the vault tells. */
export interface Already {
  /** Its id is in the vault: it is the same case, and is skipped or put in its place. */
  readonly isThere: boolean;
  /** Another case of the vault that it may be, by its own data; the first by the strongest reason. */
  readonly like: Conflict | null;
}

/** The same for many cases that are to come in, the vault being read once for all of them. What only mentions one is none. */
export function alreadyIn(db: Db, cases: readonly (ConflictQuery & { readonly id: string })[]): readonly Already[] {
  const ids = new Set<string>();
  const by = new Map<string, Known[]>();
  const keep = (kind: string, key: string | null | undefined, known: Known): void => {
    if (key === null || key === undefined || key === "") return;
    const group = by.get(`${kind} ${key}`);
    if (group === undefined) by.set(`${kind} ${key}`, [known]);
    else group.push(known);
  };
  for (const known of db.prepare<Values, Known>(KNOWN).all({})) {
    ids.add(known.caseId);
    if (known.idNumber !== null) keep("person", idNumberKey(known.idNumber), known);
    if (known.caseNumber !== null) keep("number", caseNumberKey(known.caseNumber), known);
    const name = known.clientName ?? "";
    if (maskedKey(name) === undefined) keep("name", nameKey(name), known);
  }
  return cases.map(({ id, ...query }) => {
    const wanted = new Wanted(query);
    const found = [
      ...(by.get(`person ${wanted.idNumber}`) ?? []),
      ...(by.get(`number ${wanted.caseNumber}`) ?? []),
      // Of a namesake with another identity number nothing is to be looked at.
      ...(by.get(`name ${wanted.key}`) ?? []).filter((known) => !wanted.isOther(known)),
    ].find(({ caseId }) => caseId !== id);
    if (found === undefined) return { isThere: ids.has(id), like: null };
    const { idNumber: _, archived, ...shown } = found;
    const like = { ...shown, archived: archived === 1, why: wanted.kinds(found), otherIdNumber: wanted.isOther(found) };
    return { isThere: ids.has(id), like };
  });
}

class Groups {
  readonly #groups = new Map<string, Known[]>();

  add(key: string | null, known: Known): void {
    if (key === null || key === "") return;
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [known]);
    else group.push(known);
  }

  list(why: DuplicateGroup["why"], isOne: (group: readonly Known[]) => boolean): readonly DuplicateGroup[] {
    return [...this.#groups.values()]
      .filter((group) => group.length > 1 && isOne(group))
      .map((group) => ({ why, caseIds: group.map(({ caseId }) => caseId) }));
  }
}

/** Whether the identity numbers leave it open that two of the group are one person. */
function mayBeOne(group: readonly Known[]): boolean {
  const numbers = group.map(({ idNumber }) => (idNumber === null ? null : idNumberKey(idNumber)));
  return numbers.includes(null) || new Set(numbers).size < numbers.length;
}

/**
 * Cases of one person, of one enforcement case, and of one name (unless their identity numbers tell them all apart).
 * Names masked with 某 are too many people's to be compared with each other.
 */
export function duplicatesOf(db: Db): readonly DuplicateGroup[] {
  const [people, cases, names] = [new Groups(), new Groups(), new Groups()];
  for (const known of db.prepare<Values, Known>(KNOWN).all({})) {
    if (known.idNumber !== null) people.add(idNumberKey(known.idNumber), known);
    if (known.caseNumber !== null) cases.add(caseNumberKey(known.caseNumber), known);
    const name = known.clientName ?? "";
    if (maskedKey(name) === undefined) names.add(nameKey(name), known);
  }
  return [
    ...people.list("same-id-number", () => true),
    ...cases.list("same-case-number", () => true),
    ...names.list("same-name", mayBeOne),
  ];
}
