// H-02: after full performance the order is lifted promptly (2010 and 2015 art. 9). No number of days, so never late by a
// date: lifted the same day in order, later contestable. Lifting can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { formatDay, type Day } from "../../calendar/civil.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { liftingOf, NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import type { Text } from "../../text.ts";

/** The first full performance, or the completion that the court recorded; null where there is none. */
function performance(world: World): CaseEvent | null {
  const full = world.all("obligation-performed").find((event) => world.tri(event, "full"));
  return full ?? world.first(world.all("enforcement-completed"));
}

export const h02: Rule = {
  code: "H-02",
  title: { zh: "履行完毕后及时解除限制消费", en: "Prompt lifting after performance" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("restriction-lifting"),
  validity: validityOf("restriction-lifting"),
  facts: [
    "obligation-performed.date",
    "obligation-performed.full",
    "enforcement-completed.date",
    "restriction-lifted.date",
    "restriction-checked.active",
    "restriction-ordered",
    "client.kind",
    "restriction-checked.date",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["restriction-relief"],
  over: overOrders,
  judge(world, subject) {
    const order = orderOf(world, subject);
    if (order === null) return NO_ORDER;
    const performed = performance(world);
    if (performed === null) return notApplicable("没有履行完毕的记录", "No full performance is on record");
    const day = world.day(performed);
    const duty = world.duty("restriction-lifting", day);
    if (duty === null) return notApplicable("当时尚无限制消费规定", "There was no rule on restrictions at that time");
    const lifting = liftingOf(world, order, day);
    if (lifting.done !== null && world.lt(lifting.done, day)) {
      return notApplicable("履行之前已经解除", "Lifted before performance");
    }
    sayDay(world, "全部履行", "Performed in full", day);
    sayLaw(world, "应当及时解除限制消费令", "The order must be lifted promptly", world.cite(duty));
    world.caution("“及时”没有日数，不按日计算逾期", "“Promptly” has no number of days: nothing is late by a date");
    const done = lifting.done ?? world.today;
    if (world.le(done, day)) {
      return verdict("in-order", () => ({
        zh: "截至履行当日没有拖延",
        en: "No delay up to the end of the day of performance",
      }));
    }
    return verdict("contestable", () => {
      const left = standing(lifting.notDoneBy);
      const open = lifting.done === null || lifting.unseen === true;
      // A lifting that no record shows is only supposed in this world: a court is told what the file holds.
      const supposed = lifting.event === null;
      const said = { ...(open ? argued(left) : LATE), court: open || supposed ? left.zh : LIFTED_LATE };
      return supposed ? { ...said, caveat: true } : { ...said, performed: true, disputed: true };
    });
  },
};

const LIFTED_LATE = "履行当日之后才解除";

const LATE: Text = {
  zh: `${LIFTED_LATE}，是否“及时”可以争议`,
  en: "Lifted after that day: whether that is prompt can be argued",
};

const argued = ({ zh, en }: Text): Text => ({
  zh: `${zh}，是否“及时”可以争议`,
  en: `${en}: whether that is prompt can be argued`,
});

function standing(notDoneBy: Day | null): Text {
  if (notDoneBy === null)
    return { zh: "没有履行后及时解除的记录", en: "No prompt lifting after performance is on record" };
  const day = formatDay(notDoneBy);
  return {
    zh: `至${day}仍未解除，其后没有解除的记录`,
    en: `Not lifted by ${day}, and no lifting is on record after it`,
  };
}
