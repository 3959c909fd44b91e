// The diary of harm: the losses on record by their day, and their sum where every amount can be added.
import { isYuan, sumOfYuan } from "../../../shared/case/amount.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";

export interface Loss {
  readonly event: AnyEvent;
  /** Yuan that can be added up; else the amount is in words, or not stated. */
  readonly isYuan: boolean;
}

export interface Diary {
  /** The earliest first; those without a day last. */
  readonly losses: readonly Loss[];
  /** Yuan; null where an amount is missing or in words, as no part of a loss may be passed off as all of it. */
  readonly sum: string | null;
}

function orderOf({ date }: AnyEvent): number {
  const read = date === undefined ? null : parseSpan(date);
  return read?.ok === true ? read.span.lo : Number.POSITIVE_INFINITY;
}

export function diaryOf({ events }: Pick<CaseFile, "events">): Diary {
  const all: readonly AnyEvent[] = events;
  const harm = all
    .filter(({ type, happened }) => type === "harm" && happened !== "no")
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
  const amounts = harm.map(({ amount = "" }) => amount.trim());
  return {
    losses: harm.map((event, at) => ({ event, isYuan: isYuan(amounts[at] ?? "") })),
    sum: harm.length === 0 ? null : sumOfYuan(amounts),
  };
}
