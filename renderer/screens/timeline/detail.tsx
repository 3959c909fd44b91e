// What is known of the chosen item: its day, its derivation in short, the findings about it, and what can be done with it.
import type { Finding, FindingStep } from "../../../shared/engine/finding.ts";
import { findingWord } from "../../../shared/report/words.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { findingsOf } from "./findings-of.ts";
import type { Item } from "./model.ts";
import { dateWords, labelOf } from "./sentences.ts";
import { andMore, andMoreFindings, TL } from "./words.ts";

interface Props {
  readonly item: Item | null;
  readonly caseId: string;
  readonly findings: readonly Finding[];
  readonly asOf: string;
  readonly onEdit: (item: Item) => void;
}

/** The gravest come first; the rest are on the page of the audit. */
const SHOWN = 5;

export function Detail({ item, caseId, findings, asOf, onEdit }: Props) {
  const say = useSay();
  const calendar = useCalendar();
  if (item === null) return <p className="tl-detail tl-detail-empty">{say(TL.pick)}</p>;
  const about = findingsOf(item, findings);
  return (
    <section className="tl-detail">
      <header className="tl-detail-head">
        <h3>{say(labelOf(item, asOf))}</h3>
        <p className="tl-detail-day">{say(dateWords(item, calendar))}</p>
        {item.kind === "event" ? (
          <p className="tl-soft">{say(valueWords("source", item.event.source ?? "client-statement"))}</p>
        ) : null}
        <EditButton item={item} onEdit={onEdit} />
      </header>
      {item.kind === "event" && item.event.note !== undefined ? <p className="tl-note">{item.event.note}</p> : null}
      <div className="tl-detail-body">
        {item.kind === "period" ? <Steps finding={item.finding} /> : null}
        {about.length === 0 ? null : (
          <ul className="tl-about" aria-label={say(TL.findings)}>
            {about.slice(0, SHOWN).map((finding) => (
              <li key={finding.id}>
                <StatusMark status={finding.status} word={findingWord(finding)} />
                <Link to={pathOf("case", caseId, "audit", finding.id)}>{say(finding.title)}</Link>
              </li>
            ))}
            {about.length > SHOWN ? <li className="tl-soft">{say(andMoreFindings(about.length - SHOWN))}</li> : null}
          </ul>
        )}
      </div>
    </section>
  );
}

function EditButton({ item, onEdit }: { readonly item: Item; readonly onEdit: (item: Item) => void }) {
  const say = useSay();
  if (item.kind === "stretch") return null;
  if (item.kind === "period" && !item.absent) return null;
  return (
    <button type="button" className="button button-small" onClick={() => onEdit(item)}>
      {say(item.kind === "event" ? TL.edit : TL.addThis)}
    </button>
  );
}

/** In short: what started it, what the law asks, the day it ends, how it came out; the rest is on the finding's own page. */
function inShort(steps: readonly FindingStep[]): readonly FindingStep[] {
  const end = steps.findLast(({ date }) => date !== null);
  return steps.filter((step, index) => index < 2 || step === end || index === steps.length - 1);
}

function Steps({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const steps = inShort(finding.derivation);
  const more = finding.derivation.length - steps.length;
  return (
    <ul className="tl-steps" aria-label={say(TL.derivation)}>
      {steps.map((step) => (
        <li key={`${step.date ?? ""} ${step.en}`}>{say(step)}</li>
      ))}
      {more > 0 ? <li className="tl-soft">{say(andMore(more))}</li> : null}
    </ul>
  );
}
