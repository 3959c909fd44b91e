// N-08: the public credit platform after a deletion by the court. Three working days were seen only in paraphrase
// (Credit Repair Measures of 2023); the number of 2026 was not seen: advice to write, never a breach.
import { notApplicable, verdict } from "../audit/limit.ts";
import type { Rule } from "../audit/rule.ts";
import { overRemovals, removedOf } from "./parts/after-removal.ts";
import { endOf, sanctionsOf } from "./parts/sanctions.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const SHARED = { unit: "working-days", n: 3, roll: false } as const;

export const n08: Rule = {
  code: "N-08",
  title: { zh: "信用平台停止公示", en: "The public credit platform after the deletion" },
  kind: "advice",
  holder: "agency",
  basis: [
    { instrument: "repair-measures", version: "2023", article: "time-limits", paragraph: null },
    { instrument: "repair-measures", version: "2026", article: "3", paragraph: null },
  ],
  validity: { from: "2023-05-01", until: null },
  facts: ["listing-deleted", "listing-revoked", "agency-asked", "agency-answered.outcome"],
  readings: [],
  remedies: ["agency"],
  over: overRemovals,
  judge(world, { thread }) {
    const platforms = sanctionsOf(world.view, ["public-platform"]);
    if (platforms.length === 0)
      return notApplicable("没有信用平台仍在公示的记录", "No publication on a public platform is on record");
    const removed = removedOf(world, thread);
    if (removed.closed !== null) return removed.closed;
    const version = world.version("repair-measures", removed.day);
    if (version === null) return notApplicable("当时尚无信用修复办法", "There were no credit repair measures then");
    sayDay(world, "失信信息删除", "The listing was removed", removed.day);
    if (version === "2023") {
      const cited = world.cite("repair-measures", "2023", "time-limits");
      sayLaw(
        world,
        "共享移出决定后3个工作日内停止公示，仅见转述",
        "To stop within 3 working days of sharing the removal (paraphrase only)",
        cited,
      );
    } else {
      const cited = world.cite("repair-measures", "2026", "3");
      sayLaw(
        world,
        "信用修复包括终止公示，日数未见原文",
        "Credit repair includes ending publication; the number of days was not seen",
        cited,
      );
    }
    const due = version === "2023" ? world.period(removed.day, SHARED).due : removed.day;
    for (const platform of platforms) {
      const end = endOf(world, platform);
      if (end !== null && world.le(end, due)) continue;
      if (version === "2023" && world.le(world.today, due)) {
        return verdict("advice", () => ({
          zh: "平台停止公示尚需时日，可以保存网页备查",
          en: "The platform may still need time; keep a copy of the page",
        }));
      }
      return verdict("undetermined", () => ({
        zh: "平台何时收到共享的决定不明，不能认定逾期",
        en: "When the platform got the shared decision is not known: lateness cannot be found",
      }));
    }
    return notApplicable("信用平台已经停止公示", "The platform has stopped publishing");
  },
};
