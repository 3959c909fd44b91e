// One look at a body: what was seen, on which day, by whom, shown by what. What else it writes is said before it is saved.
import { type FormEvent, useMemo, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import type { BoardRow, Removal } from "../../../shared/casework/board.ts";
import { type Check, SEEN } from "../../../shared/casework/note.ts";
import { spanWords } from "../../../shared/report/dates.ts";
import { inCase } from "../../base/case-title.ts";
import { Modal } from "../../base/dialog.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { FileButton } from "../../base/file-button.tsx";
import { SEEN_WORDS } from "../../../shared/casework/words.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { BASE } from "../../base/words.ts";
import { DateField } from "../../parts/date-field/date-field.tsx";
import { ChecksField, RadioField } from "../../parts/event-editor/choice-fields.tsx";
import { TextField } from "../../parts/event-editor/text-field.tsx";
import { exhibitNumbers } from "../../parts/exhibits/exhibits.ts";
import { exhibitWords } from "../../parts/exhibits/words.ts";
import { BO, captureTitle, endTaken, endWritten, lookLabel, lookRemovedLabel, rowTitle } from "./board-words.ts";
import { lookChanges, type LookDraft, readLook, removalOf, withSeen } from "./look-changes.ts";
import { useCapture } from "./use-capture.ts";

interface Props {
  readonly view: CaseView;
  readonly row: BoardRow;
  readonly removal: Removal | null;
  /** The look to be changed; null for a new one, and for one that is gone while a draft of its change is there. */
  readonly base: Check | null;
  /** Its id; empty for a new one. */
  readonly id: string;
  /** ISO day that the field opens with; absent where the day is not this one. */
  readonly day: string | undefined;
  readonly today: string;
  /** Another body waits for the same check. */
  readonly hasNext: boolean;
  readonly onClose: () => void;
  readonly onNext: () => void;
  readonly onAnother: () => void;
}

const SEEN_OPTIONS = SEEN.map((value) => ({ value, text: SEEN_WORDS[value] }));
const SAME_OPTIONS = [
  { value: "yes", text: BASE.yes },
  { value: "no", text: { zh: "不是，或者不知道", en: "No, or I don’t know" } },
];

export function LookForm({ view, row, removal, base, id, day, today, hasNext, onClose, onNext, onAnother }: Props) {
  const say = useSay();
  const change = useChange();
  const capture = useCapture(view);
  const title = rowTitle(row);
  const [start] = useState<LookDraft>(() => ({
    id: base?.id ?? crypto.randomUUID(),
    seen: base?.seen ?? null,
    date: base?.date ?? day,
    by: base?.by ?? (base === null ? (view.work.caseworker ?? "") : ""),
    text: base?.text ?? "",
    evidence: base?.evidence ?? [],
    same: false,
  }));
  const kept = useDraft<LookDraft, Check | null>({
    form: ["case", view.case.id, "look", row.key, id],
    title: inCase(view.case, title),
    start,
    base,
    read: readLook,
  });
  const draft = kept.value;
  const [readable, setReadable] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const numbers = useMemo(() => exhibitNumbers(view), [view]);
  const set = (part: Partial<LookDraft>): void => kept.set({ ...draft, ...part });
  const exact = draft.date === undefined ? null : parseDay(draft.date);
  const problem = exact === null || !readable ? BO.dayNeeded : exact > (parseDay(today) ?? 0) ? BO.dayAhead : null;
  const evidence = (view.case.evidence ?? []).flatMap(({ id: piece, title: name }) =>
    piece === undefined ? [] : [{ value: piece, text: exhibitWords(numbers.get(piece), name) }],
  );
  const isListShown = row.key === "list" && draft.seen === "still" && removal !== null;
  const run = async (then: () => void): Promise<void> => {
    try {
      await change(
        lookChanges({ view, row, removal, base: kept.base }, draft),
        lookLabel(title, SEEN_WORDS[draft.seen ?? "unclear"]),
      );
      kept.done();
      then();
    } catch (reason) {
      setError(reason);
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.seen !== null && problem === null) void run(onClose);
  };
  const store = async (file: File): Promise<void> => {
    try {
      const piece = await capture(file, captureTitle(title, draft.date ?? ""), draft.date ?? today);
      set({ evidence: [...draft.evidence, piece] });
    } catch (reason) {
      setError(reason);
    }
  };
  const remove = (): void => {
    if (kept.base === null) return;
    change(removalOf({ view, row }, kept.base), lookRemovedLabel(title)).then(() => {
      kept.done();
      onClose();
      return undefined;
    }, setError);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${say(title)}\u00a0· ${say(base === null ? BO.formTitle : BO.editTitle)}`}
      closeButtonProps={{ "aria-label": say(BASE.cancel) }}
    >
      <form className="ee" key={kept.round} onSubmit={save}>
        <DraftNotice draft={kept} />
        <RadioField
          label={BO.seen}
          options={SEEN_OPTIONS}
          value={draft.seen ?? ""}
          onValue={(value) => set({ seen: SEEN.find((one) => one === value) ?? null })}
        />
        {isListShown ? (
          <RadioField
            label={BO.sameEntry}
            hint={BO.sameHint}
            options={SAME_OPTIONS}
            value={draft.same ? "yes" : "no"}
            onValue={(value) => set({ same: value === "yes" })}
          />
        ) : null}
        <DateField
          name="date"
          label={BO.day}
          value={draft.date}
          today={today}
          onValue={(date) => set({ date })}
          onReadable={(_, ok) => setReadable(ok)}
        />
        {problem === null || draft.seen === null ? null : <p className="ee-problem">{say(problem)}</p>}
        <TextField label={BO.by} value={draft.by} onValue={(by = "") => set({ by })} />
        {evidence.length === 0 ? null : (
          <ChecksField
            label={BO.proof}
            options={evidence}
            value={draft.evidence}
            onValue={(value) => set({ evidence: value ?? [] })}
          />
        )}
        <p className="bo-capture">
          <FileButton words={BO.capture} onChoose={([file]) => file !== undefined && void store(file)} />
        </p>
        <TextField label={BO.note} long value={draft.text} onValue={(text = "") => set({ text })} />
        <Effect row={row} draft={draft} base={kept.base} isListShown={isListShown} />
        {error === null ? null : <Failed error={error} />}
        <div className="ee-foot ee-actions">
          <button type="submit" className="button button-primary" disabled={draft.seen === null || problem !== null}>
            {say(BASE.save)}
          </button>
          {hasNext ? (
            <button
              type="button"
              className="button"
              disabled={draft.seen === null || problem !== null}
              onClick={() => void run(onNext)}
            >
              {say(BO.saveNext)}
            </button>
          ) : null}
          <button type="button" className="button" onClick={onClose}>
            {say(BASE.cancel)}
          </button>
          {base === null ? null : (
            <>
              <button type="button" className="button button-quiet" onClick={onAnother}>
                {say(BO.again1)}
              </button>
              <button type="button" className="button button-danger" onClick={remove}>
                {say(BASE.remove)}
              </button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}

/** What the look writes beside itself. */
function Effect({
  row: { sanction },
  draft,
  base,
  isListShown,
}: Pick<Props, "row" | "base"> & { readonly draft: LookDraft; readonly isListShown: boolean }) {
  const say = useSay();
  if (isListShown) return <p className="ee-hint">{say(BO.opensFinding)}</p>;
  const now = sanction === null ? null : withSeen(sanction, draft, base);
  if (sanction === null || now === null || now.to === sanction.to || draft.date === undefined) return null;
  return (
    <p className="ee-hint" role="status">
      {say(now.to === undefined ? endTaken(spanWords(sanction.to)) : endWritten(draft.date))}
    </p>
  );
}
