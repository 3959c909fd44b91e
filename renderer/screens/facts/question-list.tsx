// Every open question, to jump to one.
import type { Question } from "../../../shared/engine/finding.ts";
import { questionText } from "../../../shared/report/about.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { FACTS, settlesWords } from "./words.ts";

interface Props {
  readonly context: Context;
  readonly questions: readonly Question[];
  readonly current: string | null;
  readonly skipped: readonly string[];
  readonly onChoose: (path: string) => void;
}

export function QuestionList({ context, questions, current, skipped, onChoose }: Props) {
  const say = useSay();
  return (
    <details className="fa-all">
      <summary>{say(FACTS.all)}</summary>
      <ol>
        {questions.map(({ path, question, settles }) => (
          <li key={path}>
            <button type="button" className="fa-jump" aria-current={path === current} onClick={() => onChoose(path)}>
              {questionText(context, path, question)}
            </button>
            <span className="fa-note">
              {say(settlesWords(settles.length))}
              {skipped.includes(path) ? ` · ${say(FACTS.skipped)}` : ""}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
