// ZA-13: a published penalty that was changed, revoked or held void is withdrawn within three working days (Administrative Penalty Law
// arts. 48(2), 85). It can happen unseen; a look that still finds the entry shows it undone.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { removalAfter } from "../parts/authority-removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za13: Rule = {
  code: "ZA-13",
  title: { zh: "处罚撤销后撤回公示", en: "Withdrawal once the penalty is revoked" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("penalty-withdrawn", "penalty-working-days"),
  validity: validityOf("penalty-withdrawn"),
  facts: [
    "authority-basis-revoked.date",
    "authority-basis-revoked.revoked",
    "authority-removed.date",
    "authority-listing-checked.visible",
    "authority-listing-checked.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-basis-revoked"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有撤销的记录", "No revocation is on record");
    world.trigger(anchor);
    const what = world.known(`events[${anchor.id}].revoked`, anchor.raw.revoked, ["penalty", "payment-order", "other"]);
    if (what !== "penalty") return notApplicable("撤销的不是行政处罚", "What was revoked is no penalty");
    const revoked = world.day(anchor);
    const duty = world.duty("penalty-withdrawn", revoked);
    if (duty === null) return notApplicable("当时的行政处罚法文本未收录", "The penalty law of that time is not held");
    sayDay(world, "处罚撤销、变更或者确认无效", "The penalty was revoked, changed or held void", revoked);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当在${zh}内撤回公示并公开说明理由`,
      `The information is withdrawn within ${en}, with its reasons made public`,
      world.cite(duty),
    );
    sayLaw(
      world,
      "这里的日是工作日",
      "Those days are working days",
      world.cite(world.text("penalty-working-days", revoked)),
    );
    const due = world.period(revoked, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, removalAfter(world, world.parent(anchor), anchor, revoked), due, {
      act: { zh: "撤回公示", en: "the withdrawal" },
      undone: { zh: "仍在公示", en: "Still shown on" },
    });
  },
};
