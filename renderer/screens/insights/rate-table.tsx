// The rates as a table: on the screen, on paper, and for whoever does not see the plot.
import { useSay } from "../../base/lang.tsx";
import { percent, type RateLine } from "./rates.ts";
import { INSIGHTS } from "./words.ts";

interface Props {
  readonly lines: readonly RateLine[];
  /** What the first column is called. */
  readonly head: string;
  readonly className: string;
}

export function RateTable({ lines, head, className }: Props) {
  const say = useSay();
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {[INSIGHTS.of, INSIGHTS.breach, INSIGHTS.rate, INSIGHTS.interval, INSIGHTS.open].map((words) => (
            <th key={words.en} scope="col" className="is-number">
              {say(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, rate, open }) => (
          <tr key={key}>
            <th scope="row">{say(name)}</th>
            <td className="is-number">{rate?.of ?? say({ zh: "＜5", en: "<5" })}</td>
            <td className="is-number">{rate?.breach ?? "—"}</td>
            <td className="is-number is-rate">{rate === null ? "—" : percent(rate.value)}</td>
            <td className="is-number">{rate === null ? "—" : `${Math.round(rate.low * 100)}–${percent(rate.high)}`}</td>
            <td className="is-number soft">{open ?? say(INSIGHTS.hidden)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
