// What the two routes against lists of authorities share: limits about several acts as one state, and what an authority left undone.
import type { DayBounds, Finding, RouteName } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import type { CaseEvent, CaseView } from "../engine/model.ts";
import { isCourtList } from "../case/matter.ts";
import { EVENT_TYPES } from "../case/event-table.ts";
import type { ItemSpec, RouteState } from "./route.ts";
import { OPENS, TODO } from "./route.ts";
import { countedAs, dutyOn, periodOf } from "../law/duty-index.ts";
import { earlier, lastDay, limitAfter, limitState } from "./limit.ts";
import { certain, ofRule, type Survey, wrongsFor } from "./survey.ts";
import { doneFrom, paper, paperOf } from "./ticks.ts";

const AUTHORITY_EVENTS = EVENT_TYPES.filter((type) => type.startsWith("authority-") || type.startsWith("review-"));

/** Has a case a list of an authority in it: by what it is about, or by what is on record? */
export const hasAuthorityList = (view: CaseView): boolean =>
  !isCourtList(view.file.matter) || view.of(...AUTHORITY_EVENTS).length > 0;

export interface Limits {
  readonly state: RouteState;
  readonly until: DayBounds | null;
  readonly named: readonly Finding[];
}

/**
 * The limits about several acts as one. What certainly runs goes before what is not known, that before what has passed, and that before
 * what was filed; of what runs the first to end.
 */
export function limitsAsOne(limits: readonly Finding[], asOf: number): Limits {
  const placed = limits.map((finding) => ({ finding, state: limitState(finding, asOf) }));
  const live = placed.filter(({ state }) => state === "open" || state === "closing");
  const sure = live.filter(({ finding }) => OPENS.has(finding.status));
  const chosen = sure.length > 0 ? sure : live;
  if (chosen.length > 0) {
    const state = chosen.some((one) => one.state === "closing") ? "closing" : "open";
    const named = chosen.filter((one) => one.state === state).map(({ finding }) => finding);
    const until = named.map(({ due }) => due).reduce(earlier, null);
    return { state, until, named };
  }
  const missed = placed.filter(({ state }) => state === "missed").map(({ finding }) => finding);
  if (missed.length > 0) return { state: "missed", until: null, named: missed };
  return { state: placed.length > 0 ? "closed" : "not-yet", until: null, named: [] };
}

/** Duties to do something: that it is not done is attacked by itself, whatever became of the limit against the listing. */
const OMISSIONS: ReadonlySet<RuleCode> = new Set(["Z-39", "Z-3A", "Z-3B", "Z-3C", "ZA-13"]);

/** What an authority has left undone to this day, or unanswered for as long as the law has people wait. */
export const omissions = (survey: Survey, route: RouteName): readonly Finding[] => [
  ...wrongsFor(survey, route).filter(({ rule, done }) => OMISSIONS.has(rule) && done === null),
  ...ofRule(survey, "ZA-07").filter(
    ({ subjects, remedies }) => remedies.includes(route) && isOver(survey, subjects[0]),
  ),
];

/** Has the wait for an answer to this request certainly ended? */
function isOver({ view, calendar, asOf }: Survey, id: string | undefined): boolean {
  const asked = id === undefined ? undefined : view.byId(id);
  const duty = asked === undefined ? null : dutyOn("suit-silence", asked.hi);
  if (asked === undefined || duty === null) return false;
  const last = lastDay(limitAfter(calendar, asked.lo, asked.hi, countedAs(periodOf(duty))));
  return last !== null && last < asOf;
}

/** What is wrong with the act itself. */
export const actGrounds = (survey: Survey, route: RouteName): readonly Finding[] =>
  wrongsFor(survey, route).filter(({ rule }) => !OMISSIONS.has(rule) && rule !== "ZA-02");

/** The decision that is attacked. */
export const ACT: ItemSpec = {
  id: "act",
  text: {
    zh: "列入决定书，或者不予提前移出的决定书；没有收到的，先申请提供列入依据",
    en: "The listing decision, or the refusal of early removal; if none was received, first ask for the basis of the listing",
  },
  tick: paper("decision", TODO, "authority-listed", "authority-removal-decided"),
};

/** From what day the client knew: every limit starts there. */
export const KNOWN: ItemSpec = {
  id: "known",
  text: {
    zh: "收到决定或者知道被列入的日期的凭证：送达回证、签收单、网页截图；期限由此起算",
    en: "Proof of the day on which the decision was received or became known: proof of service, receipt, capture; the limits run from it",
  },
  tick: (survey) => {
    const served = certain(survey, "authority-listing-served", "authority-listing-known", "authority-removal-decided");
    return paperOf(survey, served, "service-proof", TODO);
  },
};

/** What the authority had from the client, and told beforehand. */
export const BEFORE: ItemSpec = {
  id: "before",
  text: {
    zh: "列入前的告知书、提出的异议和答复；没有告知的，在理由中写明",
    en: "The notice before the listing, the objection and the answer; if there was no notice, say so in the reasons",
  },
  tick: (survey) =>
    paperOf(
      survey,
      certain(survey, "authority-notified", "authority-objection-filed", "authority-objection-answered"),
      "notice",
      TODO,
    ),
};

/** Facts on the merits: that it was put right, and when. */
export const MERITS: ItemSpec = {
  id: "merits",
  text: {
    zh: "不符合列入条件或者已经改正的凭证：支付凭证、职务证明、信用承诺书、撤销原文书的决定",
    en: "Proof that the conditions were not met or the conduct was put right: payments, the office held, the commitment, a decision that revoked the basis",
  },
  tick: (survey) =>
    paperOf(survey, certain(survey, "authority-misconduct-ended", "authority-basis-revoked"), "payment", TODO),
};

/** A filing by the event that it is on record as. */
export const filedBy =
  (...types: readonly ("review-requested" | "review-received" | "suit-filed" | "suit-accepted")[]) =>
  (survey: Survey) => {
    const filed: readonly CaseEvent[] = certain(survey, ...types);
    return filed.length > 0 ? doneFrom(filed) : TODO;
  };
