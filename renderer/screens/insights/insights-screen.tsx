// Statistics over the caseload: how often each duty was broken, with its interval, its count, and what such numbers cannot show.
import { useEffect, useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import type { Insights } from "../../../shared/api/stats.ts";
import { useApi } from "../../base/api.tsx";
import { copyText } from "../../base/copy.ts";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { useSession } from "../../base/session.tsx";
import { Failed } from "../../base/state.tsx";
import { PrintButton } from "../../parts/print-sheet/print-button.tsx";
import { PrintSheet } from "../../parts/print-sheet/print-sheet.tsx";
import { onRecordsWords } from "../../parts/print-sheet/words.ts";
import { RatePlot } from "./rate-plot.tsx";
import { RateTable } from "./rate-table.tsx";
import { type By, csvOf, type RateLine, ratesOf } from "./rates.ts";
import { countedWords, fewWords, INSIGHTS, LIMITS, quoteWords, type Scope, scopeWords } from "./words.ts";
import "../../base/button.css";
import "./insights.css";

type State =
  | { readonly kind: "counting"; readonly step: ProgressStep | null }
  | { readonly kind: "there"; readonly stats: Insights }
  | { readonly kind: "failed"; readonly error: unknown };

export function InsightsScreen() {
  const say = useSay();
  const api = useApi();
  const [state, setState] = useState<State>({ kind: "counting", step: null });
  /** Counted anew with each of these. */
  const [round, setRound] = useState(0);
  const under = useRef<AbortController | null>(null);
  useEffect(() => {
    const control = new AbortController();
    under.current = control;
    const show = (next: State): void => {
      if (!control.signal.aborted) setState(next);
    };
    show({ kind: "counting", step: null });
    api.caseload
      .insights({ filter: {} }, { signal: control.signal, onProgress: (step) => show({ kind: "counting", step }) })
      .then((stats) => show({ kind: "there", stats }))
      .catch((error: unknown) => show({ kind: "failed", error }));
    return () => control.abort();
  }, [api, round]);
  const stop = (): void => {
    under.current?.abort();
    setState({ kind: "failed", error: null });
  };
  const again = (): void => setRound((now) => now + 1);
  return (
    <div className="screen is">
      <header className="screen-head">
        <h1>{say(INSIGHTS.title)}</h1>
        <span>{say(INSIGHTS.how)}</span>
        {state.kind === "there" ? <span className="soft">{say(countedWords(state.stats.audits))}</span> : null}
      </header>
      {state.kind === "counting" ? <Progress step={state.step} onCancel={stop} /> : null}
      {state.kind === "failed" && state.error !== null ? <Failed error={state.error} onRetry={again} /> : null}
      {state.kind === "failed" && state.error === null ? (
        <button type="button" className="button" onClick={again}>
          {say(INSIGHTS.again)}
        </button>
      ) : null}
      {state.kind === "there" ? <Rates stats={state.stats} /> : null}
    </div>
  );
}

const BY: readonly By[] = ["rule", "level", "year"];
const SCOPES: readonly Scope[] = ["all", "papers"];

function Rates({ stats: { withPapers, ...all } }: { readonly stats: Insights }) {
  const say = useSay();
  const { today } = useSession();
  const [by, setBy] = useState<By>("rule");
  const [scope, setScope] = useState<Scope>("all");
  const stats = scope === "papers" ? withPapers : all;
  const onWord = say(scopeWords(scope, all.audits - withPapers.audits));
  const { lines: drawn } = ratesOf(stats, "rule", "");
  const [chosen, setRule] = useState<string | null>(null);
  const rule = chosen ?? drawn[0]?.key ?? "";
  const { lines, few } = ratesOf(stats, by, rule);
  const head = say(INSIGHTS[by]);
  const heads = [
    INSIGHTS.code,
    INSIGHTS[by],
    INSIGHTS.of,
    INSIGHTS.breach,
    INSIGHTS.rate,
    INSIGHTS.low,
    INSIGHTS.high,
    INSIGHTS.open,
  ];
  const save = (): void =>
    download(
      say(INSIGHTS.file),
      csvOf(lines, heads.map(say), say, `${onWord} · ${say(stats.warning)}`),
      "text/csv;charset=utf-8",
    );
  return (
    <>
      <div className="is-tools">
        <div role="group" aria-label={say(INSIGHTS.by)} className="is-by">
          <span className="soft">{say(INSIGHTS.by)}</span>
          <span className="is-switch">
            {BY.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={by === one}
                disabled={one !== "rule" && drawn.length === 0}
                onClick={() => setBy(one)}
              >
                {say(INSIGHTS[one])}
              </button>
            ))}
          </span>
          {by === "rule" ? null : (
            <select
              className="input"
              aria-label={say(INSIGHTS.which)}
              value={rule}
              onChange={(event) => setRule(event.currentTarget.value)}
            >
              {drawn.map(({ key, name }) => (
                <option key={key} value={key}>
                  {say(name)}
                </option>
              ))}
            </select>
          )}
        </div>
        <div role="group" aria-label={say(INSIGHTS.scope)} className="is-by">
          <span className="soft">{say(INSIGHTS.scope)}</span>
          <span className="is-switch">
            {SCOPES.map((one) => (
              <button key={one} type="button" aria-pressed={scope === one} onClick={() => setScope(one)}>
                {say(INSIGHTS[one])}
              </button>
            ))}
          </span>
          <span role="status" className="soft small">
            {onWord}
          </span>
        </div>
        <div className="actions is-actions">
          <button type="button" className="button" onClick={save} disabled={lines.length === 0}>
            {say(INSIGHTS.save)}
          </button>
          <PrintButton
            words={INSIGHTS.print}
            read={() => Promise.resolve(lines)}
            sheet={(value, onPrinted) => (
              <InsightsSheet lines={value} head={head} of={onWord} today={today} onPrinted={onPrinted} />
            )}
          />
        </div>
      </div>
      <div className="is-pair">
        <div>
          {lines.length > 0 ? (
            <figure className="is-figure">
              <RatePlot lines={lines} />
              <figcaption className="soft small">{say(INSIGHTS.legend)}</figcaption>
            </figure>
          ) : (
            <p role="status">{say(INSIGHTS.nothing)}</p>
          )}
          {lines.length === 0 ? null : <RateTable lines={lines} head={head} className="is-table" />}
          {few === 0 ? null : <p className="soft small">{say(fewWords(few))}</p>}
        </div>
        <Limits quoted={lines[0] ?? null} by={by} drawn={drawn} rule={rule} scope={scope} />
      </div>
    </>
  );
}

interface LimitsProps {
  readonly quoted: RateLine | null;
  readonly by: By;
  readonly drawn: readonly RateLine[];
  readonly rule: string;
  readonly scope: Scope;
}

/** What the numbers cannot show, beside them, and a sentence that may be quoted. */
function Limits({ quoted, by, drawn, rule, scope }: LimitsProps) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const line = by === "rule" ? quoted : (drawn.find(({ key }) => key === rule) ?? null);
  const words =
    line === null || line.rate === null ? null : quoteWords(line.name, line.rate.breach, line.rate.of, scope);
  return (
    <aside className="is-limits">
      <h2>{say(INSIGHTS.limits)}</h2>
      {LIMITS.map((one) => (
        <p key={one.en}>{say(one)}</p>
      ))}
      <p>{say(INSIGHTS.apart)}</p>
      {words === null ? null : (
        <>
          <p className="soft small is-quote">{say(words)}</p>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => setCopied(copyText(`${say(words)}${LIMITS.map(say).join("")}`))}
          >
            {say(isCopied ? INSIGHTS.copied : INSIGHTS.copy)}
          </button>
        </>
      )}
    </aside>
  );
}

interface SheetProps {
  readonly lines: readonly RateLine[];
  readonly head: string;
  /** Of which cases the numbers are. */
  readonly of: string;
  readonly today: string;
  readonly onPrinted: () => void;
}

/** On paper: the table, and what it cannot show. */
function InsightsSheet({ lines, head, of, today, onPrinted }: SheetProps) {
  const say = useSay();
  return (
    <PrintSheet
      title={`${say(INSIGHTS.title)} · ${say(INSIGHTS.how)}`}
      aside={say(onRecordsWords(today))}
      onPrinted={onPrinted}
    >
      <RateTable lines={lines} head={head} className="ps-table is-paper" />
      <p className="ps-soft">{of}</p>
      <p className="ps-soft">{say(INSIGHTS.legend)}</p>
      <h2>{say(INSIGHTS.limits)}</h2>
      {LIMITS.map((one) => (
        <p key={one.en}>{say(one)}</p>
      ))}
    </PrintSheet>
  );
}
