// ZA-05: no suit is docketed more than five years after the act (Administrative Litigation Law art. 46(2); Suit Limits Interpretation
// art. 3), whatever was known.
import { notApplicable } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { EVENT_MIN } from "../../calendar/civil.ts";
import { on } from "../../engine/term.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { attacked, measured, overActs, ownAct } from "../parts/authority.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const za05: Rule = {
  code: "ZA-05",
  title: { zh: "起诉的最长期限", en: "Longest time for any suit" },
  kind: "bar",
  holder: "client",
  basis: basisOf("suit-five-years", "suit-five-years-interpreted"),
  validity: validityOf("suit-five-years"),
  facts: [
    "authority-listed.date",
    "authority-listing-served",
    "authority-listing-known",
    "authority-removal-decided.date",
    "authority-removal-decided.outcome",
    "suit-filed.date",
  ],
  readings: [],
  remedies: ["administrative-suit"],
  over: overActs,
  judge(world, { anchor }) {
    const act = attacked(world, anchor);
    if (act.closed !== null) return act.closed;
    const { root, decision } = act;
    const made =
      decision === null
        ? world.unknownDay(`events[+authority-listed@${root.id}]`, on(EVENT_MIN), world.day(root))
        : world.day(decision);
    const filed = ownAct(world, root, "suit-filed");
    const at = measured(world, filed);
    const duty = world.duty("suit-five-years", at);
    if (duty === null)
      return notApplicable("当时的行政诉讼法文本未收录", "The litigation law of that time is not held");
    sayDay(world, "行为作出", "The act was done", made);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `自行为作出之日起超过${zh}起诉的，不予受理`,
      `A suit more than ${en} after the act is not accepted`,
      world.cite(duty),
    );
    const newer = world.duty("suit-five-years-interpreted", at);
    if (newer !== null) sayLaw(world, "超过的，不予立案", "Such a suit is not docketed", world.cite(newer));
    const due = world.period(made, periodOf(duty));
    world.sayPeriod(due);
    if (world.le(at, due.due))
      return {
        status: "in-order",
        due: due.due,
        period: due,
        done: filed.done,
        because: () => ({
          zh: "没有超过最长期限；这不表示直接起诉的期限未过",
          en: "Not beyond the longest time; that says nothing of the limit for a direct suit",
        }),
      };
    return {
      status: "breach",
      due: due.due,
      period: due,
      done: filed.done,
      because: () => ({ zh: "已经超过最长期限", en: "Beyond the longest time", act: "提起行政诉讼" }),
    };
  },
};
