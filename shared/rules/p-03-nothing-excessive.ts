// P-03: no state or trade secret and no private matter beyond the items of the article (2013 art. 4, 2017 art. 6, item 6; PIPL art. 34).
// A field that the article itself requires is not excessive, whatever the file says.
import { overThreads, type Rule } from "../audit/rule.ts";
import { citeContents, judgeDefects, publishedOf, requiredFields } from "./parts/published.ts";
import { sayLaw } from "./parts/say.ts";

export const p03: Rule = {
  code: "P-03",
  title: { zh: "不得公布秘密和隐私", en: "No secrets or private matters are published" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [
    { instrument: "spc-defaulters", version: "2013", article: "4", paragraph: null },
    { instrument: "spc-defaulters", version: "2017", article: "6", paragraph: null },
    { instrument: "pipl", version: "2021", article: "34", paragraph: null },
  ],
  validity: { from: "2013-10-01", until: null },
  facts: ["listing-published", "listing-published.excessive", "client.kind"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    const found = publishedOf(world, thread);
    if (found.closed !== null) return found.closed;
    const { published } = found;
    const cited = citeContents(world, published.version, 6);
    sayLaw(world, "其他事项不得涉及秘密和个人隐私", "Other matters must not touch secrets or privacy", cited);
    const { kind } = world.view.file.client;
    const privacy = kind === "natural-person" ? world.version("pipl", published.day) : null;
    if (privacy !== null) {
      const bounds = world.cite("pipl", privacy, "34");
      sayLaw(world, "处理个人信息不得超出必需的限度", "Personal information: no more than necessary", bounds);
    }
    const required = requiredFields(kind);
    return judgeDefects(world, published, "excessive", (name) => !required.includes(name), {
      met: { zh: "没有公布不应公布的内容", en: "Nothing was published that should not be" },
      broken: { zh: "公布了不应公布的内容", en: "Something was published that should not be" },
    });
  },
};
