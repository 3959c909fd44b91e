// in the enforcement of money claims the reporting order is issued together with the enforcement notice (Asset
// Investigation Rule art. 3(1)). Issue can happen unseen. An order of the same day or before the notice is in order.
import { notApplicable, verdict } from "../audit/limit.ts";
import { overCase, type Rule } from "../audit/rule.ts";
import type { World } from "../audit/world.ts";
import { issueOf, issuePath, NOTICE, REPORTING_ORDER } from "./parts/issue.ts";
import { NO_INVESTIGATION_RULE, sayReportGround } from "./parts/reporting.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

export const a01: Rule = {
  code: "A-01",
  title: { zh: "报告财产令应当与执行通知同时发出", en: "The reporting order comes with the notice" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [
    { instrument: "asset-investigation", version: "2017", article: "3", paragraph: 1 },
    { instrument: "asset-investigation", version: "2020", article: "3", paragraph: 1 },
  ],
  validity: { from: "2017-05-01", until: null },
  facts: ["enforcement-notice-issued.date", "asset-report-ordered.date", "enforcement.obligation.kind"],
  readings: [],
  remedies: ["correction-request"],
  over: overCase,
  judge(world) {
    const papers = [NOTICE.issued, NOTICE.served, REPORTING_ORDER.issued, REPORTING_ORDER.served] as const;
    const anchor = papers.map((type) => world.first(world.all(type))).find((event) => event !== null) ?? null;
    if (anchor === null)
      return notApplicable("没有执行通知或者报告财产令的记录", "Neither notice nor order is on record");
    world.trigger(anchor);
    const notice = issueOf(world, NOTICE, issuePath(world, NOTICE, anchor), null);
    if (notice.done === null) return notApplicable("没有发出执行通知", "No enforcement notice was issued");
    const version = world.version("asset-investigation", notice.done);
    if (version === null) return NO_INVESTIGATION_RULE;
    if (!moneyClaim(world)) return notApplicable("不是金钱债权的执行", "The claim enforced is not one for money");
    sayDay(world, "发出执行通知", "The notice was issued", notice.done);
    const cited = world.cite("asset-investigation", version, "3", 1);
    sayLaw(world, "报告财产令应当与执行通知同时发出", "The order must be issued at the same time as the notice", cited);
    const order = issueOf(world, REPORTING_ORDER, issuePath(world, REPORTING_ORDER, anchor), null);
    sayReportGround(world);
    if (order.done === null) {
      return verdict("breach", () => ({ zh: "没有发出报告财产令", en: "No reporting order was issued" }));
    }
    const ordered = order.done;
    return world.le(ordered, notice.done)
      ? verdict("in-order", () => ({
          zh: `报告财产令未晚于执行通知：${world.show(ordered).zh}`,
          en: `The order came no later than the notice: ${world.show(ordered).en}`,
        }))
      : verdict("breach", () => ({
          zh: `报告财产令晚于执行通知：${world.show(ordered).zh}`,
          en: `The order came later than the notice: ${world.show(ordered).en}`,
        }));
  },
};

/** Is a money claim enforced? Both ways where the file does not say. */
function moneyClaim(world: World): boolean {
  const kind = world.view.file.enforcement.obligation?.kind;
  return kind === undefined ? world.choose("enforcement.obligation.kind", [true, false]) : kind === "payment";
}
