// The shapes of the timeline: a mark for an event, a bar for a period, an empty slot, a stretch. Drawn, not written.
import type { Day } from "../../../shared/calendar/civil.ts";
import { LEAD, LEAST, type Placed } from "./layout.ts";
import type { EmptySlot, EventMark, PeriodBar, Stretch } from "./model.ts";
import { type Scale, xOf } from "./scale.ts";
import type { Who } from "./who-acts.ts";

interface Props<T> {
  readonly item: T;
  readonly placed: Placed;
  readonly scale: Scale;
  readonly asOf: Day;
}

/** ● court, ◆ our side, ▲ others. */
export function ActShape({ who, x, y }: { readonly who: Who; readonly x: number; readonly y: number }) {
  if (who === "court") return <circle className="tl-act" cx={x} cy={y} r={5} />;
  if (who === "us")
    return <path className="tl-act" d={`M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`} />;
  return <path className="tl-act" d={`M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`} />;
}

export function EventShape({ item, placed: { x0, x1, y } }: Props<EventMark>) {
  const { days, denied } = item;
  if (days === null) return null;
  if (denied) {
    const x = (x0 + x1) / 2;
    return <path className="tl-denied" d={`M${x - 6} ${y - 6}h12v12h-12Zl12 12`} />;
  }
  if (days.lo === days.hi) return <ActShape who={item.who} x={(x0 + x1) / 2} y={y} />;
  // A span: the day lies somewhere in it. An open end has no end line.
  const ends = `${days.openLo === true ? "" : `M${x0} ${y - 7}v14`}${days.openHi === true ? "" : `M${x1} ${y - 7}v14`}`;
  return (
    <>
      <rect className={`tl-span tl-span-${item.who}`} x={x0} y={y - 9} width={x1 - x0} height={18} />
      <path className="tl-span-end" d={ends} />
    </>
  );
}

export function SlotShape({ item, placed: { x0, x1, y } }: Props<EmptySlot>) {
  const box = item.side === "after" ? x1 - LEAST : x0;
  const lead =
    item.side === "after" ? `M${x0} ${y}h${LEAD}` : item.side === "before" ? `M${x0 + LEAST} ${y}h${LEAD}` : "";
  return (
    <g className={`tl-slot tl-on-${item.status}`}>
      {lead === "" ? null : <path className="tl-lead" d={lead} />}
      <rect className="tl-slot-box" x={box} y={y - 6} width={12} height={12} />
    </g>
  );
}

export function StretchShape({ item, placed: { x0, x1, y }, scale }: Props<Stretch>) {
  const known = item.from.openLo === true ? x0 : xOf(scale, item.from.hi);
  const sure = item.to === null ? x1 : item.to.openLo === true ? known : xOf(scale, item.to.lo);
  const solid = Math.max(known, sure);
  return (
    <g className={`tl-stretch tl-stretch-${item.what}`}>
      {known > x0 ? <rect className="tl-stretch-possible" x={x0} y={y - 11} width={known - x0} height={22} /> : null}
      {x1 > solid ? <rect className="tl-stretch-possible" x={solid} y={y - 11} width={x1 - solid} height={22} /> : null}
      <rect className="tl-stretch-sure" x={known} y={y - 11} width={solid - known} height={22} />
      {item.to === null ? <path className="tl-stretch-on" d={`M${x1} ${y - 11}l9 11l-9 11Z`} /> : null}
    </g>
  );
}

export function PeriodShape({ item, placed: { x0, y }, scale, asOf }: Props<PeriodBar>) {
  const { due, done, late, from } = item;
  const start = from === null ? x0 : xOf(scale, from.lo);
  const first = xOf(scale, due.lo);
  const last = due.hi === null ? first + 20 : xOf(scale, due.hi);
  const running = item.finding.status === "running" ? Math.min(first, xOf(scale, asOf)) : null;
  const ends = [
    ...(from === null ? [] : [`M${start} ${y - 8}v16`]),
    `M${first} ${y - 8}v16`,
    ...(due.hi === null || due.hi === due.lo ? [] : [`M${last} ${y - 8}v16`]),
  ].join("");
  return (
    <g className={`tl-period tl-on-${item.finding.status}${item.needsFact ? " tl-needs" : ""}`}>
      <rect className="tl-bar" x={start} y={y - 5} width={Math.max(2, first - start)} height={10} />
      {running === null ? null : (
        <rect className="tl-elapsed" x={start} y={y - 5} width={Math.max(0, running - start)} height={10} />
      )}
      {last > first ? <rect className="tl-open" x={first} y={y - 5} width={last - first} height={10} /> : null}
      {due.hi === null ? <path className="tl-arrow" d={`M${last - 5} ${y - 6}l7 6l-7 6`} /> : null}
      {late === null ? null : (
        <LateShape from={xOf(scale, late.from)} to={xOf(scale, late.to)} y={y} certain={late.certain} />
      )}
      <path className="tl-ends" d={ends} />
      {done === null || done.openHi === true ? null : (
        <DoneShape from={xOf(scale, done.lo)} to={xOf(scale, done.hi)} y={y} />
      )}
      {item.absent ? <rect className="tl-slot-box" x={last - 6} y={y - 6} width={12} height={12} /> : null}
    </g>
  );
}

interface Stripe {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function LateShape({ from, to, y, certain }: Stripe & { readonly certain: boolean }) {
  const width = Math.max(3, to - from);
  return (
    <>
      <rect className={certain ? "tl-late" : "tl-late tl-late-possible"} x={from} y={y - 7} width={width} height={14} />
      <rect
        className="tl-hatch"
        fill={certain ? "url(#tl-hatch)" : "url(#tl-hatch-possible)"}
        x={from}
        y={y - 7}
        width={width}
        height={14}
      />
    </>
  );
}

function DoneShape({ from, to, y }: Stripe) {
  if (to - from < 2) return <circle className="tl-done" cx={(from + to) / 2} cy={y} r={4.5} />;
  return <rect className="tl-done tl-done-span" x={from} y={y - 4} width={to - from} height={8} rx={4} />;
}

/** The textures of lateness: dense strokes where it is certain, sparse ones where it is only possible. */
export function Hatches() {
  return (
    <defs>
      <pattern id="tl-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="tl-hatch-line" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      <pattern id="tl-hatch-possible" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <line className="tl-hatch-line tl-hatch-line-possible" x1="0" x2="0" y1="0" y2="9" />
      </pattern>
    </defs>
  );
}
