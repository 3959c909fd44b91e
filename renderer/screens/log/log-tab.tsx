// Case › Log: what is still to be done on the case, whom somebody spoke to, and notes; dated, searchable, each change in the history.
import { useId, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Task } from "../../../shared/casework/note.ts";
import { NOTE_WORDS, WAY_WORDS } from "../../../shared/casework/words.ts";
import { Day } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { useRoute } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { useWantedForm } from "../../base/wanted-form.ts";
import { EntryForm, type EntryKind, kindOf } from "./entry-form.tsx";
import { dayOf, type Entry, isEntry, logOf } from "./log.ts";
import { actionWords, doneLabel, doneOnWords, LO, reopenedLabel } from "./words.ts";
import "../../base/button.css";
import "../../parts/event-editor/event-editor.css";
import "./log.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

interface Open {
  readonly kind: EntryKind;
  readonly entry: Entry | null;
  /** Empty for a new one. */
  readonly id: string;
}

const KINDS: readonly EntryKind[] = ["contact", "task", "note"];

export function LogTab({ view, today }: Props) {
  const say = useSay();
  const change = useChange();
  const find = useId();
  const current = useRoute()[3];
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<Open | null>(null);
  const [error, setError] = useState<unknown>(null);
  const caseId = view.case.id;
  const { tasks, entries } = logOf(view.notes, words);
  const isEmpty = !view.notes.some(isEntry);
  useWantedForm(["case", caseId, "log"], ([id = "", kind = ""]) => {
    const note = view.notes.find((one) => one.id === id);
    setOpen({
      id,
      kind: KINDS.find((one) => one === kind) ?? "note",
      entry: note !== undefined && isEntry(note) ? note : null,
    });
  });
  const finish = (task: Task): void => {
    const note = { ...task, done: today };
    change([{ kind: "note-put", caseId, note, base: task }], doneLabel(task.text)).catch(setError);
  };
  const reopen = (task: Task): void => {
    const { done: _done, ...note } = task;
    change([{ kind: "note-put", caseId, note, base: task }], reopenedLabel(task.text)).catch(setError);
  };
  const edit = (entry: Entry): void => setOpen({ kind: kindOf(entry), entry, id: entry.id });
  return (
    <div className="lo">
      <div className="lo-top">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === "contact" ? "button button-primary" : "button"}
            onClick={() => setOpen({ kind, entry: null, id: "" })}
          >
            {say(LO[kind])}
          </button>
        ))}
        <label htmlFor={find} className="visually-hidden">
          {say(LO.find)}
        </label>
        <input
          id={find}
          type="search"
          className="ee-input lo-find"
          placeholder={say(LO.find)}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {error === null ? null : <Failed error={error} />}
      <section aria-labelledby="lo-tasks">
        <h2 id="lo-tasks">
          {say(LO.tasks)} <span className="lo-soft">{tasks.length}</span>
        </h2>
        {tasks.length === 0 ? <p className="lo-soft">{say(words === "" ? LO.noTasks : LO.nothing)}</p> : null}
        <ul className="lo-list">
          {tasks.map((task) => (
            <li key={task.id} className={task.id === current ? "lo-row lo-current" : "lo-row"}>
              <span className={task.due !== undefined && task.due <= today ? "lo-day lo-due" : "lo-day"}>
                {task.due === undefined ? <span className="lo-soft">{say(LO.noDue)}</span> : <Day value={task.due} />}
              </span>
              <span className="lo-text">{task.text}</span>
              <Actions entry={task} act={LO.done} onAct={() => finish(task)} onEdit={() => edit(task)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lo-log">
        <h2 id="lo-log">
          {say(LO.log)} <span className="lo-soft">{entries.length}</span>
        </h2>
        {entries.length === 0 ? (
          <p className="lo-soft">{say(isEmpty || words === "" ? LO.noLog : LO.nothing)}</p>
        ) : null}
        <ul className="lo-list">
          {entries.map((entry) => (
            <li key={entry.id} className={entry.id === current ? "lo-row lo-current" : "lo-row"}>
              <span className="lo-day">
                <EntryDay entry={entry} />
              </span>
              <span className="lo-text">
                <span className="lo-kind">{say(NOTE_WORDS[kindOf(entry)])}</span>
                {entry.kind === "contact" ? (
                  <>
                    <b>{entry.with}</b> <span className="lo-soft">{say(WAY_WORDS[entry.way])}</span>
                    <br />
                  </>
                ) : null}
                {entry.text}
                {entry.kind === "task" && entry.done !== undefined ? (
                  <span className="lo-soft"> {say(doneOnWords(entry.done))}</span>
                ) : null}
              </span>
              <Actions
                entry={entry}
                act={entry.kind === "task" ? LO.reopen : null}
                onAct={() => entry.kind === "task" && reopen(entry)}
                onEdit={() => edit(entry)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p className="lo-soft">{say(LO.ours)}</p>
      {open === null ? null : (
        <EntryForm
          key={`${open.kind}/${open.id}`}
          view={view}
          kind={open.kind}
          entry={open.entry}
          id={open.id}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function EntryDay({ entry }: { readonly entry: Entry }) {
  const day = dayOf(entry);
  return day === undefined ? null : <Day value={day} />;
}

interface ActionsProps {
  readonly entry: Entry;
  /** What can be done to it beside editing; null for nothing. */
  readonly act: (typeof LO)["done" | "reopen"] | null;
  readonly onAct: () => void;
  readonly onEdit: () => void;
}

function Actions({ entry, act, onAct, onEdit }: ActionsProps) {
  const say = useSay();
  return (
    <span className="lo-actions">
      {act === null ? null : (
        <button
          type="button"
          className="button button-small"
          aria-label={say(actionWords(act, entry.text))}
          onClick={onAct}
        >
          {say(act)}
        </button>
      )}
      <button
        type="button"
        className="button button-small button-quiet"
        aria-label={say(actionWords(LO.edit, entry.text))}
        onClick={onEdit}
      >
        {say(LO.edit)}
      </button>
    </span>
  );
}
