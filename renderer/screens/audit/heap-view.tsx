// The audit in three heaps: what is decided, what one answer would settle, and the rest by the paper that would.
import type { ReactNode } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { PAPER_WORDS } from "../../../shared/audit/next-words.ts";
import type { Finding, Question } from "../../../shared/engine/finding.ts";
import type { Context } from "../../../shared/report/context.ts";
import { atHead } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { useSkipped } from "../../parts/answer/interview.ts";
import { QuestionRow } from "../../parts/answer/question-row.tsx";
import { useTellAnswer } from "../../parts/answer/tell-answer.ts";
import { useNextQuestion } from "../../parts/answer/use-next-question.ts";
import { bearsOn } from "../../parts/answer/words.ts";
import { type Asked, countOf, type Heaps, type Waiting } from "../../parts/findings/heaps.ts";
import { Fold, isFoldOpen } from "./fold.tsx";
import { HeapBar } from "./heap-bar.tsx";
import { isQuiet } from "./quiet.ts";
import { HEAP, onlyThis, quietWords, WHERE_FROM } from "./heap-words.ts";
import "./heaps.css";

export interface HeapProps {
  readonly view: CaseView;
  readonly context: Context;
  readonly asOf: string;
  readonly heaps: Heaps;
  /** The findings and groups that are open. */
  readonly opened: ReadonlySet<string>;
  /** Opens or closes a group; closed, its findings are closed too. */
  readonly onFold: (key: string, findings: readonly Finding[]) => void;
  /** A finding as the audit shows it; `asks` where its question is not said above it. */
  readonly row: (finding: Finding, asks: boolean) => ReactNode;
}

export function HeapView(props: HeapProps) {
  const { heaps } = props;
  const say = useSay();
  const { decided, asked, waiting } = heaps;
  return (
    <>
      <HeapBar heaps={heaps} />
      {decided.length === 0 ? null : <Decided {...props} />}
      {asked.length === 0 ? null : (
        <section className="au-group" aria-labelledby="au-asked">
          <Head id="au-asked" title={say(HEAP.asked)} count={countOf(asked)} />
          <AskedList {...props} asked={asked} />
        </section>
      )}
      {waiting.length === 0 ? null : (
        <section className="au-group" aria-labelledby="au-waiting">
          <Head id="au-waiting" title={say(HEAP.waiting)} count={countOf(waiting)} />
          <ul className="au-list">
            {waiting.map((group) => (
              <PaperGroup key={group.paper} {...props} group={group} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Head({ id, title, count }: { readonly id: string; readonly title: string; readonly count: number }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {title} <span className="au-n">{count}</span>
    </h2>
  );
}

/** What is wrong, disputed or running in rows; what asks nothing of anybody in one line that opens. */
function Decided({ heaps: { decided }, opened, onFold, row }: HeapProps) {
  const say = useSay();
  const loud = decided.filter((finding) => !isQuiet(finding));
  const quiet = decided.filter(isQuiet);
  return (
    <section className="au-group" aria-labelledby="au-decided">
      <Head id="au-decided" title={say(HEAP.decided)} count={decided.length} />
      <ul className="au-list">
        {loud.map((finding) => row(finding, true))}
        {quiet.length === 0 ? null : (
          <li>
            <Fold
              id="quiet"
              title={say(quietWords(quiet, loud.length > 0))}
              opened={opened}
              findings={quiet}
              onFold={onFold}
            >
              <ul className="au-list au-brief">{quiet.map((finding) => row(finding, true))}</ul>
            </Fold>
          </li>
        )}
      </ul>
    </section>
  );
}

const keyOf = ({ path }: Question): string => `asked ${path}`;

/** The questions that each settle something by themselves, with what that is below them. */
function AskedList({
  view,
  context,
  asOf,
  asked,
  opened,
  onFold,
  row,
}: HeapProps & { readonly asked: readonly Asked[] }) {
  const say = useSay();
  const [ordered, putOff] = useSkipped(asked, ({ question }) => question.path);
  const [list, done] = useNextQuestion(ordered.map(({ question }) => question));
  const tellAnswer = useTellAnswer(view.case);
  return (
    <ul className="au-list au-asked" ref={list}>
      {ordered.map(({ question, findings }) => (
        <li key={question.path}>
          <QuestionRow
            context={context}
            file={view.case}
            question={question}
            asOf={asOf}
            note={
              <button
                type="button"
                className="au-fold-note"
                aria-expanded={isFoldOpen(opened, keyOf(question), findings)}
                onClick={() => onFold(keyOf(question), findings)}
              >
                {say(onlyThis(findings.length))}
              </button>
            }
            onSkip={() => {
              done();
              putOff(question.path);
            }}
            onRecorded={(seq) => {
              done();
              tellAnswer(question.question, seq);
            }}
          />
          {isFoldOpen(opened, keyOf(question), findings) ? (
            <ul className="au-list au-fold-body">{findings.map((finding) => row(finding, false))}</ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A paper, where it is to be had, and what it would settle; open, what is asked about that and the findings themselves. */
function PaperGroup({ view, context, asOf, group, opened, onFold, row }: HeapProps & { readonly group: Waiting }) {
  const say = useSay();
  const { paper, findings, questions } = group;
  const words = PAPER_WORDS[paper];
  return (
    <li>
      <Fold
        id={`paper ${paper}`}
        title={say(atHead(words))}
        note={say(WHERE_FROM[words.from])}
        count={findings.length}
        opened={opened}
        findings={findings}
        onFold={onFold}
      >
        <PaperQuestions view={view} context={context} asOf={asOf} questions={questions} />
        <ul className="au-list">{findings.map((finding) => row(finding, false))}</ul>
      </Fold>
    </li>
  );
}

interface QuestionsProps extends Pick<HeapProps, "view" | "context" | "asOf"> {
  readonly questions: readonly Question[];
}

function PaperQuestions({ view, context, asOf, questions }: QuestionsProps) {
  const say = useSay();
  const [ordered, putOff] = useSkipped(questions, ({ path }) => path);
  const [list, done] = useNextQuestion(ordered);
  const tellAnswer = useTellAnswer(view.case);
  if (questions.length === 0) return null;
  return (
    <>
      <p className="au-soft">{say(HEAP.paperAsks)}</p>
      <ul className="au-list au-asked" ref={list}>
        {ordered.map((question) => (
          <li key={question.path}>
            <QuestionRow
              context={context}
              file={view.case}
              question={question}
              asOf={asOf}
              note={say(bearsOn(question.settles.length))}
              onSkip={() => {
                done();
                putOff(question.path);
              }}
              onRecorded={(seq) => {
                done();
                tellAnswer(question.question, seq);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
