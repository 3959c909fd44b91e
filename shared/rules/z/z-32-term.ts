// Z-32: the term on the wages list is three years from the decision (art. 11). What follows its end is Z-3A.
import { verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z32: Rule = {
  code: "Z-32",
  title: { zh: "欠薪名单的期限", en: "Term of the wages list" },
  kind: "advice",
  holder: "agency",
  basis: basisOf("wages-term"),
  validity: validityOf("wages-term"),
  facts: ["authority-listed.date", "authority-listed.list"],
  readings: [],
  remedies: [],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-term");
    if (found.closed !== null) return found.closed;
    const { day, duty } = found;
    sayDay(world, "决定列入", "The decision to list", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `期限${zh}，自决定之日起算`, `${en} from the decision`, world.cite(duty));
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    if (world.le(world.today, due.due))
      return verdict("advice", () => ({
        zh: "期限未满，可以看是否符合提前移出的条件",
        en: "The term has not ended: see whether early removal is possible",
      }));
    return verdict("advice", () => ({ zh: "期限已满，应当移出", en: "The term has ended: the listing must go" }));
  },
};
