// Today: what is due for us, what a court lets pass, what changed, and what nobody has touched.
import type { ReactNode } from "react";
import type { Text } from "../../../shared/text.ts";
import { useCommand } from "../../parts/frame/commands.ts";
import { Day } from "../../base/day.tsx";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { go, Link, pathOf } from "../../base/route.ts";
import { useSession } from "../../base/session.tsx";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { DueTable } from "./due-table.tsx";
import { type TodayView, useToday } from "../../parts/today/use-today.ts";
import { moreWords, staleWords, TODAY } from "./words.ts";
import "./today.css";

export function TodayScreen() {
  const say = useSay();
  const { today } = useSession();
  const query = useToday();
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{say(TODAY.title)}</h1>
        <Day value={query.data?.today ?? today} full />
      </header>
      {query.isPending ? <Loading /> : null}
      {query.isError ? <Failed error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <Lists view={query.data} />}
    </div>
  );
}

function Lists({ view }: { readonly view: TodayView }) {
  const say = useSay();
  const run = useCommand();
  if (view.cases === 0) {
    return (
      <Empty what={TODAY.empty}>
        <div className="actions">
          <button type="button" className="button button-primary" onClick={() => run("new-case")}>
            {say(TODAY.newCase)}
          </button>
          <button type="button" className="button" onClick={() => go("/caseload/import")}>
            {say(TODAY.import)}
          </button>
        </div>
      </Empty>
    );
  }
  return (
    <>
      {view.stale === 0 ? null : (
        <p className="td-stale" role="status">
          {say(staleWords(view.stale))}
        </p>
      )}
      {view.stoppedTotal === 0 ? null : <Stopped stopped={view.stopped} total={view.stoppedTotal} />}
      <Section title={TODAY.due} count={view.dueTotal} none={TODAY.dueNone} shown={view.due.length}>
        <DueTable rows={view.due} today={view.today} caption={TODAY.due} />
      </Section>
      {view.possibleTotal === 0 ? null : (
        <Section title={TODAY.possible} count={view.possibleTotal} shown={view.possible.length}>
          <DueTable rows={view.possible} today={view.today} caption={TODAY.possible} />
        </Section>
      )}
      {view.missedTotal === 0 ? null : (
        <Section title={TODAY.missed} count={view.missedTotal} shown={view.missed.length}>
          <DueTable rows={view.missed} today={view.today} caption={TODAY.missed} />
        </Section>
      )}
      <Section title={TODAY.overdue} count={view.overdueTotal} none={TODAY.overdueNone} shown={view.overdue.length}>
        <DueTable rows={view.overdue} today={view.today} caption={TODAY.overdue} />
      </Section>
      <div className="td-pair">
        <Changed changed={view.changed} />
        <Section
          title={TODAY.untouched}
          count={view.untouchedTotal}
          none={TODAY.untouchedNone}
          shown={view.untouched.length}
        >
          <ul className="td-list">
            {view.untouched.map(({ caseId, reference, clientName, updated }) => (
              <li key={caseId}>
                <Link to={pathOf("case", caseId, "timeline")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>
                <Moment value={updated} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

/** First of all: what follows does not hold all limits of these. */
function Stopped({ stopped, total }: { readonly stopped: TodayView["stopped"]; readonly total: number }) {
  const say = useSay();
  return (
    <Section title={TODAY.stopped} count={total} shown={stopped.length}>
      <p className="td-stale">{say(TODAY.stoppedWhy)}</p>
      <ul className="td-list">
        {stopped.map(({ caseId, reference, clientName }) => (
          <li key={caseId}>
            <Link to={pathOf("case", caseId, "audit")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>
            {clientName === null || reference === null ? null : <span className="soft small">{reference}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changed({ changed }: { readonly changed: TodayView["changed"] }) {
  const say = useSay();
  return (
    <Section title={TODAY.changed} none={TODAY.changedNone} count={changed.length} shown={changed.length}>
      <ul className="td-list">
        {changed.map(({ caseId, reference, clientName, when, who, what }) => (
          <li key={`${caseId}${when}${what.en}`}>
            <Link to={pathOf("case", caseId, "history")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>
            <span>{say(what)}</span>
            <span className="soft small">{who}</span>
            <Moment value={when} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Moment({ value }: { readonly value: string }) {
  const say = useSay();
  return (
    <time className="td-moment soft small" dateTime={value}>
      {say(momentWords(value, new Date().toISOString()))}
    </time>
  );
}

interface SectionProps {
  readonly title: Text;
  readonly count: number;
  /** How many of them are listed. */
  readonly shown: number;
  readonly none?: Text;
  readonly children: ReactNode;
}

function Section({ title, count, shown, none, children }: SectionProps) {
  const say = useSay();
  return (
    <section className="td-section">
      <h2>
        {say(title)} <span className="td-count">{count}</span>
      </h2>
      {count === 0 && none !== undefined ? <p className="soft">{say(none)}</p> : children}
      {count > shown ? (
        <p>
          <Link to="/deadlines">{say(moreWords(count - shown))}</Link>
        </p>
      ) : null}
    </section>
  );
}
