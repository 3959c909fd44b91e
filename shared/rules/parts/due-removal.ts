// Whether a day lies after the last day for a removal, over every reading of the law (X-15 has one reading of its own).
import type { ReadingRow } from "../../engine/explorer.ts";
import type { Thread } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodOf } from "../../law/duty-index.ts";
import { GROUND_FINDERS } from "./any-ground.ts";
import type { FindGround, Take } from "./deletion-grounds.ts";
import { groundsOf, statedTerm } from "./grounds.ts";
import { expiryOf } from "./term-expiry.ts";
import { foundWrong } from "./wrong-listing.ts";

/** Is the removal overdue on the day: on every reading, on some, or on none? `null`: nothing was to be removed at all. */
export type Overdue = "all" | "some" | "none" | null;

/** One reason for a removal; `sofar` is the answer of the others, which a disputed reason cannot make graver than "some". */
type Ask = (world: World, thread: Thread, day: Term, sofar: Overdue) => Overdue;

const ASKS: readonly Ask[] = [
  byTerm,
  byFinding,
  ...GROUND_FINDERS.map(
    (find): Ask =>
      (world, thread, day, sofar) =>
        byGround(world, thread, day, sofar, find),
  ),
];

/** The gravest answer over every reason for a removal; the others are not asked once one is certain. */
export function overdueOn(world: World, thread: Thread, day: Term): Overdue {
  let gravest: Overdue = null;
  for (const ask of ASKS) {
    const overdue = ask(world, thread, day, gravest);
    if (overdue === "all") return "all";
    gravest = graver(gravest, overdue);
  }
  return gravest;
}

function graver(a: Overdue, b: Overdue): Overdue {
  if (a === "some" || b === "some") return "some";
  return a ?? b;
}

/** The answer over the options: all of them late, some, or none. */
function over(late: readonly boolean[], disputed: boolean): Overdue {
  if (late.length === 0) return null;
  if (!late.includes(true)) return "none";
  return disputed || late.includes(false) ? "some" : "all";
}

/** The options of a disputed question that take part in a status. */
function options(row: ReadingRow | null): readonly Take[] {
  if (row === null) return [() => ""];
  return row.options.filter((option) => option.active).map((option) => () => option.id);
}

/** Does art. 10(1) reach the listing? The disputes of rows 9 to 11 of the readings leave it open. */
function reach(world: World, thread: Thread): { readonly disputed: boolean; readonly notBefore: Term } | null {
  const decision = world.decision(thread);
  const begins = world.begins("deletion");
  if (world.lt(decision, begins)) return { disputed: true, notBefore: begins };
  const term = statedTerm(world, thread);
  const { first, others } = groundsOf(world, thread);
  if (term === null) return { disputed: others && !first, notBefore: decision };
  return first && !others ? { disputed: true, notBefore: decision } : null;
}

function byGround(world: World, thread: Thread, day: Term, sofar: Overdue, find: FindGround): Overdue {
  const reached = reach(world, thread);
  if (reached === null || (reached.disputed && sofar === "some")) return null;
  const ground = find(world, thread);
  if (ground === null) return null;
  const late: boolean[] = [];
  for (const take of options(ground.row)) {
    const days = ground.days(take);
    if (days === null) late.push(false);
    else if (world.le(days.arose, day)) {
      const start = world.later(days.start, reached.notBefore);
      const { due } = world.period(start, periodOf(world.text("deletion", start)));
      late.push(world.lt(due, day) && (ground.ended === null || world.lt(due, ground.ended)));
    }
  }
  return over(late, reached.disputed);
}

function byTerm(world: World, thread: Thread, day: Term): Overdue {
  const late = underEvery((take) => {
    const expiry = expiryOf(world, thread, take);
    if (expiry.closed !== null) return null;
    const { due } = world.period(expiry.end, periodOf(world.text("deletion-after-term", expiry.end)));
    return world.lt(due, day);
  });
  if (late.every((one) => one === null)) return null;
  return over(
    late.map((one) => one === true),
    false,
  );
}

/** What comes of every combination of the active options of the disputed questions that `judge` meets. */
function underEvery<T>(judge: (take: Take) => T): readonly T[] {
  const results: T[] = [];
  const taken: { readonly row: ReadingRow; readonly ids: readonly string[]; at: number }[] = [];
  for (;;) {
    results.push(
      judge((row) => {
        let one = taken.find((other) => other.row === row);
        if (one === undefined) {
          one = { row, ids: row.options.filter(({ active }) => active).map(({ id }) => id), at: 0 };
          taken.push(one);
        }
        return one.ids[one.at] ?? "";
      }),
    );
    let last = taken.at(-1);
    while (last !== undefined && last.at + 1 >= last.ids.length) {
      taken.pop();
      last = taken.at(-1);
    }
    if (last === undefined) return results;
    last.at++;
  }
}

function byFinding(world: World, thread: Thread, day: Term): Overdue {
  const finding = foundWrong(world, thread);
  if (finding === null) return null;
  const found = world.day(finding);
  const duty = world.duty("revocation", found);
  if (duty === null || world.lt(day, found)) return null;
  return world.lt(world.period(found, periodOf(duty)).due, day) ? "all" : "none";
}
