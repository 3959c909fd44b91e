// D-08: where the decision grants a grace period, the listing is not published before it ends (法发〔2019〕35号 art. 15);
// its last day is still grace. Publication can happen unseen; `graceUntil` absent: no grace period.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { on, type Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { basisOf } from "../../law/duty-index.ts";
import type { Listing } from "../parts/listing.ts";
import { listingOf, NO_LISTING, sayDecision } from "../parts/listing.ts";
import { barred, bindingOn, SINCE_DATED } from "../parts/opinions-2019.ts";
import { sayEnd, sayEvent, sayLaw } from "../parts/say.ts";

export const d08: Rule = {
  code: "D-08",
  title: { zh: "宽限期内不得公布", en: "No publication within the grace period" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("grace-period"),
  validity: SINCE_DATED,
  facts: [
    "listing-decided.graceUntil",
    "listing-published.date",
    "listing-checked.visible",
    "listing-checked.date",
    "listing-decided.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const listing = listingOf(world, subject);
    if (listing === null) return NO_LISTING;
    const { decided } = listing.thread;
    const until = decided === null ? null : world.dateField(decided, "graceUntil");
    if (until === null) return notApplicable("没有宽限期的记录", "No grace period is on record");
    const publication = publicationOf(world, listing);
    const binding = bindingOn(world, publication.done ?? until);
    if (binding === "no") return notApplicable("当时尚无此规范性文件", "The opinions did not exist yet");
    sayDecision(world, listing);
    sayEnd(world, "宽限期", "The grace period ends", until);
    const cited = world.cite(world.text("grace-period", until));
    sayLaw(world, "宽限期内暂不发布（最高法规范性文件）", "Not published within it (an SPC normative document)", cited);
    if (publication.done === null) {
      if (world.le(world.today, until))
        return {
          status: "running",
          due: until,
          because: () => ({ zh: "宽限期未满，尚未公布", en: "The grace period runs and nothing is published" }),
        };
      return verdict("in-order", () => ({
        zh: "宽限期内没有公布",
        en: "Nothing was published within the grace period",
      }));
    }
    sayEvent(world, "名单公布", "Published", publication.done);
    if (world.lt(until, publication.done)) {
      return verdict("in-order", () => ({ zh: "宽限期届满后公布", en: "Published after the grace period" }));
    }
    return barred(binding, {
      zh: "宽限期内即公布，违反该规范性文件",
      en: "Published within the grace period, against that document",
    });
  },
};

/** When the listing was published: the record, else by the day someone saw it, else unknown. */
function publicationOf(world: World, { thread, day }: Listing): Act {
  const path = `events[+listing-published@${thread.id}]`;
  const published = world.of(thread, "listing-published");
  const denials = world.deniedOf(thread, "listing-published");
  const seen = world.first(world.of(thread, "listing-checked").filter((check) => check.raw.visible === "yes"));
  if (published.length > 0 || seen === null) return world.unseenAct(path, published, denials, day);
  const dated = denials.filter((denial) => !denial.undated).map((denial) => denial.lo + 1);
  const from: Term = dated.length > 0 ? world.later(day, on(Math.max(...dated))) : day;
  const last = world.day(seen);
  return { done: world.unknownDay(path, world.earlier(from, last), last), notDoneBy: null, event: null };
}
