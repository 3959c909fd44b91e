// What the listing did to the client elsewhere: which sanctions are known on the audit's day, and when each ended.
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import { EARLIEST_ACT, on, type Term } from "../../engine/term.ts";
import { spanOf } from "../../engine/world-parts.ts";
import type { World } from "../../engine/world.ts";
import type { EnumValue } from "../../case/enums.ts";
import type { Sanction } from "../../case/types.ts";

export type SanctionKind = EnumValue<"sanctionKind">;

/** The sanctions of the kinds that have begun, or may have begun, by the audit's day. */
export function sanctionsOf(view: CaseView, kinds: readonly SanctionKind[]): readonly Sanction[] {
  return (view.file.sanctions ?? []).filter(({ kind, from }) => {
    if (kind === undefined || !kinds.includes(kind)) return false;
    return from === undefined || spanOf(from).lo <= view.asOf;
  });
}

/** The fact that would settle whether and when a sanction ended. */
function endPath(sanction: Sanction): string {
  return `sanctions[${sanction.id ?? "case"}].to`;
}

/** Does the event name a sanction rather than another event? */
export function namesSanction(view: CaseView, { raw }: CaseEvent): boolean {
  return raw.regarding !== undefined && (view.file.sanctions ?? []).some(({ id }) => id === raw.regarding);
}

/** Is the exchange with an agency about this sanction? Without a name it is about the only one on file. */
function regards(view: CaseView, event: CaseEvent, sanction: Sanction): boolean {
  const { regarding } = event.raw;
  return regarding === undefined ? (view.file.sanctions ?? []).length === 1 : regarding === sanction.id;
}

/** The last request or refusal on a certain day that shows the sanction standing. */
export function lastStanding(world: World, sanction: Sanction): CaseEvent | null {
  let last: CaseEvent | null = null;
  for (const event of world.all("agency-asked", "agency-answered")) {
    if (event.undated || !regards(world.view, event, sanction)) continue;
    if (event.type === "agency-answered" && event.raw.outcome !== "rejected") continue;
    world.use(event);
    if (last === null || event.lo > last.lo) last = event;
  }
  return last;
}

/**
 * The last day of a sanction; null where it goes on on the audit's day. It can end unseen: without `to` both ways are
 * tried, but not before a day on which the client still asked for its end, or was refused it.
 */
export function endOf(world: World, sanction: Sanction): Term | null {
  const begins = sanction.from === undefined ? null : spanOf(sanction.from).lo;
  if (sanction.to === undefined) {
    const from = begins === null ? null : on(begins);
    return world.unrecordedAct(endPath(sanction), lastStanding(world, sanction)?.lo ?? null, from).done;
  }
  const { lo, hi } = spanOf(sanction.to);
  if (lo > world.asOf) return null;
  const first = begins === null ? lo : Math.max(lo, Math.min(begins, hi));
  return world.impreciseDay(endPath(sanction), on(first), on(Math.min(hi, world.asOf)));
}

/** The day on which the last of the sanctions ended; null where one goes on. */
export function lastEndOf(world: World, sanctions: readonly Sanction[]): Term | null {
  let last: Term | null = null;
  for (const sanction of sanctions) {
    const end = endOf(world, sanction);
    if (end === null) return null;
    last = last === null ? end : world.later(last, end);
  }
  return last;
}

/** The day on which a sanction began; unknown where the file gives none. */
export function beginOf(world: World, sanction: Sanction): Term {
  const path = `sanctions[${sanction.id ?? "case"}].from`;
  if (sanction.from === undefined) return world.unknownDay(path, on(EARLIEST_ACT), world.today);
  const { lo, hi } = spanOf(sanction.from);
  return world.impreciseDay(path, on(lo), on(Math.min(hi, world.asOf)));
}

/** The sanction that a request to an agency is about; null where the file names none. */
export function sanctionBehind(world: World, asked: CaseEvent): Sanction | null {
  const all = world.view.file.sanctions ?? [];
  const named = all.find(({ id }) => id !== undefined && id === asked.raw.regarding);
  if (named !== undefined) return named;
  if (all.length <= 1) return all[0] ?? null;
  return world.choose(`events[${asked.id}].regarding`, all);
}
