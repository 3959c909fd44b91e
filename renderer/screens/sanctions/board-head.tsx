// The head of the board: how many were seen restored, the days of our own checks on a line, and what to do now.
import type { ReactNode } from "react";
import type { Board } from "../../../shared/casework/board.ts";
import { useSay } from "../../base/lang.tsx";
import { BO, dayCountWords, openRoundWords, restoredWords, roundWords, sinceDeletionWords } from "./board-words.ts";

interface Props {
  readonly board: Board;
  readonly asOf: string;
  readonly today: string;
  readonly onRound: () => void;
  readonly onLetters: () => void;
  /** What stands beside the buttons: the way to paper. */
  readonly print: ReactNode;
}

export function BoardHead({ board, asOf, today, onRound, onLetters, print }: Props) {
  const say = useSay();
  const { open, restored, rows, removal, daysSince } = board;
  return (
    <div className="bo-head">
      <p className="bo-count">
        <span className="bo-number" aria-hidden="true">
          {restored} / {rows.length}
        </span>
        <span className="bo-soft" aria-hidden="true">
          {say(BO.restored)}
        </span>
        <span className="visually-hidden">{say(restoredWords(board))}</span>
      </p>
      {removal === null || daysSince === null ? null : (
        <p className="bo-brief bo-soft">
          {removal.date} {say(BO.deletion)} · {say(sinceDeletionWords(daysSince))}
        </p>
      )}
      <Ruler board={board} asOf={asOf} today={today} />
      <div className="bo-acts">
        {print}
        <button type="button" className="button" onClick={onLetters}>
          {say(BO.letters)}
        </button>
        {open === null ? null : (
          <button type="button" className="button button-primary" onClick={onRound}>
            {say(openRoundWords(open.round, open.rows.length))}
          </button>
        )}
      </div>
    </div>
  );
}

/** Days on the line; a later day stands at its end. */
const LENGTH = 190;
/** Before this day its words would run into those of the deletion, and stand beside them; after the other over the edge. */
const NEAR = 90;
const FAR = 160;

function Ruler({ board, asOf, today }: Pick<Props, "board" | "asOf" | "today">) {
  const say = useSay();
  const { removal, daysSince, columns } = board;
  if (removal === null || daysSince === null) return <span />;
  const at = (days: number): string => `${(Math.min(days, LENGTH) / LENGTH) * 100}%`;
  const side = daysSince < NEAR ? "near" : daysSince > FAR ? "far" : "over";
  const facts = `${removal.date} ${say(BO.deletion)}; ${asOf} ${say(sinceDeletionWords(daysSince))}`;
  return (
    <div className="bo-ruler" role="img" aria-label={facts}>
      <span className="bo-line" />
      <span className="bo-line bo-line-past" style={{ width: at(daysSince) }} />
      <span className="bo-said">
        {removal.date} {say(BO.deletion)}
      </span>
      {columns.map(({ days, from, begun }) =>
        days === null || from === null ? null : (
          <span key={days} className={`bo-dot${begun ? " bo-dot-past" : ""}`} style={{ left: at(days) }}>
            {days === 0 ? null : (
              <span className="bo-mark">
                {from.slice(5)} · {say(roundWords(days))}
              </span>
            )}
          </span>
        ),
      )}
      <span className="bo-now" style={{ left: at(daysSince) }} />
      <span className={`bo-said bo-said-${side}`} style={side === "over" ? { left: at(daysSince) } : undefined}>
        <b>
          {say(asOf === today ? BO.today : BO.asOf)} {asOf.slice(5)}
        </b>{" "}
        · {say(dayCountWords(daysSince))}
      </span>
    </div>
  );
}
