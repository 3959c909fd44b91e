// What each table and column of the vault is for: the words of the schema document.

type Words = Readonly<Record<string, string>>;

/** A table: what it holds, and its columns. */
export interface TableWords {
  readonly about: string;
  readonly columns: Words;
}

const caseId = "the case it belongs to";
const id = "its id";
const ord = "its place in the case file; gaps are left for insertions";
const json = "the whole of it as canonical JSON";

export const TABLE_WORDS: Readonly<Record<string, TableWords>> = {
  meta: {
    about: "What the vault is: `vault` (its id, the same as in the key file), `created` (the instant).",
    columns: { key: "what is said", value: "its value" },
  },
  history: {
    about:
      "Every change ever made, in a chain of hashes. Appended to, never altered; everything but stored files follows from it.",
    columns: {
      seq: "1, 2, 3 … without gaps",
      kind: "`do`, `undo`, `redo`; `note` records something about the vault itself",
      target: "with undo and redo: the entry that is undone or done again",
      at: "the instant, ISO 8601 in UTC",
      who: "who made the change",
      label: "its name in both languages, canonical JSON",
      prev: "the hash of the entry before; for the first one the hash of the vault's id",
      hash: "SHA-256 over the canonical JSON of {changes, kind, label, prev, seq, target, when, who}",
      changes: "the changed rows, canonical JSON: a list of {after, before, case, entity, id}",
    },
  },
  history_cases: {
    about: "Which entries of the history touch which case.",
    columns: { case_id: "the case, be it deleted since", seq: "the entry" },
  },
  cases: {
    about: "The head of each case: the case file without its lists, and what lists show and filter by.",
    columns: {
      id: "the id of the case file",
      reference: "the clinic's own file number",
      client_name: "from the JSON",
      client_kind: "from the JSON",
      client_number: "number of the client's identity document",
      court_name: "the enforcing court",
      court_level: "its level",
      region: "its region",
      case_number: "the number of the enforcement case",
      stage: "what the latest step on record is about; for lists, not for law",
      updated: "the instant of the last entry of the history that touches the case",
      json,
    },
  },
  events: {
    about: "The events of the case files.",
    columns: { case_id: caseId, id, ord, type: "the event's type", date: "its date as written (EDTF subset)", json },
  },
  evidence: {
    about: "The pieces of evidence of the case files.",
    columns: { case_id: caseId, id, ord, sha256: "the stored file, where there is one (`blobs`)", json },
  },
  sanctions: {
    about: "What listings did to clients elsewhere, as in the case files.",
    columns: { case_id: caseId, id, ord, kind: "the kind of sanction", json },
  },
  case_work: {
    about: "The clinic's own work on a case, one row each; no part of the case file.",
    columns: { case_id: caseId, id: "always `work`", caseworker: "who works on it", json },
  },
  marks: {
    about: "What people decided about computed things: items ticked, findings set aside, exhibits chosen.",
    columns: { case_id: caseId, id, subject: "what kind of thing it is about", json },
  },
  notes: { about: "Notes of caseworkers.", columns: { case_id: caseId, id, json } },
  views: { about: "Saved views of the caseload.", columns: { id, json } },
  settings: { about: "Settings.", columns: { id, json } },
  notices: { about: "Imported official holiday notices.", columns: { id, json } },
  overlays: { about: "Holiday overlays: days off of a region or a court.", columns: { id, json } },
  blobs: {
    about: "Stored files. They are kept when what refers to them is deleted, so that undo can give it back.",
    columns: { sha256: "SHA-256 of the file's bytes", size: "bytes" },
  },
  chunks: {
    about: "The bytes of stored files in chunks of 256 KiB, each kept once.",
    columns: { sha256: "SHA-256 of the chunk", bytes: "the bytes" },
  },
  blob_chunks: {
    about: "Which chunks make up which stored file.",
    columns: { blob: "the file", n: "the chunk's place, from 0", chunk: "the chunk" },
  },
};
