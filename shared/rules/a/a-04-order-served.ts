// the reporting order is served, with proof (Civil Procedure Law, proof of service); no number of days. Service
// can happen unseen. Without it no breach of the reporting duty can be shown.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { SERVICE_PROOF } from "../../engine/readings.ts";
import type { CaseView } from "../../engine/model.ts";
import { overEvents, overThreads, type Rule, type Subject } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { names } from "../parts/grounds.ts";
import { REPORTING_ORDER } from "../parts/issue.ts";
import { listingOf } from "../parts/listing.ts";
import { sayReportGround } from "../parts/reporting.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { isProved } from "../parts/services.ts";

export const a04: Rule = {
  code: "A-04",
  title: { zh: "报告财产令应当送达", en: "The reporting order is served" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("proof-of-service"),
  validity: validityOf("proof-of-service"),
  facts: [
    "asset-report-ordered.date",
    "asset-report-order-served",
    "asset-report-order-served.service",
    "listing-decided.items",
    "listing-decided.citedVersion",
    "listing-decided.date",
  ],
  readings: [SERVICE_PROOF],
  remedies: ["correction-request", "supervision"],
  over: ordersElseListings,
  judge(world, subject) {
    const { anchor, thread } = subject;
    const order = anchor !== null && isOrder(anchor.type) ? anchor : null;
    if (order !== null && !world.real(order)) return notApplicable("没有报告财产令", "There is no reporting order");
    const listing = order === null ? listingOf(world, subject) : null;
    if (order === null && (listing === null || !names(world, listing.thread, "report"))) {
      return notApplicable("没有报告财产令，纳入也不以此为由", "No order is on record and no listing rests on it");
    }
    if (order !== null) world.trigger(order);
    const day = order === null ? listing?.day : world.day(order);
    const duty = day === undefined ? null : world.duty("proof-of-service", day);
    if (day === undefined || duty === null)
      return notApplicable("当时的法律不在本规则库内", "The law of that time is not in this rule pack");
    if (order === null) sayDay(world, "以违反报告制度纳入", "Listed over the reporting duty", day);
    else sayDay(world, "报告财产令", "Reporting order", day);
    const cited = world.cite(duty);
    sayLaw(world, "送达诉讼文书必须有送达回证", "Service of a paper must have a proof of service", cited);
    sayReportGround(world);
    const fits = (parents: readonly { readonly id: string }[]): boolean =>
      order === null || parents.length === 0 || parents.some((parent) => parent.id === order.id);
    const served =
      order?.type === REPORTING_ORDER.served
        ? [order]
        : world.all(REPORTING_ORDER.served).filter((one) => fits(one.parents));
    const denials = world.view.denied(REPORTING_ORDER.served, ...(order === null ? [REPORTING_ORDER.issued] : []));
    const path = `events[+asset-report-order-served@${order?.id ?? thread?.id ?? "case"}]`;
    if (
      !world.happenedAtAll(
        path,
        served,
        denials.filter((denial) => fits(denial.parents)),
      )
    ) {
      return verdict("breach", () => ({ zh: "报告财产令没有送达", en: "The reporting order was not served" }));
    }
    const unproved = served.length > 0 && served.every((one) => !isProved(world, one));
    if (unproved && world.reading(SERVICE_PROOF) === "not-served") {
      return verdict("breach", () => ({
        zh: "所称送达在案卷中没有凭证",
        en: "The file holds no proof of the service that is stated",
      }));
    }
    return verdict("in-order", () => ({
      zh: "报告财产令有送达记录",
      en: "Service of the reporting order is on record",
    }));
  },
};

const isOrder = (type: string): boolean => type === REPORTING_ORDER.issued || type === REPORTING_ORDER.served;

/** Each order; where none is on record its service; else the listings, which may rest on an order that is not there. */
function ordersElseListings(view: CaseView): readonly Subject[] {
  const orders = overEvents(REPORTING_ORDER.issued)(view);
  if (orders.length > 0) return orders;
  const served = overEvents(REPORTING_ORDER.served)(view).slice(0, 1);
  return served.length > 0 ? served : overThreads(view);
}
