// N-12: once publication has ended, credit service firms in Jiangsu stop using the information and take it down promptly
// (Jiangsu Regulation art. 67). No number of days. The end of a copy can happen unseen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overRemovals, removedOf } from "../parts/after-removal.ts";
import { inJiangsu } from "../parts/local-platforms.ts";
import { endOf, sanctionsOf } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const n12: Rule = {
  code: "N-12",
  title: { zh: "公示期满后停止使用", en: "Use ends with publication" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("use-ends"),
  validity: validityOf("use-ends"),
  facts: [
    "listing-deleted",
    "listing-revoked",
    "listing-checked.visible",
    "enforcement.court.region",
    "agency-answered",
    "agency-asked",
    "enforcement.court.name",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["agency"],
  over: overRemovals,
  judge(world, { thread }) {
    const copies = sanctionsOf(world.view, ["mirror-site"]);
    if (copies.length === 0) return notApplicable("没有转载的记录", "No copy elsewhere is on record");
    if (!inJiangsu(world))
      return notApplicable("当地没有收录此项规定", "No such local provision is held for that region");
    const removed = removedOf(world, thread);
    if (removed.closed !== null) return removed.closed;
    const duty = world.duty("use-ends", world.today);
    if (duty === null) return notApplicable("当时当地条例尚未施行", "The local regulation was not in force then");
    sayDay(world, "失信信息删除", "The listing was deleted", removed.day);
    sayLaw(
      world,
      "公示期满应当停止使用并及时撤除，条文没有日数",
      "After publication its use ends and it is taken down promptly; no number of days",
      world.cite(duty),
      "公示期满应当停止使用并及时撤除",
    );
    const begins = world.begins("use-ends");
    const start = world.later(removed.day, begins);
    let judged = false;
    for (const copy of copies) {
      const end = endOf(world, copy);
      if (end !== null && world.lt(end, begins)) continue;
      judged = true;
      if (end !== null && world.le(end, start)) continue;
      if (end === null && world.le(world.today, start))
        return verdict("running", () => ({
          zh: "当日删除，尚无从认定迟延",
          en: "Removed this very day: no delay can be found yet",
        }));
      return verdict("contestable", () => ({
        zh: "公示结束之后仍在使用，是否“及时”撤除有争议",
        en: "Still used after publication ended: whether it went promptly can be argued",
        court: "公示结束之后仍在使用",
        disputed: true,
      }));
    }
    return judged
      ? verdict("in-order", () => ({ zh: "公示结束当日即已撤除", en: "Gone no later than the day publication ended" }))
      : notApplicable("在条例施行前已撤除", "Gone before the regulation was in force");
  },
};
