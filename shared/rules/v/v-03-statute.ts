// V-03: the decision cites the article of the Civil Procedure Law behind the list under the number of its day (§2.1).
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { chineseNumeral } from "../../law/index.ts";
import { fieldPath, listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";

export const v03: Rule = {
  code: "V-03",
  title: { zh: "所引民事诉讼法条文序号", en: "The article of the Civil Procedure Law cited" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("list-basis"),
  validity: validityOf("listing-grounds"),
  facts: ["listing-decided.date", "listing-decided.citedCplArticle"],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    if (world.duty("listing-grounds", day) === null) return NO_RULE_YET;
    const duty = world.duty("list-basis", day);
    if (duty === null) return NO_RULE_YET;
    const { article } = duty;
    sayDecision(world, listing);
    world.inForce({ zh: "当日的法律依据", en: "The statutory basis on that day" }, "法律依据", world.cite(duty));
    const stated = thread.decided?.raw.citedCplArticle;
    const right =
      stated === undefined
        ? world.choose(fieldPath(thread, "citedCplArticle"), [true, false])
        : String(stated) === article;
    return right
      ? verdict("in-order", () => ({
          zh: `决定引用条文序号${article}，与当日法律相符`,
          en: `The decision cites article ${article}, the number of that day`,
        }))
      : verdict("breach", () => ({
          zh: `应引条文序号${article}，引用有误；仅此不使纳入错误`,
          en: `The number should be ${article}: a defect of citation, which alone does not make the listing wrong`,
          court: misquoted(stated, article),
          caveat: true,
        }));
  },
};

/** The two numbers as a paper sets them side by side; only the right one where the file does not tell the one cited. */
function misquoted(stated: number | undefined, article: string): string {
  const right = `应引第${chineseNumeral(Number(article))}条`;
  return stated === undefined
    ? `${right}，引用有误`
    : `决定引用第${chineseNumeral(stated)}条，按当时有效的文本${right}`;
}
