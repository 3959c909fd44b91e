// Z-39: an application for early removal is decided within fifteen working days (art. 14(2)). An answer owed to the client: not on record, not given.
import { limitOutcome } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z39: Rule = {
  code: "Z-39",
  title: { zh: "提前移出申请的答复期限", en: "Answer on early removal" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("wages-early-answer"),
  validity: validityOf("wages-early-answer"),
  facts: ["authority-removal-requested.date", "authority-removal-decided.date", "authority-listed.list"],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-removal-requested"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-early-answer");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    sayDay(world, "机关收到提前移出申请", "The authority had the application", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自收到申请起${zh}内决定，不予移出的说明理由`,
      `To be decided within ${en} of receipt, a refusal with reasons`,
      world.cite(duty),
    );
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, world.recordedAct(world.answersTo(event, "authority-removal-decided")), due, {
      act: { zh: "决定是否准予提前移出", en: "the decision on early removal" },
    });
  },
};
