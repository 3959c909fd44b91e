// Route: state compensation for an unlawful listing (法释〔2022〕3号 arts 2, 5, 6; 国家赔偿法 art. 39).
import { REMEDIES } from "../engine/glossary.ts";
import type { Finding } from "../engine/finding.ts";
import type { CaseEvent } from "../engine/model.ts";
import { groundNumber } from "../law/correction-grounds.ts";
import { dutyText, lengthOn, periodOf } from "../law/duty-index.ts";
import { addYears, type Day } from "../calendar/civil.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY } from "./common-items.ts";
import { certainlyAnswered } from "./corrections.ts";
import { earlier, limitState } from "./limit.ts";
import { assessment, type Assessment, placesOn, type Route, TODO } from "./route.ts";
import { certain, ofRule, type Survey, wrongsFor } from "./survey.ts";
import { byExhibit, doneFrom, hasPaper, paper, paperOf } from "./ticks.ts";

const committeeArticle = (on: Day): string => dutyText("compensation-committee", on).article;

/**
 * What certainly confirms that the listing was unlawful: its revocation, or a decision for the client on a request that
 * it should not have been made. A supervision decision may only have remitted the matter, or be the creditor's.
 */
function confirmations(survey: Survey): readonly CaseEvent[] {
  const granted = survey.corrections.flatMap(({ about, requested, decided, reconsidered }) =>
    // A request to delete what later fell due says nothing about the listing having been unlawful.
    about === "listing" && requested?.raw.grounds?.includes(groundNumber("revocation")) === true
      ? [decided, reconsidered]
      : [],
  );
  return [
    ...granted.filter((event) => event !== null).filter(({ raw }) => raw.outcome === "granted"),
    ...certain(survey, "listing-revoked"),
  ];
}

/** Has enforcement ended, or does an exception of art. 5 let the claim in before? */
function isRipe(survey: Survey, confirmed: readonly CaseEvent[]): boolean {
  if (confirmed.length > 0) return true;
  if (certain(survey, "enforcement-completed", "enforcement-terminated", "enforcement-refused").length > 0) return true;
  const filed = certain(survey, "enforcement-filed").at(-1);
  const concluded = certain(survey, "round-concluded").at(-1);
  // After so many years and a concluded round a claim need not wait for the end of enforcement (art. 5(1)(3)).
  const { n: years } = periodOf(dutyText("claim-after-end", survey.asOf));
  return filed !== undefined && concluded !== undefined && addYears(filed.hi, years) < survey.asOf;
}

/** A claim made while reconsideration, an objection or supervision is pending is not accepted (art. 6). */
function remedyPending(survey: Survey): boolean {
  if (survey.corrections.some((one) => one.reconsideration !== null && one.reconsidered === null)) return true;
  const unanswered = (filed: readonly CaseEvent[], decided: readonly CaseEvent[]): boolean => {
    const answered = certainlyAnswered(decided);
    return filed.some((one) => !answered.has(one));
  };
  return (
    unanswered(certain(survey, "objection-filed"), certain(survey, "objection-decided")) ||
    unanswered(certain(survey, "supervision-requested"), certain(survey, "supervision-decided"))
  );
}

/** After a claim: the compensation committee of the court above, within the client's own limit (K-11). */
function next(survey: Survey, use: CaseEvent, found: readonly Finding[]): Assessment {
  const court = survey.courts.upper;
  const limit = ofRule(survey, "K-11").find(({ subjects }) => subjects.includes(use.id));
  if (limit === undefined) return assessment("closed", court, []);
  const named = new Set([limit, ...ofRule(survey, "K-06").filter(({ status }) => status === "breach"), ...found]);
  const because = survey.findings.filter((finding) => named.has(finding));
  // What is not known opens nothing: the question in the finding would.
  const state = limit.status === "undetermined" ? "not-yet" : limitState(limit, survey.asOf);
  return assessment(state, court, because, { until: limit.due });
}

function assess(survey: Survey): Assessment {
  const court = survey.courts.listing;
  if (!survey.onRecord) return assessment("closed", court, []);
  const use = certain(survey, "compensation-claimed", "compensation-decided", "compensation-served").at(-1) ?? null;
  const limits = ofRule(survey, "K-05").filter(({ status }) => status !== "in-order");
  const found = wrongsFor(survey, "compensation").filter(({ rule }) => rule !== "K-06");
  if (use !== null) return next(survey, use, found);
  const because = survey.findings.filter((finding) => found.includes(finding) || limits.includes(finding));
  let until: Finding["due"] = null;
  for (const limit of limits) until = earlier(until, limit.due);
  const states = limits.map((limit) => limitState(limit, survey.asOf));
  if (states.length > 0 && states.every((state) => state === "missed"))
    return assessment("missed", court, because, { until });
  const confirmed = confirmations(survey);
  const founded = found.length > 0 || confirmed.length > 0;
  if (!founded || !isRipe(survey, confirmed) || remedyPending(survey))
    return assessment("not-yet", court, because, { until });
  return assessment(states.includes("closing") ? "closing" : "open", court, because, {
    until,
    onRecord: confirmed.length > 0,
  });
}

export const compensation: Route = {
  route: "compensation",
  title: REMEDIES.compensation,
  basis: (on) =>
    placesOn(
      "compensable-acts",
      "claim-after-end",
      "claim-while-pending",
      "compensation-committee",
      "limitation",
    )(on).map((place) =>
      place.instrument === "state-compensation" && place.article === committeeArticle(on)
        ? { ...place, paragraph: null }
        : place,
    ),
  who: {
    zh: "因违法纳入名单遭受损害的公民、法人或者其他组织，可以委托代理人",
    en: "The person or organisation harmed by an unlawful listing, in person or through an agent",
  },
  where: {
    zh: "作出纳入决定的执行法院；逾期不决定的，向其上一级人民法院赔偿委员会申请",
    en: "The enforcing court that made the listing; if it does not decide in time, the compensation committee of the next higher court",
  },
  when: (on) => {
    const length = lengthOn("limitation", on);
    return {
      zh: `时效${length.zh}，一般自收到执行程序终结的法律文书之日起算；寻求救济的期间不计入`,
      en: `Limitation of ${length.en}, as a rule from receipt of the document that ends enforcement; time spent seeking relief is not counted`,
    };
  },
  closes: () => ({
    zh: "已提出赔偿申请，尚在决定期限内或者已经准予；没有纳入名单的记录",
    en: "A claim has been made and its time for a decision has not passed, or it was granted; no listing is on record",
  }),
  reopens: (on) => {
    const length = lengthOn("compensation-committee", on);
    return {
      zh: `不予赔偿、对赔偿有异议或者逾期不决定的，${length.zh}内可以向赔偿委员会申请`,
      en: `On a refusal, a disputed award or no decision in time, the compensation committee may be asked within ${length.en}`,
    };
  },
  assess,
  items: [
    {
      id: "ripe",
      text: {
        zh: "执行程序已终结，或者法律文书已确认违法，且没有正在审查的异议、复议、执行监督",
        en: "Enforcement has ended, or a document has confirmed the unlawfulness, and no objection, reconsideration or supervision is pending",
      },
      tick: (survey) => {
        if (remedyPending(survey)) return TODO;
        const ends = certain(survey, "enforcement-completed", "enforcement-terminated", "enforcement-refused");
        const proofs = [...new Set([...ends, ...confirmations(survey)])];
        return proofs.length > 0 ? doneFrom(proofs) : TODO;
      },
    },
    {
      id: "unlawfulness",
      text: {
        zh: "纳入违法的证明：撤销、纠正、复议、监督的决定或者检察建议",
        en: "Proof that the listing was unlawful: the decision that revoked or corrected it, on reconsideration or supervision, or a procuratorial suggestion",
      },
      tick: (survey) =>
        paperOf(survey, [...confirmations(survey), ...certain(survey, "procuratorate-suggestion")], "removal", TODO),
    },
    {
      id: "loss-proof",
      text: {
        zh: "直接损失的证据，并说明与纳入名单的因果关系",
        en: "Evidence of direct loss, and how the listing caused it",
      },
      // A loss on record has to be proved, each: a paper of one proves no other.
      tick: (survey) => {
        const losses = certain(survey, "harm");
        const papered = losses.filter(hasPaper).length;
        if (papered > 0 && papered < losses.length) return TODO;
        return paperOf(survey, losses, "loss", TODO);
      },
    },
    {
      id: "knowledge-date",
      text: (on) => {
        const length = lengthOn("limitation", on);
        return {
          zh: `收到执行终结文书、获知被纳入的日期和寻求救济的期间，用以计算${length.zh}时效`,
          en: `The days of receiving the document that ended enforcement and of learning of the listing, and the time spent seeking relief, for the ${length.en}`,
        };
      },
      tick: paper(
        null,
        TODO,
        "enforcement-terminated",
        "enforcement-completed",
        "listing-discovered",
        "listing-served",
      ),
    },
    {
      id: "written",
      text: {
        zh: "赔偿申请书，写明请求、事实根据和理由",
        en: "Written claim with what is asked, the facts and the reasons",
      },
      filing: true,
      tick: (survey) => {
        const claims = certain(survey, "compensation-claimed");
        return claims.length > 0 ? doneFrom(claims) : TODO;
      },
    },
    {
      id: "proof-of-receipt",
      text: (on) => {
        const length = lengthOn("compensation-decision", on);
        return {
          zh: `保留法院收到赔偿申请的凭证，${length.zh}决定期限由此起算`,
          en: `Keep proof that the court received the claim; its ${length.en} run from it`,
        };
      },
      filing: true,
      tick: (survey) =>
        certain(survey, "compensation-claimed").length === 0
          ? TODO
          : (byExhibit(survey, "receipt") ?? paperOf(survey, certain(survey, "compensation-claimed"), null, TODO)),
    },
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
  ],
};
