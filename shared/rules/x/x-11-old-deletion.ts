// before 2017-05-01 a listing had to be deleted on three grounds, without any number of days (2013 art. 7): never late by a
// date. Done the same day it is in order, later contestable. The deletion and the confirmation of a settlement can happen unseen.
import { notApplicable } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf, firstText, itemOf } from "../../law/duty-index.ts";
import { fullPerformance, isNoticeOf, settlementPerformed, type DeletionGround } from "../parts/deletion-grounds.ts";
import { NO_LISTING, NO_RULE_YET } from "../parts/listing.ts";
import { removalOf } from "../parts/removal.ts";
import { terminated } from "../parts/ruling-grounds.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const { version: OLD } = firstText("deletion-without-days");

const LATER = notApplicable("情形发生在新规定施行之后", "The ground lies under the new rule");

/** The settlement counts once the creditor confirmed its performance: shown by proof of it before the court. */
function confirmed(world: World, ground: DeletionGround): boolean {
  const path = `events[+court-informed-of-performance@${ground.event.id}]`;
  const proofs = world
    .all("court-informed-of-performance")
    .filter((proof) => isNoticeOf(world, proof, ground.event, ground.day));
  return world.happenedAtAll(path, proofs, world.view.denied("court-informed-of-performance"));
}

/** The first of the three grounds. */
function firstGround(world: World): DeletionGround | null {
  const settled = settlementPerformed(world);
  const candidates = [
    fullPerformance(world),
    terminated(world),
    settled !== null && confirmed(world, settled) ? settled : null,
  ];
  let first: DeletionGround | null = null;
  for (const one of candidates) if (one !== null && (first === null || world.lt(one.day, first.day))) first = one;
  return first;
}

function judge(world: World, thread: Thread): Outcome {
  const ground = firstGround(world);
  if (ground === null)
    return notApplicable(`没有${OLD}年规定的删除情形的记录`, `No ground of deletion of ${OLD} is on record`);
  const removal = removalOf(world, thread);
  if (removal.done !== null && world.lt(removal.done, ground.day))
    return notApplicable("此前已经删除", "The listing was gone before");
  const due = world.later(ground.day, world.decision(thread));
  const duty = world.duty("deletion-without-days", due);
  if (duty === null) return world.lt(due, world.begins("deletion-without-days")) ? NO_RULE_YET : LATER;
  world.trigger(ground.event);
  sayDay(world, ground.what.zh, ground.what.en, ground.day);
  const cited = world.cite(duty, itemOf(duty, ground.ground));
  sayLaw(
    world,
    "应当从名单库中删除，条文没有天数",
    "It must be deleted from the list; the text sets no number of days",
    cited,
    "应当从名单库中删除",
  );
  const { done } = removal;
  if (done === null) {
    return {
      status: "contestable",
      because: () => ({
        zh: "没有删除；因无天数，不能认定逾期",
        en: "Not deleted; without a number of days nothing is late by a date",
        court: "没有删除",
        caveat: true,
      }),
    };
  }
  if (world.le(done, due)) {
    return {
      status: "in-order",
      done,
      because: () =>
        removal.unseen === true
          ? { zh: "没有删除的记录，可能当日即已删除", en: "No deletion is on record; it may have come on the same day" }
          : { zh: "当日即已删除", en: "Deleted on the same day" },
    };
  }
  return {
    status: "contestable",
    done: removal.event === null ? null : done,
    because: () => {
      if (removal.unseen === true) {
        return {
          zh: "没有当日删除的记录；因无天数，是否及时有争议",
          en: "No deletion on that day is on record; without a number of days it is open whether it was in time",
          court: "没有当日删除的记录",
          disputed: true,
        };
      }
      const shown = world.show(done);
      return {
        zh: `${shown.zh}删除；因无天数，是否及时有争议`,
        en: `Deleted on ${shown.en}; without a number of days it is open whether that was in time`,
        court: `${shown.zh}删除`,
        ...(removal.event === null ? {} : { performed: true }),
        disputed: true,
      };
    },
  };
}

export const x11: Rule = {
  code: "X-11",
  title: { zh: `${OLD}年规定的删除义务`, en: `The duty to delete of ${OLD}` },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("deletion-without-days"),
  validity: validityOf("deletion-without-days"),
  facts: [
    "obligation-performed.date",
    "obligation-performed.full",
    "enforcement-completed",
    "settlement-performed.date",
    "court-informed-of-performance",
    "enforcement-terminated.date",
    "listing-decided.date",
    "listing-deleted",
    "listing-checked.visible",
    "enforcement-terminated.ruled",
    "enforcement-resumed",
    "listing-revoked",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, { thread }) => (thread === null ? NO_LISTING : judge(world, thread)),
};
