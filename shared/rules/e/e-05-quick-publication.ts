// E-05: a listing published too few days after the case was filed is a sign to look closer, never a breach by
// itself (record fields: 2013 art. 4, 2017 art. 6). Publication counts where on record; the filing can be missing.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { mapTerm, on, EARLIEST_ACT } from "../../engine/term.ts";
import { basisOf, closerLookOf, validityOf, itemOf } from "../../law/duty-index.ts";
import { NO_LISTING, NO_RULE_YET } from "../parts/listing.ts";
import { sayDay, sayEvent, sayLaw } from "../parts/say.ts";

export const e05: Rule = {
  code: "E-05",
  title: { zh: "立案与公布的间隔", en: "From filing to publication" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: basisOf("contents"),
  validity: validityOf("contents"),
  facts: [
    "listing-published.date",
    "enforcement-filed.date",
    "enforcement-requested.date",
    "listing-checked.visible",
    "listing-checked.date",
  ],
  readings: [],
  remedies: [],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    const event = world.first(world.of(thread, "listing-published"));
    if (event === null) return notApplicable("没有公布的记录，无从比较", "No publication is on record to compare");
    world.trigger(event);
    const published = world.day(event);
    const duty = world.duty("contents", published);
    if (duty === null) return NO_RULE_YET;
    const record = world.first(world.all("enforcement-filed"));
    const requested = world.first(world.all("enforcement-requested"));
    const from = requested === null ? on(EARLIEST_ACT) : world.earlier(world.day(requested), published);
    const path = `events[+enforcement-filed@${requested?.id ?? thread.id}]`;
    const filed = record === null ? world.unknownDay(path, from, published) : world.day(record);
    sayDay(world, "立案", "Filed", filed);
    sayEvent(world, "名单公布", "Published", published);
    const cited = world.cite(duty, itemOf(duty, "case"));
    sayLaw(world, "公布信息包括立案时间", "The published record includes the day of filing", cited);
    if (world.lt(published, filed)) {
      return verdict("advice", () => ({
        zh: "公布早于立案，记录有误或者次序异常，请核对",
        en: "Published before the filing: the record is wrong or the order unusual; check it",
      }));
    }
    const soon = closerLookOf(duty);
    return world.lt(
      published,
      mapTerm(filed, (day) => day + soon),
    )
      ? verdict("advice", () => ({
          zh: `立案后不足${soon}日即公布，本身不违反，请查通知与送达`,
          en: `Published less than ${soon} days after filing: no breach by itself; ask for the notice and its service`,
        }))
      : verdict("in-order", () => ({
          zh: `立案与公布相隔不少于${soon}日`,
          en: `At least ${soon} days lie between filing and publication`,
        }));
  },
};
