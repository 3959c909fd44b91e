// a listing for breach of the reporting duty needs a report refused, false or late without good reason (Asset
// Investigation Rule art. 10, extension art. 5(3)), as things stood on the day of the decision. Service of the order can
// happen unseen; the report is the debtor's own act: not on record, not made. `extendedTo` absent: no extension.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { EVENT_MAX, EVENT_MIN } from "../../calendar/civil.ts";
import { basisOf, periodOf } from "../../law/duty-index.ts";
import { validityOf } from "../../law/duty-index.ts";
import { names } from "../parts/grounds.ts";
import { REPORTING_ORDER, servedOn } from "../parts/issue.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { NO_INVESTIGATION_RULE, supplementsTo } from "../parts/reporting.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";
import { countsAsServed } from "../parts/served-day.ts";

export const a03: Rule = {
  code: "A-03",
  title: { zh: "以违反报告制度纳入的条件", en: "Ground for a listing over the asset report" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("report-breach", "report-extension"),
  validity: validityOf("report-breach"),
  facts: [
    "listing-decided.items",
    "asset-report-order-served.reportBy",
    "asset-report-order-served.extendedTo",
    "asset-report-order-served.goodReason",
    "asset-report-filed.date",
    "asset-report-filed.complete",
    "assets-changed.date",
    "asset-report-order-served.service",
    "client.domicile",
    "asset-report-ordered",
    "asset-report-order-served.date",
    "client.idDocument",
    "client.kind",
    "listing-decided.citedVersion",
    "listing-decided.date",
  ],
  readings: [SERVICE_PROOF],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day: decision } = listing;
    const duty = world.duty("report-breach", decision);
    if (duty === null) return NO_INVESTIGATION_RULE;
    if (!names(world, thread, "report")) {
      return notApplicable("纳入不以违反报告制度为由", "The listing does not rest on the reporting duty");
    }
    sayDecision(world, listing);
    const cited = world.cite(duty);
    sayLaw(
      world,
      "须有拒绝、虚假或者无正当理由逾期报告",
      "It takes a report refused, false, or late without good reason",
      cited,
    );
    const path = `events[+asset-report-order-served@${thread.id}]`;
    const act = world.unseenAct(
      path,
      world.all(REPORTING_ORDER.served),
      world.view.denied(REPORTING_ORDER.served, REPORTING_ORDER.issued),
      null,
    );
    if (act.done === null) return notMet("not-served", "报告财产令没有送达", "The reporting order was not served");
    if (act.event !== null && !countsAsServed(world, act.event))
      return notMet("not-served", "报告财产令的送达不成立", "The service of the order does not hold");
    const served = act.event === null ? act.done : servedOn(world, act.event);
    if (world.lt(decision, served))
      return notMet("not-served", "决定作出时报告财产令尚未送达", "The order had not been served by then");
    return judgeReport(world, { order: act.event, path, decision });
  },
};

interface Reporting {
  readonly order: CaseEvent | null;
  readonly path: string;
  readonly decision: Term;
}

function judgeReport(world: World, { order, path, decision }: Reporting): Outcome {
  const extended = order === null ? null : world.dateField(order, "extendedTo");
  if (extended !== null) {
    const cited = world.cite(world.text("report-extension", decision));
    sayLaw(world, "有正当理由的，可以延长报告期限", "For good reason the time limit may be extended", cited);
  }
  const limitPath = order === null ? qualified(path, "reportBy") : `events[${order.id}].reportBy`;
  const limit = extended ?? world.date(limitPath, order?.raw.reportBy, { lo: EVENT_MIN, hi: EVENT_MAX });
  sayEnd(world, "报告期限", "The time for the report ends", limit);
  const report = world.first(world.all("asset-report-filed"));
  const day = report === null ? null : world.day(report);
  if (report !== null && day !== null && world.le(day, decision)) {
    sayDay(world, "提交财产报告", "The report was filed", day);
    if (!world.tri(report, "complete")) return met("所提交的报告不完整", "The report filed was not complete");
    if (world.le(day, limit))
      return (
        supplementMissed(world, decision) ?? notMet("in-time", "已按期完整报告", "A complete report was filed in time")
      );
  } else if (!world.lt(limit, decision))
    return notMet("not-expired", "决定作出时报告期限尚未届满", "The time for the report had not passed by then");
  const excused =
    order === null ? world.choose(qualified(path, "goodReason"), [true, false]) : world.tri(order, "goodReason");
  return excused
    ? notMet("good-reason", "逾期报告有正当理由", "There was good reason for the delay")
    : met("没有正当理由而逾期或者没有报告", "The report was late or not made, without good reason");
}

/** A change not reported in time may be a breach of the duty too: then whether the ground is met is open to argument. */
function supplementMissed(world: World, decision: Term): Outcome | null {
  for (const change of world.all("assets-changed")) {
    const day = world.day(change);
    const { due } = world.period(day, periodOf(world.text("supplementary-report", day)));
    if (!world.lt(due, decision)) continue;
    if (supplementsTo(world, change).some((report) => world.le(world.day(report), decision))) continue;
    return verdict("contestable", () => ({
      zh: "已按期报告，但其后财产变动未见补充报告",
      en: "A report was filed in time, but a later change was not reported",
    }));
  }
  return null;
}

function met(zh: string, en: string): Outcome {
  return verdict("in-order", () => ({ zh: `${zh}，具备该项情形`, en: `${en}: the ground is there` }));
}

function notMet(turn: string, zh: string, en: string): Outcome {
  return verdict("breach", () => ({ zh: `${zh}，不具备该项情形`, en: `${en}: the ground is not there`, turn }));
}
