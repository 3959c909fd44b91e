// One finding: a line that says what it is, due and done, and opens to everything behind it.
import { useEffect, useRef } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import { aboutOf, questionText } from "../../../shared/report/about.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Context } from "../../../shared/report/context.ts";
import { lateWords } from "../../../shared/report/dates.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import { sentenceOf } from "../../../shared/report/sentence-of.ts";
import { findingWord, LABELS } from "../../../shared/report/words.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import { Dated } from "../../base/dated.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { AnswerHere } from "./answer-here.tsx";
import { decisionOf } from "./decision.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { AUDIT, askWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly finding: Finding;
  readonly context: Context;
  readonly asOf: string;
  /** The civil day. */
  readonly today: string;
  readonly open: boolean;
  /** Named in the address: brought into sight. */
  readonly wanted: boolean;
  readonly onToggle: () => void;
  /** Whether its question is said, with the answer beside it; false where it stands above the finding. */
  readonly asks?: boolean;
  /** A question of this finding was answered. */
  readonly onAnswered: () => void;
}

/** Due · done · late or left. */
function Times({ finding, context }: { readonly finding: Finding; readonly context: Context }) {
  const say = useSay();
  const { due, done, daysLate, status, id } = finding;
  const late = lateWords(daysLate, status === "breach");
  const deadline = context.audit.deadlines.find((one) => one.finding === id);
  return (
    <>
      {due === null ? null : (
        <span>
          {say(LABELS.due)} <Bounds value={due} />
        </span>
      )}
      {done === null ? null : (
        <span>
          {say(LABELS.done)} <Bounds value={done} />
        </span>
      )}
      {due !== null && done === null && status !== "running" && status !== "advice" ? (
        <span>{say(LABELS.nothingDone)}</span>
      ) : null}
      {late === null ? null : <strong className="au-late">{say(late)}</strong>}
      {late === null && deadline !== undefined ? <DaysLeft due={deadline.due} today={context.audit.asOf} /> : null}
    </>
  );
}

export function FindingRow({ asks = true, ...props }: Props) {
  const { view, finding, context, asOf, today, open, wanted, onToggle, onAnswered } = props;
  const say = useSay();
  const row = useRef<HTMLLIElement>(null);
  const [basis] = finding.basis;
  const about = aboutOf(context, finding);
  const decision = decisionOf(view, finding);
  const [asked] = finding.missing;
  const isAsked = asks && finding.status === "undetermined" && asked !== undefined;
  const word = findingWord(finding).zh;
  const said = sentenceOf(context.audit, finding, context.file);
  const sentence = said === null ? null : forCaseworker(said);
  useEffect(() => {
    if (wanted) row.current?.scrollIntoView({ block: "start" });
  }, [wanted]);
  return (
    <li
      ref={row}
      data-finding={finding.id}
      className={`au-finding au-${finding.status}${decision.kind === "set-aside" ? " au-set-aside" : ""}`}
    >
      <h3>
        <button type="button" className="au-row" aria-expanded={open} onClick={onToggle}>
          <StatusMark status={finding.status} word={findingWord(finding)} compact />
          <span className="au-title">
            <Dated>{say(sentence ?? finding.title)}</Dated> <span className="au-code">{finding.rule}</span>
          </span>
          {basis === undefined ? null : <span className="au-basis">{say(basisWords(basis))}</span>}
        </button>
      </h3>
      <p className="au-times">
        {sentence === null ? null : <span>{say(finding.title)}</span>}
        {about === null ? null : <span>{about}</span>}
        {word === STATUS_TITLES[finding.status].zh ? null : <span>{say(findingWord(finding))}</span>}
        <Times finding={finding} context={context} />
        {isAsked ? (
          <span>{say(askWords(questionText(context, asked.path, asked.question), finding.missing.length))}</span>
        ) : null}
        {decision.kind === "none" ? null : (
          <span className="au-mark">{say(decision.kind === "accepted" ? AUDIT.accepted : AUDIT.setAsideMark)}</span>
        )}
        {decision.kind === "set-aside" ? <q className="au-reason-said">{decision.reason}</q> : null}
      </p>
      {isAsked && !open ? <AnswerHere file={view.case} missing={asked} asOf={asOf} onAnswered={onAnswered} /> : null}
      {open ? (
        <FindingDetail
          view={view}
          finding={finding}
          context={context}
          asOf={asOf}
          today={today}
          onAnswered={onAnswered}
        />
      ) : null}
    </li>
  );
}
