// One open question in a line, with its answer in place: yes and no stand in the line, anything longer opens below it.
import { type ReactNode, useMemo, useState } from "react";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Question } from "../../../shared/engine/finding.ts";
import { questionText } from "../../../shared/report/about.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { controlOf } from "./control.ts";
import { ANSWER } from "./words.ts";
import "./question-row.css";

interface Props {
  readonly context: Context;
  readonly file: CaseFile;
  readonly question: Question;
  readonly asOf: string;
  /** What hangs on it. */
  readonly note: ReactNode;
  /** Puts the question off; without it, it cannot be. */
  readonly onSkip?: () => void;
  /** Told once the answer is stored, with the entry of the history that holds it. */
  readonly onRecorded: (seq: number | null) => void;
}

export function QuestionRow({ context, file, question, asOf, note, onSkip, onRecorded }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { path } = question;
  const short = useMemo(() => controlOf(file, path, asOf).kind === "tri", [file, path, asOf]);
  const skip =
    onSkip === undefined ? undefined : (
      <button type="button" className="button button-quiet" onClick={onSkip}>
        {say(ANSWER.notKnown)}
      </button>
    );
  const form = (
    <AnswerForm
      file={file}
      path={path}
      question={question.question}
      asOf={asOf}
      beside={short ? skip : undefined}
      onRecorded={(seq) => {
        setOpen(false);
        onRecorded(seq);
      }}
    />
  );
  const words = questionText(context, path, question.question);
  return (
    <div className={short ? "qr qr-short" : "qr"} role="group" aria-label={words} data-question={path} tabIndex={-1}>
      <span className="qr-words">{words}</span>
      <span className="qr-note">{note}</span>
      {short ? (
        form
      ) : (
        <>
          <span className="qr-buttons">
            <button
              type="button"
              className="button button-small qr-open"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {say(ANSWER.open)}
            </button>
            {skip}
          </span>
          {open ? form : null}
        </>
      )}
    </div>
  );
}
