// Search over all cases: which cases hold every word of a query, and where.
import type { Db } from "../connection.ts";
import { CaseTexts } from "./case-texts.ts";
import { type Mark, marksOf, type Snippet, snippetOf } from "./locate.ts";
import type { SearchField } from "./search-fields.ts";
import { soundsOf } from "./sounds.ts";
import { numberOf, type Values } from "./sql.ts";
import { matchExpression, type Phrase, phrasesOf } from "./tokens.ts";

export interface SearchQuery {
  /** Words separated by spaces; a case must hold every one of them, in whichever field. */
  readonly text: string;
  /** The most cases to give, up to 100; 50 if absent. */
  readonly limit?: number;
  /** Also archived cases; absent: yes. */
  readonly archived?: boolean;
}

/** A place in a case where words of the query stand. */
export interface SearchMatch {
  readonly field: SearchField;
  /** The event, evidence, sanction or note; null for the case itself. */
  readonly id: string | null;
  readonly snippet: Snippet;
}

export interface SearchHit {
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly archived: boolean;
  /** At most five, those that say which case it is first. */
  readonly matches: readonly SearchMatch[];
}

export interface SearchResult {
  /** Cases found by name, reference or number first, then the others; the latest made first in each. */
  readonly hits: readonly SearchHit[];
  /** The cases that hold every word, whether given or not. */
  readonly total: number;
}

const MOST_HITS = 100;
const MOST_MATCHES = 5;

const FIELD_ORDER: readonly SearchField[] = [
  "client-name",
  "reference",
  "case-number",
  "id-number",
  "court",
  "document-number",
  "event-title",
  "event-note",
  "note",
  "case-notes",
  "evidence-title",
  "sanction-body",
  "sanction-note",
  "evidence-text",
];
const rank = ({ field }: SearchMatch): number => FIELD_ORDER.indexOf(field);

interface FoundCase {
  readonly n: number;
  readonly caseId: string;
  readonly reference: string | null;
  readonly clientName: string | null;
  readonly archived: number;
}

const FOUND = `FROM search JOIN caseload ON caseload.n = search.rowid
  WHERE search MATCH @match AND (archived = 0 OR @archived = 1)`;

/** All of a name, where it was found by its sound: which syllable is which character is nobody's question. */
function soundMarks(name: string, phrases: readonly Phrase[]): readonly Mark[] {
  const sounds = soundsOf(name);
  const isHeard = ({ words: [word = "", ...others] }: Phrase): boolean =>
    others.length === 0 && sounds.some((sound) => sound.startsWith(word));
  return phrases.some(isHeard) ? [{ start: 0, end: name.length }] : [];
}

export class Search {
  readonly #db: Db;
  readonly #texts: CaseTexts;

  constructor(db: Db) {
    this.#db = db;
    this.#texts = new CaseTexts(db);
  }

  search({ text, limit = 50, archived = true }: SearchQuery): SearchResult {
    const phrases = phrasesOf(text);
    if (phrases.length === 0) return { hits: [], total: 0 };
    const match = matchExpression(phrases);
    const most = Math.max(0, Math.min(limit, MOST_HITS));
    const shown = archived ? 1 : 0;
    const first = this.#cases(`title : (${match})`, shown, most);
    const known = new Set(first.map(({ n }) => n));
    const rest = first.length < most ? this.#cases(match, shown, most + first.length) : [];
    const found = [...first, ...rest.filter(({ n }) => !known.has(n))].slice(0, most);
    return { hits: found.map((row) => this.#hit(row, phrases)), total: this.#total(match, archived) };
  }

  #cases(match: string, archived: number, limit: number): readonly FoundCase[] {
    return this.#db
      .prepare<Values, FoundCase>(`SELECT n, case_id AS caseId, reference, client_name AS clientName, archived ${FOUND}
       ORDER BY search.rowid DESC LIMIT @limit`)
      .all({ match, archived, limit });
  }

  #total(match: string, archived: boolean): number {
    // Counting in the index alone is several times quicker than with a look at every case.
    if (archived) return numberOf(this.#db, "SELECT count(*) FROM search WHERE search MATCH @match", { match });
    return numberOf(this.#db, `SELECT count(*) ${FOUND}`, { match, archived: 0 });
  }

  /** Where the words of a query stand in one case, best first; empty where none does. */
  locate(caseId: string, text: string): readonly SearchMatch[] {
    const phrases = phrasesOf(text);
    return phrases.length === 0 ? [] : this.#matches(caseId, phrases);
  }

  #hit({ caseId, reference, clientName, archived }: FoundCase, phrases: readonly Phrase[]): SearchHit {
    return { caseId, reference, clientName, archived: archived === 1, matches: this.#matches(caseId, phrases) };
  }

  #matches(caseId: string, phrases: readonly Phrase[]): readonly SearchMatch[] {
    const matches: SearchMatch[] = [];
    for (const { field, id, text } of this.#texts.of(caseId)) {
      const written = marksOf(text, phrases).flat();
      const marks = written.length > 0 || field !== "client-name" ? written : soundMarks(text, phrases);
      if (marks.length > 0) matches.push({ field, id, snippet: snippetOf(text, marks) });
    }
    return matches.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_MATCHES);
  }
}
