// S-09: publication on the list is not service of the decision (2013 art. 2(3), 2017 art. 5(3)).
// Service can happen unseen: without a record of it, or of its absence, this is unknown.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { citeServiceDuty } from "../parts/service-duty.ts";
import { sayEvent, sayLaw } from "../parts/say.ts";

export const s09: Rule = {
  code: "S-09",
  title: { zh: "公布不能代替送达", en: "Publication is not service" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("service-of-decision"),
  validity: validityOf("service-of-decision"),
  facts: ["listing-published", "listing-served", "listing-checked.visible", "listing-checked.date"],
  readings: [],
  remedies: ["supervision", "procuratorate", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const published = world.first(world.of(thread, "listing-published"));
    if (published === null) return notApplicable("没有公布的记录", "No publication is on record");
    world.trigger(published);
    const cited = citeServiceDuty(world, world.decision(thread));
    if (cited === null) return notApplicable("当时尚无名单规定", "There was no rule on the list at that time");
    const day = world.day(published);
    sayEvent(world, "失信信息公布", "The listing was published", day);
    sayLaw(
      world,
      "决定书应当另行送达，公布不是送达",
      "The decision must itself be served; publication is not service",
      cited,
    );
    const served = world.happenedAtAll(
      `events[+listing-served@${thread.id}]`,
      world.of(thread, "listing-served"),
      world.deniedOf(thread, "listing-served"),
    );
    return served
      ? verdict("in-order", () => ({ zh: "除公布外另有送达", en: "The decision was served besides" }))
      : verdict("breach", () => ({
          zh: "只有公布，没有送达；决定效力不因此消灭",
          en: "Published only, not served; the decision's effect does not depend on that",
          court: "只有公布，没有送达",
          caveat: true,
        }));
  },
};
