// Z-36: an objection made in time is verified within five working days of receipt (art. 6(2)). An answer owed to the client: not on record, not given.
import { limitOutcome } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z36: Rule = {
  code: "Z-36",
  title: { zh: "异议的核实期限", en: "Verification of the objection" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("wages-objection-answer"),
  validity: validityOf("wages-objection-answer"),
  facts: [
    "authority-objection-filed.date",
    "authority-objection-answered.date",
    "authority-listed.list",
    "authority-notified.date",
    "authority-notified.list",
    "authority-listed.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-objection-filed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-objection-answer");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    sayDay(world, "机关收到异议", "The authority had the objection", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自收到异议起${zh}内核实并告知结果`,
      `To be verified and answered within ${en} of receipt`,
      world.cite(duty),
    );
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, world.recordedAct(world.answersTo(event, "authority-objection-answered")), due, {
      act: { zh: "告知核实结果", en: "the answer" },
    });
  },
};
