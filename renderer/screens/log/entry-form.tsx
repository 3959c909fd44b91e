// Writes down a contact, a task or a note, or changes one.
import { type FormEvent, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { isObject } from "../../../shared/case/json.ts";
import { CONTACT_WAYS } from "../../../shared/casework/note.ts";
import { NOTE_WORDS, WAY_WORDS } from "../../../shared/casework/words.ts";
import { inCase } from "../../base/case-title.ts";
import { Modal } from "../../base/dialog.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { BASE } from "../../base/words.ts";
import { DateField } from "../../parts/date-field/date-field.tsx";
import { SelectField } from "../../parts/event-editor/choice-fields.tsx";
import { TextField } from "../../parts/event-editor/text-field.tsx";
import type { Entry } from "./log.ts";
import { entryLabel, LO, removedLabel } from "./words.ts";

export type EntryKind = "contact" | "task" | "note";

interface Props {
  readonly view: CaseView;
  readonly kind: EntryKind;
  /** Null for a new one, and for one that is gone while a draft of its change is there. */
  readonly entry: Entry | null;
  /** Its id; empty for a new one. */
  readonly id: string;
  readonly today: string;
  readonly onClose: () => void;
}

const WAYS = CONTACT_WAYS.map((value) => ({ value, text: WAY_WORDS[value] }));

export const kindOf = (entry: Entry): EntryKind => entry.kind ?? "note";

function readEntry(value: unknown): Entry | null {
  return isObject(value) && typeof value["id"] === "string" && typeof value["text"] === "string"
    ? (value as unknown as Entry)
    : null;
}

function newEntry(kind: EntryKind, today: string): Entry {
  const id = crypto.randomUUID();
  if (kind === "contact") return { id, kind, date: today, way: "phone", with: "", text: "" };
  return kind === "task" ? { id, kind, text: "" } : { id, text: "", date: today };
}

/** What is missing before it can be saved; null where nothing is. */
function problemOf(entry: Entry): (typeof LO)["dayNeeded" | "withNeeded" | "textNeeded"] | null {
  const day = entry.kind === "task" ? entry.due : entry.date;
  const needsDay = entry.kind !== "task";
  if (day === undefined ? needsDay : parseDay(day) === null) return LO.dayNeeded;
  if (entry.kind === "contact" && entry.with.trim() === "") return LO.withNeeded;
  return entry.text.trim() === "" ? LO.textNeeded : null;
}

export function EntryForm({ view, kind, entry, id, today, onClose }: Props) {
  const say = useSay();
  const change = useChange();
  const caseId = view.case.id;
  const words = NOTE_WORDS[kind];
  const title = kind === "contact" ? LO.contact : kind === "task" ? LO.task : LO.note;
  const [start] = useState<Entry>(() => entry ?? newEntry(kind, today));
  const kept = useDraft<Entry, Entry | null>({
    form: ["case", caseId, "log", id, kind],
    title: inCase(view.case, title),
    start,
    base: entry,
    read: readEntry,
  });
  const { value: draft, base } = kept;
  const [readable, setReadable] = useState(true);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = readable ? problemOf(draft) : LO.dayNeeded;
  const run = (changes: Parameters<typeof change>[0], label: ReturnType<typeof entryLabel>): void => {
    change(changes, label).then(() => {
      kept.done();
      onClose();
      return undefined;
    }, setError);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    run([{ kind: "note-put", caseId, note: draft, base }], entryLabel(words, draft.text, entry === null));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={entry === null ? say(title) : `${say(BASE.edit)} · ${say(words)}`}
      closeButtonProps={{ "aria-label": say(BASE.cancel) }}
    >
      <form className="ee" key={kept.round} onSubmit={save}>
        <DraftNotice draft={kept} />
        {draft.kind === "task" ? (
          <TextField label={LO.what} value={draft.text} onValue={(text = "") => kept.set({ ...draft, text })} />
        ) : (
          <DateField
            name="date"
            label={LO.day}
            value={draft.date}
            today={today}
            onValue={(date) => kept.set({ ...draft, date } as Entry)}
            onReadable={(_, ok) => setReadable(ok)}
          />
        )}
        {draft.kind === "contact" ? (
          <>
            <TextField label={LO.with} value={draft.with} onValue={(to = "") => kept.set({ ...draft, with: to })} />
            <SelectField
              label={LO.way}
              options={WAYS}
              value={draft.way}
              onValue={(value) => kept.set({ ...draft, way: CONTACT_WAYS.find((way) => way === value) ?? "other" })}
            />
          </>
        ) : null}
        {draft.kind === "task" ? (
          <DateField
            name="due"
            label={LO.due}
            value={draft.due}
            onValue={(due) => kept.set({ ...draft, due })}
            onReadable={(_, ok) => setReadable(ok)}
          />
        ) : (
          <TextField
            label={draft.kind === "contact" ? LO.said : LO.text}
            long
            value={draft.text}
            onValue={(text = "") => kept.set({ ...draft, text })}
          />
        )}
        {tried && problem !== null ? (
          <p className="ee-problem" role="alert">
            {say(problem)}
          </p>
        ) : null}
        {error === null ? null : <Failed error={error} />}
        <div className="ee-foot ee-actions">
          <button type="submit" className="button button-primary">
            {say(BASE.save)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say(BASE.cancel)}
          </button>
          {base === null ? null : (
            <button
              type="button"
              className="button button-danger"
              onClick={() => run([{ kind: "note-delete", caseId, id: base.id, base }], removedLabel(words, base.text))}
            >
              {say(BASE.remove)}
            </button>
          )}
        </div>
      </form>
    </Modal>
  );
}
