// P-03: no state or trade secret and no private matter beyond the items of the article (2013 art. 4, 2017 art. 6, item 6; PIPL art. 34).
// A field that the article itself requires is not excessive, whatever the file says.
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf, itemOf } from "../../law/duty-index.ts";
import { judgeDefects, publishedOf, requiredFields } from "../parts/published.ts";
import { sayLaw } from "../parts/say.ts";

export const p03: Rule = {
  code: "P-03",
  title: { zh: "不得公布秘密和隐私", en: "No secrets or private matters are published" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("contents", "state-organ-bounds"),
  validity: validityOf("contents"),
  facts: ["listing-published", "listing-published.excessive", "client.kind", "listing-checked.visible"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    const found = publishedOf(world, thread);
    if (found.closed !== null) return found.closed;
    const { published } = found;
    const cited = world.cite(published.contents, itemOf(published.contents, "others"));
    sayLaw(world, "其他事项不得涉及秘密和个人隐私", "Other matters must not touch secrets or privacy", cited);
    const { kind } = world.view.file.client;
    const privacy = kind === "natural-person" ? world.duty("state-organ-bounds", published.day) : null;
    if (privacy !== null) {
      const bounds = world.cite(privacy);
      sayLaw(world, "处理个人信息不得超出必需的限度", "Personal information: no more than necessary", bounds);
    }
    const required = requiredFields(kind);
    return judgeDefects(world, published, "excessive", (name) => !required.includes(name), {
      met: { zh: "没有公布不应公布的内容", en: "Nothing was published that should not be" },
      broken: { zh: "公布了不应公布的内容", en: "Something was published that should not be" },
    });
  },
};
