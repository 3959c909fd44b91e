// Z-3A: the party is removed within ten working days of the end of the term or the decision on early removal (art. 17(1)). It can happen unseen.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { removalAfter } from "../parts/authority-removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { listingOf, onWages } from "../parts/wages.ts";

export const z3a: Rule = {
  code: "Z-3A",
  title: { zh: "移出名单的期限", en: "Time to remove from the list" },
  kind: "time-limit",
  holder: "agency",
  basis: basisOf("wages-removal", "wages-term"),
  validity: validityOf("wages-removal"),
  facts: [
    "authority-listed.date",
    "authority-removal-decided.date",
    "authority-removal-decided.outcome",
    "authority-removed.date",
    "authority-listing-checked.visible",
    "authority-listed.list",
    "authority-listing-checked.date",
  ],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed", "authority-removal-decided"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-removal");
    if (found.closed !== null) return found.closed;
    const { event, day, duty } = found;
    let start = day;
    if (event.type === "authority-listed") {
      const term = world.text("wages-term", day);
      sayLaw(
        world,
        `名单期限${periodWords(periodOf(term)).zh}`,
        `The term is ${periodWords(periodOf(term)).en}`,
        world.cite(term),
      );
      const end = world.period(day, periodOf(term));
      world.sayPeriod(end);
      if (world.le(world.today, end.due)) return notApplicable("名单期限未满", "The term has not ended");
      start = end.due;
    } else {
      const outcome = world.known(`events[${event.id}].outcome`, event.raw.outcome, ["granted", "rejected", "partly"]);
      if (outcome !== "granted") return notApplicable("没有准予提前移出", "Early removal was not granted");
      sayDay(world, "准予提前移出", "Early removal was granted", day);
    }
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在${zh}内移出并停止公开`, `Removal and the end of publication within ${en}`, world.cite(duty));
    const due = world.period(start, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, removalAfter(world, listingOf(world, event), event, day), due, {
      act: { zh: "移出名单", en: "the end of the listing" },
      undone: { zh: "仍在名单上", en: "Still listed on" },
    });
  },
};
