// Intake (接案): a client's story on one ruled page, with what is already clear at the side, until it becomes a case.
import { type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import { counts, type StoryRow } from "../../../shared/intake/story.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { inCase } from "../../base/case-title.ts";
import { useLanguage } from "../../base/lang.tsx";
import { useCall, useChange } from "../../base/query.ts";
import { go, pathOf } from "../../base/route.ts";
import { tellPerson } from "../../base/said.ts";
import { useSession } from "../../base/session.tsx";
import { Failed } from "../../base/state.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { ConflictList } from "../../parts/case-head/conflict-list.tsx";
import { EMPTY_HEAD, isUnreadable, workWith } from "../../parts/case-head/head-values.ts";
import { useConflicts } from "../../parts/case-head/use-id-number.ts";
import { Court } from "./court.tsx";
import { caseOf, courtOfNumber, emptyIntake, type IntakeValues, readIntake, withFile } from "./intake-values.ts";
import { withOwnIds } from "./own-ids.ts";
import { onFormKey } from "./next-row.ts";
import { Story } from "./story.tsx";
import { Strip } from "./strip.tsx";
import { useRowFiles } from "./use-row-files.ts";
import { Who } from "./who.tsx";
import { INTAKE, notStoredWords } from "./words.ts";
import "../../base/button.css";
import "./intake.css";

/** The rows have ids of their own: the form that nobody touched must be the same at every look. */
const EMPTY = emptyIntake(EMPTY_HEAD);
const TRIED = "intake";

/** A file that misses its row is not opened by the browser in place of the form. */
function keepFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
}

export function IntakeScreen() {
  const { say, lang } = useLanguage();
  const { today } = useSession();
  const change = useChange();
  // Who usually takes the cases is in the settings.
  const { data: settings } = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  const start = { ...EMPTY, head: { ...EMPTY_HEAD, caseworker: settings?.caseworker ?? "" } };
  const draft = useDraft<IntakeValues, null>({
    form: ["new-case"],
    // Of two that were begun each is known by whom it is of.
    title: ({ head }) => inCase({ client: { name: head.clientName.trim() || undefined } }, INTAKE.title),
    start,
    base: null,
    read: (value) => readIntake(value, start),
  });
  const { value: values } = draft;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [problem, setProblem] = useState<keyof typeof INTAKE | null>(null);
  const conflicts = useConflicts(values.head)?.conflicts ?? [];
  const page = useRef<HTMLDivElement>(null);
  const files = useRowFiles(values);
  useEffect(() => page.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus(), []);
  const wish = { lang, today, noCourt: say(INTAKE.noCourt) };
  const tried = useMemo(
    () => (values.story.some(counts) ? caseOf(TRIED, values, { ...wish, readable: true }) : null),
    [values, lang, today],
  );
  const set = (next: IntakeValues): void => {
    setProblem(null);
    draft.set(next);
  };

  const putFile = (row: StoryRow, file: File | null): void => {
    if (file !== null) files.hold(row.id, file);
    set(withFile(values, row, file?.name ?? null));
  };

  const create = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const id = crypto.randomUUID();
    const named = courtOfNumber(values);
    const whole = named === null ? values : { ...values, head: { ...values.head, courtName: named } };
    const told = caseOf(id, whole, { ...wish, readable: false });
    const made = withOwnIds(told, () => crypto.randomUUID());
    try {
      await change(
        [
          {
            kind: "case-put",
            case: made,
            base: null,
          },
          { kind: "work-set", caseId: id, work: workWith({}, values.head), base: {} },
        ],
        INTAKE.created,
      );
      const failed = await files.store(told, made);
      draft.done();
      go(pathOf("case", id));
      if (failed.length > 0) tellPerson({ text: notStoredWords(failed), failed: true, action: null });
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const open = (): void => {
    if (busy) return;
    if (isUnreadable(values.head)) setProblem("birthUnread");
    else if (values.head.courtName.trim() === "" && courtOfNumber(values) === null) setProblem("needCourt");
    else void create();
  };

  return (
    <div className="in" ref={page}>
      <div className="in-form" onKeyDown={(event) => onFormKey(event, open)} onDragOver={keepFiles} onDrop={keepFiles}>
        <header className="in-head">
          <h1>{say(INTAKE.title)}</h1>
          <span className="soft">{say(INTAKE.hint)}</span>
          <div className="actions">
            <button type="button" className="button" onClick={() => go("/caseload")}>
              {say(INTAKE.later)}
            </button>
            <button type="button" className="button button-primary" disabled={busy} onClick={open}>
              {say(INTAKE.open)}
            </button>
          </div>
        </header>
        <DraftNotice draft={draft} />
        {problem === null ? null : (
          <p className="field-error" role="alert">
            {say(INTAKE[problem])}
          </p>
        )}
        {error === null ? null : <Failed error={error} />}
        <div key={draft.round}>
          <Who values={values} today={today} onValues={set} />
          <ConflictList conflicts={conflicts} />
          <Court values={values} onValues={set} />
          <Story
            rows={values.story}
            felt={values.felt}
            today={today}
            fileOf={files.fileOf}
            onRows={(story) => set({ ...values, story })}
            onFelt={(felt) => set({ ...values, felt })}
            onFile={putFile}
          />
        </div>
      </div>
      <Strip file={tried} today={today} />
    </div>
  );
}
