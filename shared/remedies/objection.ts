// Route: an enforcement objection (执行异议) against the termination of enforcement, to the court now enforcing; where that
// court lets the time for its ruling pass, to the court above.
import { REMEDIES } from "../engine/glossary.ts";
import type { Finding } from "../engine/finding.ts";
import { lengthOn } from "../law/duty-index.ts";
import { ADDRESS, AUTHORITY, EVIDENCE_LIST, IDENTITY, REASONS } from "./common-items.ts";
import { courtOn } from "./courts.ts";
import { earlier, limitState } from "./limit.ts";
import { assessment, type Assessment, placesOn, type Route, type RouteState, TODO } from "./route.ts";
import { certain, ofRule, type Survey } from "./survey.ts";
import { doneFrom, paper, paperOf } from "./ticks.ts";

/** What is most pressing first. */
const PRESSING: readonly RouteState[] = ["closing", "open", "not-yet", "missed", "closed"];

/** What is not known opens nothing: the question in the finding would. */
const stateOf = (limit: Finding, survey: Survey): RouteState =>
  limit.status === "undetermined" ? "not-yet" : limitState(limit, survey.asOf);

/** Objections on which the court did not rule in time: the court above then orders it to (异议复议规定 art. 3). */
function silence(survey: Survey): readonly Finding[] {
  return ofRule(survey, "O-02").filter(({ status, done }) => status === "breach" && done === null);
}

/** The court above the one that has not ruled. */
function courtAbove(survey: Survey, [first]: readonly Finding[]): string | null {
  const filed = survey.view.byId(first?.subjects[0] ?? "");
  return filed === undefined ? survey.courts.upper : courtOn(survey.view, filed.lo, filed.hi).upper;
}

function assess(survey: Survey): Assessment {
  const limits = ofRule(survey, "C-08");
  let state: RouteState = "closed";
  for (const limit of limits) {
    const own = stateOf(limit, survey);
    if (PRESSING.indexOf(own) < PRESSING.indexOf(state)) state = own;
  }
  const pressing = limits.filter((limit) => stateOf(limit, survey) === state);
  let until: Finding["due"] = null;
  for (const { due } of pressing) until = earlier(until, due);
  const silent = silence(survey);
  if (silent.length > 0 && state !== "closing" && state !== "open") {
    return assessment("open", courtAbove(survey, silent), silent);
  }
  return assessment(state, survey.courts.enforcing, pressing, { until });
}

export const objection: Route = {
  route: "objection",
  title: REMEDIES.objection,
  basis: placesOn("termination-objection", "objection-ruling", "objection-silence"),
  who: {
    zh: "认为终结执行违反法律规定的当事人、利害关系人，可以委托代理人",
    en: "A party or interested person who considers the termination of enforcement unlawful, in person or through an agent",
  },
  where: {
    zh: "提出异议时负责执行的法院；该法院逾期不立案、不裁定的，其上一级人民法院",
    en: "The court enforcing when the objection is made; where it does not docket or rule in time, its next higher court",
  },
  when: (on) => {
    const length = lengthOn("termination-objection", on);
    return {
      zh: `自收到终结执行的法律文书之日起${length.zh}内；对终本是否适用有争议；法院逾期的，没有期限`,
      en: `Within ${length.en} of having the document that terminates enforcement, a period that reaches a concluded round only by analogy; against a court's delay no time limit`,
    };
  },
  closes: () => ({
    zh: "已对该终结提出异议，法院裁定的期限未满或者已经裁定；没有终结执行或者终本的记录",
    en: "An objection to that termination has been made, and the time for the ruling runs or it was made; no termination or concluded round is on record",
  }),
  reopens: () => ({
    zh: "又有终结执行的裁定；法院逾期不裁定",
    en: "Another ruling terminates enforcement; the court lets the time for its ruling pass",
  }),
  assess,
  items: [
    {
      id: "written",
      text: {
        zh: "执行异议申请书，写明异议请求、事实和理由",
        en: "Written objection stating what is asked, the facts and the reasons",
      },
      filing: true,
      tick: (survey) => {
        const filed = certain(survey, "objection-filed");
        return filed.length > 0 ? doneFrom(filed) : TODO;
      },
    },
    {
      id: "ruling-copy",
      text: { zh: "终结执行或者终本裁定书复印件", en: "Copy of the ruling that terminated enforcement or the round" },
      tick: (survey) => paperOf(survey, certain(survey, "enforcement-terminated", "round-concluded"), "ruling", TODO),
    },
    {
      id: "service-proof",
      text: {
        zh: "收到或者得知裁定的日期的证明",
        en: "Proof of the day on which the ruling was received or became known",
      },
      tick: paper("service-proof", TODO),
    },
    REASONS,
    EVIDENCE_LIST,
    IDENTITY,
    ADDRESS,
    AUTHORITY,
  ],
};
