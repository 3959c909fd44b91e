// Today: the one list of what to do next, then what changed and what nobody has touched.
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
import { ActList } from "./act-list.tsx";
import { HolidayNag } from "./holiday-nag.tsx";
import { type TodayView, useToday } from "../../parts/today/use-today.ts";
import { ACT_KINDS } from "../../../shared/today/list.ts";
import { asideWords, comingWords, moreWords, NONE, noneWords, OLD, restWords, staleWords, TODAY } from "./words.ts";
import "../../base/button.css";
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
      {view.notice === null ? null : <HolidayNag notice={view.notice} today={view.today} />}
      <section className="td-section">
        <div className="td-list-head">
          <h2>
            {say(TODAY.list)} <span className="td-count">{view.total}</span>
          </h2>
          <span className="soft small">{say(TODAY.order)}</span>
        </div>
        {view.total === 0 && view.stale === 0 ? <Nothing view={view} /> : null}
        <ActList rows={view.rows} today={view.today} />
        <Below view={view} />
      </section>
      <div className="td-pair">
        {view.changed.length === 0 ? null : <Changed changed={view.changed} />}
        {view.untouchedTotal === 0 ? null : (
          <Section title={TODAY.untouched} count={view.untouchedTotal} shown={view.untouched.length} rest="/caseload">
            <ul className="td-list">
              {view.untouched.map(({ caseId, reference, clientName, updated }) => (
                <li key={caseId}>
                  <Link to={pathOf("case", caseId, "overview")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>
                  <Moment value={updated} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}

/** Nothing is due: what comes next then. */
function Nothing({ view: { coming } }: { readonly view: TodayView }) {
  const say = useSay();
  const who = coming === null ? "" : (coming.clientName ?? coming.reference ?? say(BASE.unnamed));
  return (
    <p>
      {say(TODAY.nothing)}{" "}
      {coming === null ? null : (
        <Link to={pathOf("case", coming.caseId, "overview")}>
          {say(comingWords(coming.due.earliest, who, coming.what))}
        </Link>
      )}
    </p>
  );
}

const OLD_ONES = ["missed", "perhaps", "court"] as const;

/** Below the list: the rest of it, what it has none of, and what is too old for it, as true counts. */
function Below({ view }: { readonly view: TodayView }) {
  const say = useSay();
  const { rows, total, counts, untouchedTotal, old, aside } = view;
  // Before everything is audited for today nothing can be said to be missing.
  const missing =
    view.stale > 0
      ? []
      : [
          ...ACT_KINDS.filter((kind) => counts[kind] === 0).map((kind) => NONE[kind]),
          ...(untouchedTotal === 0 ? [NONE.untouched] : []),
        ];
  return (
    <div className="td-below small">
      {total > rows.length ? (
        <p>
          <Link to="/deadlines">{say(restWords(rows.length, total - rows.length))}</Link>
        </p>
      ) : null}
      {OLD_ONES.some((one) => old[one] > 0) ? (
        <p className="td-old">
          {OLD_ONES.filter((one) => old[one] > 0).map((one) => (
            <Link key={one} to="/deadlines">
              {say(OLD[one](old[one]))}
            </Link>
          ))}
        </p>
      ) : null}
      {aside === 0 ? null : <p className="soft">{say(asideWords(aside))}</p>}
      {missing.length === 0 ? null : (
        <p className="soft">
          {say(noneWords(missing))} {counts.limit === 0 ? say(TODAY.unreckoned) : null}
        </p>
      )}
      {total === 0 ? null : <p className="soft td-keys">{say(TODAY.keys)}</p>}
    </div>
  );
}

/** First of all: what follows does not hold all limits of these. */
function Stopped({ stopped, total }: { readonly stopped: TodayView["stopped"]; readonly total: number }) {
  const say = useSay();
  return (
    <Section title={TODAY.stopped} count={total} shown={stopped.length} rest="/caseload">
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
    <Section title={TODAY.changed} count={changed.length} shown={changed.length} rest="/caseload">
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
  /** Where all of them are. */
  readonly rest: string;
  readonly children: ReactNode;
}

function Section({ title, count, shown, rest, children }: SectionProps) {
  const say = useSay();
  return (
    <section className="td-section">
      <h2>
        {say(title)} <span className="td-count">{count}</span>
      </h2>
      {children}
      {count > shown ? (
        <p>
          <Link to={rest}>{say(moreWords(count - shown))}</Link>
        </p>
      ) : null}
    </section>
  );
}
