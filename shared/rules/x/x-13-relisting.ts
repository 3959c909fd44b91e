// after a deletion under art. 10(1) a new listing needs a new decision and a new situation of art. 1 (2017 art. 10(3)).
// The decision can be made, and the earlier listing deleted, unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { someGround } from "../parts/any-ground.ts";
import { latestGone } from "../parts/earlier-listing.ts";
import { statedTerm } from "../parts/grounds.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const NONE = notApplicable("此前没有因删除情形而删除的纳入", "No earlier listing was deleted on a ground of deletion");

/**
 * Was the earlier listing deleted under art. 10(1)? Not where its decision states a term. Where the file does not say
 * whether it does, a ground of art. 10(1) on record before the deletion shows it.
 */
function underFirstParagraph(world: World, thread: Thread, day: Term): boolean {
  const unsaid = thread.decided !== null && thread.decided.raw.termYears === undefined;
  if (unsaid && someGround(world, thread, (ground) => world.le(ground.day, day)) !== null) return true;
  return statedTerm(world, thread) === null;
}

function judge(world: World, thread: Thread): Outcome {
  const gone = latestGone(world, thread, (other, day) => underFirstParagraph(world, other, day));
  if (gone === null) return NONE;
  if (thread.decided !== null) world.trigger(thread.decided);
  sayDay(world, "此前纳入的信息删除", "The earlier listing was deleted", gone.day);
  sayDay(world, "再次纳入", "Listed again", world.decision(thread));
  const cited = world.cite(world.text("relisting", world.decision(thread)));
  sayLaw(
    world,
    "删除后另有失信情形的，可以重新纳入",
    "After the deletion a new listing needs a new ground for listing",
    cited,
  );
  const { decided } = thread;
  if (decided === null) {
    const path = `events[+listing-decided@${thread.id}]`;
    if (!world.choose(qualified(path, "new"), [true, false])) {
      return verdict("breach", () => ({
        zh: "再次纳入没有新的决定",
        en: "Listed again without a new decision",
        turn: "no-decision",
      }));
    }
    if (world.choose(qualified(path, "newConduct"), [true, false])) return newConduct();
  } else if (world.tri(decided, "newConduct")) return newConduct();
  return verdict("breach", () => ({
    zh: "再次纳入没有新的失信情形",
    en: "Listed again without a new ground for listing",
    turn: "no-conduct",
  }));
}

function newConduct(): Outcome {
  return verdict("in-order", () => ({
    zh: "另有新的失信情形并另作决定",
    en: "A new ground for listing and a new decision",
  }));
}

export const x13: Rule = {
  code: "X-13",
  title: { zh: "删除后再次纳入须有新情形、新决定", en: "Listing again needs new conduct and a new decision" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("relisting"),
  validity: validityOf("relisting"),
  facts: [
    "listing-deleted.date",
    "listing-decided.date",
    "listing-decided.newConduct",
    "listing-decided.termYears",
    "creditor-deletion-approved",
    "creditor-deletion-requested",
    "enforcement-completed",
    "enforcement-refused",
    "enforcement-suspended",
    "enforcement-terminated",
    "listing-checked",
    "listing-revoked",
    "obligation-performed",
    "round-concluded",
    "settlement-performed",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge: (world, { thread }) => (thread === null ? NO_LISTING : judge(world, thread)),
};
