// Compares the list rows and the search index of two databases whose cases ought to be the same.
import type { Text } from "../../shared/text.ts";
import { echo } from "../../shared/case/echo.ts";
import type { Db } from "../connection.ts";

/** A case whose derived data is not what its rows give. */
interface IndexProblem {
  readonly where: string;
  readonly problem: Text;
}

const PROBLEM: Text = {
  zh: "列表或检索数据与案件内容不符，可以用“重建”恢复",
  en: "the data for lists and search does not fit the case; rebuilding puts it right",
};

// Not the number of the row, the results of audits and what they were worked out from: another database has others.
const LIST_ROWS = `SELECT n, case_id, json_array(reference, client_name, client_kind, client_number, court_name, court_level,
  region, case_number, stage, updated, caseworker, archived, labels, file_seq) AS cells FROM caseload`;

/** A number from a word and the field it stands in; sums of it do not depend on the order of the rows of a case. */
function wordHash(word: string, field: string): number {
  let hash = field === "title" ? 5381 : 52711;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 33) ^ word.charCodeAt(at)) >>> 0;
  return hash;
}

interface Sum {
  words: number;
  hash: number;
}

/** The words of each row of the search index, as their number and the sum of their hashes. */
function wordSums(db: Db): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  let last = "";
  let lastField = "";
  let hash = 0;
  const rows = db.prepare<[], [string, number, string]>("SELECT term, doc, col FROM search_words").raw().iterate();
  for (const [word, n, field] of rows) {
    if (word !== last || field !== lastField) hash = wordHash(word, field);
    last = word;
    lastField = field;
    const sum = sums.get(n);
    if (sum === undefined) sums.set(n, { words: 1, hash });
    else {
      sum.words += 1;
      sum.hash = (sum.hash + hash) >>> 0;
    }
  }
  return sums;
}

/** What each case has, by its id; words that belong to no case stand under a name of their own. */
function fingerprints(db: Db): ReadonlyMap<string, string> {
  const sums = new Map(wordSums(db));
  const prints = new Map<string, string>();
  for (const row of db.prepare<[], { n: number; case_id: string; cells: string }>(LIST_ROWS).iterate()) {
    const { words, hash } = sums.get(row.n) ?? { words: 0, hash: 0 };
    prints.set(`caseload ${echo(row.case_id)}`, `${row.cells} ${words} ${hash}`);
    sums.delete(row.n);
  }
  for (const n of sums.keys()) prints.set(`search ${n}`, "");
  return prints;
}

/** Gives a database that is to be compared the texts of stored files: no history tells them. */
export function copyDocumentTexts(from: Db, to: Db): void {
  const put = to.prepare<[string, string]>("INSERT INTO document_texts (sha256, text) VALUES (?, ?)");
  const rows = from.prepare<[], [string, string]>("SELECT sha256, text FROM document_texts").raw().iterate();
  for (const row of rows) put.run(...row);
}

/** The cases whose derived data differs, by id. */
export function indexProblems(own: Db, wanted: Db): readonly IndexProblem[] {
  const [have, want] = [fingerprints(own), fingerprints(wanted)];
  const names = new Set([...have.keys(), ...want.keys()]);
  return [...names]
    .filter((name) => have.get(name) !== want.get(name))
    .toSorted()
    .map((where) => ({ where, problem: PROBLEM }));
}
