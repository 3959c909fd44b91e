// What is already clear while the story is told: breaches, the next act, what is missing; from the same audit as everywhere else.
import { useDebouncedValue } from "@mantine/hooks";
import { useId, useState } from "react";
import { PAPER_WORDS } from "../../../shared/audit/next-words.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Audit } from "../../../shared/engine/finding.ts";
import { ruleWords } from "../../../shared/plain/index.ts";
import { PAPERS, type Paper } from "../../../shared/plain/model.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import { Dated } from "../../base/dated.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { STOPPED_TITLE } from "../../base/stopped-words.ts";
import { NextRuler } from "../../parts/day-ruler/next-ruler.tsx";
import { INTAKE, settlesWords } from "./words.ts";

interface Props {
  /** The case as it is typed so far; null while nothing happened in it. */
  readonly file: CaseFile | null;
  /** ISO day. */
  readonly today: string;
}

/** Milliseconds without a change before the case is tried out: a finding that the next key removes is shown to nobody. */
const PAUSE = 800;
const SHOWN = 4;

export function Strip({ file, today }: Props) {
  const say = useSay();
  // One audit at most for a change: what is outdated before it begins is never asked for, and what is under way is cancelled.
  const [settled] = useDebouncedValue(file, PAUSE);
  const trial = useCall(
    ["intake", today, JSON.stringify(settled)],
    (api, signal) => {
      if (settled === null) throw new TypeError("nothing to try out");
      return api.cases.tryOut({ case: settled, asOf: today }, { signal });
    },
    { enabled: settled !== null, keep: true },
  );
  const { data } = trial;
  const audit = settled === null || data === undefined || data.stopped !== null ? null : data.audit;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <aside className="in-strip" aria-label={say(INTAKE.clear)} aria-live="polite" aria-busy={trial.isFetching}>
      <button type="button" className="in-foot" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {audit === null ? (
          say(settled === null ? INTAKE.nothingShort : INTAKE.working)
        ) : (
          <Brief audit={audit} today={today} />
        )}
      </button>
      <div id={id} className={open ? "in-strip-body in-strip-open" : "in-strip-body"} tabIndex={0}>
        {settled === null ? <p className="soft">{say(INTAKE.nothingYet)}</p> : null}
        {settled !== null && data === undefined && !trial.isError ? (
          <p className="soft">{say(INTAKE.working)}</p>
        ) : null}
        {settled !== null && trial.isError ? <Failed error={trial.error} onRetry={() => void trial.refetch()} /> : null}
        {settled !== null && data !== undefined && data.stopped !== null ? (
          <p className="soft">{say(STOPPED_TITLE)}</p>
        ) : null}
        {settled === null || audit === null ? null : <Clear audit={audit} file={settled} today={today} />}
      </div>
    </aside>
  );
}

const isPossibleNext = ({ next, findings }: Audit): boolean =>
  findings.find(({ id }) => id === next?.because[0])?.status === "undetermined";

/** All of it in one line, at the foot of a narrow window: what was broken or is in dispute, and the next day. */
function Brief({ audit, today }: { readonly audit: Audit; readonly today: string }) {
  const say = useSay();
  const { summary, findings, next } = audit;
  const said = new Set(summary.map(({ finding }) => finding));
  const counted = (["breach", "contestable"] as const)
    .map((status) => ({ status, count: findings.filter((one) => said.has(one.id) && one.status === status).length }))
    .filter(({ count }) => count > 0);
  const by = next?.by ?? null;
  return (
    <>
      {counted.map(({ status, count }) => (
        <span key={status}>
          <StatusMark status={status} compact /> {count}
        </span>
      ))}
      {counted.length === 0 && by === null ? <span>{say(INTAKE.nothingShort)}</span> : null}
      {by === null ? null : (
        <span>
          <Bounds value={by} /> <DaysLeft due={by} today={today} possible={isPossibleNext(audit)} />
        </span>
      )}
    </>
  );
}

interface ClearProps {
  readonly audit: Audit;
  readonly file: CaseFile;
  readonly today: string;
}

function Clear({ audit, file, today }: ClearProps) {
  const say = useSay();
  const { summary, findings, next } = audit;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const lines = summary.flatMap((line) => {
    const finding = byId.get(line.finding);
    return finding === undefined ? [] : [{ line, status: finding.status }];
  });
  return (
    <>
      <h2>{say(INTAKE.clear)}</h2>
      {lines.length === 0 ? <p className="soft">{say(INTAKE.noBreach)}</p> : null}
      <ul>
        {lines.slice(0, SHOWN).map(({ line, status }) => (
          <li key={line.finding}>
            <StatusMark status={status} compact />{" "}
            <span className="in-sentence">
              <Dated>{say(forCaseworker(line))}</Dated>
            </span>
          </li>
        ))}
      </ul>
      {next === null ? null : (
        <>
          <h2>{say(INTAKE.next)}</h2>
          {next.by === null ? null : (
            <p className="in-next">
              <Bounds value={next.by} /> <DaysLeft due={next.by} today={today} possible={isPossibleNext(audit)} />
            </p>
          )}
          <p>{say(forCaseworker(next.what))}</p>
          <NextRuler audit={audit} file={file} today={today} />
        </>
      )}
      <Missing audit={audit} />
    </>
  );
}

/** The papers that would settle what is open, the one that settles most first. */
function papersOf({ findings }: Audit): readonly (readonly [Paper, number])[] {
  const counts = new Map<Paper, number>();
  for (const { rule, status } of findings) {
    if (status !== "undetermined") continue;
    const { paper } = ruleWords(rule);
    counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || PAPERS.indexOf(a) - PAPERS.indexOf(b));
}

function Missing({ audit }: { readonly audit: Audit }) {
  const say = useSay();
  const papers = papersOf(audit);
  if (papers.length === 0) return null;
  return (
    <>
      <h2>{say(INTAKE.missing)}</h2>
      <ul>
        {papers.slice(0, SHOWN).map(([paper, count]) => (
          <li key={paper}>
            <span>{say(PAPER_WORDS[paper])}</span> <span className="soft">{say(settlesWords(count))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
