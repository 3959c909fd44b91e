// ZA-09: where a wrong name or identity number in an administrative register is not corrected, a suit is possible from the refusal (Suit
// Limits Interpretation art. 9). Whether a list is such a register is open: never more than contestable.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { disputed, measured, ownAct } from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

/** Was the correction of an identity refused? Open where the request is not on record. */
function isOfIdentity(world: World, answer: CaseEvent, asked: CaseEvent | null): boolean {
  if (asked === null)
    return world.fact(qualified(`events[+authority-correction-requested@${answer.id}]`, "identity"), null);
  return asked.type === "authority-correction-requested" && world.tri(asked, "identity");
}

export const za09: Rule = {
  code: "ZA-09",
  title: { zh: "身份信息错误拒绝更正后的起诉", en: "Suit after a wrong identity was not corrected" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("suit-identity", "suit-direct"),
  validity: validityOf("suit-identity"),
  facts: [
    "authority-correction-requested.identity",
    "authority-correction-answered.date",
    "authority-correction-answered.outcome",
    "suit-filed.date",
    "authority-correction-requested.date",
  ],
  readings: [],
  remedies: ["administrative-suit"],
  over: overEvents("authority-correction-answered"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有答复的记录", "No answer is on record");
    world.trigger(anchor);
    const outcome = world.known(`events[${anchor.id}].outcome`, anchor.raw.outcome, ["granted", "rejected", "partly"]);
    if (outcome === "granted") return notApplicable("已经更正", "It was corrected");
    const asked = world.parent(anchor);
    if (!isOfIdentity(world, anchor, asked)) return notApplicable("更正的不是身份信息", "It is not about an identity");
    const refused = world.day(anchor);
    const duty = world.duty("suit-identity", refused);
    if (duty === null) return notApplicable("解释尚未施行", "The interpretation was not in force yet");
    sayDay(world, "拒绝更正", "Correction was refused", refused);
    sayLaw(
      world,
      "行政登记的身份信息有错误而拒绝更正的，可以自拒绝之日起诉",
      "Against the refusal to correct an identity in a register a suit is possible from the refusal",
      world.cite(duty),
    );
    const direct = world.text("suit-direct", refused);
    const { zh, en } = periodWords(periodOf(direct));
    sayLaw(world, `直接起诉的期限是${zh}`, `A direct suit has ${en}`, world.cite(direct));
    world.caution(
      "名单是不是“行政登记”没有定论：同时保住原来的期限",
      "Whether a list is an “administrative register” is not settled: keep the original limit too",
    );
    const due = world.period(refused, periodOf(direct));
    world.sayPeriod(due);
    const filed = ownAct(world, anchor, "suit-filed");
    if (world.le(measured(world, filed), due.due))
      return limitOutcome(world, filed, due, { act: { zh: "提起行政诉讼", en: "the suit" } });
    return disputed(
      due,
      filed,
      "期限是否按拒绝之日计算有争议",
      "Whether the limit counts from the refusal can be argued",
    );
  },
};
