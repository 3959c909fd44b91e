// Route: supervision of enforcement by the procuratorate (检察监督), once the remedies before the courts have been used.
import { REMEDIES } from "../engine/glossary.ts";
import type { CaseEvent } from "../engine/model.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY } from "./common-items.ts";
import { assessment, type Assessment, NOT_NEEDED, placesOn, type Route, TODO } from "./route.ts";
import { arisenSince, certain, groundsFor, isSilent, ofRule, standsAny, type Survey } from "./survey.ts";
import { doneFrom, paper, paperOf, toDo } from "./ticks.ts";

/** Decisions on reconsideration or supervision that did not grant all that was asked, and unknown ones. */
function adverse(survey: Survey): readonly CaseEvent[] {
  return certain(survey, "reconsideration-decided", "supervision-decided").filter(
    (event) => event.raw.outcome !== "granted",
  );
}

function assess(survey: Survey): Assessment {
  const use = certain(survey, "procuratorate-requested", "procuratorate-suggestion").at(-1) ?? null;
  const overdue = ofRule(survey, "K-02").filter(({ status }) => status === "breach");
  const grounds = groundsFor(survey, "procuratorate").filter(({ rule }) => rule !== "K-02");
  const decisions = standsAny(survey) ? adverse(survey).filter((event) => use === null || event.lo > use.hi) : [];
  // A decision since then leaves standing whatever it was asked to mend.
  const named = new Set([...(decisions.length > 0 ? grounds : arisenSince(survey, grounds, use)), ...overdue]);
  const because = survey.findings.filter((finding) => named.has(finding));
  if (because.length === 0 && decisions.length === 0) {
    return assessment(use !== null || !standsAny(survey) ? "closed" : "not-yet", null, []);
  }
  const exhausted =
    overdue.length > 0 ||
    certain(survey, "reconsideration-decided", "supervision-decided").length > 0 ||
    because.some(isSilent);
  return assessment(exhausted ? "open" : "not-yet", null, because);
}

export const procuratorate: Route = {
  route: "procuratorate",
  title: REMEDIES.procuratorate,
  basis: placesOn("procuratorate-grounds", "procuratorate-referral", "remedies-first"),
  who: {
    zh: "当事人、利害关系人，可以委托代理人",
    en: "A party or interested person, in person or through an agent",
  },
  where: { zh: "与执行法院同级的人民检察院", en: "The people's procuratorate at the level of the enforcing court" },
  when: (on) => {
    const length = lengthOn("procuratorate-review", on);
    return {
      zh: `先用完异议、复议等救济，未用的应当有正当理由；检察院应当在${length.zh}内审查终结`,
      en: `After objection or reconsideration has been used, unless there is a proper reason; the procuratorate must conclude its review within ${length.en}`,
    };
  },
  closes: () => ({
    zh: "已申请检察监督，或者已提出检察建议且法院答复期限未过",
    en: "Supervision has been applied for, or a suggestion was made and the court's time to reply has not passed",
  }),
  reopens: () => ({
    zh: "法院逾期不回复检察建议；申请之后又有逾期或者新的复议、监督决定",
    en: "The court does not reply to the suggestion in time; after the application another delay, or a new decision on reconsideration or supervision",
  }),
  assess,
  items: [
    {
      id: "written",
      text: {
        zh: "监督申请书，写明申请监督的执行活动和理由",
        en: "Written application naming the enforcement activity and the reasons",
      },
      filing: true,
      tick: (survey) => {
        const requests = certain(survey, "procuratorate-requested");
        return requests.length > 0 ? doneFrom(requests) : TODO;
      },
    },
    {
      id: "grounds",
      text: {
        zh: "选定监督理由：错误纳入属信用惩戒措施违法，逾期不答复属审查违法或者拖延执行",
        en: "Choose the ground: a wrong listing is unlawful credit discipline; no answer in time is unlawful review or delayed enforcement",
      },
      tick: toDo,
    },
    {
      id: "remedies-used",
      text: {
        zh: "已用过救济的证明：驳回决定、复议决定、监督答复；未用的写明正当理由",
        en: "Proof that the remedies were used: rejection, reconsideration decision, answer on supervision; if not used, the proper reason",
      },
      tick: (survey) =>
        paperOf(
          survey,
          certain(survey, "correction-decided", "reconsideration-decided", "supervision-decided"),
          "reconsideration-decision",
          TODO,
        ),
    },
    {
      id: "proof-of-receipt",
      text: {
        zh: "法院收到申请的凭证，用以证明逾期",
        en: "Proof that the courts received the requests, to show the delay",
      },
      tick: paper("receipt", TODO, "correction-received", "reconsideration-received"),
    },
    {
      id: "court-reply",
      text: {
        zh: "已有检察建议的，附法院回复；逾期未回复的写明日期",
        en: "If a suggestion was made, the court's reply; if none came in time, the dates",
      },
      tick: (survey) => {
        if (certain(survey, "procuratorate-suggestion").length === 0) return NOT_NEEDED;
        const replies = certain(survey, "court-replied");
        return replies.length > 0 ? doneFrom(replies) : TODO;
      },
    },
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
  ],
};
