// The one picture of a period: a tick a day, grey hatch for days off, red hatch for late, a bar for today; drawn in CSS pixels.
import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import type { Day } from "../../../shared/calendar/civil.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Finding, FindingReading } from "../../../shared/engine/finding.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import { placed } from "./labels.ts";
import { marksOf } from "./marks.ts";
import { type Ruled, type Ruler, rulerOf, type Stretch } from "./ruler.ts";
import { eventOn, type Named, sentenceOf } from "./words.ts";
import "./day-ruler.css";

interface Props {
  readonly finding: Finding;
  /** One reading of the finding, whose period is shown in place of the finding's own. */
  readonly reading?: FindingReading;
  readonly file: CaseFile;
  /** ISO days: of the audit, and the civil one. */
  readonly asOf: string;
  readonly today: string;
}

/** Pixels, where nothing was measured yet: on paper, and before the first look. */
const WIDTH = 640;
const EDGE = 6;
const TOP = 18;
const BAR = 10;
const HEIGHT = 48;

/** Nothing where there is no period. */
export function DayRuler({ finding, reading, ...rest }: Props) {
  const { done } = finding;
  // How late an act is on one reading is said by no typed field: its ruler shows the act and leaves it at that.
  const { status, period } = reading ?? finding;
  const daysLate = reading === undefined ? finding.daysLate : null;
  if (period === null) return null;
  const { file, asOf, today } = rest;
  const named = {
    start: eventOn(file, finding.subjects, period.start),
    done: eventOn(file, finding.subjects, done),
  };
  return <PeriodRuler ruled={{ status, period, done, daysLate }} named={named} asOf={asOf} today={today} />;
}

interface PeriodProps extends Pick<Props, "asOf" | "today"> {
  readonly ruled: Ruled;
  /** What began the period and what was done in it, where that has a name. */
  readonly named: Named;
}

/** The ruler of any period, also of one that is of no case. */
export function PeriodRuler({ ruled, named, asOf, today }: PeriodProps) {
  const say = useSay();
  const calendar = useCalendar();
  const { ref, width: measured } = useElementSize();
  const id = useId();
  const ruler = rulerOf(ruled, asOf, calendar);
  const width = measured > 0 ? measured : WIDTH;
  const x = (day: Day): number => EDGE + ((day - ruler.from) / (ruler.to - ruler.from)) * (width - 2 * EDGE);
  const marks = marksOf(ruled, ruler, named, asOf === today);
  const labels = placed(
    marks.map(({ day, texts, line, strong }) => ({ x: x(day), texts: texts.map(say), line, strong })),
    width,
  );
  return (
    <div className="dr" ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={say(sentenceOf(ruled, ruler, named, calendar, today))}
      >
        <defs>
          <pattern id={`${id}o`} className="dr-off" {...HATCH}>
            <path d="M0 0V5" />
          </pattern>
          <pattern id={`${id}l`} className="dr-late" {...HATCH}>
            <rect width={5} height={5} />
            <path d="M0 0V5" />
          </pattern>
        </defs>
        <Bands ruler={ruler} x={x} id={id} />
        {labels.map(({ text, x: at, anchor, line, strong }) => (
          <text
            key={`${line}${text}`}
            x={at}
            y={line === "above" ? 11 : 44}
            textAnchor={anchor}
            className={strong ? "dr-strong" : ""}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

const HATCH = { width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" } as const;

interface BandsProps {
  readonly ruler: Ruler;
  readonly x: (day: Day) => number;
  readonly id: string;
}

function Bands({ ruler, x, id }: BandsProps) {
  const { sure, faint, past, daysOff, late, done, asOf, ticks, openStart, openEnd } = ruler;
  const box = ({ from, to }: Stretch) => ({ x: x(from), y: TOP, width: x(to) - x(from), height: BAR });
  const end = faint.at(-1)?.to ?? sure?.to ?? ruler.to;
  return (
    <>
      {past === null ? null : <rect className="dr-past" {...box(past)} />}
      {daysOff.map((run) => (
        <rect key={run.from} fill={`url(#${id}o)`} {...box(run)} />
      ))}
      {faint.map((stretch) => (
        <path
          key={stretch.from}
          className="dr-faint"
          d={edgeOf(box(stretch), openStart && stretch.from === ruler.from, openEnd && stretch.to === end)}
        />
      ))}
      {sure === null ? null : <rect className="dr-sure" {...box(sure)} />}
      {late === null ? null : <rect className="dr-late-bar" fill={`url(#${id}l)`} {...box(late)} />}
      {ticks.map((day, index) => (
        <path key={day} className="dr-tick" d={`M${x(day)} ${TOP + BAR}v${index === 0 ? 6 : 4}`} />
      ))}
      {done === null ? null : done.from === done.to ? (
        <path className="dr-done" d={`M${x(done.to)} ${TOP - 3}v${BAR + 6}`} />
      ) : (
        <path className="dr-done dr-done-span" d={`M${x(done.from)} ${TOP - 2}H${x(done.to)}`} />
      )}
      {asOf === null ? null : <path className="dr-now" d={`M${x(asOf)} ${TOP - 5}v${BAR + 10}`} />}
    </>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a stretch; without its left or its right side where nothing bounds it there. */
function edgeOf({ x, y, width, height }: Box, isOpenLeft: boolean, isOpenRight: boolean): string {
  const right = x + width;
  const sides = [
    `M${x} ${y}H${right}`,
    `M${x} ${y + height}H${right}`,
    isOpenLeft ? "" : `M${x} ${y}v${height}`,
    isOpenRight ? "" : `M${right} ${y}v${height}`,
  ];
  return sides.join("");
}
