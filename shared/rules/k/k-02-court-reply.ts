// K-02: the court replies to a procuratorial suggestion within three months, one more where its president approves
// (Provisions of the two Supreme Organs art. 13). The reply goes to the procuratorate: it can happen unseen.
import { notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords, lengthWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { twoStepOutcome } from "../parts/two-step-limit.ts";

export const k02: Rule = {
  code: "K-02",
  title: { zh: "法院回复检察建议的期限", en: "The court's reply to the procuratorate" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("court-reply"),
  validity: validityOf("court-reply"),
  facts: ["procuratorate-suggestion.date", "procuratorate-suggestion.extensionApproved", "court-replied"],
  readings: [],
  remedies: ["procuratorate"],
  over: overEvents("procuratorate-suggestion"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有检察建议的记录", "No procuratorial suggestion is on record");
    world.trigger(anchor);
    const received = world.day(anchor);
    const duty = world.duty("court-reply", received);
    if (duty === null) return notApplicable("当时该规定尚未施行", "Those provisions were not in force then");
    sayDay(world, "法院收到检察建议", "The court had the procuratorial suggestion", received);
    const ordinaryPeriod = periodOf(duty);
    const { zh, en } = periodWords(ordinaryPeriod);
    const more = duty.extension?.most ?? 0;
    const moreZh = lengthWords(more, ordinaryPeriod.unit).zh;
    sayLaw(
      world,
      `应当在${zh}内回复，经院长批准可延长${moreZh}`,
      `To reply in ${en}; ${more} more with the president's approval`,
      world.cite(duty),
    );
    const reply = world.unseenAct(
      `events[+court-replied@${anchor.id}]`,
      world.answersTo(anchor, "court-replied"),
      world.view.denied("court-replied").filter((denial) => denial.parents.includes(anchor)),
      received,
    );
    const act = { zh: "回复检察建议", en: "the court's reply" };
    return twoStepOutcome(
      world,
      reply,
      { start: received, duty, extended: () => world.tri(anchor, "extensionApproved") },
      { act },
    );
  },
};
