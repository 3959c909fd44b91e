// K-08: the procuratorate concludes its review within three months of acceptance, some time not counted (its rules art. 52).
// No case file records the acceptance: certain only where a suggestion came within three months of the request.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const k08: Rule = {
  code: "K-08",
  title: { zh: "检察监督的审查期限", en: "Review by the procuratorate" },
  kind: "time-limit",
  holder: "procuratorate",
  basis: basisOf("procuratorate-review"),
  validity: validityOf("procuratorate-review"),
  facts: ["procuratorate-requested.date", "procuratorate-suggestion.date"],
  readings: [],
  remedies: ["procuratorate"],
  over: overEvents("procuratorate-requested"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有申请检察监督的记录", "No request to the procuratorate is on record");
    world.trigger(anchor);
    const requested = world.day(anchor);
    const duty = world.duty("procuratorate-review", requested);
    if (duty === null) return notApplicable("当时该规则尚未施行", "Those rules were not in force then");
    sayDay(world, "申请检察监督", "Supervision was asked for", requested);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自受理起${zh}内审查终结，调卷等期间不计`,
      `To be concluded in ${en} of acceptance; time for files etc. not counted`,
      world.cite(duty),
    );
    const earliest = world.period(requested, periodOf(duty));
    sayDay(
      world,
      "受理日不在案卷记录中，最早届满",
      "The day of acceptance is not on record; it ends no earlier than",
      earliest.due,
    );
    const act = world.recordedAct(world.answersTo(anchor, "procuratorate-suggestion"));
    if (act.done !== null && world.le(act.done, earliest.due)) {
      return verdict("in-order", () => ({
        zh: `申请后${zh}内已提出检察建议`,
        en: `A suggestion was made within ${en} of the request`,
      }));
    }
    if (act.done === null && world.le(world.today, earliest.due)) {
      return verdict("running", () => ({ zh: `申请未满${zh}`, en: `Not yet ${en} since the request` }));
    }
    return verdict("undetermined", () => ({
      zh: "受理日和不计入的期间不明，不能认定逾期",
      en: "Acceptance and the time not counted are unknown: lateness cannot be found",
      court: "受理日和不计入的期间不明",
      caveat: true,
    }));
  },
};
