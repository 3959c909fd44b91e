// Days as people read them: with the day of the week and what kind of day it is, how many are left, how far they reach.
import { Tooltip } from "@mantine/core";
import { parseDay } from "../../shared/calendar/civil.ts";
import type { DayBounds, FindingStep } from "../../shared/engine/finding.ts";
import type { Text } from "../../shared/text.ts";
import { boundsWords, dayWords, leftUntil, leftWords, spanWords, shortDay } from "../../shared/report/dates.ts";
import { useCalendar } from "./calendar.tsx";
import { useSay } from "./lang.tsx";
import { Dated } from "./dated.tsx";
import "./day.css";

/** One civil day, `2024-02-18 周日（补班）`. A plain working day or weekend says only its weekday unless `full`. */
export function Day({ value, full = false }: { readonly value: string; readonly full?: boolean }) {
  const say = useSay();
  const calendar = useCalendar();
  const words = full ? dayWords(calendar, value, true) : shortDay(calendar, value);
  return (
    <time className="day" dateTime={value}>
      <Dated>{say(words)}</Dated>
    </time>
  );
}

/** A date as a case file has it, certain or not; undefined is unknown. A single day shows its weekday. */
export function Span({ value }: { readonly value: string | undefined }) {
  const say = useSay();
  if (value !== undefined && parseDay(value) !== null) return <Day value={value} />;
  return (
    <span className="day">
      <Dated>{say(spanWords(value))}</Dated>
    </span>
  );
}

/** The day a period ends, or the two between which it ends. */
export function Bounds({ value }: { readonly value: DayBounds }) {
  const say = useSay();
  const calendar = useCalendar();
  if (value.earliest === value.latest) return <Day value={value.earliest} />;
  return (
    <span className="day">
      <Dated>{say(boundsWords(calendar, value, false))}</Dated>
    </span>
  );
}

interface DaysLeftProps {
  readonly due: DayBounds;
  /** The civil day to count from. */
  readonly today: string;
  /** Shown on hover and focus. */
  readonly derivation?: readonly FindingStep[];
  /** Set where it is not known whether the limit runs at all. */
  readonly possible?: boolean;
}

/** Days left where a limit may be running; what may be over, or certainly is, says so already. */
function possibleWords(left: ReturnType<typeof leftUntil>): Text {
  if (left.min < 0) return leftWords(left);
  if (left.min === 0) return { zh: "可能当日届满", en: "may end on this day" };
  const days = left.min === 1 ? "1 day" : `${left.min} days`;
  return { zh: `可能只剩 ${left.min} 天`, en: `perhaps only ${days} left` };
}

/** Calendar days left to a limit, or past since; with a derivation the steps appear on hover and focus. */
export function DaysLeft({ due, today, derivation = [], possible = false }: DaysLeftProps) {
  const say = useSay();
  const left = leftUntil(due, today);
  const tone = left.min < 0 ? "past" : left.min <= 7 ? "near" : "far";
  const words = say(possible ? possibleWords(left) : leftWords(left));
  if (derivation.length === 0) return <span className={`days-left days-left-${tone}`}>{words}</span>;
  return (
    <Tooltip
      multiline
      events={{ hover: true, focus: true, touch: true }}
      label={
        <span className="days-left-steps">
          {derivation.map((step) => (
            <span key={`${step.date ?? ""}${step.en}`}>
              <Dated>{say(step)}</Dated>
            </span>
          ))}
        </span>
      }
    >
      <button type="button" className={`days-left days-left-${tone} days-left-explained`}>
        {words}
      </button>
    </Tooltip>
  );
}
