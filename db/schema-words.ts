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

const caseNumber = "the number of the case's row in `caseload`";
const dueMark = (name: string, what: string): Words => ({
  [`${name}_rule`]: `${what}: its rule; null where there is none`,
  [`${name}_status`]: `${what}: the status of its finding`,
  [`${name}_earliest`]: `${what}: the first day it may be due`,
  [`${name}_latest`]: `${what}: the last day it may be due; null where no official calendar tells`,
});

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
  arrivals: {
    about: "Changes that came from other desks, as they wrote them. They stay when the case is removed.",
    columns: { case_id: caseId, id: "the desk and the number of the change there", json },
  },
  conflicts: {
    about: "What two desks wrote differently and a person has yet to decide.",
    columns: { case_id: caseId, id: "the same on every desk", json },
  },
  decisions: {
    about: "What a person decided of a conflict. They stay when the case is removed.",
    columns: { case_id: caseId, id: "the conflict that was decided", json },
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
  caseload: {
    about:
      "One row a case for lists, filters and sorting; derived from the case's rows, and from the audit of `stamp`. Backups and `VACUUM` keep `n`.",
    columns: {
      n: "the case's number in the derived tables and in `search`",
      case_id: "the case",
      reference: "as in `cases`",
      client_name: "as in `cases`",
      client_kind: "as in `cases`",
      client_number: "as in `cases`",
      court_name: "as in `cases`",
      court_level: "as in `cases`",
      region: "as in `cases`",
      case_number: "as in `cases`",
      stage: "as in `cases`",
      updated: "as in `cases`",
      caseworker: "who works on it",
      archived: "1 where the clinic put it away",
      labels: "its labels, a JSON list; null for none",
      file_seq: "the entry of the history that last changed the case file",
      stamp: "what the audit results stand on (`audit_stamps`); null since the case file changed, or before any audit",
      breach: "findings in breach, at the last audit",
      contestable: "contestable findings",
      running: "running findings",
      undetermined: "undetermined findings",
      in_order: "findings in order",
      ...dueMark("next", "the client's next deadline"),
      ...dueMark("overdue", "what a court let pass longest ago"),
      act_kind: "the next act: `file`, `ask`, `wait`, `answer`, `follow-up`; null where there is nothing to do",
      act_zh: "the next act in Chinese",
      act_en: "the next act in English",
      act_route: "the route of the next act",
      act_finding: "the finding that the next act rests on first",
      act_earliest: "the first day that the next act may be due; null where it has no day",
      act_latest: "the last day that the next act may be due",
      act_rank:
        "by what the case is ordered: -1 an audit that came to nothing, 0 a limit of the client's, 1 one that may have ended, 2 a court that is late, 3 an act by a day, 4 one without, 5 none; null before any audit",
      act_day: "the day that orders cases of one `act_rank`",
      stopped:
        "how the last audit ended before its end: `partial`, or without a result for `time`, `memory`, `fault`; null where it did not",
    },
  },
  audit_stamps: {
    about: "What stored audit results stand on.",
    columns: {
      id: "its number",
      rules: "the digest of the rule pack",
      calendar: "the id of the calendar of working days",
      as_of: "the day of the audit",
    },
  },
  case_findings: {
    about: "How many findings of which rule and status the last audit of a case gave; advice is left out.",
    columns: {
      n: caseNumber,
      rule: "the rule's code",
      status: "`b` breach, `c` contestable, `r` running, `u` undetermined, `o` in order",
      count: "how many",
    },
  },
  case_deadlines: {
    about: "The deadlines that the last audit of a case gave.",
    columns: {
      n: caseNumber,
      ord: "its place in the audit, from 0",
      finding: "the finding's id",
      rule: "the rule's code",
      holder: "whose deadline it is",
      earliest: "the first day it may be due",
      latest: "the last day it may be due; null where no official calendar tells",
      status: "the finding's status",
      route: "the remedy it opens",
      what_zh: "what is to be done, in Chinese",
      what_en: "the same in English",
    },
  },
  document_texts: {
    about: "The text of stored files, where someone read it out of them, for the search.",
    columns: { sha256: "the stored file", text: "its text; empty where the file was read and gave none" },
  },
  search: {
    about:
      "The words of the cases (FTS5, without their texts): Chinese as pairs of neighbouring characters. `rowid` is the case's number.",
    columns: {
      title: "client, reference and numbers: what says which case it is",
      body: "all other texts of the case",
    },
  },
  search_words: {
    about: "A view of `search` word by word (fts5vocab); it stores nothing.",
    columns: { term: "the word", doc: "the case's number", col: "`title` or `body`", offset: "the word's place" },
  },
  search_config: { about: "FTS5's own settings.", columns: { k: "setting", v: "value" } },
  search_data: { about: "FTS5's own index pages.", columns: { id: "page", block: "the page" } },
  search_docsize: {
    about: "FTS5's own count of words a row.",
    columns: { id: "the case's number", sz: "words by column", origin: "when the row came in, for deletions" },
  },
  search_idx: {
    about: "FTS5's own index of its pages.",
    columns: { segid: "piece of the index", term: "first word of a page", pgno: "the page" },
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
  notes: {
    about:
      "What caseworkers wrote down of their work on a case: notes, contacts, tasks, and what somebody saw at a body.",
    columns: {
      case_id: caseId,
      id,
      json,
      kind: "`contact`, `task` or `check`; null for a plain note",
      due: "the day a task is to be done by, `YYYY-MM-DD`",
      done: "the day it was done; null while it is open",
    },
  },
  drafts: {
    about: "What a person chose and worded in documents drawn up from a case.",
    columns: { case_id: caseId, id: "the name of the document", json },
  },
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
  memory: {
    about: "What the window remembers for itself, such as columns and unfinished input; no part of the history.",
    columns: { id: "`window`, or `unfinished/` and the name of a form with what is typed there and not saved", json },
  },
  calendar_entries: {
    about: "Entries that calendar files held, so that later files move them or take them back; no part of the history.",
    columns: {
      uid: "the entry's id in the files; a hash",
      case_id: "the case it was of, which may be gone",
      day: "its day, `YYYY-MM-DD`",
      sequence: "its `SEQUENCE`",
      state: "`confirmed` or `cancelled`, as the latest file had it",
      json: "its words without the client's name, a digest of what it showed, and when that changed",
    },
  },
  calendar_lists: {
    about: "Which entries went out with which list of deadlines, until they are taken back and that was imported.",
    columns: {
      list: "what the file was asked for: whose deadlines, which case, whose work",
      uid: "the entry",
      cancelled_in: "the file that last took it back",
    },
  },
};
