// in the enforcement of money claims the reporting order is issued together with the enforcement notice (Asset
// Investigation Rule art. 3(1)). Issue can happen unseen. An order of the same day or before the notice is in order.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { issueOf, issuePath, NOTICE, REPORTING_ORDER } from "../parts/issue.ts";
import { NO_INVESTIGATION_RULE, sayReportGround } from "../parts/reporting.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const a01: Rule = {
  code: "A-01",
  title: { zh: "报告财产令应当与执行通知同时发出", en: "The reporting order comes with the notice" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("reporting-order"),
  validity: validityOf("reporting-order"),
  facts: [
    "enforcement-notice-issued.date",
    "asset-report-ordered.date",
    "enforcement.obligation.kind",
    "asset-report-order-served",
    "enforcement-filed",
    "enforcement-notice-served",
    "enforcement-requested",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overCase,
  judge(world) {
    const notice = world.first(world.all(NOTICE.issued));
    if (notice === null) return withoutNotice(world);
    world.trigger(notice);
    const day = world.day(notice);
    const closed = begin(world, day, { zh: "发出执行通知", en: "The notice was issued" });
    if (closed !== null) return closed;
    const order = issueOf(world, REPORTING_ORDER, issuePath(world, REPORTING_ORDER, notice), null);
    if (order.done === null) {
      return verdict("breach", () => ({
        zh: "没有发出报告财产令",
        en: "No reporting order was issued",
        turn: "not-issued",
      }));
    }
    const ordered = order.done;
    sayDay(world, "发出报告财产令", "The order was issued", ordered);
    return world.le(ordered, day) ? TOGETHER : LATER;
  },
};

const TOGETHER = verdict("in-order", () => ({
  zh: "报告财产令未晚于执行通知",
  en: "The order came no later than the notice",
}));
const LATER = verdict("breach", () => ({
  zh: "报告财产令晚于执行通知",
  en: "The order came later than the notice",
  turn: "later",
}));

/** The gate and the first steps: the rule in force on the day, and only for money claims. */
function begin(world: World, day: Term, what: Text): Outcome | null {
  const duty = world.duty("reporting-order", day);
  if (duty === null) return NO_INVESTIGATION_RULE;
  if (!moneyClaim(world)) return notApplicable("不是金钱债权的执行", "The claim enforced is not one for money");
  sayDay(world, what.zh, what.en, day);
  const cited = world.cite(duty);
  sayLaw(world, "报告财产令应当与执行通知同时发出", "The order must be issued at the same time as the notice", cited);
  sayReportGround(world);
  return null;
}

/** The issue of the notice is not on record: only an order after the notice was served is certainly late. */
function withoutNotice(world: World): Outcome {
  const served = world.first(world.all(NOTICE.served));
  const order = world.first(world.all(REPORTING_ORDER.issued));
  const anchor = served ?? order;
  if (anchor === null)
    return notApplicable("没有执行通知或者报告财产令的记录", "Neither notice nor order is on record");
  world.trigger(anchor);
  const what =
    anchor === served ? { zh: "送达执行通知", en: "The notice was served" } : { zh: "报告财产令", en: "The order" };
  const closed = begin(world, world.day(anchor), what);
  if (closed !== null) return closed;
  if (order === null) return world.choose(issuePath(world, REPORTING_ORDER, anchor), [TOGETHER, LATER]);
  if (served !== null && world.lt(world.day(served), world.day(order))) return LATER;
  return world.choose(issuePath(world, NOTICE, anchor), [TOGETHER, LATER]);
}

/** Is a money claim enforced? Both ways where the file does not say. */
function moneyClaim(world: World): boolean {
  const kind = world.view.file.enforcement.obligation?.kind;
  return kind === undefined ? world.choose("enforcement.obligation.kind", [true, false]) : kind === "payment";
}
