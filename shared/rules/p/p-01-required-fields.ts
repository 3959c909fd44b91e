// P-01: what the list must show about a person or a unit is there (2013 art. 4, 2017 art. 6, items 1 to 5).
import type { Rule } from "../../engine/rule.ts";
import { overThreads } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { judgeDefects, publishedOf, requiredFields } from "../parts/published.ts";
import { sayLaw } from "../parts/say.ts";

export const p01: Rule = {
  code: "P-01",
  title: { zh: "公布信息应当完整", en: "The published information is complete" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("contents"),
  validity: validityOf("contents"),
  facts: [
    "listing-published",
    "listing-published.missing",
    "client.kind",
    "listing-checked.visible",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    const found = publishedOf(world, thread);
    if (found.closed !== null) return found.closed;
    const { published } = found;
    const cited = world.cite(published.contents);
    sayLaw(world, "应当公布当事人、义务、情形和案件各项", "Party, duty, conduct and case must be published", cited);
    const required = requiredFields(world.view.file.client.kind);
    return judgeDefects(world, published, "missing", (name) => required.includes(name), {
      met: { zh: "应当公布的各项没有缺少", en: "Nothing that must be published is missing" },
      broken: { zh: "公布的信息缺少应当记载的内容", en: "Information that must be published is missing" },
    });
  },
};
