// K-09: the procuratorate sends its suggestion or its refusal within fifteen days of its decision (its rules arts. 108, 109).
// No case file records the decision: certain only where the suggestion came within fifteen days of the request itself.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const k09: Rule = {
  code: "K-09",
  title: { zh: "检察决定的发送期限", en: "Sending the procuratorate's decision" },
  kind: "time-limit",
  holder: "procuratorate",
  basis: basisOf("procuratorate-suggestion", "procuratorate-refusal"),
  validity: validityOf("procuratorate-suggestion"),
  facts: ["procuratorate-requested.date", "procuratorate-suggestion.date"],
  readings: [],
  remedies: ["procuratorate"],
  over: overEvents("procuratorate-suggestion"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有检察建议的记录", "No procuratorial suggestion is on record");
    world.trigger(anchor);
    const sent = world.day(anchor);
    const duty = world.duty("procuratorate-suggestion", sent);
    if (duty === null) return notApplicable("当时该规则尚未施行", "Those rules were not in force then");
    sayDay(world, "法院收到检察建议", "The court had the procuratorial suggestion", sent);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在决定之日起${zh}内移送`, `It must be sent within ${en} of the decision`, world.cite(duty));
    const parent = world.parent(anchor);
    const request = parent?.type === "procuratorate-requested" ? world.day(parent) : null;
    if (request !== null && world.le(sent, world.period(request, periodOf(duty)).due)) {
      return verdict("in-order", () => ({
        zh: `自申请起未满${zh}即已移送，不可能逾期`,
        en: `Sent within ${en} of the request itself: it cannot be late`,
      }));
    }
    return verdict("undetermined", () => ({
      zh: "检察院作出决定的日期不在案卷记录中",
      en: "The day of the procuratorate's decision is not on record",
    }));
  },
};
