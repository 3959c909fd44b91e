// reconsideration does not stop the decision from being carried out (2017 art. 12(2); advice).
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { governs, notGoverned, sayArticle12 } from "../parts/article-12.ts";
import { NOT_ARTICLE_12, overReconsiderations, reconsiderationOf } from "../parts/reconsiderations.ts";
import { sayDay } from "../parts/say.ts";

export const r04: Rule = {
  code: "R-04",
  title: { zh: "复议期间不停止执行", en: "Reconsideration stops nothing" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("no-stay", "restriction-correction"),
  validity: validityOf("no-stay"),
  facts: [
    "reconsideration-requested.date",
    "reconsideration-received.date",
    "objection-decided",
    "objection-filed",
    "reconsideration-decided",
    "correction-requested.target",
    "correction-requested.date",
  ],
  readings: [],
  remedies: [],
  over: overReconsiderations,
  judge(world, subject) {
    const found = reconsiderationOf(world, subject);
    if (found === null) return NOT_ARTICLE_12;
    world.trigger(found.root);
    const day = world.day(found.root);
    if (governs(world, found.target, "no-stay", day) === "no") return notGoverned(found.target);
    sayDay(world, "复议", "The reconsideration", day);
    sayArticle12(world, found.target, day, world.text("no-stay", day), {
      zh: "复议期间不停止原决定的执行",
      en: "During reconsideration the original decision is still carried out",
    });
    return verdict("advice", () => ({
      zh: "决定变更之前，惩戒措施继续有效",
      en: "Until the decision is changed, the measures stand",
    }));
  },
};
