// The time axis: days to pixels, and the ticks that fit.
import { type Day, dayOf, partsOf } from "../../../shared/calendar/civil.ts";
import { MONTHS_EN } from "../../../shared/calendar/edtf.ts";
import type { Text } from "../../../shared/text.ts";
import { widthOf } from "../../base/text-width.ts";

/** Room left and right of the days, in pixels; the right one takes the labels of the last marks. */
const PAD_LEFT = 20;
const PAD_RIGHT = 190;

/** Pixels a day: from ten years on a laptop to a fortnight. */
const MIN_PER_DAY = 0.05;
const MAX_PER_DAY = 48;
/** Wider than this no screen scrolls well. */
const MAX_WIDTH = 60_000;

export interface Scale {
  readonly lo: Day;
  readonly hi: Day;
  /** Pixels a day. */
  readonly perDay: number;
  /** Pixels in all. */
  readonly width: number;
}

export function scaleOf(extent: { readonly lo: Day; readonly hi: Day }, perDay: number, least: number): Scale {
  const days = extent.hi - extent.lo + 1;
  return { ...extent, perDay, width: Math.max(least, PAD_LEFT + PAD_RIGHT + days * perDay) };
}

/** The scale at which these days fill the width. */
export function fitting(focus: { readonly lo: Day; readonly hi: Day }, width: number): number {
  const room = Math.max(120, width - PAD_LEFT - Math.min(PAD_RIGHT, width / 3));
  return Math.max(MIN_PER_DAY, Math.min(MAX_PER_DAY, room / (focus.hi - focus.lo + 1)));
}

/** Where the view ends in which these days fill a width, in pixels of the sheet. */
export const fittedEnd = (scale: Scale, focus: { readonly hi: Day }, width: number): number =>
  Math.min(scale.width, xOf(scale, focus.hi + 0.5) + Math.min(PAD_RIGHT, width / 3));

/** A scale within what can be drawn. */
export function clampPerDay(perDay: number, extent: { readonly lo: Day; readonly hi: Day }): number {
  const most = Math.min(MAX_PER_DAY, MAX_WIDTH / (extent.hi - extent.lo + 1));
  return Math.max(MIN_PER_DAY, Math.min(most, perDay));
}

/** The middle of a day, in pixels from the left edge. */
export const xOf = (scale: Scale, day: Day): number => PAD_LEFT + (day - scale.lo + 0.5) * scale.perDay;

/** The day at a pixel, fractions kept. */
export const dayAt = (scale: Scale, x: number): number => (x - PAD_LEFT) / scale.perDay + scale.lo - 0.5;

export interface Tick {
  readonly day: Day;
  readonly label: Text;
  /** A new year, or a new month where days are shown: stands in the upper line. */
  readonly major: boolean;
  /** What stands below it in the lower line: a year begins with a month that has a name too. */
  readonly also?: Text;
}

const MONTHS = MONTHS_EN.map((name) => name.slice(0, 3));
const LEAST_GAP = 40;

/** Months between ticks at this scale; 0 where days are shown. */
function monthsBetween(perDay: number): number {
  if (perDay * 7 >= LEAST_GAP) return 0;
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => months * 30.4 * perDay >= LEAST_GAP);
  return step ?? 240;
}

/** The ticks between two days, in order. */
export function ticksOf(perDay: number, from: Day, to: Day): readonly Tick[] {
  const step = monthsBetween(perDay);
  const ticks: Tick[] = [];
  const first = partsOf(from);
  const aligned = step >= 12 ? Math.floor(first.year / (step / 12)) * step : first.year * 12;
  for (let months = step >= 12 ? aligned : aligned + first.month - 1; ; months += 1) {
    if (step > 1 && months % step !== 0) continue;
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    const day = dayOf(year, month, 1);
    if (day > to) return ticks;
    ticks.push(...(step === 0 ? dayTicks(year, month, perDay) : [monthTick(day, year, month, step)]));
  }
}

function monthTick(day: Day, year: number, month: number, step: number): Tick {
  const yearWords = { zh: `${year}年`, en: String(year) };
  const monthWords = { zh: `${month}月`, en: MONTHS[month - 1] ?? "" };
  if (step >= 12) return { day, label: yearWords, major: true };
  return month === 1
    ? { day, label: yearWords, major: true, also: monthWords }
    : { day, label: monthWords, major: false };
}

function dayTicks(year: number, month: number, perDay: number): readonly Tick[] {
  const every = perDay >= LEAST_GAP / 1.5 ? 1 : 7;
  const first = dayOf(year, month, 1);
  const length = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - first;
  const days = Array.from({ length }, (_, index) => index).filter((index) => index % every === 0 && index + 3 < length);
  return days.map((index) => ({
    day: first + index,
    label:
      index === 0
        ? { zh: `${year}年${month}月`, en: `${MONTHS[month - 1] ?? ""} ${year}` }
        : { zh: `${index + 1}日`, en: String(index + 1) },
    major: index === 0,
  }));
}

/**
 * Where the labels of ticks stand, in pixels, in their order; null for one that finds no room in its line. `from`: the left edge
 * of the view, where the year or month stays named that the view begins in.
 */
export function labelsAt(
  scale: Scale,
  ticks: readonly { readonly day: Day; readonly major: boolean; readonly text: string }[],
  from: number,
): readonly (number | null)[] {
  // A tick stands at the beginning of its day, marks in the middle of theirs.
  const at = ({ day }: { readonly day: Day }): number => xOf(scale, day) - scale.perDay / 2 + LABEL_GAP;
  const ends = { true: Number.NEGATIVE_INFINITY, false: Number.NEGATIVE_INFINITY };
  return ticks.map((tick, index) => {
    const line = tick.major ? "true" : "false";
    const next = ticks.slice(index + 1).find(({ major }) => major === tick.major);
    const own = at(tick);
    const x = tick.major ? Math.max(own, from + LABEL_GAP) : own;
    // What is named at the edge gives way to what comes next in its line.
    const isCovered = x > own && next !== undefined && at(next) < x + widthOf(tick.text) + LABEL_GAP;
    if (isCovered || x < ends[line]) return null;
    ends[line] = x + widthOf(tick.text) + LABEL_GAP;
    return x;
  });
}

/** Pixels between a line and its label, and between labels. */
export const LABEL_GAP = 4;
