// V-02: the items that the decision cites are those of the conduct that it, and the published record, describe. The
// items of 2013 and of 2017 are the same grounds in another order, so a wrong number names another ground.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { World } from "../../engine/world.ts";
import { valueWords } from "../../case/words.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { groundsOf, numberingOf, type Ground } from "../parts/grounds.ts";
import { fieldPath, listingOf, NO_LISTING, NO_RULE_YET, sayDecision } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";

/** The descriptions of the conduct on record: the decision's own, and those of the published record. */
function descriptions(world: World, thread: Thread): readonly (readonly Ground[])[] {
  const own = thread.decided?.raw.conduct ?? [];
  const found: (readonly Ground[])[] = own.length > 0 ? [own] : [];
  for (const event of world.of(thread, "listing-published")) {
    const { conduct = [] } = event.raw;
    if (conduct.length === 0) continue;
    world.use(event);
    found.push(conduct);
  }
  return found;
}

/** Adds what each item cited means, and what conduct is described. */
function sayItems(world: World, thread: Thread, items: readonly number[]): void {
  const cited = items.length === 0 ? [] : (groundsOf(world, thread).list ?? []);
  const said = (ground: Ground): Text => valueWords("conduct", ground);
  cited.forEach((ground, at) => {
    world.note(() => ({
      zh: `所引项次${items[at]}：${said(ground).zh}`,
      en: `Item ${items[at]} cited: ${said(ground).en}`,
    }));
  });
  for (const ground of new Set(descriptions(world, thread).flat())) {
    world.note(() => ({ zh: `所述行为：${said(ground).zh}`, en: `Conduct described: ${said(ground).en}` }));
  }
}

function same(a: readonly Ground[], b: readonly Ground[]): boolean {
  return a.every((ground) => b.includes(ground)) && b.every((ground) => a.includes(ground));
}

/** Do the items fit every description? Unknown items or descriptions: both ways. */
function fits(world: World, thread: Thread): boolean {
  const described = descriptions(world, thread);
  const noItems = (thread.decided?.raw.items ?? null) === null;
  // Two unknown sides agree or not: each of them alone can turn the answer.
  const items = !noItems || world.choose(fieldPath(thread, "items"), [true, false]);
  if (described.length === 0) return items === world.choose(fieldPath(thread, "conduct"), [true, false]);
  const cited = noItems ? null : groundsOf(world, thread).list;
  return cited === null ? items : described.every((conduct) => same(conduct, cited));
}

export const v02: Rule = {
  code: "V-02",
  title: { zh: "所引项次与失信行为相符", en: "The item cited fits the conduct described" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: basisOf("listing-grounds"),
  validity: validityOf("listing-grounds"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.citedVersion",
    "listing-decided.conduct",
    "listing-published.conduct",
    "listing-checked.visible",
    "listing-published.date",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { thread, day } = listing;
    if (world.duty("listing-grounds", day) === null) return NO_RULE_YET;
    const { items = null } = thread.decided?.raw ?? {};
    if (items?.length === 0) return notApplicable("决定没有引用任何一项", "The decision names no item");
    const numbering = numberingOf(world, thread);
    sayDecision(world, listing);
    const { version } = numbering;
    sayLaw(world, `各项按${version}年文本编号`, `Items are numbered as in ${version}`, world.cite(numbering));
    sayItems(world, thread, items ?? []);
    return fits(world, thread)
      ? verdict("in-order", () => ({
          zh: "所引项次与所述失信行为相符",
          en: "The items cited fit the conduct described",
        }))
      : verdict("breach", () => ({
          zh: "所引项次与所述失信行为不符",
          en: "The items cited do not fit the conduct described",
        }));
  },
};
