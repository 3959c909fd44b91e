// The board of restoration on the page: its head, its grid, and the forms that its cells and buttons open.
import { useMemo, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { type Board, type BoardRow, boardsOf, type Column, type Look } from "../../../shared/casework/board.ts";
import type { Check } from "../../../shared/casework/note.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { useWantedForm } from "../../base/wanted-form.ts";
import { SelectField } from "../../parts/event-editor/choice-fields.tsx";
import { PrintButton } from "../../parts/print-sheet/print-button.tsx";
import type { EditorTarget } from "../../parts/event-editor/target.ts";
import { BoardGrid } from "./board-grid.tsx";
import { BoardHead } from "./board-head.tsx";
import { BoardLetters } from "./board-letters.tsx";
import { BoardSheet } from "./board-sheet.tsx";
import { BoardStep } from "./board-step.tsx";
import { afterWords, BO, boardWords } from "./board-words.ts";
import { LettersDialog } from "./letters-dialog.tsx";
import { LookForm } from "./look-form.tsx";
import { dayNumber, restorationOf } from "./restoration.ts";
import "./board.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
  readonly current: string | undefined;
  readonly onEdit: (sanction: string) => void;
  readonly onEvent: (target: EditorTarget) => void;
}

/** A look that is being written down. `round`: it belongs to the check that goes from body to body. */
interface Looking {
  readonly key: string;
  readonly base: Check | null;
  /** Empty for a new one. */
  readonly id: string;
  readonly day: string | undefined;
  readonly round: boolean;
}

const noteOf = (view: CaseView, id: string): Check | null => {
  const note = view.notes.find((one) => one.id === id);
  return note?.kind === "check" ? note : null;
};

export function RestorationBoard({ view, asOf, today, current, onEdit, onEvent }: Props) {
  const say = useSay();
  const boards = useMemo(() => boardsOf({ ...view.case, notes: view.notes }, dayNumber(asOf)), [view, asOf]);
  const [chosen, setChosen] = useState<string | null>(null);
  const board: Board = boards.find(({ removal }) => removal !== null && removal.event === chosen) ?? boards[0];
  const [whole, setWhole] = useState(false);
  const [looking, setLooking] = useState<Looking | null>(null);
  const [letters, setLetters] = useState(false);
  const caseId = view.case.id;
  const fresh = (key: string, round: boolean): Looking => ({ key, base: null, id: "", day: today, round });
  useWantedForm(["case", caseId, "look"], ([key = "", id = ""]) =>
    setLooking({ ...fresh(key, false), id, base: noteOf(view, id) }),
  );
  const { rows, open, removal, after, listedAgain } = board;
  const row = rows.find(({ key }) => key === looking?.key);
  const onLook = (of: BoardRow, look: Look | null, column: Column): void => {
    if (look?.from === "event") {
      onEvent({ kind: "edit", id: look.id });
      return;
    }
    // Into a column that is over a look is written by its own day, which the person has to give.
    const last = board.columns.findLast(({ begun }) => begun);
    setLooking({
      ...fresh(of.key, false),
      base: look === null ? null : noteOf(view, look.id),
      id: look?.id ?? "",
      day: column === last ? today : undefined,
    });
  };
  const nextOf = (key: string): string | undefined => open?.rows.find((one) => one !== key);
  if (rows.length === 0) return null;
  return (
    <section className="bo" aria-label={say(BO.table)}>
      <BoardHead
        board={board}
        asOf={asOf}
        today={today}
        onRound={() => open?.rows[0] !== undefined && setLooking(fresh(open.rows[0], true))}
        onLetters={() => setLetters(true)}
        print={
          <PrintButton
            words={BO.print}
            read={() => Promise.resolve(board)}
            sheet={(printed, onPrinted) => <BoardSheet view={view} board={printed} onPrinted={onPrinted} />}
          />
        }
      />
      {boards.length === 1 ? null : (
        <SelectField
          label={BO.older}
          options={boards.map((one) => ({ value: one.removal?.event ?? "", text: boardWords(one) }))}
          value={removal?.event ?? ""}
          onValue={setChosen}
        />
      )}
      {removal === null ? (
        <p className="bo-notice">
          {say(BO.noDay)} <Link to={pathOf("case", caseId, "timeline")}>{say(BO.toTimeline)}</Link>
        </p>
      ) : null}
      {listedAgain ? <p className="bo-notice">{say(BO.again)}</p> : null}
      {after === 0 ? null : <p className="bo-notice">{say(afterWords(after))}</p>}
      <button type="button" className="button button-small button-quiet bo-switch" onClick={() => setWhole(!whole)}>
        {say(whole ? BO.blocks : BO.whole)}
      </button>
      <BoardGrid
        view={view}
        board={board}
        asOf={asOf}
        current={current}
        whole={whole}
        onLook={onLook}
        onEdit={({ sanction }) => sanction !== null && onEdit(sanction.id)}
        stepOf={(of) => (
          <BoardStep
            view={view}
            board={board}
            row={of}
            restoration={of.sanction === null ? null : restorationOf(of.sanction, view.case, dayNumber(asOf))}
            onLook={() => setLooking(fresh(of.key, false))}
          />
        )}
        lettersOf={({ sanction, latest }) =>
          sanction === null ? null : (
            <BoardLetters
              sanction={sanction.id}
              restoration={restorationOf(sanction, view.case, dayNumber(asOf))}
              done={latest?.seen === "restored"}
              onEvent={onEvent}
            />
          )
        }
      />
      {removal === null ? null : <p className="bo-soft bo-ours">{say(BO.ours)}</p>}
      {looking === null || row === undefined ? null : (
        <LookForm
          key={`${looking.key}/${looking.id}`}
          view={view}
          row={row}
          removal={removal}
          base={looking.base}
          id={looking.id}
          day={looking.day}
          today={today}
          hasNext={looking.round && nextOf(looking.key) !== undefined}
          onClose={() => setLooking(null)}
          onNext={() => {
            const next = nextOf(looking.key);
            setLooking(next === undefined ? null : fresh(next, true));
          }}
          onAnother={() => setLooking(fresh(looking.key, false))}
        />
      )}
      {letters ? (
        <LettersDialog view={view} board={board} asOf={asOf} today={today} onClose={() => setLetters(false)} />
      ) : null}
    </section>
  );
}
