// The rates as dots with their intervals; the table below says the same, so it is drawn for eyes alone.
import { useSay } from "../../base/lang.tsx";
import { percent, type RateLine } from "./rates.ts";

const WIDTH = 800;
const FROM = 330;
const TO = 700;
const ROW = 29;
const HEAD = 24;
const MARKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const x = (share: number): number => FROM + share * (TO - FROM);

export function RatePlot({ lines }: { readonly lines: readonly RateLine[] }) {
  const say = useSay();
  const height = HEAD + lines.length * ROW;
  return (
    <svg className="is-plot" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {MARKS.map((share) => (
        <g key={share}>
          <path className="is-grid" d={`M${x(share)} 20V${height - 4}`} />
          <text className="is-soft" x={x(share)} y="14" textAnchor="middle">
            {percent(share)}
          </text>
        </g>
      ))}
      {lines.map(({ key, name, rate }, at) => {
        const y = HEAD + at * ROW + 16;
        return (
          <g key={key}>
            <text x="0" y={y + 4}>
              {shortened(say(name))}
            </text>
            {rate === null ? null : (
              <>
                <path className="is-line" d={`M${x(rate.low)} ${y}H${x(rate.high)}`} />
                <path className="is-end" d={`M${x(rate.low)} ${y - 4}v8M${x(rate.high)} ${y - 4}v8`} />
                <circle className="is-dot" cx={x(rate.value)} cy={y} r="5" />
                <text className="is-soft" x={x(rate.high) + 8} y={y + 4}>
                  {rate.breach} / {rate.of}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Letters of the Latin script are half as wide as signs. */
const MOST_WIDTH = 50;

/** The whole name stands in the table. */
function shortened(name: string): string {
  let width = 0;
  for (const [at, sign] of [...name].entries()) {
    width += sign < "\u0300" ? 1 : 2;
    if (width > MOST_WIDTH) return `${[...name].slice(0, at).join("")}…`;
  }
  return name;
}
