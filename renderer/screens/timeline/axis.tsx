// The axis: lines and labels of years, months or days, and the line of the audit's day.
import type { Day } from "../../../shared/calendar/civil.ts";
import { useSay } from "../../base/lang.tsx";
import { AXIS } from "./layout.ts";
import { dayAt, LABEL_GAP, labelsAt, type Scale, ticksOf, xOf } from "./scale.ts";
import { TL } from "./words.ts";

interface Props {
  readonly scale: Scale;
  readonly height: number;
  readonly asOf: Day;
  readonly asOfText: string;
  /** The part in view, in pixels: ticks outside it are not drawn. */
  readonly from: number;
  readonly to: number;
}

export function Axis({ scale, height, asOf, asOfText, from, to }: Props) {
  const say = useSay();
  // From a year before the view, so that the year it begins in is named.
  const ticks = ticksOf(scale.perDay, Math.floor(dayAt(scale, from)) - 366, Math.ceil(dayAt(scale, to)) + 31);
  const labels = labelsAt(
    scale,
    ticks.map(({ day, major, label }) => ({ day, major, text: say(label) })),
    from,
  );
  const now = xOf(scale, asOf);
  const nowLabel = `${say(TL.asOf)} ${asOfText}`;
  const atEnd = now + 130 > scale.width;
  return (
    <g aria-hidden="true">
      <line className="tl-axis" x1={0} x2={scale.width} y1={AXIS - 8} y2={AXIS - 8} />
      {ticks.map((tick, index) => {
        // A tick stands at the beginning of its day, marks in the middle of theirs.
        const x = xOf(scale, tick.day) - scale.perDay / 2;
        const at = labels[index] ?? null;
        return (
          <g key={tick.day} className={tick.major ? "tl-tick tl-tick-major" : "tl-tick"}>
            <line x1={x} x2={x} y1={tick.major ? 4 : AXIS - 14} y2={height} />
            {at === null ? null : (
              <text x={at} y={tick.major ? 14 : AXIS - 13}>
                {say(tick.label)}
              </text>
            )}
            {tick.also === undefined ? null : (
              <text x={x + LABEL_GAP} y={AXIS - 13} className="tl-tick-also">
                {say(tick.also)}
              </text>
            )}
          </g>
        );
      })}
      <line className="tl-now" x1={now} x2={now} y1={AXIS - 8} y2={height} />
      <text className="tl-now-label" x={atEnd ? now - 5 : now + 5} y={AXIS + 6} textAnchor={atEnd ? "end" : "start"}>
        {nowLabel}
      </text>
    </g>
  );
}
