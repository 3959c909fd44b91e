// Z-35: an objection to an intended listing is made within five working days of the notice (art. 6(2)). The client's own act.
import { limitOutcome } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z35: Rule = {
  code: "Z-35",
  title: { zh: "对拟列入的异议期限", en: "Time to object to an intended listing" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("wages-objection"),
  validity: validityOf("wages-objection"),
  facts: [
    "authority-notified.date",
    "authority-objection-filed.date",
    "authority-listed.list",
    "authority-notified.list",
    "authority-listed.date",
  ],
  readings: [],
  remedies: [],
  over: overEvents("authority-notified"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-objection");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    sayDay(world, "收到告知", "The notice was received", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `自收到告知起${zh}内可以提出异议`,
      `An objection is possible within ${en} of the notice`,
      world.cite(duty),
    );
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, world.recordedAct(world.answersTo(event, "authority-objection-filed")), due, {
      act: { zh: "提出异议", en: "the objection" },
    });
  },
};
