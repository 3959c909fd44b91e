// Route: enforcement supervision by the higher court (执行监督), where a court is overdue or reconsideration has failed.
import { REMEDIES } from "../engine/glossary.ts";
import type { DayBounds, Finding } from "../engine/finding.ts";
import type { CaseEvent } from "../engine/model.ts";
import { countedAs, dutyText, lengthOn, periodOf } from "../law/duty-index.ts";
import type { Correction } from "./corrections.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY, REASONS } from "./common-items.ts";
import { byFirstDay, earlier, firstDay, lastDay, limitAfter } from "./limit.ts";
import { reconsideration } from "./reconsideration.ts";
import { assessment, type Assessment, NOT_NEEDED, placesOn, type Route, TODO } from "./route.ts";
import {
  arisenSince,
  arose,
  certain,
  findingAbout,
  groundsFor,
  isLive,
  isSilent,
  ofRule,
  standsAny,
  type Survey,
} from "./survey.ts";
import { doneFrom, paper, paperOf, serviceProof } from "./ticks.ts";

/** A finding that gives the client a limit, and the limit. */
interface Limit {
  readonly finding: Finding;
  readonly until: DayBounds | null;
}

/** The last application and its answer; an answer without a recorded application stands for one. */
function lastUse(survey: Survey): CaseEvent | null {
  return certain(survey, "supervision-requested", "supervision-decided").at(-1) ?? null;
}

/** The client's own limits with nothing filed: K-03, else six months from the end of a missed reconsideration period. */
function limitsOf(survey: Survey, use: CaseEvent | null): readonly Limit[] {
  const unfiled = ({ status, done }: Finding): boolean => status !== "in-order" && done === null;
  const own = arisenSince(survey, ofRule(survey, "K-03").filter(unfiled), use);
  if (own.length > 0) return own.map((finding) => ({ finding, until: finding.due }));
  const missed = ofRule(survey, "R-01").filter(({ status, done }) => status === "breach" && done === null);
  return arisenSince(survey, missed, use).map((finding) => {
    const first = firstDay(finding.due);
    // By analogy as in K-03, so never certainly over.
    const until =
      first === null
        ? null
        : limitAfter(survey.calendar, first, lastDay(finding.due), countedAs(periodOf(dutyText("supervision", first))));
    return { finding, until };
  });
}

/** What takes the place of a reconsideration where no court stands above the one that decided. */
function insteadOfReview(survey: Survey): readonly Finding[] {
  return [...ofRule(survey, "R-01"), ...ofRule(survey, "O-01")].filter(
    (finding) => finding.status === "advice" && isLive(survey, finding),
  );
}

/**
 * The court above the one that is to be supervised: of the court of reconsideration, which has decided or may be the one
 * that is silent, the file names none above it.
 */
function courtAbove(survey: Survey): string | null {
  const silent = ofRule(survey, "R-03").some(({ status }) => status === "breach" || status === "contestable");
  return silent || certain(survey, "reconsideration-decided").length > 0 ? null : survey.courts.upper;
}

/** The requests whose reconsideration can certainly still be applied for, or is certainly still under review. */
function inReview(survey: Survey): readonly Correction[] {
  const { state, until, focus } = reconsideration.assess(survey);
  const first = firstDay(until);
  const isDue = (state === "open" || state === "closing") && first !== null && first >= survey.asOf;
  const isRunning = ({ status }: Finding): boolean => status === "running";
  const pending = [...survey.corrections, ...survey.objections].filter(
    (one) => findingAbout(survey, "R-03", one, isRunning) !== undefined,
  );
  return isDue && focus ? [focus, ...pending] : pending;
}

/**
 * What the reconsideration decides: it comes first, to the same court. Silence has no other remedy, and where a limit may
 * have passed nothing waits: no route is hidden that could be the last.
 */
function forReconsideration(survey: Survey, findings: readonly Finding[]): ReadonlySet<Finding> {
  const reviewed = inReview(survey);
  // A request that may be about one of several listings holds none of them back.
  const sure = reviewed.filter(({ threads }) => threads.length === 1);
  const threads = new Set(sure.flatMap((one) => one.threads.map(({ id }) => id)));
  const own = new Set(reviewed.flatMap((one) => [...one.ownEvents()].map(({ id }) => id)));
  const decides = ({ thread, subjects }: Finding): boolean =>
    (thread !== null && threads.has(thread)) || subjects.some((id) => own.has(id));
  return new Set(findings.filter((finding) => decides(finding) && !isSilent(finding)));
}

function assess(survey: Survey): Assessment {
  const court = courtAbove(survey);
  const use = lastUse(survey);
  const all = arisenSince(survey, [...groundsFor(survey, "supervision"), ...insteadOfReview(survey)], use);
  const waiting = forReconsideration(survey, all);
  const grounds = all.filter((finding) => !waiting.has(finding));
  // Once the listing is gone only a limit that certainly runs stays shown.
  const limits = limitsOf(survey, use).filter(({ finding }) => isLive(survey, finding) || finding.status === "running");
  const named = new Set([...grounds, ...limits.map(({ finding }) => finding)]);
  const because = survey.findings.filter((one) => named.has(one));
  if (because.length === 0 && waiting.size > 0) {
    return assessment(
      "not-yet",
      court,
      survey.findings.filter((one) => waiting.has(one)),
    );
  }
  if (because.length === 0) return assessment(use !== null || !standsAny(survey) ? "closed" : "not-yet", court, []);
  if (limits.length === 0) return assessment("open", court, because);
  let until: DayBounds | null = null;
  for (const limit of limits) until = earlier(until, limit.until);
  const last = lastDay(until);
  // The six months bind only the attack on that decision: a court overdue since then is a ground of its own.
  const fresh = last !== null && grounds.some((one) => (arose(survey, one) ?? last) > last);
  if (fresh) return assessment("open", court, because);
  return assessment(byFirstDay(until, survey.asOf), court, because, { until });
}

export const supervision: Route = {
  route: "supervision",
  title: REMEDIES.supervision,
  basis: placesOn("supervision", "supervision-of-courts"),
  who: {
    zh: "不服复议决定或者法院逾期不处理的当事人、利害关系人，可以委托代理人",
    en: "A party or interested person who disputes the reconsideration decision or whom a court keeps waiting beyond its period",
  },
  where: {
    zh: "被监督法院的上一级人民法院：对复议决定，是作出复议决定的法院的上一级",
    en: "The next higher court of the one supervised: against a reconsideration decision, of the court that made it",
  },
  when: (on) => {
    const length = lengthOn("supervision", on);
    return {
      zh: `对复议结果不服的，参照规定在${length.zh}内提出，能否适用于失信复议决定有争议；法院逾期的，没有期限；复议期限内的，先申请复议`,
      en: `Against the result of reconsideration within ${length.en}, a period that reaches listing decisions only by analogy; against a court's delay no time limit; while reconsideration can still be applied for, that comes first`,
    };
  },
  closes: () => ({
    zh: "已申请执行监督，正在审查或者已经答复",
    en: "Supervision has been applied for and is under review or answered",
  }),
  reopens: () => ({
    zh: "申请之后法院又逾期不处理；又有复议决定送达",
    en: "A court lets another period pass after the application; another reconsideration decision is served",
  }),
  assess,
  items: [
    {
      id: "written",
      text: {
        zh: "执行监督申请书，写明被监督的行为和请求",
        en: "Written application naming the act complained of and what is asked",
      },
      filing: true,
      tick: (survey) => {
        const requests = certain(survey, "supervision-requested");
        return requests.length > 0 ? doneFrom(requests) : TODO;
      },
    },
    {
      id: "decision-copy",
      text: {
        zh: "驳回决定书、复议决定书复印件；法院没有答复的不需要",
        en: "Copies of the rejection and of the reconsideration decision; not needed where the court gave no answer",
      },
      tick: (survey) => {
        const decisions = certain(survey, "correction-decided", "reconsideration-decided");
        return paperOf(survey, decisions, decisions.length > 0 ? "reconsideration-decision" : null, NOT_NEEDED);
      },
    },
    {
      id: "service-proof",
      text: {
        zh: "复议决定书送达日期的证明；没有复议的不需要",
        en: "Proof of the day on which the reconsideration decision was served; not needed without reconsideration",
      },
      tick: (survey) => {
        const served = certain(survey, "reconsideration-served").at(-1) ?? null;
        if (served === null && certain(survey, "reconsideration-decided").length === 0) return NOT_NEEDED;
        return serviceProof(survey, served, survey.view.denied("reconsideration-served").length > 0);
      },
    },
    {
      id: "proof-of-receipt",
      text: {
        zh: "法院收到纠正申请、复议申请的凭证，用以证明逾期",
        en: "Proof that the courts received the correction request and the application for reconsideration, to show the delay",
      },
      tick: paper("receipt", TODO, "correction-received", "reconsideration-received"),
    },
    REASONS,
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
  ],
};
