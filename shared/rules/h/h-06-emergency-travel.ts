// H-06: for an emergency the restriction on aircraft and fast trains can be lifted for at most a month, with the
// president's approval (法发〔2019〕35号 art. 17(3); advice).
import { bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf } from "../../law/duty-index.ts";
import { notGoverned } from "../parts/article-12.ts";
import { NO_RELIEF_REQUEST, overRelief, reliefRequest } from "../parts/relief.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const h06: Rule = {
  code: "H-06",
  title: { zh: "紧急情况暂时解除", en: "Temporary relief for an emergency" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("emergency-relief"),
  validity: SINCE_DATED,
  facts: ["restriction-relief-requested.reason", "restriction-relief-requested.date"],
  readings: [],
  remedies: ["restriction-relief"],
  over: overRelief,
  judge(world, subject) {
    const request = reliefRequest(world, subject, "emergency");
    if (request === null) return NO_RELIEF_REQUEST;
    const day = world.day(request);
    if (bindingOn(world, day) === "no") return notGoverned("restriction");
    sayDay(world, "以紧急情况申请暂时解除", "Temporary relief asked for", day);
    const duty = world.text("emergency-relief", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `经院长批准，最长不超过${zh}`, `With the president's approval, for at most ${en}`, world.cite(duty));
    world.caution("该意见是最高法规范性文件", "The opinions are an SPC normative document");
    return verdict("advice", () => ({
      zh: "请附就医、丧葬、公务、考试等证明",
      en: "Attach proof of the treatment, funeral, official business or examination",
    }));
  },
};
