// Route: relief from a consumption restriction that was ordered: its lifting, or its suspension for an emergency.
import { REMEDIES } from "../engine/glossary.ts";
import { familyOf } from "../engine/rule-code.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, IDENTITY, REASONS } from "./common-items.ts";
import { certainlyAnswered } from "./corrections.ts";
import { assessment, type Assessment, OPENS, NOT_NEEDED, placesOn, type Route, TODO } from "./route.ts";
import { arisenSince, certain, standingOrders, type Survey } from "./survey.ts";
import { doneFrom, paper, paperOf, prepared } from "./ticks.ts";

/** Acts of the client's, and changes, on which relief can be asked for. */
const MERITS = [
  "obligation-performed",
  "settlement-performed",
  "enforcement-completed",
  "security-provided",
  "office-changed",
] as const;

function assess(survey: Survey): Assessment {
  const court = survey.courts.enforcing;
  if (standingOrders(survey.view).length === 0) return assessment("closed", court, []);
  const answers = certain(survey, "restriction-relief-decided");
  const answered = certainlyAnswered(answers);
  const pending = certain(survey, "restriction-relief-requested").some((request) => !answered.has(request));
  const grounds = survey.findings.filter(
    ({ rule, status, remedies }) =>
      // That there is only a restriction (N-09) is no ground to lift it, nor that it stands on a footing of its own (H-08).
      familyOf(rule) === "H" &&
      !(rule === "H-08" && status === "advice") &&
      remedies.includes("restriction-relief") &&
      OPENS.has(status),
  );
  const fresh = arisenSince(survey, grounds, answers.at(-1) ?? null);
  if (pending) return assessment("closed", court, []);
  if (fresh.length > 0) return assessment("open", court, fresh);
  return assessment(answers.length > 0 ? "closed" : "not-yet", court, []);
}

export const restrictionRelief: Route = {
  route: "restriction-relief",
  title: REMEDIES["restriction-relief"],
  basis: placesOn("restriction-lifting", "restriction-relief", "emergency-relief"),
  who: {
    zh: "被限制消费的人，以及因单位被限制消费的法定代表人、主要负责人等",
    en: "The restricted person, and the officers restricted because of an organisation",
  },
  where: {
    zh: "发出限制消费令的执行法院；执行已移送的，向现在办理执行的法院提出",
    en: "The enforcing court that issued the order; after a transfer, the court now handling the enforcement",
  },
  when: (on) => {
    const length = lengthOn("emergency-relief", on);
    return {
      zh: `没有期限；因紧急情况暂时解除的，最长${length.zh}`,
      en: `No time limit; relief for an emergency lasts at most ${length.en}`,
    };
  },
  closes: () => ({
    zh: "限制消费已经解除；已经申请，尚未答复或者已经答复",
    en: "The restriction has been lifted; a request has been made and is pending or answered",
  }),
  reopens: () => ({
    zh: "答复之后又有履行、提供担保、职务变更等新的理由；再次被限制消费",
    en: "A new ground after the answer, such as performance, security or a change of office; another order",
  }),
  assess,
  items: [
    {
      id: "order-copy",
      text: { zh: "限制消费令复印件或者查询截图", en: "Copy of the restriction order, or a capture that shows it" },
      tick: (survey) => paperOf(survey, certain(survey, "restriction-ordered"), "restriction-order", TODO),
    },
    {
      id: "ground-proof",
      text: {
        zh: "解除的理由及其证明：履行凭证、担保、职务变更登记、个人财产证明或者紧急事由的证明",
        en: "The ground with its proof: performance, security, the registered change of office, private funds, or the emergency",
      },
      tick: paper("payment", TODO, ...MERITS),
    },
    {
      id: "dates",
      text: {
        zh: "暂时解除的：写明起止日期、行程和用途；申请解除的不需要",
        en: "For a suspension: its first and last day, the journey and its purpose; not needed for a lifting",
      },
      tick: (survey) => {
        const request = certain(survey, "restriction-relief-requested").at(-1);
        if (request === undefined) return TODO;
        if (request.raw.reason !== "emergency") return NOT_NEEDED;
        return request.raw.until === undefined ? TODO : doneFrom([request]);
      },
    },
    {
      id: "written",
      text: { zh: "书面申请书", en: "Written request" },
      filing: true,
      tick: (survey) => {
        const requests = certain(survey, "restriction-relief-requested");
        return requests.length > 0 ? doneFrom(requests) : TODO;
      },
    },
    REASONS,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-receipt",
      text: { zh: "保留法院收到申请的凭证", en: "Keep proof that the court received the request" },
      filing: true,
      tick: prepared("receipt"),
    },
  ],
};
