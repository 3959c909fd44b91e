// Z-37: a listing on the wages list is decided within twenty working days of the end of the time to pay, twenty more where approved (art. 8(1)). Its lateness does not make it void.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, longestOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { onWages, stepOf } from "../parts/wages.ts";

export const z37: Rule = {
  code: "Z-37",
  title: { zh: "作出列入决定的期限", en: "Time for the decision to list" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("wages-decision"),
  validity: validityOf("wages-decision"),
  facts: [
    "authority-ordered.performBy",
    "authority-listed.date",
    "authority-listed.extensionApproved",
    "authority-listed.list",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-decision");
    if (found.closed !== null) return found.closed;
    const { event, duty } = found;
    const order = stepOf(world, event, "authority-ordered");
    const until = order === null ? null : world.dateField(order, "performBy");
    if (until === null) return notApplicable("没有责令支付的限期", "The time set by the order to pay is not on record");
    sayDay(world, "责令支付的限期届满", "The time to pay ended", until);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自限期届满起${zh}内决定，可以延长`,
      `To be decided within ${en} of its end; it can be extended`,
      world.cite(duty),
    );
    const done = world.day(event);
    const ordinary = world.period(until, periodOf(duty));
    const due =
      !world.le(done, ordinary.due) && world.tri(event, "extensionApproved")
        ? world.period(until, longestOf(duty))
        : ordinary;
    world.sayPeriod(due);
    world.caution(
      "逾期作出不当然无效，条文没有写后果",
      "A late decision is not void for that: the article names no consequence",
    );
    return limitOutcome(world, world.recordedAct([event]), due, {
      act: { zh: "作出列入决定", en: "the decision to list" },
    });
  },
};
