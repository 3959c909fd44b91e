// The answer to one question of the audit, written as soon as it is given: used by the interview and beside a finding.
import { type ReactNode, useMemo, useState } from "react";
import { CallError } from "../../../shared/api/failure.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { inCase } from "../../base/case-title.ts";
import { type Answer, answerToChanges, type OnAnswer } from "./answer.ts";
import { controlOf } from "./control.ts";
import { EventAnswer } from "./event-answer.tsx";
import { FieldAnswer } from "./field-answer.tsx";
import { ANSWER, answerLabel } from "./words.ts";
import "../../base/button.css";
import "./facts.css";

interface Props {
  readonly file: CaseFile;
  readonly path: string;
  readonly question: Text;
  readonly asOf: string;
  /** Buttons beside the one that records. */
  readonly beside?: ReactNode | undefined;
  /** Told once the answer is stored, with the entry of the history that holds it. */
  readonly onRecorded?: (seq: number | null) => void;
}

export function AnswerForm({ file, path, question, asOf, beside, onRecorded }: Props) {
  const say = useSay();
  const change = useChange();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const control = useMemo(() => controlOf(file, path, asOf), [file, path, asOf]);

  /** `stored` is called as soon as it is: what was typed is no draft any more. */
  async function record(answer: Answer, stored: () => void): Promise<void> {
    const changes = answerToChanges(file, path, answer, { newId: () => crypto.randomUUID(), asOf });
    if (changes.length === 0) return setError(new CallError({ code: "no-id", text: ANSWER.notInFile }));
    setBusy(true);
    setError(null);
    try {
      const { seq } = await change(changes, answerLabel(question));
      stored();
      onRecorded?.(seq);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  const onAnswer: OnAnswer = (answer, stored = () => undefined) => void record(answer, stored);
  const form = ["case", file.id, "answer", path];
  const title = inCase(file, question);
  return (
    <div className="fa-answer">
      {control.kind === "notice" ? (
        <div className="fa-buttons">
          <Link to={pathOf("settings")} className="button">
            {say(ANSWER.toSettings)}
          </Link>
          {beside}
        </div>
      ) : null}
      {control.kind === "tri" ? (
        <div className="fa-buttons">
          {(["yes", "no"] as const).map((value) => (
            <button
              key={value}
              type="button"
              className="button fa-tri"
              disabled={busy}
              onClick={() => onAnswer({ kind: "tri", value })}
            >
              {say(ANSWER[value])}
            </button>
          ))}
          {beside}
        </div>
      ) : null}
      {control.kind === "event" ? (
        <EventAnswer
          form={form}
          title={title}
          control={control}
          asOf={asOf}
          busy={busy}
          beside={beside}
          onAnswer={onAnswer}
        />
      ) : null}
      {control.kind === "notice" || control.kind === "tri" || control.kind === "event" ? null : (
        <FieldAnswer
          form={form}
          title={title}
          control={control}
          question={question}
          busy={busy}
          beside={beside}
          onAnswer={onAnswer}
        />
      )}
      {error === null ? null : <Failed error={error} />}
    </div>
  );
}
