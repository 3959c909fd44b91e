// Places the items of a timeline on rows so that no shape and no label covers another. Pure.
import type { Day } from "../../../shared/calendar/civil.ts";
import type { Text } from "../../../shared/text.ts";
import type { Item, PeriodBar, Timeline } from "./model.ts";
import { fittedEnd, type Scale, xOf } from "./scale.ts";
import { SECTIONS } from "./words.ts";

export const ROW = 30;
const HEADING = 24;
export const AXIS = 42;
/** Pixels between what stands side by side on a row. */
const GAP = 14;
/** The least width of a shape, so that it can be seen and hit. */
export const LEAST = 12;
/** Length of the dotted lead to a slot for which the law sets no day. */
export const LEAD = 26;
const LABEL_GAP = 8;

export interface Placed {
  readonly item: Item;
  /** The row's middle, in pixels. */
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  readonly labelX: number;
  /** The label ends at `labelX`, left of its shape: how wide it is drawn is only estimated. */
  readonly before: boolean;
  /** Shape and label together reach from here to there. */
  readonly taken: readonly [number, number];
}

export interface Section {
  readonly title: Text;
  /** Top of its heading. */
  readonly y: number;
  readonly placed: readonly Placed[];
}

export interface Layout {
  readonly sections: readonly Section[];
  readonly height: number;
}

/** The width of a text at 12 px: estimated, so that a layout is the same on every machine. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 12.4 : 6.7;
  return width;
}

/** Left and right end of an item's shape. */
function shapeOf(item: Item, scale: Scale, asOf: Day): readonly [number, number] {
  const x = (day: Day): number => xOf(scale, Math.max(scale.lo, Math.min(scale.hi, day)));
  const wide = (lo: number, hi: number): readonly [number, number] =>
    hi - lo >= LEAST ? [lo, hi] : [(lo + hi - LEAST) / 2, (lo + hi + LEAST) / 2];
  if (item.kind === "event") return item.days === null ? [0, 0] : wide(x(item.days.lo), x(item.days.hi));
  if (item.kind === "slot") {
    const at = x(item.at ?? scale.lo);
    if (item.side === "by") return wide(at, at);
    return item.side === "before" ? [at - LEAD - LEAST, at] : [at, at + LEAD + LEAST];
  }
  if (item.kind === "stretch") return wide(x(item.from.lo), x(item.to === null ? asOf : item.to.hi));
  return wide(periodStart(item, x), periodEnd(item, x));
}

/** A period whose trigger is not known begins with a stub. */
const STUB = 20;

const periodStart = ({ from, due }: PeriodBar, x: (day: Day) => number): number =>
  from === null ? x(due.lo) - STUB : x(from.lo);

function periodEnd({ due, done, late, absent }: PeriodBar, x: (day: Day) => number): number {
  const ends = [x(due.hi ?? due.lo) + (due.hi === null ? STUB : 0) + (absent ? LEAST / 2 : 0)];
  if (late !== null) ends.push(x(late.to));
  if (done !== null && done.openHi !== true) ends.push(x(done.hi) + LEAST / 2);
  return Math.max(...ends);
}

export type LabelOf = (item: Item) => string;

/** Lays the timeline out at a scale, with labels in one language, for a view so many pixels wide. */
export function layoutOf(timeline: Timeline, scale: Scale, labelOf: LabelOf, view: number): Layout {
  const end = fittedEnd(scale, timeline.focus, view);
  const sections: Section[] = [];
  let y = AXIS + 12;
  for (const { title, of } of SECTIONS) {
    const items = of(timeline);
    if (items.length === 0) continue;
    const top = y;
    const { placed, rows } = pack(items, { scale, asOf: timeline.asOf, end, labelOf }, top + HEADING);
    y = top + HEADING + rows * ROW + 6;
    sections.push({ title, y: top, placed });
  }
  return { sections, height: Math.max(y, AXIS + ROW) };
}

interface Sheet {
  readonly scale: Scale;
  readonly asOf: Day;
  /** Where the view ends that fits all, in pixels of the sheet. */
  readonly end: number;
  readonly labelOf: LabelOf;
}

/** What of a label has room: its first parts, as they are read out too; where the first is too long it is cut, between words. */
function shortened(label: string, room: number): string {
  const parts = label.split(" · ");
  const [first = ""] = parts;
  for (let many = parts.length; many > 0; many--) {
    const some = parts.slice(0, many).join(" · ");
    if (textWidth(some) <= room) return some;
  }
  let cut = first;
  while (cut.length > 1 && textWidth(`${cut}…`) > room)
    cut = cut.slice(0, cut.includes(" ") ? cut.lastIndexOf(" ") : -1);
  return `${cut}…`;
}

/**
 * A label stands inside what is wide enough, else right of the shape, else left of it where the sheet ends; shorter where neither
 * side has room for it. The whole of it is said of the item that is chosen.
 */
function sizeOf(item: Item, { scale, asOf, end, labelOf }: Sheet): Omit<Placed, "y"> {
  const whole = labelOf(item);
  const [x0, x1] = shapeOf(item, scale, asOf);
  const inside = item.kind === "stretch" || (item.kind === "event" && x1 - x0 > textWidth(whole) + 2 * LABEL_GAP);
  const right = x1 + LABEL_GAP;
  // What begins within the view that fits all has its label there too.
  const edge = right < end ? end : scale.width;
  const rooms = [edge - right, x0 - LABEL_GAP] as const;
  const label = inside ? whole : shortened(whole, Math.max(...rooms));
  const width = textWidth(label);
  const left = x0 - LABEL_GAP - width;
  const before = !inside && right + width > edge && left >= 0;
  const labelX = inside ? x0 + LABEL_GAP : before ? x0 - LABEL_GAP : right;
  const from = before ? left : labelX;
  return { item, x0, x1, label, labelX, before, taken: [Math.min(x0, from), Math.max(x1, from + width)] };
}

function pack(items: readonly Item[], sheet: Sheet, top: number) {
  const sized = items.map((item) => sizeOf(item, sheet));
  const ends: number[] = [];
  const placed = sized
    .toSorted((a, b) => a.taken[0] - b.taken[0])
    .map((one) => {
      const [from, to] = one.taken;
      const free = ends.findIndex((last) => last + GAP <= from);
      const row = free < 0 ? ends.length : free;
      ends[row] = to;
      return { ...one, y: top + row * ROW + ROW / 2 };
    });
  return { placed, rows: ends.length };
}
