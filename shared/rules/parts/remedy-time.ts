// Remedies that the client has used or is using: which is open on a day, and how long they took (K-01, K-04, K-05).
import type { Day } from "../../calendar/civil.ts";
import type { EventType } from "../../case/types.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { earliest, latest, on, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** A request with what ends its procedure. */
const ENDS: Readonly<Partial<Record<EventType, EventType>>> = {
  "correction-requested": "correction-decided",
  "reconsideration-requested": "reconsideration-decided",
  "reconsideration-received": "reconsideration-decided",
  "objection-filed": "objection-decided",
  "supervision-requested": "supervision-decided",
};

/** Objection, reconsideration and supervision: while one is pending a claim for compensation is not accepted. */
export const COURT_REMEDIES = [
  "objection-filed",
  "reconsideration-requested",
  "reconsideration-received",
  "supervision-requested",
] as const satisfies readonly EventType[];

/** A remedy in one world: the request, and the day of its decision; null where none is on record. */
export interface Remedy {
  readonly request: CaseEvent;
  readonly ended: Term | null;
}

/** The remedies of the kinds, each once: the receipt of a request that is on record is not another remedy. */
export function remediesOf(world: World, types: readonly EventType[]): readonly Remedy[] {
  const remedies: Remedy[] = [];
  for (const request of world.all(...types)) {
    const end = ENDS[request.type];
    if (end === undefined) continue;
    const behind = world.parent(request);
    if (behind !== null && ENDS[behind.type] === end) continue;
    const decided = world.first(world.answersTo(request, end));
    remedies.push({ request, ended: decided?.term ?? null });
  }
  return remedies;
}

/** The first remedy that was asked for by `day` and had not ended by then; null where there is none. */
export function openRemedy(world: World, types: readonly EventType[], day: Term): CaseEvent | null {
  const open = remediesOf(world, types).find(
    ({ request, ended }) => !world.lt(day, request.term) && (ended === null || world.lt(day, ended)),
  );
  return open?.request ?? null;
}

/** A stretch of days, from one to another. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The end of a period that began on `start` and would end on `plain`, moved by the days that remedies took before it
 * ended; days on which several ran count once, and one that is pending takes days up to today. Null where there are none.
 * Imprecise and unknown days give the hull of what they allow.
 */
export function endWithout(
  world: World,
  remedies: readonly Remedy[],
  { start, plain }: { readonly start: Term; readonly plain: Term },
): Term | null {
  const days = remedies.map(({ request, ended }) => ({ from: request.term, to: ended ?? world.today }));
  const least = days.map(({ from, to }) => ({ from: latest(from), to: earliest(to) }));
  const most = days.map(({ from, to }) => ({ from: earliest(from), to: latest(to) }));
  const lo = moved(earliest(plain), latest(start), least);
  const hi = moved(latest(plain), earliest(start), most);
  if (hi <= latest(plain)) return null;
  if (lo === hi) return on(lo);
  const open = remedies.find(({ request }) => request.term.v !== null)?.request ?? remedies[0]?.request;
  const path = `events[${open?.id ?? ""}].date`;
  const unknown = days.some(({ from, to }) => from.v?.unknown === true || to.v?.unknown === true);
  return unknown ? world.unknownDay(path, on(lo), on(hi)) : world.impreciseDay(path, on(lo), on(hi));
}

function moved(end: Day, start: Day, stretches: readonly Stretch[]): Day {
  let until = end;
  let counted = start;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (from > until) break;
    const first = Math.max(from, counted);
    if (to <= first) continue;
    until += to - first;
    counted = to;
  }
  return until;
}
