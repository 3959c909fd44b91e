// Route: the suit against a listing by an authority, directly or after reconsideration. A checklist alone: the complaint is a lawyer's.
import { REMEDIES } from "../engine/glossary.ts";
import { dutyOn, lengthOn } from "../law/duty-index.ts";
import { ACT, actGrounds, BEFORE, filedBy, KNOWN, limitsAsOne, MERITS, omissions } from "./authority-limits.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY } from "./common-items.ts";
import { assessment, type Assessment, NOT_NEEDED, placesOn, type Route, type Tick, TODO } from "./route.ts";
import { arisenSince, certain, ofRule, type Survey } from "./survey.ts";
import { byExhibit, paperOf, serviceProof } from "./ticks.ts";

const ROUTE = "administrative-suit";

function assess(survey: Survey): Assessment {
  const barred = ofRule(survey, "ZA-05").filter(({ status }) => status === "breach");
  const limits = (["ZA-03", "ZA-04", "ZA-06", "ZA-09"] as const).flatMap((rule) => ofRule(survey, rule));
  const { state, until, named } = limitsAsOne(limits, survey.asOf);
  const filed = certain(survey, "suit-filed").at(-1) ?? null;
  // Where the law sends to reconsideration first, a suit about what is left undone is not there yet.
  const first = dutyOn("review-first", survey.asOf) !== null;
  const undone = first ? [] : arisenSince(survey, omissions(survey, ROUTE), filed);
  if (barred.length > 0 && state !== "closed") return assessment("missed", null, barred);
  if (state === "open" || state === "closing") {
    return assessment(state, null, [...named, ...actGrounds(survey, ROUTE), ...undone], { until });
  }
  if (undone.length > 0) return assessment("open", null, undone);
  // The time of a direct suit is over or was given up for reconsideration, which is not decided yet.
  const pending = ofRule(survey, "ZA-02").filter(({ status }) => status === "running");
  if (pending.length > 0) return assessment("not-yet", null, pending);
  return assessment(state, null, named);
}

/** The papers of a reconsideration: none where there was none. */
function reviewPapers(survey: Survey): Tick {
  const steps = certain(survey, "review-requested", "review-received", "review-accepted");
  const decided = certain(survey, "review-decided");
  return paperOf(survey, decided, "review-decision", steps.length > 0 ? TODO : NOT_NEEDED);
}

function reviewServed(survey: Survey): Tick {
  const served = certain(survey, "review-served").at(-1) ?? null;
  if (served !== null) return serviceProof(survey, served, false);
  if (certain(survey, "review-decided").length === 0) return NOT_NEEDED;
  return byExhibit(survey, "service-proof") ?? TODO;
}

export const administrativeSuit: Route = {
  route: ROUTE,
  title: REMEDIES[ROUTE],
  basis: placesOn("suit-direct", "suit-after-review"),
  who: {
    zh: "被列入名单的个人或者单位，可以委托代理人",
    en: "The person or organisation on the list, in person or through an agent",
  },
  where: {
    zh: "决定书或者复议决定书告知的法院；没有告知的，先向法院问清管辖",
    en: "The court that the decision or the outcome of the reconsideration names; where none is named, ask which court has jurisdiction",
  },
  when: (on) => {
    const direct = lengthOn("suit-direct", on);
    const after = lengthOn("suit-after-review", on);
    return {
      zh: `直接起诉自知道之日起${direct.zh}内；复议后起诉自收到复议决定之日起${after.zh}内；只向机关请求更正，期限照样过`,
      en: `Directly within ${direct.en} of knowing; after reconsideration within ${after.en} of receiving its decision; merely asking the authority to correct stops neither`,
    };
  },
  closes: () => ({
    zh: "已经起诉；期限已过",
    en: "A suit has been filed; the time limit has passed",
  }),
  reopens: () => ({
    zh: "复议作出决定、不予受理或者逾期不决定；不予提前移出；再次被列入",
    en: "Reconsideration is decided, refused, or not decided in time; early removal is refused; the client is listed again",
  }),
  assess,
  items: [
    ACT,
    KNOWN,
    {
      id: "review-decision",
      text: {
        zh: "行政复议决定书，或者不予受理、驳回申请的决定书",
        en: "The decision on reconsideration, or the refusal to accept or dismissal of the application",
      },
      tick: reviewPapers,
    },
    {
      id: "review-service",
      text: (on) => {
        const length = lengthOn("suit-after-review", on);
        return {
          zh: `复议决定书的送达凭证：${length.zh}由送达之日起算`,
          en: `Proof of service of the decision on reconsideration: the ${length.en} run from it`,
        };
      },
      tick: reviewServed,
    },
    BEFORE,
    MERITS,
    {
      id: "complaint",
      text: {
        zh: "行政起诉状和副本，写明被告、诉讼请求、事实和理由；本程序不起草，请律师起草",
        en: "The complaint with copies: defendant, claims, facts and reasons; this program does not draw it up, ask a lawyer",
      },
      filing: true,
      tick: filedBy("suit-filed"),
    },
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-filing",
      text: {
        zh: "保留法院收到起诉材料的凭证；不予立案的，要求书面裁定",
        en: "Keep proof that the court received the papers; where the suit is not docketed, ask for a written ruling",
      },
      filing: true,
      tick: (survey) => paperOf(survey, certain(survey, "suit-accepted"), "receipt", TODO),
    },
  ],
};
