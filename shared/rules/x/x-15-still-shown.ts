// someone looked and found the client still listed after the removal was recorded, or after the last day for it
// (evidence for ). Decided by the last record that shows the listing; what was not looked at is not judged.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import { overdueOn } from "../parts/due-removal.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removedOnRecord } from "../parts/removed-on-record.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const NO_RULE = notApplicable("查看之日尚无名单规定", "On the day of the check there was no rule on the list");
const NOTHING_DUE = notApplicable("查看之日尚无应当删除的情形", "On the day of the check no deletion was due");

/** A record of the deletion or revocation itself. */
function recorded(world: World, thread: Thread): CaseEvent | null {
  return world.first(world.of(thread, "listing-deleted", "listing-revoked"));
}

/** The removal of another listing on record before a check that belongs to no listing of which the decision is known. */
function earlierRemoval(world: World, thread: Thread, looked: Term): CaseEvent | null {
  if (thread.decided !== null || thread.opener.type !== "listing-checked") return null;
  const removals = world.view.threads.flatMap((other) => (other === thread ? [] : (recorded(world, other) ?? [])));
  return world.last(removals.filter(({ term }) => world.lt(term, looked)));
}

/** What the client can ask for, under the text in force on the day of the check. */
function sayRight(world: World, looked: Term): void {
  const right = world.duty("correction-grounds", looked);
  if (right !== null) {
    const cited = world.cite(right, itemOf(right, "deletion"));
    sayLaw(world, "应予删除的，可以申请纠正", "Where it should be deleted, correction can be asked for", cited);
  } else {
    const cited = world.cite(world.text("deletion-without-days", looked));
    sayLaw(
      world,
      "有删除情形的，应当从名单库中删除",
      "On the grounds of the rule it must be deleted from the list",
      cited,
    );
  }
}

function stillShown(world: World, check: CaseEvent, removal: CaseEvent): Outcome {
  world.trigger(check);
  sayDay(world, "记录已经删除或者撤销", "Recorded as deleted or revoked", world.day(removal));
  sayDay(world, "查看时仍在名单上", "Still on the list when looked up", world.day(check));
  sayRight(world, world.day(check));
  return verdict("breach", () => ({
    zh: "已记录删除，名单仍然显示",
    en: "Recorded as deleted, yet still shown",
    turn: "removed",
  }));
}

/** Did the check find the listing? Both ways where the file does not say. */
function showed(world: World, { id, raw }: CaseEvent): boolean {
  return world.known(`events[${id}].visible`, raw.visible, ["yes", "no"]) === "yes";
}

function judge(world: World, thread: Thread): Outcome {
  const checks = world.of(thread, "listing-checked");
  const shown = checks.filter((one) => showed(world, one));
  const check = world.last(shown);
  if (check === null) return notShown(world, thread, checks);
  const looked = world.day(check);
  if (world.version("spc-defaulters", looked) === null) return NO_RULE;
  const removal = recorded(world, thread);
  if (removal !== null && world.lt(world.day(removal), looked)) return stillShown(world, check, removal);
  const other = earlierRemoval(world, thread, looked);
  if (other !== null && !world.choose(`events[+listing-decided@${thread.id}]`, [true, false]))
    return stillShown(world, check, other);
  const overdue = overdueOn(world, thread, looked);
  if (overdue === null) return NOTHING_DUE;
  world.trigger(check);
  sayDay(world, "查看时仍在名单上", "Still on the list when looked up", looked);
  sayRight(world, world.day(check));
  if (overdue === "none") {
    return verdict("in-order", () => ({
      zh: "查看之日删除期限未满",
      en: "On that day the period for the deletion had not ended",
    }));
  }
  return overdue === "all"
    ? verdict("breach", () => ({
        zh: "删除期限届满后仍然显示",
        en: "Still shown after the last day for the deletion",
        turn: "overdue",
      }))
    : verdict("contestable", () => ({
        zh: "依部分观点，删除期限届满后仍然显示",
        en: "On some readings still shown after the last day for the deletion",
        court: "删除期限届满后仍然显示",
        turn: "overdue",
      }));
}

/** Nobody saw the listing: in order where a record shows it gone and someone looked; else nothing to compare. */
function notShown(world: World, thread: Thread, checks: readonly CaseEvent[]): Outcome {
  const check = world.last(checks);
  if (check === null) return notApplicable("没有查看名单的记录", "Nobody looked the list up on record");
  const gone = removedOnRecord(world, thread);
  if (recorded(world, thread) === null || gone === null || world.lt(world.day(check), gone)) return NOTHING_DUE;
  world.trigger(check);
  sayDay(world, "查看时已不在名单上", "No longer on the list when looked up", world.day(check));
  return verdict("in-order", () => ({
    zh: "删除记录与查看结果一致",
    en: "The record of the deletion and the check agree",
  }));
}

export const x15: Rule = {
  code: "X-15",
  title: { zh: "应当删除后名单是否仍然显示", en: "Whether the entry was still shown after its deletion was due" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: basisOf("deletion-without-days", "correction-grounds"),
  validity: validityOf("listing-grounds"),
  facts: [
    "listing-checked.date",
    "listing-checked.visible",
    "listing-deleted.date",
    "listing-revoked.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-decided.termFrom",
    "obligation-performed.full",
    "creditor-deletion-requested.written",
    "asset-query.result",
    "asset-query.clues",
    "enforcement-suspended.basis",
    "enforcement-suspended.ruled",
    "enforcement-refused.ruled",
    "enforcement-terminated.ruled",
    "correction-requested.grounds",
    "correction-decided.outcome",
    "reconsideration-decided.outcome",
    "court-informed-of-performance",
    "creditor-deletion-approved",
    "enforcement-completed",
    "enforcement-resumed",
    "listing-published",
    "round-concluded",
    "settlement-performed",
    "supervision-decided",
    "supervision-decided.outcome",
    "asset-query.date",
    "correction-decided.date",
    "correction-requested.date",
    "creditor-deletion-requested.date",
    "enforcement-refused.date",
    "enforcement-suspended.date",
    "enforcement-terminated.date",
    "listing-decided.citedVersion",
    "listing-decided.date",
    "obligation-performed.date",
    "reconsideration-decided.date",
  ],
  readings: [],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge: (world, { thread }) => (thread === null ? NO_LISTING : judge(world, thread)),
};
