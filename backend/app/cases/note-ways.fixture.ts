// The ways to write the notes that are of a kind: somebody spoken to, a task, a look; each in case 甲, on the screens of two windows.
import type { ApiChange } from "../../../shared/api/cases.ts";
import type { Check, Contact, Note, Seen, Task } from "../../../shared/casework/note.ts";

const contact: Contact = { id: "k1", kind: "contact", date: "2024-03-01", way: "phone", with: "某行", text: "旧" };
const task: Task = { id: "t1", kind: "task", text: "旧", due: "2024-03-08" };
const check: Check = { id: "o1", kind: "check", about: "sanction:s1", date: "2024-03-01", seen: "still", text: "" };

/** What both windows have on the screen. */
export const NOTES: readonly Note[] = [contact, task, check];

const put = (note: Note, base: Note): ApiChange => ({ kind: "note-put", caseId: "甲", note, base });

const seen = (what: Seen): Check => ({ ...check, seen: what });

interface NoteWay {
  readonly what: string;
  readonly theirs: ApiChange;
  readonly mine: ApiChange;
}

export const NOTE_WAYS: readonly NoteWay[] = [
  {
    what: "somebody spoken to",
    theirs: put({ ...contact, with: "另一行" }, contact),
    mine: put({ ...contact, text: "二" }, contact),
  },
  {
    what: "a task that is done, over a day that was moved",
    theirs: put({ ...task, due: "2024-03-11" }, task),
    mine: put({ ...task, done: "2024-03-04" }, task),
  },
  {
    what: "what somebody saw at a body",
    theirs: put(seen("restored"), check),
    mine: put(seen("unclear"), check),
  },
];
