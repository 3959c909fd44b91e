// Notes on the pages of a piece of evidence: where in it the point is.
import { type FormEvent, useId, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { isObject } from "../../../shared/case/json.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { EV, noteLabel, pageWords, removeNoteLabel } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly evidence: string;
  readonly number: number;
}

interface PageNote {
  readonly page: string;
  readonly text: string;
}

function readNote(value: unknown): PageNote | null {
  if (!isObject(value)) return null;
  const { page, text } = value;
  return typeof page === "string" && typeof text === "string" ? { page, text } : null;
}

export function PageNotes({ view, evidence, number }: Props) {
  const say = useSay();
  const change = useChange();
  const id = useId();
  // The next note is often about the same page.
  const [last, setLast] = useState("");
  const draft = useDraft({
    form: ["case", view.case.id, "page-note", evidence],
    title: inCase(view.case, EV.notes),
    start: { page: last, text: "" },
    base: null,
    read: readNote,
  });
  const { page, text } = draft.value;
  const [error, setError] = useState<unknown>(null);
  const caseId = view.case.id;
  const prefix = `evidence:${evidence}:`;
  const notes = view.notes
    .flatMap((note) =>
      note.kind === undefined && note.about?.startsWith(prefix) === true
        ? [{ ...note, page: note.about.slice(prefix.length) }]
        : [],
    )
    .toSorted((a, b) => Number(a.page) - Number(b.page));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "" || page === "") return;
    const note = { id: crypto.randomUUID(), text: text.trim(), about: `${prefix}${page}` };
    change([{ kind: "note-put", caseId, note, base: null }], noteLabel(number, page)).then(() => {
      setLast(page);
      draft.done();
      setError(null);
      return undefined;
    }, setError);
  };
  const remove = (note: string, at: string): void => {
    const base = view.notes.find(({ id: own }) => own === note);
    if (base === undefined) return;
    change([{ kind: "note-delete", caseId, id: note, base }], removeNoteLabel(number, at)).catch(setError);
  };
  return (
    <section>
      <h4>{say(EV.notes)}</h4>
      <ul className="ev-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <span className="ev-page">{say(pageWords(note.page))}</span>
            <span>{note.text}</span>
            <button
              type="button"
              className="button button-small button-quiet"
              aria-label={say(removeNoteLabel(number, note.page))}
              onClick={() => remove(note.id, note.page)}
            >
              {say(EV.removeNote)}
            </button>
          </li>
        ))}
      </ul>
      <DraftNotice draft={draft} />
      <form className="ev-note-form" onSubmit={add}>
        <label htmlFor={`${id}-page`}>{say(EV.page)}</label>
        <input
          id={`${id}-page`}
          className="ee-input ev-page-input"
          inputMode="numeric"
          pattern="[1-9][0-9]{0,3}"
          required
          value={page}
          onChange={(event) => draft.set({ page: event.currentTarget.value.trim(), text })}
        />
        <label htmlFor={`${id}-text`}>{say(EV.noteText)}</label>
        <input
          id={`${id}-text`}
          className="ee-input"
          required
          value={text}
          onChange={(event) => draft.set({ page, text: event.currentTarget.value })}
        />
        <button type="submit" className="button">
          {say(EV.addNote)}
        </button>
      </form>
      {error === null ? null : <Failed error={error} />}
    </section>
  );
}
