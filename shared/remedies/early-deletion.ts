// Route: asking the court to shorten a term by early deletion (失信规定 art. 2(2)): 可以, a discretion without a period.
import { REMEDIES } from "../engine/glossary.ts";
import type { CaseEvent, Thread } from "../engine/model.ts";
import { dutyBegins } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, IDENTITY, REASONS } from "./common-items.ts";
import { assessment, type Assessment, OPENS, placesOn, type Route, type RouteState, TODO } from "./route.ts";
import { certain, ofRule, type Survey } from "./survey.ts";
import { doneFrom, paper, paperOf } from "./ticks.ts";

const MERITS = [
  "obligation-performed",
  "settlement-performed",
  "court-informed-of-performance",
  "enforcement-completed",
  "asset-report-filed",
  "security-provided",
] as const;

/** Is it certain that the decision states no term, so that there is nothing to shorten? */
function termless({ decided }: Thread): boolean {
  return decided !== null && decided.raw.termYears === null && decided.raw.items?.every((item) => item === 1) === true;
}

/** Has the term certainly ended: then the court must delete? */
function ended(survey: Survey, thread: Thread): boolean {
  return ofRule(survey, "X-09").some((finding) => finding.thread === thread.id && finding.status === "breach");
}

function ofThread(events: readonly CaseEvent[], thread: Thread): readonly CaseEvent[] {
  return events.filter(({ threads }) => threads.length === 1 && threads[0] === thread);
}

/** What the client did that speaks for early deletion; a performance after the last answer is a new ground. */
function merits(survey: Survey, after: CaseEvent | null): readonly CaseEvent[] {
  return certain(survey, ...MERITS).filter((event) => after === null || event.lo > after.hi);
}

function stateOf(survey: Survey, thread: Thread): RouteState {
  if (termless(thread) || ended(survey, thread)) return "closed";
  const answer = ofThread(certain(survey, "early-deletion-decided"), thread).at(-1) ?? null;
  const request = ofThread(certain(survey, "early-deletion-requested"), thread).at(-1) ?? null;
  const latest = request !== null && (answer === null || request.lo > answer.hi) ? request : answer;
  if (latest !== null) return latest === answer && merits(survey, answer).length > 0 ? "open" : "closed";
  return merits(survey, null).length > 0 ? "open" : "not-yet";
}

function assess(survey: Survey): Assessment {
  const court = survey.courts.enforcing;
  // The first text knew no early deletion.
  if (survey.asOf < dutyBegins("early-deletion")) return assessment("closed", court, []);
  const states = survey.standing.map((thread) => stateOf(survey, thread));
  if (survey.unrecordedListing) states.push("not-yet");
  const state = states.includes("open") ? "open" : states.includes("not-yet") ? "not-yet" : "closed";
  const because = survey.findings.filter(
    ({ status, remedies }) => remedies.includes("early-deletion") && OPENS.has(status),
  );
  return assessment(state, court, because);
}

export const earlyDeletion: Route = {
  route: "early-deletion",
  title: REMEDIES["early-deletion"],
  basis: placesOn("early-deletion"),
  who: {
    zh: "有纳入期限的失信被执行人，可以委托代理人",
    en: "The person or organisation listed for a term, in person or through an agent",
  },
  where: {
    zh: "执行法院；执行已移送的，向现在办理执行的法院提出",
    en: "The enforcing court; after a transfer, the court now handling the enforcement",
  },
  when: () => ({
    zh: "纳入期限届满前；法院可以决定，没有答复期限",
    en: "Before the term ends; the court may decide so, and no period binds its answer",
  }),
  closes: () => ({
    zh: "失信信息已经删除；没有纳入期限；期限已届满；已经申请，尚未答复或者已经答复",
    en: "The listing is deleted; there is no term; the term has ended; a request has been made and is pending or answered",
  }),
  reopens: () => ({
    zh: "答复之后又积极履行或者纠正失信行为；再次被纳入名单",
    en: "Further performance or correction of conduct after the answer; the client is listed again",
  }),
  assess,
  items: [
    {
      id: "term",
      text: { zh: "决定书载明的纳入期限和届满日", en: "The term stated in the decision and the day it ends" },
      tick: (survey) =>
        paperOf(
          survey,
          survey.standing.flatMap(({ decided }) =>
            decided !== null && typeof decided.raw.termYears === "number" ? [decided] : [],
          ),
          "decision",
          TODO,
        ),
    },
    {
      id: "payment-proof",
      text: {
        zh: "积极履行的凭证，包括部分履行和履行计划",
        en: "Proof of active performance, including part performance and a plan for the rest",
      },
      tick: paper("payment", TODO, "obligation-performed", "settlement-performed", "enforcement-completed"),
    },
    {
      id: "corrected-conduct",
      text: {
        zh: "主动纠正失信行为的材料，例如补报财产、撤回转移、提供担保",
        en: "Papers showing that the conduct was put right, such as a late asset report, a transfer undone, or security given",
      },
      tick: paper(null, TODO, "asset-report-filed", "security-provided"),
    },
    {
      id: "creditor-letter",
      text: {
        zh: "申请执行人同意或者不反对的书面意见，有则附上",
        en: "The creditor's written consent or statement of no objection, if there is one",
      },
      tick: (survey) => {
        const letters = certain(survey, "creditor-deletion-requested").filter(({ raw }) => raw.written === "yes");
        return letters.length > 0 ? doneFrom(letters) : paperOf(survey, [], "creditor", TODO);
      },
    },
    {
      id: "written",
      text: { zh: "书面申请书，写明请求提前删除的理由", en: "Written request with the reasons for early deletion" },
      filing: true,
      tick: (survey) => {
        const requests = certain(survey, "early-deletion-requested");
        return requests.length > 0 ? doneFrom(requests) : TODO;
      },
    },
    REASONS,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
  ],
};
