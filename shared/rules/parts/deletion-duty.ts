// The duty to delete within three working days of a ground of art. 10(1), from the ground to the result.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { Subject } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { periodOf, itemOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { deletionGate } from "./deletion-gate.ts";
import type { DeletionGround, FindGround, GroundDays } from "./deletion-grounds.ts";
import { NO_LISTING } from "./listing.ts";
import { removalOf } from "./removal.ts";
import { sayDay, sayLaw } from "./say.ts";

/** The act owed, as the derivation calls it. */
export const DELETING = {
  act: { zh: "删除失信信息", en: "the deletion" },
  undone: { zh: "仍在名单上", en: "Still listed on" },
} as const;

/** The outcome where the rule had no period in days, because everything lies before its first text with one. */
export const NO_PERIOD_YET: Outcome = notApplicable(
  "当时的规定没有删除期限",
  "The rule of that time set no period for deletion",
);

const UNKNOWN_TO_COURT = notApplicable("法院尚不知悉", "The court did not know of it");
const GONE_BEFORE = notApplicable("此前已经删除", "The listing was gone before");
const FELL_AWAY = notApplicable(
  "期限届满前恢复执行，该情形消灭",
  "Enforcement went on before the period ended: the ground fell away",
);

/** Judges the deletion of a listing on one ground; `none` is said where the record shows no such ground. */
export function judgeDeletion(world: World, { thread }: Subject, find: FindGround, none: Text): Outcome {
  if (thread === null) return NO_LISTING;
  const begins = world.begins("deletion");
  if (world.lt(world.today, begins)) return NO_PERIOD_YET;
  const ground = find(world, thread);
  if (ground === null) return notApplicable(none.zh, none.en);
  const removal = removalOf(world, thread);
  if (removal.done !== null && world.lt(removal.done, begins)) return NO_PERIOD_YET;
  const gate = deletionGate(world, thread);
  if (gate.closed !== null) {
    world.trigger(ground.event);
    return gate.closed;
  }
  const days = ground.days((row) => world.reading(row));
  if (days !== null && removal.done !== null && world.lt(removal.done, days.arose)) {
    // A removal whose own date contradicts the file proves nothing about what came first.
    return world.tainted ? { ...GONE_BEFORE, status: "undetermined" } : GONE_BEFORE;
  }
  world.trigger(ground.event);
  if (days === null) return ground.never ?? UNKNOWN_TO_COURT;
  const start = world.later(days.start, gate.notBefore);
  sayGround(world, ground, days, start);
  const duty = world.text("deletion", start);
  const cited = world.cite(duty, itemOf(duty, ground.ground));
  const { zh, en } = periodWords(periodOf(duty));
  sayLaw(world, `应当在${zh}内删除`, `It must be deleted within ${en}`, cited);
  const due = world.period(start, periodOf(duty));
  world.sayPeriod(due);
  const { ended } = ground;
  if (ended !== null && world.le(ended, due.due) && (removal.done === null || world.lt(ended, removal.done)))
    return FELL_AWAY;
  return limitOutcome(world, removal, due, DELETING);
}

function sayGround(world: World, ground: DeletionGround, days: GroundDays, start: Term): void {
  sayDay(world, ground.what.zh, ground.what.en, ground.day);
  if (days.arose !== ground.day) sayDay(world, "裁定作出", "The ruling was made", days.arose);
  if (days.start !== days.arose) sayDay(world, "法院知悉", "The court knew of it", days.start);
  if (start !== days.start)
    sayDay(world, "纳入决定或者新规定在后，最早起算", "The decision or the new rule came later; counted from", start);
}
