// The answer of the calculator: the last day large, the steps below, the calendar it was read from.
import { useState } from "react";
import { splitCites } from "../../../shared/audit/step-sources.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Text } from "../../../shared/text.ts";
import { copyText } from "../../base/copy.ts";
import { Day } from "../../base/day.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { BASE } from "../../base/words.ts";
import { useSession } from "../../base/session.tsx";
import { PeriodRuler } from "../../parts/day-ruler/day-ruler.tsx";
import type { Ruled } from "../../parts/day-ruler/ruler.ts";
import { legalUnit, type Unit } from "./presets.ts";
import { LAW } from "./words.ts";
import { YearStrip } from "./year-strip.tsx";

interface Step extends Text {
  readonly date: string | null;
  readonly basis: {
    readonly instrument: string;
    readonly version: string;
    readonly article: string;
    readonly paragraph: number | null;
  } | null;
}

interface Props {
  readonly from: string;
  readonly length: number;
  readonly unit: Unit;
  readonly result: {
    readonly raw: string | null;
    readonly due: string | null;
    readonly status: "ok" | "no-calendar";
    readonly steps: readonly Step[];
  };
}

const UNNAMED = { start: null, done: null };

interface Counted extends Pick<Props, "from" | "length" | "unit"> {
  readonly raw: string;
  readonly due: string;
}

/** A period of no case: nothing was done in it. */
const ruledOf = ({ from, length, unit, raw, due }: Counted): Ruled => ({
  status: "running",
  done: null,
  daysLate: null,
  period: {
    start: onDay(from),
    length,
    unit: legalUnit(unit),
    rawEnd: onDay(raw),
    end: onDay(due),
    moved: raw !== due,
  },
});

const onDay = (day: string) => ({ earliest: day, latest: day });

export function PeriodResult({ from, length, unit, result }: Props) {
  const { lang, say } = useLanguage();
  const { today } = useSession();
  const [told, setTold] = useState<Text | null>(null);
  const { raw, due, steps } = result;
  const rows = steps.map((step) => {
    const { text, cites } = splitCites(say(step), lang);
    const basis = step.basis === null ? [] : [say(basisWords(step.basis))];
    return { text: text.charAt(0).toUpperCase() + text.slice(1), cites: [...cites, ...basis], date: step.date };
  });

  function copy(): void {
    const lines = rows.map(({ text, cites }, index) => [`${index + 1}. ${text}`, ...cites].join("  "));
    setTold(copyText(lines.join("\n")) ? BASE.copied : LAW.copyFailed);
  }

  return (
    <section className="lw-result">
      <p className="lw-ends">
        <span className="lw-soft">{say(LAW.ends)}</span>
        {due === null ? (
          <strong className="lw-none">{say(LAW.noCalendar)}</strong>
        ) : (
          <strong>
            <Day value={due} full />
          </strong>
        )}
        {raw !== null && raw !== due ? (
          <span className="lw-soft">
            {say(LAW.raw)} <Day value={raw} />
          </span>
        ) : null}
      </p>
      {/* While the answer to a new day is on its way the old one stands there: no picture is made of both. */}
      {raw === null || due === null || due <= from ? null : (
        <PeriodRuler ruled={ruledOf({ from, length, unit, raw, due })} named={UNNAMED} asOf={today} today={today} />
      )}
      <h2>{say(LAW.steps)}</h2>
      <ol className="lw-steps">
        {rows.map(({ text, cites }, index) => (
          <li key={index}>
            <span>{text}</span>
            <span className="lw-cites">
              {cites.map((cite) => (
                <span key={cite}>{cite}</span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="lw-buttons no-print">
        <button type="button" className="button" onClick={copy}>
          {say(LAW.copy)}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {say(BASE.print)}
        </button>
        <span role="status" className="lw-soft">
          {told === null ? "" : say(told)}
        </span>
      </p>
      <YearStrip from={from} due={due} />
    </section>
  );
}
