// Route: the request to delete a listing whose ground of deletion has occurred or whose term has ended (失信规定 art. 10).
import { REMEDIES } from "../engine/glossary.ts";
import type { Finding } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import type { CaseEvent, Thread } from "../engine/model.ts";
import type { EventType } from "../case/types.ts";
import { groundNumber } from "../law/correction-grounds.ts";
import { countOf, dutyText, lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, IDENTITY } from "./common-items.ts";
import { astray, type Correction } from "./corrections.ts";
import { assessment, type Assessment, NOT_NEEDED, placesOn, type Route, type Tick, TODO, UNKNOWN } from "./route.ts";
import { arose, certain, ofRule, type Survey } from "./survey.ts";
import { doneFrom, paperOf, prepared } from "./ticks.ts";

/** The duties to delete: seven grounds, the end of the term, the three grounds of 2013, and a listing still shown. */
const DUTIES = [
  "X-01",
  "X-02",
  "X-03",
  "X-04",
  "X-05",
  "X-06",
  "X-07",
  "X-09",
  "X-11",
  "X-15",
] as const satisfies readonly RuleCode[];

/** The acts that give a ground of deletion; how many queries without result it takes is for X-04. */
const GROUND_EVENTS: readonly EventType[] = [
  "obligation-performed",
  "enforcement-completed",
  "settlement-performed",
  "creditor-deletion-approved",
  "asset-query",
  "enforcement-suspended",
  "enforcement-refused",
  "enforcement-terminated",
];

/** Does a duty to delete give a ground: broken or in dispute, or running on a ground that is on record? What is undetermined opens nothing. */
function isGround(survey: Survey, { status, rule, subjects }: Finding): boolean {
  if (status === "breach" || status === "contestable") return true;
  // Before the term has ended there is nothing to ask.
  if (status !== "running" || rule === "X-09") return false;
  return subjects.some((id) => {
    const type = survey.view.byId(id)?.type;
    return type !== undefined && GROUND_EVENTS.includes(type);
  });
}

/** Was deletion certainly asked of the enforcing court, on a day when the ground was there, and not answered by a new ground? */
function asked(survey: Survey, thread: Thread, grounds: readonly Finding[]): boolean {
  const last = survey.corrections.findLast((one) => asksDeletion(one, thread));
  if (last === undefined || astray(last)) return false;
  return grounds.every((finding) => {
    const day = arose(survey, finding);
    return day === null || occurred(survey, finding, day) <= last.root.lo;
  });
}

/** The day of the ground itself: that of the event that gives it, not the end of the court's three working days. */
function occurred(survey: Survey, finding: Finding, otherwise: number): number {
  const [first] = finding.subjects;
  const event = first === undefined ? undefined : survey.view.byId(first);
  return event === undefined || finding.rule === "X-09" ? otherwise : event.hi;
}

function asksDeletion(correction: Correction, thread: Thread): boolean {
  if (correction.about !== "listing" || correction.threads.length !== 1 || correction.threads[0] !== thread)
    return false;
  const grounds = correction.requested?.raw.grounds;
  return grounds === undefined || grounds.length === 0 || grounds.includes(groundNumber("deletion"));
}

function assess(survey: Survey): Assessment {
  const court = survey.courts.enforcing;
  if (survey.standing.length === 0 && !survey.unrecordedListing) return assessment("closed", court, []);
  const duties = Map.groupBy(
    DUTIES.flatMap((code) => ofRule(survey, code)),
    ({ thread }) => thread,
  );
  const live = survey.standing.map((thread) => ({
    thread,
    grounds: (duties.get(thread.id) ?? []).filter((finding) => isGround(survey, finding)),
  }));
  const named = new Set(live.flatMap(({ grounds }) => grounds));
  const because = survey.findings.filter((finding) => named.has(finding));
  if (because.length === 0) return assessment("not-yet", court, []);
  const open = live.some(({ thread, grounds }) => grounds.length > 0 && !asked(survey, thread, grounds));
  return assessment(open ? "open" : "closed", court, because);
}

/** The paper of one ground: not needed where another ground carries the request. */
function groundPaper(survey: Survey, events: readonly CaseEvent[], papers: Tick): Tick {
  if (events.length > 0 || papers.state === "done") return papers;
  const other = GROUND_EVENTS.some((type) => certain(survey, type).length > 0);
  return other ? NOT_NEEDED : UNKNOWN;
}

export const deletion: Route = {
  route: "deletion",
  title: REMEDIES.deletion,
  basis: placesOn("deletion", "deletion-after-term", "correction-grounds"),
  who: {
    zh: "被纳入名单的公民、法人或者其他组织；因申请执行人同意而删除的，由申请执行人书面申请",
    en: "The listed person or organisation; deletion by consent of the creditor is requested by the creditor in writing",
  },
  where: {
    zh: "执行法院；执行已移送的，向现在办理执行的法院提出",
    en: "The enforcing court; after a transfer, the court now handling the enforcement",
  },
  when: (on) => {
    const length = lengthOn("deletion", on);
    return {
      zh: `对申请人没有期限；法院应当在${length.zh}内删除`,
      en: `No time limit binds the applicant; the court must delete within ${length.en}`,
    };
  },
  closes: () => ({
    zh: "失信信息已经删除；已就该事由请求删除，正在审查或者已经答复",
    en: "The listing is deleted; deletion on this ground has been requested and is under review or answered",
  }),
  reopens: () => ({
    zh: "又发生删除事由或者纳入期限届满；再次被纳入名单",
    en: "Another ground of deletion occurs or the term ends; the client is listed again",
  }),
  assess,
  items: [
    {
      id: "term",
      text: {
        zh: "核对决定书有无纳入期限：有期限的，期限届满才应当删除，此前只能申请提前删除",
        en: "Check whether the decision states a term: with a term, deletion is due only when it ends, and before that only early deletion can be asked for",
      },
      tick: (survey) => {
        if (survey.standing.length === 0) return UNKNOWN;
        const decisions = survey.standing.flatMap(({ decided }) => (decided === null ? [] : [decided]));
        const known = decisions.filter((event) => event.raw.termYears !== undefined);
        return known.length === survey.standing.length ? doneFrom(known) : UNKNOWN;
      },
    },
    {
      id: "payment-proof",
      text: {
        zh: "履行完毕的凭证：付款凭证、收款收据或者结案证明",
        en: "Proof of full performance: payment record, receipt, or proof that enforcement was completed",
      },
      tick: (survey) => {
        const events = [
          ...certain(survey, "obligation-performed").filter((event) => event.raw.full !== "no"),
          ...certain(survey, "enforcement-completed"),
        ];
        return groundPaper(survey, events, paperOf(survey, events, "payment", TODO));
      },
    },
    {
      id: "court-informed",
      text: {
        zh: "已将履行情况告知执行法院的凭证",
        en: "Proof that the enforcing court was told of the performance",
      },
      tick: (survey) => {
        const told = certain(survey, "court-informed-of-performance", "enforcement-completed");
        if (told.length > 0) return doneFrom(told);
        const performed = certain(survey, "obligation-performed", "settlement-performed");
        return performed.length > 0 ? TODO : NOT_NEEDED;
      },
    },
    {
      id: "settlement-proof",
      text: { zh: "和解协议和履行完毕的证明", en: "The settlement agreement and proof that it was performed" },
      tick: (survey) => {
        const events = certain(survey, "settlement-performed");
        return events.length > 0 || certain(survey, "settlement-agreed").length > 0
          ? paperOf(survey, events, null, TODO)
          : NOT_NEEDED;
      },
    },
    {
      id: "creditor-letter",
      text: {
        zh: "申请执行人书面申请删除的材料，以及法院审查同意的记录",
        en: "The creditor's written request for deletion, and the record of the court's consent",
      },
      tick: (survey) => {
        const letters = certain(survey, "creditor-deletion-requested");
        const written = letters.filter((letter) => letter.raw.written === "yes");
        if (written.length > 0) return doneFrom(written);
        const consents = certain(survey, "creditor-deletion-approved");
        return groundPaper(survey, [...letters, ...consents], paperOf(survey, consents, "creditor", TODO));
      },
    },
    {
      id: "query-log",
      text: (on) => {
        const count = countOf(dutyText("nil-queries", on));
        return {
          zh: `终结本次执行程序后${count}次以上财产查询无果的记录，可以请申请执行人提供查询结果告知`,
          en: `Records of ${count} or more asset queries without result after the conclusion of the round; the creditor receives each result and may share it`,
        };
      },
      tick: (survey) => {
        const rounds = certain(survey, "round-concluded");
        const [round] = rounds;
        if (round === undefined) return NOT_NEEDED;
        const nil = certain(survey, "asset-query").filter(
          (query) => query.raw.result === "none" && query.lo > round.hi,
        );
        return nil.length >= countOf(dutyText("nil-queries", round.hi)) ? paperOf(survey, nil, "query", TODO) : TODO;
      },
    },
    {
      id: "ruling",
      text: {
        zh: "中止执行、不予执行或者终结执行的裁定书和送达日期",
        en: "The ruling that suspends, refuses or terminates enforcement, and the day of its service",
      },
      tick: (survey) => {
        const rulings = certain(survey, "enforcement-suspended", "enforcement-refused", "enforcement-terminated");
        return paperOf(survey, rulings, rulings.length > 0 ? "ruling" : null, NOT_NEEDED);
      },
    },
    {
      id: "capture",
      text: {
        zh: "事由发生后名单仍在公示的截图，带网址和取证时间",
        en: "Capture with address and time showing the entry still published after the ground occurred",
      },
      tick: (survey) =>
        paperOf(
          survey,
          certain(survey, "listing-checked").filter((check) => check.raw.visible === "yes"),
          "capture",
          TODO,
        ),
    },
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-receipt",
      text: { zh: "保留执行法院收到请求的凭证", en: "Keep proof that the enforcing court received the request" },
      filing: true,
      tick: prepared("receipt"),
    },
  ],
};
