// L-11: a listing for refusing to perform a settlement needs one that was due, unperformed, and no good reason (2013
// art. 1 item 5, 2017 art. 1 item 6). That there was a settlement is the court's allegation: without a record of it,
// unknown. Performing it is the client's own act: not on record, not done; but its reason may still be good.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { EVENT_MAX } from "../../calendar/civil.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { groundOf } from "../parts/bar-ground.ts";
import { denialsAbout, deniedBy } from "../parts/denied-by.ts";
import { names } from "../parts/grounds.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision, type Listing } from "../parts/listing.ts";
import { sayDay, sayLaw, sayLimit } from "../parts/say.ts";

function noGround(because: () => Text): Outcome {
  return verdict("breach", because);
}

/** The last settlement up to the decision; null where all on record are later. */
function settlementBy(world: World, day: Term): CaseEvent | null {
  return world.last(world.all("settlement-agreed").filter((event) => world.le(world.day(event), day)));
}

/** Was there a good reason not to perform? Recorded where the non-performance is; else unknown. */
function goodReason(world: World, settlement: CaseEvent): boolean {
  const [denial] = denialsAbout(world.view.denied("settlement-performed"), settlement);
  if (denial !== undefined) return world.tri(denial, "goodReason");
  return world.choose(qualified(`events[+settlement-performed@${settlement.id}]`, "goodReason"), [true, false]);
}

/** No settlement on record: it was denied, or it may have been made unseen by this file. */
function unrecorded(world: World, { thread, day }: Listing): Outcome {
  const path = `events[+settlement-agreed@${thread.id}]`;
  if (!world.happenedAtAll(path, [], deniedBy(world, world.view.denied("settlement-agreed"), day))) {
    return noGround(() => ({
      zh: "没有执行和解协议，不存在拒不履行",
      en: "There was no settlement that could be refused",
      turn: "no-settlement",
    }));
  }
  return world.choose(qualified(path, "refused"), [true, false])
    ? verdict("in-order", () => ({
        zh: "和解协议已到期而无正当理由未履行",
        en: "The settlement was due and not performed, without good reason",
      }))
    : noGround(() => ({
        zh: "和解协议未到期、已履行或有正当理由",
        en: "The settlement was not due, was performed, or there was good reason",
      }));
}

/** Judges the settlement in force on the day of the decision. */
function judgeSettlement(world: World, settlement: CaseEvent, day: Term): Outcome {
  const agreed = world.day(settlement);
  const { performBy } = settlement.raw;
  const lo = settlement.lo;
  const due = world.date(`events[${settlement.id}].performBy`, performBy, { lo, hi: EVENT_MAX });
  sayDay(world, "达成执行和解", "Settlement agreed", agreed);
  sayLimit(world, "约定履行期限", "To be performed by", due);
  if (world.le(day, due)) {
    return noGround(() => ({
      zh: "决定时和解协议尚未到期",
      en: "The settlement was not yet due when the listing was decided",
      turn: "not-due",
    }));
  }
  const performed = groundOf(world, world.answersTo(settlement, "settlement-performed"), day, () => true);
  if (performed.event !== null && performed.when !== "after") {
    const on = world.show(performed.event.term);
    if (performed.when === "before") {
      return noGround(() => ({
        zh: `${on.zh}和解协议已经履行`,
        en: `The settlement was performed (${on.en})`,
        turn: "performed",
      }));
    }
    return verdict("contestable", () => ({
      zh: "决定当日履行和解协议，先后不明",
      en: "The settlement was performed on the day of the decision; which came first is open",
      court: "决定当日履行和解协议",
      caveat: true,
    }));
  }
  return goodReason(world, settlement)
    ? noGround(() => ({ zh: "未履行有正当理由", en: "There was good reason not to perform", turn: "good-reason" }))
    : verdict("in-order", () => ({ zh: "到期未履行，且没有正当理由", en: "Due, not performed, and no good reason" }));
}

export const l11: Rule = {
  code: "L-11",
  title: { zh: "无正当理由拒不履行和解协议", en: "Refusal to perform a settlement" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds"),
  validity: validityOf("listing-grounds"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "settlement-agreed.date",
    "settlement-agreed.performBy",
    "settlement-performed.date",
    "settlement-performed.goodReason",
    "listing-decided.citedVersion",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    const duty = world.duty("listing-grounds", day);
    if (duty === null) return NO_RULE_YET;
    if (!names(world, thread, "settlement")) {
      return notApplicable(
        "纳入不以拒不履行和解协议为由",
        "The listing does not rest on refusal to perform a settlement",
      );
    }
    sayDecision(world, listing);
    const cited = world.cite(duty, itemOf(duty, "settlement"));
    sayLaw(
      world,
      "须无正当理由拒不履行和解协议",
      "It takes refusal, without good reason, to perform a settlement",
      cited,
    );
    if (world.all("settlement-agreed").length === 0) return unrecorded(world, listing);
    const settlement = settlementBy(world, day);
    if (settlement === null) {
      return noGround(() => ({
        zh: "和解协议在决定之后才达成",
        en: "The settlement was agreed only after the decision",
        turn: "no-settlement",
      }));
    }
    return judgeSettlement(world, settlement, day);
  },
};
