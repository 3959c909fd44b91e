// E-04: the enforcement notice is served, and the time it sets has passed, before the listing decision (art. 1 of the
// list rule with the notice of the Civil Procedure Law). Service can happen unseen. Unknown `performBy`: both ways.
import { verdict } from "../../engine/limit.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { EVENT_MAX, EVENT_MIN } from "../../calendar/civil.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { issuePath, NOTICE, servedOn } from "../parts/issue.ts";
import { listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { sayDay, sayDeemed, sayEnd, sayLaw } from "../parts/say.ts";
import { countsAsServed } from "../parts/served-day.ts";
import { isAnnounced } from "../parts/services.ts";

export const e04: Rule = {
  code: "E-04",
  title: { zh: "纳入前应当送达执行通知且履行期间届满", en: "Notice served and its time passed before the listing" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds", "enforcement-notice"),
  validity: validityOf("listing-grounds"),
  facts: [
    "listing-decided.date",
    "enforcement-notice-served.date",
    "enforcement-notice-served.service",
    "enforcement-notice-issued.performBy",
    "enforcement-filed",
    "enforcement-requested",
    "client.kind",
    "client.domicile",
    "client.idDocument",
    "enforcement-notice-issued.date",
  ],
  readings: [SERVICE_PROOF],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day: decision } = listing;
    const duty = world.duty("listing-grounds", decision);
    if (duty === null) return NO_RULE_YET;
    sayDecision(world, listing);
    sayLaw(world, "未履行义务是纳入的前提", "Non-performance is what a listing rests on", world.cite(duty));
    const first = world.duty("enforcement-notice", decision);
    if (first !== null) {
      const cited = world.cite(first);
      sayLaw(world, "应当先向被执行人发出执行通知", "The debtor must first be sent an enforcement notice", cited);
    }
    const issued = world.first(world.all(NOTICE.issued));
    const from = issued === null ? null : world.day(issued);
    if (from !== null && world.lt(decision, from))
      return premature("not-served", "执行通知在纳入决定之后才发出", "The notice was issued after the decision");
    const act = world.unseenAct(
      `events[+enforcement-notice-served@${thread.id}]`,
      world.all(NOTICE.served),
      world.view.denied(NOTICE.served, NOTICE.issued),
      from,
    );
    if (act.done === null) return premature("not-served", "执行通知没有送达", "The notice was not served");
    const served = act.event === null ? act.done : servedOn(world, act.event);
    if (act.event !== null && isAnnounced(world, act.event))
      sayDeemed(world, "执行通知", "The notice was served", served);
    else sayDay(world, "执行通知送达", "The notice was served", served);
    if (act.event !== null && !countsAsServed(world, act.event))
      return premature("not-served", "所称送达不成立", "The service stated does not hold");
    if (world.lt(decision, served))
      return premature("not-served", "纳入决定先于执行通知的送达", "The decision came before service of the notice");
    const until = performBy(world, issued, thread);
    sayEnd(world, "执行通知指定的履行期间", "The time set by the notice ends", until);
    if (!world.lt(until, decision))
      return premature("not-expired", "决定作出时指定的履行期间尚未届满", "The time set by the notice had not passed");
    if (!world.lt(served, decision)) {
      return verdict("contestable", () => ({
        zh: "送达与决定在同一日，先后不明",
        en: "Service and decision fall on the same day; which came first is open",
        court: "送达与决定在同一日",
        caveat: true,
      }));
    }
    return verdict("in-order", () => ({
      zh: "执行通知已送达且履行期间已届满后作出决定",
      en: "The decision came after service of the notice and the end of its time",
    }));
  },
};

function premature(turn: string, zh: string, en: string): Outcome {
  return verdict("breach", () => ({ zh: `${zh}，纳入过早`, en: `${en}: the listing was premature`, turn }));
}

/** The last day to perform that the notice sets; unknown where it is not on record. */
function performBy(world: World, issued: CaseEvent | null, thread: Thread): Term {
  const path = issued === null ? issuePath(world, NOTICE, thread.opener) : `events[${issued.id}].performBy`;
  return world.date(path, issued?.raw.performBy, { lo: EVENT_MIN, hi: EVENT_MAX });
}
