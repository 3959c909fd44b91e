// The answer of the calculator: the last day large, the steps below, the calendar it was read from.
import { useState } from "react";
import { splitCites } from "../../../shared/audit/step-sources.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Text } from "../../../shared/text.ts";
import { copyText } from "../../base/copy.ts";
import { Day } from "../../base/day.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { BASE } from "../../base/words.ts";
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
  readonly result: {
    readonly raw: string | null;
    readonly due: string | null;
    readonly status: "ok" | "no-calendar";
    readonly steps: readonly Step[];
  };
}

export function PeriodResult({ from, result }: Props) {
  const { lang, say } = useLanguage();
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
