// ZA-11: time that went by because the authority promised a change is not counted (Suit Limits Interpretation art. 4(1); Administrative
// Litigation Law art. 48(1)); the client has to prove it.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za11: Rule = {
  code: "ZA-11",
  title: { zh: "机关承诺期间不计算", en: "Time of a promise is not counted" },
  kind: "advice",
  holder: "client",
  basis: basisOf("suit-promise", "suit-delay"),
  validity: validityOf("suit-promise"),
  facts: ["authority-promised.date"],
  readings: [],
  remedies: [],
  over: overEvents("authority-promised"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有承诺的记录", "No promise is on record");
    world.trigger(anchor);
    const duty = world.duty("suit-promise", world.today);
    if (duty === null) return notApplicable("解释尚未施行", "The interpretation was not in force yet");
    sayDay(world, "机关承诺处理", "The authority promised a change", world.day(anchor));
    sayLaw(
      world,
      "不属于自身的原因耽误的时间不计算",
      "Time lost without one's own fault is not counted",
      world.cite(world.text("suit-delay", world.today)),
    );
    sayLaw(
      world,
      "机关承诺作出或者改变行为的，属于这种原因",
      "A promise to act or to change the act is such a cause",
      world.cite(duty),
    );
    return verdict("advice", () => ({
      zh: "保存承诺的凭证；耽误几天由法院认定，仍按原期限起诉最稳妥",
      en: "Keep proof of the promise; how much time counts is for the court, so the original limit is the safe one",
    }));
  },
};
