// Route: reconsideration by the next higher court within ten days of service: of the rejection of a correction request
// (失信规定 art. 12(1)), or of the ruling on an enforcement objection (Civil Procedure Law).
import { REMEDIES } from "../engine/glossary.ts";
import type { DayBounds, Finding } from "../engine/finding.ts";
import { dutyBegins, lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY } from "./common-items.ts";
import { courtOn } from "./courts.ts";
import { mayFollow, grantedWhole, type Correction } from "./corrections.ts";
import { byFirstDay, earlier, limitState } from "./limit.ts";
import {
  assessment,
  type Assessment,
  NOT_NEEDED,
  placesOn,
  type Route,
  type RouteState,
  type Tick,
  TODO,
} from "./route.ts";
import { groundsFor, ofRule, findingAbout, standsAny, type Survey } from "./survey.ts";
import { doneFrom, paperOf, serviceProof, toDo } from "./ticks.ts";

/** How the route stands for one request. */
interface Standing {
  readonly state: RouteState;
  readonly until: DayBounds | null;
  readonly limits: readonly Finding[];
  readonly focus: Correction | null;
}

/** What is most pressing first: of several requests the most pressing tells the state of the route. */
const PRESSING: readonly RouteState[] = ["closing", "open", "not-yet", "missed", "closed"];

const plain = (state: RouteState, focus: Correction | null): Standing => ({ state, until: null, limits: [], focus });

function serviceDenied(survey: Survey, correction: Correction): boolean {
  return survey.view
    .denied(correction.limit === "O-01" ? "objection-served" : "correction-served")
    .some(({ parents }) => parents.length > 0 && parents.every((parent) => correction.mayHold(parent)));
}

/** Without a finding about the limit: does the ten-day period not run, or is it not known? */
function withoutLimit(survey: Survey, correction: Correction): RouteState {
  const { decided, served } = correction;
  if (decided === null && served === null) return "not-yet";
  const begins = dutyBegins(correction.limit === "O-01" ? "objection-reconsideration" : "reconsideration");
  if (decided !== null && decided.hi < begins) return "closed";
  // An oral rejection, or one shown not to have been served, starts no period: a served decision must come first.
  if (decided?.raw.form === "oral" || (served === null && serviceDenied(survey, correction))) return "not-yet";
  return "closing";
}

function standingOf(survey: Survey, correction: Correction): Standing {
  const limit = findingAbout(survey, correction.limit, correction);
  if (grantedWhole(correction) || correction.reconsidered !== null) return plain("closed", correction);
  const strayed = wentElsewhere(correction);
  if (strayed && limit?.status !== "breach") {
    // Whether the higher court counts the day of a paper that went elsewhere is open: file it there at once.
    const until = limit?.due ?? null;
    const limits = [limit, misaddressed(survey, correction)].filter((finding) => finding !== undefined);
    return { state: byFirstDay(until, survey.asOf), until, limits, focus: correction };
  }
  // No court stands above the one that rejected: supervision is the way.
  if (limit?.status === "advice") return plain("closed", correction);
  const extended = extendedStanding(survey, limit, correction);
  if (extended !== null) return extended;
  // Sent elsewhere after the limit, it is late by either count.
  if (strayed && limit !== undefined) return relieved(survey, limit, correction) ?? missed(limit, correction);
  if (correction.reconsideration !== null) return plain("closed", correction);
  if (limit === undefined) return plain(withoutLimit(survey, correction), correction);
  const state = limitState(limit, survey.asOf);
  const plainly = { state, until: limit.due, limits: [limit], focus: correction };
  // Shown not to be served, and not so long ago that a period could have ended since.
  const unserved = correction.served === null && limit.status === "running" && serviceDenied(survey, correction);
  // What is not known opens nothing: the question in the finding would.
  if (unserved || limit.status === "undetermined") return { ...plainly, state: "not-yet" };
  return state === "missed" ? (relieved(survey, limit, correction) ?? plainly) : plainly;
}

/** Once the thing is gone that was to be corrected, only a limit that certainly runs stays shown. */
function aliveStanding(survey: Survey, correction: Correction): Standing {
  const standing = standingOf(survey, correction);
  const { about, threads } = correction;
  const alive =
    about === "restriction"
      ? survey.restriction
      : threads.length === 0 || threads.some(({ id }) => survey.standingIds.has(id));
  return alive || standing.limits.some(({ status }) => status === "running") ? standing : plain("closed", correction);
}

/** Was the application addressed to another court than the higher one, and is its receipt there not on record? */
function wentElsewhere({ reconsideration: filed, reconsiderationReceived: received }: Correction): boolean {
  if (filed === null || received !== null) return false;
  return filed.raw.addressee === "other" || filed.raw.addressee === "enforcing";
}

function misaddressed(survey: Survey, correction: Correction): Finding | undefined {
  return findingAbout(survey, "R-05", correction, ({ status }) => status === "breach");
}

/** The finding on the relief for the period against this rejection. */
function reliefOf(survey: Survey, correction: Correction): Finding | undefined {
  return ofRule(survey, "R-02").find(({ subjects }) =>
    subjects.some((id) => {
      const event = survey.view.byId(id);
      return event !== undefined && mayFollow(event, correction.root);
    }),
  );
}

/**
 * An extension asked for in time opens a missed limit again on the court's leave alone: until its days are over, and after
 * them too, never missed. Null where none was.
 */
function extendedStanding(survey: Survey, limit: Finding | undefined, correction: Correction): Standing | null {
  if (limit?.status !== "breach" && limit?.status !== "contestable") return null;
  const relief = reliefOf(survey, correction);
  if (relief?.status !== "in-order") return null;
  return { state: "closing", until: relief.due, limits: [limit, relief], focus: correction };
}

/** A missed limit while an extension can still be asked for. */
function relieved(survey: Survey, limit: Finding, correction: Correction): Standing | null {
  const relief = reliefOf(survey, correction);
  if (relief === undefined) return null;
  const state = limitState(relief, survey.asOf);
  if (state === "missed" || state === "closed") return null;
  return { state, until: relief.due, limits: [limit, relief], focus: correction };
}

const missed = (limit: Finding, focus: Correction): Standing => ({
  state: "missed",
  until: limit.due,
  limits: [limit],
  focus,
});

/** The most pressing of several; of equally pressing ones the earlier limit, else the later request. */
function mostPressing(standings: readonly Standing[]): Standing {
  let best = plain("closed", null);
  for (const one of standings) {
    const order = PRESSING.indexOf(one.state) - PRESSING.indexOf(best.state);
    if (order > 0) continue;
    const sooner = order < 0 || best.until === null || earlier(one.until, best.until) === one.until;
    if (sooner) best = one;
  }
  return best;
}

/** The court above the one that rejected: a case that it gave away since leaves that as it is. */
function courtAbove(survey: Survey, focus: Correction | null): string | null {
  const attacked = focus?.decided ?? focus?.served ?? null;
  if (attacked === null || attacked.undated) return survey.courts.upper;
  return courtOn(survey.view, attacked.lo, attacked.hi).upper;
}

function assess(survey: Survey): Assessment {
  const attacked = [...survey.corrections, ...survey.objections];
  if (attacked.length === 0) return assessment(standsAny(survey) ? "not-yet" : "closed", survey.courts.upper, []);
  const best = mostPressing(attacked.map((correction) => aliveStanding(survey, correction)));
  const court = courtAbove(survey, best.focus);
  const tried = new Set(survey.corrections.flatMap(({ threads }) => threads));
  const untried = survey.standing.some((thread) => !tried.has(thread));
  if (best.state === "closed" && untried) return assessment("not-yet", court, []);
  const named = new Set([...best.limits, ...groundsFor(survey, "reconsideration")]);
  const because = survey.findings.filter((finding) => named.has(finding));
  return assessment(best.state, court, because, best);
}

/** Without a rejection there is no service to prove yet. */
function rejectionServed(survey: Survey, focus: Correction | null): Tick {
  if (focus === null || (focus.decided === null && focus.served === null)) return TODO;
  return serviceProof(survey, focus.served, serviceDenied(survey, focus));
}

export const reconsideration: Route = {
  route: "reconsideration",
  title: REMEDIES.reconsideration,
  basis: placesOn("reconsideration", "objection-reconsideration"),
  who: {
    zh: "纠正申请、执行异议被驳回的公民、法人或者其他组织，可以委托代理人",
    en: "The person or organisation whose correction request or enforcement objection was rejected, in person or through an agent",
  },
  where: {
    zh: "作出驳回的法院的上一级人民法院",
    en: "The next higher court of the court that rejected it",
  },
  when: (on) => {
    const length = lengthOn("reconsideration", on);
    return {
      zh: `自驳回决定书、异议裁定书送达之日起${length.zh}内；邮寄的，期满前交邮的不算过期`,
      en: `Within ${length.en} from service of the rejection or the ruling; what is posted before the period ends is in time`,
    };
  },
  closes: (on) => {
    const length = lengthOn("reconsideration", on);
    return {
      zh: `已申请复议；请求全部获准；${length.zh}届满而未申请`,
      en: `Reconsideration has been applied for; all that was asked was granted; the ${length.en} ended without an application`,
    };
  },
  reopens: (on) => {
    const length = lengthOn("relief", on);
    return {
      zh: `又有驳回决定送达；因障碍耽误的，障碍消除后${length.zh}内申请顺延期限`,
      en: `Another rejection is served; where an obstacle caused the delay, an application within ${length.en} after it ended to extend the period`,
    };
  },
  assess,
  items: [
    {
      id: "decision-copy",
      text: { zh: "驳回决定书或者异议裁定书复印件", en: "Copy of the decision or ruling that rejected the request" },
      tick: (survey, focus) => {
        const decided = focus?.decided ?? null;
        // What was only said has no copy.
        if (decided?.raw.form === "oral") return NOT_NEEDED;
        return paperOf(survey, decided === null ? [] : [decided], "rejection", TODO);
      },
    },
    {
      id: "service-proof",
      text: {
        zh: "驳回决定书或者异议裁定书送达日期的证明：送达回证、签收记录或者电子送达记录",
        en: "Proof of the day on which the rejection was served: return of service, signature or electronic record",
      },
      tick: rejectionServed,
    },
    {
      id: "written",
      text: {
        zh: "复议申请书，写明原决定文号、作出日期、送达日期和复议请求",
        en: "Written application stating the number, date and day of service of the decision, and what is asked",
      },
      filing: true,
      tick: (_survey, focus) => {
        const filed = focus?.reconsideration ?? null;
        return filed === null ? TODO : doneFrom([filed]);
      },
    },
    {
      id: "upper-court",
      text: {
        zh: "写明作出驳回决定的法院的上一级人民法院；驳回之后执行才移送的，不变",
        en: "Address the next higher court of the one that rejected; a transfer after the rejection does not change it",
      },
      filing: true,
      tick: (_survey, focus) =>
        focus?.reconsideration?.raw.addressee === "upper" ? doneFrom([focus.reconsideration]) : TODO,
    },
    {
      id: "rejected-points",
      text: {
        zh: "逐点回应驳回理由，指出未予答复的请求",
        en: "Answer each reason for the rejection and name every request that was not dealt with",
      },
      tick: toDo,
    },
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
    {
      id: "proof-of-receipt",
      text: (on) => {
        const length = lengthOn("reconsideration-decision", on);
        return {
          zh: `保留交邮凭证和上一级法院收到的凭证，${length.zh}审查期限由收到之日起算`,
          en: `Keep proof of posting and of receipt by the higher court; its ${length.en} run from receipt`,
        };
      },
      filing: true,
      tick: (survey, focus) => {
        const received = focus?.reconsiderationReceived ?? null;
        return paperOf(survey, received === null ? [] : [received], null, TODO);
      },
    },
  ],
};
