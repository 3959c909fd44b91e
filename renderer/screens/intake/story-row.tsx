// One row of the story: the day, what happened, the paper in hand, and the one question that decides.
import type { KeyboardEvent } from "react";
import { ANSWERS, counts, questionOf, type StoryRow, wordsOf } from "../../../shared/intake/story.ts";
import { DONT_KNOW } from "../../../shared/intake/lay.ts";
import type { RowDay } from "../../../shared/intake/row-day.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { Choice } from "./choice.tsx";
import { DayCell } from "./day-cell.tsx";
import { ListingQuestions } from "./listing-questions.tsx";
import { answerKey } from "./next-row.ts";
import { PaperCell, type RowFile } from "./paper-cell.tsx";
import { INTAKE, rowName } from "./words.ts";

interface Props {
  readonly row: StoryRow;
  readonly place: number;
  readonly day: RowDay;
  /** ISO day. */
  readonly today: string;
  readonly file: RowFile | null;
  readonly onRow: (row: StoryRow) => void;
  /** A photo or scan of the paper in hand; null takes it away. */
  readonly onFile: (file: File | null) => void;
  /** Null for a row of the usual story, which stays to be filled in. */
  readonly onRemove: (() => void) | null;
}

export function StoryLine({ row, place, day, today, file, onRow, onFile, onRemove }: Props) {
  const say = useSay();
  const set = (part: Partial<StoryRow>): void => onRow({ ...row, ...part });
  const what = wordsOf(row);
  const question = questionOf(row);
  const name = (part: Text): string => say(rowName(place, what, part));
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const at = answerKey(event);
    if (at === null) return;
    // In a row the digits are answers, never the places of the window.
    event.preventDefault();
    const answers = question?.kind === "choice" ? question.answers.length : 0;
    const letter = at < answers ? ANSWERS[at] : at === answers && answers > 0 ? "unknown" : undefined;
    if (letter !== undefined) set({ answer: letter });
  };
  const filled = counts(row);
  return (
    <div
      className={`in-row in-story${filled ? "" : " in-offered"}`}
      onKeyDown={onKey}
      onDrop={(event) => {
        const [dropped] = event.dataTransfer.files;
        if (dropped !== undefined) onFile(dropped);
      }}
      role="group"
      aria-label={say(what)}
    >
      <span className="in-place">{filled ? place : ""}</span>
      <DayCell
        name={name(INTAKE.day)}
        typed={row.day}
        day={day}
        today={today}
        onType={(typed) => set({ day: typed })}
      />
      <span className="in-what">
        {say(what)}
        {row.words === "" ? null : <span className="soft">{row.words}</span>}
        {onRemove === null ? null : (
          <button
            type="button"
            className="button button-small button-quiet"
            aria-label={`${say(INTAKE.remove)}: ${say(what)}`}
            onClick={onRemove}
          >
            {say(INTAKE.remove)}
          </button>
        )}
      </span>
      <PaperCell
        name={name(INTAKE.paper)}
        paper={row.paper}
        hint={say(filled ? INTAKE.herWord : INTAKE.paper)}
        file={file}
        onPaper={(paper) => set({ paper })}
        onFile={onFile}
      />
      <span className="in-question">
        {question === null ? <span className="soft">{say(INTAKE.nothingToAsk)}</span> : null}
        {question?.kind === "choice" ? (
          <>
            <span className="soft">{say(question.ask)}</span>
            <Choice
              label={question.ask}
              options={[
                ...question.answers.map(({ words }, at) => ({ value: ANSWERS[at] ?? "", words })),
                { value: "unknown", words: DONT_KNOW },
              ]}
              value={row.answer}
              onValue={(answer) => set({ answer })}
            />
            {isOnWord(row) ? <span className="said-doubt in-on-word">{say(INTAKE.onWord)}</span> : null}
          </>
        ) : null}
        {question?.kind === "typed" ? (
          <label className="in-cell">
            <span className="soft">{say(question.ask)}</span>
            <input
              type="text"
              className="in-input"
              autoComplete="off"
              value={row.answer}
              onChange={(event) => set({ answer: event.currentTarget.value })}
            />
          </label>
        ) : null}
      </span>
      {row.type === "listing-decided" && filled ? (
        <ListingQuestions row={row} onListing={(listing) => set({ listing })} />
      ) : null}
    </div>
  );
}

/** The client says that a court's paper never came. */
function isOnWord(row: StoryRow): boolean {
  const question = questionOf(row);
  const answer = question?.kind === "choice" ? question.answers[ANSWERS.indexOf(row.answer)] : undefined;
  return answer?.notReceived === true || answer?.beside?.received === false;
}
