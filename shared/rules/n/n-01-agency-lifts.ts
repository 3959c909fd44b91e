// N-01: after the court deletes a listing, agencies lift their measures promptly (Private Economy Law art. 54(2); from
// 2026-04-01 also art. 3 of the Credit Repair Measures). No number of days. The end of a sanction can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overRemovals, removedOf } from "../parts/after-removal.ts";
import { isConsumption } from "../parts/consumption-items.ts";
import { endOf, lastStanding, sanctionsOf, type SanctionKind } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { againstClient } from "../parts/orders.ts";
import { isOperator } from "../parts/client.ts";
import { mapTerm, type Term } from "../../engine/term.ts";
import type { Sanction } from "../../case/types.ts";

/**
 * Credit reports (N-04), mirror sites (N-05) and exit bans, which a ruling of their own orders, are not among them; nor
 * what private companies show or score, for the duty is one of state organs.
 */
const KINDS: readonly SanctionKind[] = [
  "air-travel",
  "rail",
  "school",
  "loan",
  "post",
  "publicity",
  "bidding",
  "licence",
  "public-platform",
  "hotel",
  "property",
  "vehicle",
  "insurance",
  "procurement",
  "subsidy",
  "honour",
  "local-score",
  "ringtone",
  "other",
];

/** Does a restriction order against the client still stand in this world, so that bans on consumption rest on it? */
function restricted(world: World): boolean {
  return world.all("restriction-ordered").some((order) => {
    if (!againstClient(world, order)) return false;
    const denials = world.view.denied("restriction-lifted").filter((denial) => denial.parents.includes(order));
    const path = `events[+restriction-lifted@${order.id}]`;
    return !world.happenedAtAll(path, world.answersTo(order, "restriction-lifted"), denials);
  });
}

/**
 * Says by which provisions the measures end: the Private Economy Promotion Law for an operator, and the Credit Repair Measures
 * for everybody. False where none holds for the client yet.
 */
function sayProvisions(world: World, operator: boolean): boolean {
  const promptly = operator ? world.duty("measures-lifted", world.today) : null;
  if (promptly !== null) {
    sayLaw(
      world,
      "有关国家机关应当及时解除民营经济组织及其经营者的惩戒措施，条文没有日数",
      "State organs must promptly lift measures on private organisations and their operators; no number of days",
      world.cite(promptly),
      "有关国家机关应当及时解除民营经济组织及其经营者的惩戒措施",
    );
  }
  const repair = world.duty("credit-repair", world.today);
  if (repair !== null) {
    sayLaw(
      world,
      "信用修复包括解除惩戒、停止共享和使用",
      "Credit repair includes lifting measures and ending sharing and use",
      world.cite(repair),
    );
  }
  return promptly !== null || repair !== null;
}

/** Was the last that is known of the sanction a refusal on a day on which the provision did not hold for the client yet? */
function refusedBefore(world: World, sanction: Sanction, begins: Term): boolean {
  const last = sanction.to === undefined ? lastStanding(world, sanction) : null;
  return last?.type === "agency-answered" && world.lt(last.term, begins);
}

export const n01: Rule = {
  code: "N-01",
  title: { zh: "删除后相关单位应当解除惩戒", en: "Sanctions end after the deletion" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("measures-lifted", "credit-repair"),
  validity: validityOf("measures-lifted"),
  persons: {
    zh: "民营经济组织及其经营者；《信用修复管理办法》施行后不限",
    en: "private organisations and their operators; everybody since the Credit Repair Measures are in force",
  },
  facts: [
    "listing-deleted",
    "listing-revoked",
    "listing-checked.visible",
    "agency-asked",
    "agency-answered.outcome",
    "restriction-lifted",
    "client.kind",
    "client.operator",
    "restriction-ordered",
    "agency-answered.date",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["agency"],
  over: overRemovals,
  judge(world, { thread }) {
    if (world.duty("measures-lifted", world.today) === null) {
      return notApplicable("当时没有删除后解除惩戒的规定", "No provision on lifting after deletion was in force then");
    }
    const sanctions = sanctionsOf(world.view, KINDS);
    if (sanctions.length === 0) return notApplicable("没有惩戒措施的记录", "No sanction is on record");
    const removed = removedOf(world, thread);
    if (removed.closed !== null) return removed.closed;
    sayDay(world, "失信信息删除", "The listing was deleted", removed.day);
    const operator = isOperator(world);
    if (!sayProvisions(world, operator)) {
      return notApplicable(
        "该款只及于民营经济组织及其经营者",
        "That paragraph is for private organisations and their operators only",
      );
    }
    const consumption = sanctions.some(({ kind }) => isConsumption(kind)) && restricted(world);
    const begins = world.begins(operator ? "measures-lifted" : "credit-repair");
    // What was removed before the Measures was to be lifted by the day on which they began to hold for everybody.
    const start = world.later(removed.day, operator ? begins : mapTerm(begins, (day) => day - 1));
    let judged = false;
    for (const sanction of sanctions) {
      if (consumption && isConsumption(sanction.kind)) continue;
      if (refusedBefore(world, sanction, begins)) continue;
      const end = endOf(world, sanction);
      if (end !== null && world.lt(end, begins)) continue;
      judged = true;
      if (end !== null && world.le(end, start)) continue;
      if (end === null && world.le(world.today, start)) {
        return verdict("running", () => ({
          zh: "当日删除，尚无从认定迟延",
          en: "Removed this very day: no delay can be found yet",
        }));
      }
      return verdict("contestable", () => ({
        zh: "删除之后仍有惩戒，是否“及时”有争议",
        en: "A sanction went on after the deletion: whether that is prompt can be argued",
        court: "删除之后仍有惩戒",
        disputed: true,
      }));
    }
    return judged
      ? verdict("in-order", () => ({
          zh: "删除当日惩戒即已解除",
          en: "The sanctions ended no later than the day of the deletion",
        }))
      : notApplicable(
          "惩戒在规定施行前已结束或者拒绝解除，或者另有依据",
          "The sanctions ended before the provision, were last upheld before it, or rest on another basis",
        );
  },
};
