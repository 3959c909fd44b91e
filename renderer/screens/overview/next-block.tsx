// The one act that matters most now: by when, what, to whom, why, and the button that leads to it.
import type { CaseView } from "../../../shared/api/cases.ts";
import { REMEDIES } from "../../../shared/engine/glossary.ts";
import type { Finding, NextAct } from "../../../shared/engine/finding.ts";
import { routeInfo } from "../../../shared/remedies/index.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import { sentenceOf } from "../../../shared/report/sentence-of.ts";
import { shortDay, shortKind } from "../../../shared/report/dates.ts";
import { findingWord, LABELS } from "../../../shared/report/words.ts";
import type { Text } from "../../../shared/text.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { Dated } from "../../base/dated.tsx";
import { Bounds, DaysLeft } from "../../base/day.tsx";
import { limitDoubt } from "../../base/limit-words.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { StatusMark } from "../../base/status-mark.tsx";
import { NextRuler } from "../../parts/day-ruler/next-ruler.tsx";
import { waysOf } from "../../parts/next-act/ways.ts";
import { ActRecord } from "./act-record.tsx";
import { moreWords, OV } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  /** The civil day. */
  readonly today: string;
}

/** More reasons than this are counted, not listed. */
const REASONS = 3;

export function NextBlock({ view, asOf, today }: Props) {
  const say = useSay();
  const { next } = view.audit;
  return (
    <section className="ov-next" aria-labelledby="ov-next">
      <By view={view} next={next} asOf={asOf} />
      <div>
        <p className="ov-label">{say(OV.now)}</p>
        <h2 id="ov-next">
          <Dated>{say(next === null ? LABELS.nothingNext : forCaseworker(next.what))}</Dated>
        </h2>
        {view.stopped === null ? null : <p className="ov-doubt">{say(OV.notDone)}</p>}
        {next === null ? null : <Act view={view} next={next} asOf={asOf} today={today} />}
      </div>
    </section>
  );
}

const findingsOf = ({ audit }: CaseView, ids: readonly string[]): readonly Finding[] =>
  ids.flatMap((id) => audit.findings.find((finding) => finding.id === id) ?? []);

function By({ view, next, asOf }: Omit<Props, "today"> & { readonly next: NextAct | null }) {
  const say = useSay();
  const by = next?.by ?? null;
  const [finding] = findingsOf(view, next?.because ?? []);
  return (
    <div className="ov-by">
      <p className="ov-label">{say(OV.next)}</p>
      {by === null ? (
        <p className="soft">{say(OV.noDay)}</p>
      ) : (
        <>
          <p className="ov-day" aria-hidden="true">
            {by.earliest.slice(5)}
          </p>
          <p className="ov-date">{by.earliest === by.latest ? <Rest day={by.earliest} /> : <Bounds value={by} />}</p>
          <DaysLeft
            due={by}
            today={asOf}
            possible={finding?.status === "undetermined"}
            {...(finding === undefined ? {} : { derivation: finding.derivation })}
          />
        </>
      )}
    </div>
  );
}

/** What the large day leaves unsaid: its year, and what day of the week it is. Read out, the day is whole. */
function Rest({ day }: { readonly day: string }) {
  const say = useSay();
  const calendar = useCalendar();
  const [words, kind] = [shortDay(calendar, day), shortKind(calendar, day)];
  return (
    <time dateTime={day}>
      <span className="visually-hidden">{say(words)}</span>
      <span aria-hidden="true">
        {say({ zh: `${day.slice(0, 4)}年 ${kind.zh}`, en: `${kind.en}, ${day.slice(0, 4)}` })}
      </span>
    </time>
  );
}

/** What makes the act uncertain: its limit, or how weak the weakest of what it rests on is. */
export function doubtsOf({ by }: NextAct, finding: Finding | undefined, asOf: string): readonly Text[] {
  if (finding === undefined) return [];
  const { holder, status, weight } = finding;
  const limit = by === null || holder !== "client" ? null : limitDoubt({ holder, status, due: by }, asOf);
  const weak = weight === "client-statement" ? OV.onWord : weight === "inferred" ? OV.onInference : null;
  return [limit, weak].filter((one) => one !== null);
}

function Act({ view, next, asOf, today }: Props & { readonly next: NextAct }) {
  const say = useSay();
  const { audit, case: file } = view;
  const because = findingsOf(view, next.because);
  // What the headline says already is not said again.
  const headline = say(next.what).toLowerCase();
  const unsaid = (words: string | null): string | null =>
    words === null || headline.includes(words.toLowerCase()) ? null : words;
  const whom = unsaid(next.addressee ?? (next.route === null ? null : say(routeInfo(next.route, asOf).where)));
  const route = unsaid(next.route === null ? null : say(REMEDIES[next.route]));
  return (
    <>
      {doubtsOf(next, because[0], asOf).map((doubt) => (
        <p key={doubt.en} className="ov-doubt">
          <Dated>{say(doubt)}</Dated>
        </p>
      ))}
      <NextRuler audit={audit} file={file} today={today} />
      <dl className="ov-facts">
        {whom === null ? null : (
          <div>
            <dt>{say(OV.whom)}</dt>
            <dd>{whom}</dd>
          </div>
        )}
        {route === null ? null : (
          <div>
            <dt>{say(OV.route)}</dt>
            <dd>{route}</dd>
          </div>
        )}
        {because.length === 0 ? null : (
          <div>
            <dt>{say(OV.why)}</dt>
            <dd>
              <ul>
                {because.slice(0, REASONS).map((finding) => (
                  <li key={finding.id}>
                    <StatusMark status={finding.status} word={findingWord(finding)} compact />
                    <Link to={pathOf("case", file.id, "audit", finding.id)}>
                      <Dated>{say(forCaseworker(sentenceOf(audit, finding, file) ?? finding.title))}</Dated>
                    </Link>
                  </li>
                ))}
              </ul>
              {because.length > REASONS ? (
                <span className="soft">{say(moreWords(because.length - REASONS))}</span>
              ) : null}
            </dd>
          </div>
        )}
      </dl>
      <div className="actions">
        {waysOf(file.id, next, audit).map(({ to, words }, at) => (
          <Link key={to} to={to} className={at === 0 ? "button button-primary" : "button"}>
            {say(words)}
          </Link>
        ))}
        <ActRecord view={view} next={next} asOf={asOf} today={today} />
      </div>
    </>
  );
}
