// Route: administrative reconsideration of a listing by an authority, of its refusal to remove early, or of what it leaves undone.
import { REMEDIES } from "../engine/glossary.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ACT, actGrounds, BEFORE, filedBy, KNOWN, limitsAsOne, MERITS, omissions } from "./authority-limits.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY, REASONS } from "./common-items.ts";
import { assessment, type Assessment, placesOn, type Route, TODO } from "./route.ts";
import { arisenSince, certain, ofRule, type Survey } from "./survey.ts";
import { paperOf } from "./ticks.ts";

const ROUTE = "administrative-reconsideration";

function assess(survey: Survey): Assessment {
  const { state, until, named } = limitsAsOne(ofRule(survey, "ZA-01"), survey.asOf);
  const filed = certain(survey, "review-requested", "review-received").at(-1) ?? null;
  const undone = arisenSince(survey, omissions(survey, ROUTE), filed);
  // Who sues about the act no longer asks for its reconsideration.
  const sued = certain(survey, "suit-filed").length > 0 && state !== "missed";
  if (!sued && (state === "open" || state === "closing")) {
    return assessment(state, null, [...named, ...actGrounds(survey, ROUTE), ...undone], { until });
  }
  if (undone.length > 0) return assessment("open", null, undone);
  return assessment(sued ? "closed" : state, null, named);
}

export const administrativeReconsideration: Route = {
  route: ROUTE,
  title: REMEDIES[ROUTE],
  basis: placesOn("review-request"),
  who: {
    zh: "被列入名单的个人或者单位，可以委托代理人",
    en: "The person or organisation on the list, in person or through an agent",
  },
  where: {
    zh: "决定书告知的行政复议机关；没有告知的，向作出决定的机关问清",
    en: "The reconsideration body that the decision names; where it names none, ask the authority that decided",
  },
  when: (on) => {
    const length = lengthOn("review-request", on);
    return {
      zh: `自知道列入决定或者不予移出决定之日起${length.zh}内；只向机关请求更正，期限照样过`,
      en: `Within ${length.en} of knowing of the listing or of the refusal to remove; merely asking the authority to correct does not stop it`,
    };
  },
  closes: () => ({
    zh: "已经申请行政复议；已经起诉；期限已过",
    en: "Reconsideration has been applied for; a suit has been filed; the time limit has passed",
  }),
  reopens: () => ({
    zh: "不予提前移出；到期不移出、不答复；再次被列入",
    en: "The authority refuses to take the client off early; nothing is taken off or answered in time; the client is listed again",
  }),
  assess,
  items: [
    ACT,
    KNOWN,
    BEFORE,
    MERITS,
    {
      id: "written",
      text: {
        zh: "行政复议申请书，写明请求、知道的日期和每一点理由的证据编号",
        en: "The application with what is asked for, the day of knowing, and an exhibit number for each reason",
      },
      filing: true,
      tick: filedBy("review-requested"),
    },
    REASONS,
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-receipt",
      text: {
        zh: "保留复议机关收到申请的凭证；审理期限由受理起算，不予受理的也要书面决定",
        en: "Keep proof that the body received the application; its time runs from acceptance, and a refusal to accept is a decision in writing too",
      },
      filing: true,
      tick: (survey) => paperOf(survey, certain(survey, "review-received"), "receipt", TODO),
    },
  ],
};
