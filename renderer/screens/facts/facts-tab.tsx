// The guided interview: one question at a time, the one that settles most first; skipping is an answer.
import { useEffect, useRef, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Audit, Question } from "../../../shared/engine/finding.ts";
import { questionText } from "../../../shared/report/about.ts";
import { useSay } from "../../base/lang.tsx";
import { useUndo, useUndoable } from "../../base/undo.ts";
import { go, pathOf, useRoute } from "../../base/route.ts";
import { Empty } from "../../base/state.tsx";
import { undoWords } from "../../base/words.ts";
import { useReportContext } from "../../parts/report/report-context.ts";
import { About } from "./about.tsx";
import { AnswerForm } from "../../parts/answer/answer-form.tsx";
import { Did } from "./did.tsx";
import { interviewOrder, skip } from "../../parts/answer/interview.ts";
import { QuestionList } from "./question-list.tsx";
import { Why } from "./why.tsx";
import { FACTS, openWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

/** What was done last, so that it can be taken back. */
type Done =
  | { readonly kind: "skipped"; readonly path: string }
  /** `seq`: the entry of the history, by which it is taken back. */
  | { readonly kind: "answered"; readonly question: Question; readonly before: Audit; readonly seq: number | null };

export function FactsTab({ view, asOf }: Props) {
  const say = useSay();
  const context = useReportContext(view);
  const { moveOne } = useUndo();
  const wanted = useRoute()[3];
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [done, setDone] = useState<readonly Done[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { audit } = view;
  const order = interviewOrder(audit.ask, skipped);
  const current = order.find(({ path }) => path === wanted) ?? order[0];
  const last = done.at(-1);
  const answered = last?.kind === "answered" ? last.seq : null;
  const step = useUndoable(view.case.id, answered);
  // Taken back elsewhere it is not offered here once more.
  if (step === null) setDone(done.slice(0, -1));
  const put = skipped.filter((path) => audit.ask.some((question) => question.path === path)).length;

  const place = (path?: string): void =>
    go(pathOf("case", view.case.id, "facts", ...(path === undefined ? [] : [path])), "replace");

  // The next question is read out, and the keyboard is at it; not at the first sight of the screen.
  const path = current?.path;
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current !== path) heading.current?.focus();
    seen.current = path;
  }, [path]);

  function skipCurrent(question: Question): void {
    setSkipped((before) => skip(before, question.path));
    setDone((before) => [...before, { kind: "skipped", path: question.path }]);
    place();
  }

  function recorded(question: Question, before: Audit, seq: number | null): void {
    setDone((list) => [...list, { kind: "answered", question, before, seq }]);
    place();
  }

  function back(): void {
    if (last === undefined) return;
    if (last.kind === "skipped") {
      setDone((list) => list.slice(0, -1));
      setSkipped((before) => before.filter((one) => one !== last.path));
      place(last.path);
    } else if (last.seq !== null) {
      void takeBack(last.seq, last.question.path);
    }
  }

  /** Exactly the answer that was given: refused where something later rests on it, and then told, and not offered any more. */
  async function takeBack(seq: number, to: string): Promise<void> {
    const moved = await moveOne("undo", { caseId: view.case.id, seq });
    if (moved === "left") return;
    setDone((list) => list.filter((one) => one.kind !== "answered" || one.seq !== seq));
    if (moved === "done") place(to);
  }

  const own = answered !== null;
  return (
    <div className="fa-tab">
      <p className="fa-count" role="status">
        {say(openWords(order.length, put))}
      </p>
      {last?.kind === "answered" && last.before !== audit ? (
        <div className="fa-result" aria-live="polite">
          <Did before={last.before} after={audit} />
        </div>
      ) : null}
      {current === undefined ? (
        <Empty what={FACTS.none} />
      ) : (
        <article className="fa-question" aria-labelledby="fa-question">
          <h2 id="fa-question" ref={heading} tabIndex={-1}>
            {questionText(context, current.path, current.question)}
          </h2>
          <About context={context} file={view.case} path={current.path} />
          <AnswerForm
            key={current.path}
            file={view.case}
            path={current.path}
            question={current.question}
            asOf={asOf}
            beside={
              <>
                <button type="button" className="button" onClick={() => skipCurrent(current)}>
                  {say(FACTS.skip)}
                </button>
                {last?.kind === "skipped" ? (
                  <button type="button" className="button button-quiet" onClick={back}>
                    {say(FACTS.back)}
                  </button>
                ) : null}
                {own ? (
                  <button
                    type="button"
                    className="button button-quiet"
                    {...(step === undefined || step === null ? {} : { title: say(undoWords(step)) })}
                    onClick={back}
                  >
                    {say(FACTS.takeBack)}
                  </button>
                ) : null}
              </>
            }
            onRecorded={(seq) => recorded(current, audit, seq)}
          />
          <Why
            caseId={view.case.id}
            findings={current.settles.flatMap((id) => audit.findings.find((finding) => finding.id === id) ?? [])}
          />
        </article>
      )}
      {order.length > 1 ? (
        <QuestionList
          context={context}
          questions={order}
          current={current?.path ?? null}
          skipped={skipped}
          onChoose={place}
        />
      ) : null}
    </div>
  );
}
