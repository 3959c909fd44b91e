// ZA-12: where a listing rides on a heavy penalty, a hearing is asked for within five working days of the notice (Administrative Penalty
// Law arts. 44, 45, 63, 64, 85). The client's own act: not on record, not done.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { ownAct } from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za12: Rule = {
  code: "ZA-12",
  title: { zh: "要求听证的期限", en: "Time to ask for a hearing" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("hearing-request", "hearing-right", "penalty-notice", "penalty-defence", "penalty-working-days"),
  validity: validityOf("hearing-request"),
  facts: ["authority-notified.date", "authority-notified.heavyPenalty", "authority-hearing-requested.date"],
  readings: [],
  remedies: [],
  over: overEvents("authority-notified"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有告知的记录", "No notice is on record");
    world.trigger(anchor);
    const told = world.day(anchor);
    const duty = world.duty("hearing-request", told);
    if (duty === null) return notApplicable("当时的行政处罚法文本未收录", "The penalty law of that time is not held");
    if (!world.tri(anchor, "heavyPenalty"))
      return notApplicable("不是较重的行政处罚", "No heavy penalty was announced");
    sayDay(world, "收到告知", "The notice was received", told);
    sayLaw(
      world,
      "应当告知内容、事实、理由、依据和权利",
      "Content, facts, reasons, basis and rights must be told",
      world.cite(world.text("penalty-notice", told)),
    );
    sayLaw(
      world,
      "较重的处罚，当事人要求听证的应当听证",
      "For heavy penalties a hearing is held where it is asked for",
      world.cite(world.text("hearing-right", told)),
    );
    sayLaw(
      world,
      "不得因申辩给予更重的处罚",
      "No heavier penalty for defending oneself",
      world.cite(world.text("penalty-defence", told)),
    );
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在告知后${zh}内要求听证`, `To be asked for within ${en} of the notice`, world.cite(duty));
    sayLaw(
      world,
      "这里的日是工作日",
      "Those days are working days",
      world.cite(world.text("penalty-working-days", told)),
    );
    const due = world.period(told, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, ownAct(world, anchor, "authority-hearing-requested"), due, {
      act: { zh: "要求听证", en: "the request for a hearing" },
    });
  },
};
