// Adds or edits an event in place: only the fields of its type, and what the change would do to the findings.
import { Drawer } from "../../base/dialog.tsx";
import { useMemo, useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { exhibitNumbers } from "../exhibits/exhibits.ts";
import { DeleteEvent } from "./delete-event.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { readDraft, withEvent, withField, withNumbers } from "./draft.ts";
import { Effects } from "./effects-panel.tsx";
import { EventForm } from "./event-form.tsx";
import { eventName } from "./event-name.ts";
import type { EditorResult, EditorTarget } from "./target.ts";
import { inCase } from "../../base/case-title.ts";
import { useDraft } from "../../base/use-draft.ts";
import { addLabel, EE, editLabel } from "./words.ts";
import "../../base/button.css";
import "./event-editor.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
  readonly target: EditorTarget;
  /** Null where nothing was saved. */
  readonly onClose: (result: EditorResult | null) => void;
}

/** The event to begin with: the one on record, or a new one; without a type yet where none was asked for. */
function startOf(target: EditorTarget, view: CaseView): AnyEvent | null {
  if (target.kind === "edit") return view.case.events.find(({ id }) => id === target.id) ?? null;
  if (target.type === undefined) return null;
  const { type, regarding } = target;
  return { id: crypto.randomUUID(), type, ...(regarding === undefined ? {} : { regarding }) };
}

const formOf = (target: EditorTarget, caseId: string): readonly string[] =>
  target.kind === "edit"
    ? ["case", caseId, "event", target.id]
    : ["case", caseId, "new-event", target.type ?? "", target.regarding ?? ""];

export function EventEditor({ view, asOf, today, target, onClose }: Props) {
  const say = useSay();
  const change = useChange();
  const { case: file, audit } = view;
  const [original] = useState(() => startOf(target, view));
  const isNew = target.kind === "new";
  const draft = useDraft<AnyEvent | null, AnyEvent | null>({
    form: formOf(target, file.id),
    title: inCase(
      file,
      original === null ? EE.add : isNew ? addLabel(eventName(original)) : editLabel(eventName(original)),
    ),
    start: original,
    base: isNew ? null : original,
    read: readDraft,
  });
  const { value: event, base } = draft;
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const numbers = useMemo(() => exhibitNumbers(view), [view]);
  const touched = event !== null && (isNew || draft.typed);

  const readable = (name: string, ok: boolean): void =>
    setUnreadable((names) => new Set([...names].filter((one) => one !== name).concat(ok ? [] : [name])));
  const run = (
    changes: readonly ApiChange[],
    label: ReturnType<typeof addLabel>,
    result: Omit<EditorResult, "seq">,
  ): void => {
    setBusy(true);
    setError(null);
    change(changes, label).then(
      ({ seq, stored }) => {
        draft.done();
        // What is there was left as it is: nothing is said to be saved, or deleted.
        onClose(stored === false ? null : { ...result, seq });
        return undefined;
      },
      (reason: unknown) => {
        setError(reason);
        setBusy(false);
      },
    );
  };
  const save = (): void => {
    if (event === null || unreadable.size > 0) return;
    const name = eventName(event);
    run(
      [{ kind: "event-put", caseId: file.id, event: withNumbers(event, base), base }],
      isNew ? addLabel(name) : editLabel(name),
      {
        done: "saved",
        name,
      },
    );
  };
  const remove = (changes: readonly ApiChange[], label: ReturnType<typeof addLabel>): void => {
    if (base !== null) run(changes, label, { done: "deleted", name: eventName(base) });
  };
  const close = (): void => onClose(null);

  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={560}
      title={say(isNew ? EE.add : EE.edit)}
      closeButtonProps={{ "aria-label": say(EE.cancel) }}
      transitionProps={{ duration: 0 }}
    >
      <form
        className="ee"
        onSubmit={(submit) => {
          submit.preventDefault();
          save();
        }}
      >
        <DraftNotice draft={draft} />
        <EventForm
          key={draft.round}
          event={event}
          file={file}
          numbers={numbers}
          today={today}
          onEvent={draft.set}
          onField={(field, value) => event !== null && draft.set(withField(event, field, value))}
          onReadable={readable}
        />
        {error === null ? null : <Failed error={error} />}
        {isNew || base === null ? null : <DeleteEvent event={base} file={file} busy={busy} onDelete={remove} />}
        <div className="ee-foot">
          {event === null ? null : (
            <Effects
              before={audit}
              changed={touched && unreadable.size === 0 ? withEvent(file, event) : null}
              asOf={asOf}
              later={event.date !== undefined && event.date.slice(0, 10) > asOf}
            />
          )}
          <div className="ee-actions">
            <button
              type="submit"
              className="button button-primary"
              disabled={busy || event === null || unreadable.size > 0}
            >
              {say(EE.save)}
            </button>
            <button type="button" className="button" onClick={close}>
              {say(EE.cancel)}
            </button>
            {unreadable.size > 0 ? <p className="ee-problem">{say(EE.fixFirst)}</p> : null}
          </div>
        </div>
      </form>
    </Drawer>
  );
}
