// N-08: what the Credit China website still shows after the court deleted the listing. How many days it has was seen only as
// a paraphrase (Credit Repair Measures of 2023), or not at all (2026): advice until the text is seen.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { latest, type Term } from "../../engine/term.ts";
import { spanOf } from "../../engine/world-parts.ts";
import type { Sanction } from "../../case/types.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { overRemovals, removedOf } from "../parts/after-removal.ts";
import { sanctionsOf } from "../parts/sanctions.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

/** Is the entry on record as gone by the day? Advice does not wait for what may have ended unseen. */
function gone({ to }: Sanction, day: Term): boolean {
  return to !== undefined && spanOf(to).hi <= latest(day);
}

function sayMeasures(world: World): void {
  const duty = world.text("site-ends-publication", world.today);
  sayLaw(
    world,
    "名单移除后“信用中国”应当停止公示，天数未经核实",
    "Once the listing is gone Credit China stops showing it; the number of days is not verified",
    world.cite(duty),
    "名单移除后“信用中国”应当停止公示",
  );
}

export const n08: Rule = {
  code: "N-08",
  title: { zh: "信用中国在删除后的公示", en: "Credit China after the deletion" },
  kind: "advice",
  holder: "agency",
  basis: basisOf("site-ends-publication"),
  validity: validityOf("site-ends-publication"),
  facts: ["listing-deleted", "listing-revoked", "listing-checked.visible"],
  readings: [],
  remedies: ["agency"],
  over: overRemovals,
  judge(world, { thread }) {
    if (world.duty("site-ends-publication", world.today) === null)
      return notApplicable("当时没有停止公示的规定", "No provision on ending publication was in force then");
    const shown = sanctionsOf(world.view, ["public-platform"]);
    if (shown.length === 0)
      return notApplicable("没有信用平台公示的记录", "Nothing shown by a credit platform is on record");
    const removed = removedOf(world, thread);
    if (removed.closed !== null) return removed.closed;
    if (shown.every((one) => gone(one, removed.day)))
      return notApplicable("平台已随删除停止公示", "The platform stopped showing it with the deletion");
    sayDay(world, "失信信息删除", "The listing was deleted", removed.day);
    sayMeasures(world);
    return verdict("advice", () => ({
      zh: "仍在公示的，可以提出异议；几天内撤下，规定原文尚未核实",
      en: "If it is still shown, object; in how many days it must go is not verified",
      court: "仍在公示的，可以提出异议",
      caveat: true,
    }));
  },
};
