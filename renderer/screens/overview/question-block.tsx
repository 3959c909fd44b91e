// The questions with the most at stake, answered in place; an answered one gives way to the next, and can be taken back.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Question } from "../../../shared/engine/finding.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { useSkipped } from "../../parts/answer/interview.ts";
import { QuestionRow } from "../../parts/answer/question-row.tsx";
import { useTellAnswer } from "../../parts/answer/tell-answer.ts";
import { useNextQuestion } from "../../parts/answer/use-next-question.ts";
import { bearsOn } from "../../parts/answer/words.ts";
import { stillOpen } from "./model.ts";
import { bearsOnWords, moreToAskWords, OV, waitingWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly context: Context;
  readonly asOf: string;
}

/** As many as a caseworker asks without looking at the papers. */
const ASKED = 3;

export function QuestionBlock({ view, context, asOf }: Props) {
  const say = useSay();
  const tellAnswer = useTellAnswer(view.case);
  const { audit, case: file } = view;
  const [ordered, putOff] = useSkipped(audit.ask, ({ path }) => path);
  const questions = ordered.slice(0, ASKED);
  const open = stillOpen(audit, questions);
  const [list, done] = useNextQuestion(questions);

  function recorded(question: Question, seq: number | null): void {
    done();
    tellAnswer(question.question, seq);
  }

  return (
    <section className="ov-section" aria-labelledby="ov-ask">
      <div className="ov-head">
        <h2 id="ov-ask">{say(OV.ask)}</h2>
        {questions.length === 0 ? null : <span className="ov-n">{say(bearsOnWords(open.bearing))}</span>}
      </div>
      {questions.length === 0 ? <p className="soft">{say(OV.noAsk)}</p> : null}
      <ul className="ov-ask" ref={list}>
        {questions.map((question) => (
          <li key={question.path}>
            <QuestionRow
              context={context}
              file={file}
              question={question}
              asOf={asOf}
              note={say(bearsOn(question.settles.length))}
              onSkip={() => {
                done();
                putOff(question.path);
              }}
              onRecorded={(seq) => recorded(question, seq)}
            />
          </li>
        ))}
      </ul>
      {open.more + open.waiting === 0 ? null : (
        <p className="soft small">
          {open.more === 0 ? null : (
            <>
              {say(moreToAskWords(open.more, open.questions))}{" "}
              <Link className="ov-whole" to={pathOf("case", file.id, "facts")}>
                {say(OV.allQuestions)}
              </Link>{" "}
            </>
          )}
          {open.waiting === 0 ? null : (
            <>
              {say(waitingWords(open.waiting, open.papers))}{" "}
              <Link className="ov-whole" to={pathOf("case", file.id, "audit")}>
                {say(OV.wholeAudit)}
              </Link>
            </>
          )}
        </p>
      )}
    </section>
  );
}
