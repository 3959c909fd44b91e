// the debtor reports a change of assets within ten days of it (Asset Investigation Rule art. 7). The client's own
// act: not on record, not done. A report of the day of the change or later answers it.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { NO_INVESTIGATION_RULE, supplementsTo } from "../parts/reporting.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const a05: Rule = {
  code: "A-05",
  title: { zh: "财产变动后的补充报告期限", en: "Supplementary report after a change of assets" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("supplementary-report"),
  validity: validityOf("supplementary-report"),
  facts: ["assets-changed.date", "asset-report-filed.date"],
  readings: [],
  remedies: [],
  over: overEvents("assets-changed"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有财产变动", "There was no change of assets");
    world.trigger(anchor);
    const changed = world.day(anchor);
    const duty = world.duty("supplementary-report", changed);
    if (duty === null) return NO_INVESTIGATION_RULE;
    sayDay(world, "财产变动", "The assets changed", changed);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当自变动之日起${zh}内补充报告`, `The change must be reported within ${en}`, world.cite(duty));
    const due = world.period(changed, periodOf(duty));
    world.sayPeriod(due);
    const report = world.recordedAct(supplementsTo(world, anchor));
    return limitOutcome(world, report, due, { act: { zh: "补充报告", en: "the supplementary report" } });
  },
};
