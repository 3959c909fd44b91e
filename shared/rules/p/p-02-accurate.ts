// P-02: what the list shows agrees with the papers of the case (2013 art. 4, 2017 art. 6 and art. 9(2)).
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDefects, publishedOf } from "../parts/published.ts";
import { sayLaw } from "../parts/say.ts";

export const p02: Rule = {
  code: "P-02",
  title: { zh: "公布信息应当准确", en: "The published information is accurate" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: basisOf("contents", "inaccuracy"),
  validity: validityOf("contents"),
  facts: ["listing-published", "listing-published.inaccurate", "listing-checked.visible"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    const found = publishedOf(world, thread);
    if (found.closed !== null) return found.closed;
    const { published } = found;
    const cited = world.cite(published.contents);
    sayLaw(
      world,
      "公布的义务、履行情况、案号等应当与文书一致",
      "Duty, performance, numbers and dates must agree with the papers",
      cited,
    );
    const duty = world.duty("inaccuracy", published.day);
    if (duty !== null) {
      sayLaw(world, "不准确的应当更正", "What is inaccurate must be corrected", world.cite(duty));
    }
    return judgeDefects(world, published, "inaccurate", () => true, {
      met: { zh: "公布的信息与文书一致", en: "The published information agrees with the papers" },
      broken: { zh: "公布的信息不准确", en: "The published information is inaccurate" },
    });
  },
};
