// H-08: the list and the order should tell the same story: one removed and the other still standing needs a request of
// its own. A flag: neither text makes the one follow from the other. Both can end unseen.
import { notApplicable, verdict } from "../audit/limit.ts";
import type { CaseEvent, Thread } from "../audit/model.ts";
import type { Rule } from "../audit/rule.ts";
import type { Outcome, Term } from "../audit/term.ts";
import type { World } from "../audit/world.ts";
import { goneOnRecord } from "./parts/carried-out.ts";
import { liftedOnRecord, liftingOf, NO_ORDER, orderOf, overOrders } from "./parts/orders.ts";
import { removalOf } from "./parts/removal.ts";
import { sayDay } from "./parts/say.ts";

/** The day the last of the listings went; null where one still stands in this world. */
function listGone(world: World, threads: readonly Thread[]): Term | null {
  let last: Term | null = null;
  for (const thread of threads) {
    const { done } = removalOf(world, thread);
    if (done === null) return null;
    last = last === null ? done : world.later(last, done);
  }
  return last;
}

function compare(world: World, order: CaseEvent, threads: readonly Thread[]): Outcome {
  const gone = listGone(world, threads);
  const lifted = liftingOf(world, order, world.day(order)).done;
  if (gone !== null) sayDay(world, "名单信息已移除", "The listing is gone", gone);
  if (lifted !== null) sayDay(world, "限制消费已解除", "The restriction is lifted", lifted);
  if ((gone === null) === (lifted === null)) {
    return verdict("in-order", () => ({ zh: "名单与限制消费状态一致", en: "List and restriction agree" }));
  }
  return verdict("contestable", () =>
    gone === null
      ? {
          zh: "限制已解除而名单未移除，应当另行申请纠正名单",
          en: "Restriction lifted, listing still there: ask for its correction apart",
        }
      : {
          zh: "名单已移除而限制仍在，应当另行申请解除限制",
          en: "Listing gone, restriction still there: ask for its lifting apart",
        },
  );
}

export const h08: Rule = {
  code: "H-08",
  title: { zh: "名单与限制消费是否一致", en: "List and restriction compared" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-consumption", version: "2015", article: "1", paragraph: 2 }],
  validity: { from: "2015-07-22", until: null },
  facts: [
    "restriction-checked.active",
    "restriction-lifted",
    "listing-checked.visible",
    "listing-deleted",
    "listing-revoked",
  ],
  readings: [],
  remedies: ["restriction-relief", "correction-request"],
  over: overOrders,
  judge(world, subject) {
    const order = orderOf(world, subject);
    if (order === null) return NO_ORDER;
    const { threads } = world.view;
    if (threads.length === 0) return notApplicable("没有纳入记录", "No listing is on record");
    const removed = threads.every((thread) => goneOnRecord(world, thread));
    if (!removed && !liftedOnRecord(world, order)) {
      return notApplicable("没有移除名单或者解除限制的记录", "Neither a removal nor a lifting is on record");
    }
    const cited = world.cite("spc-consumption", "2015", "1", 2);
    world.say(() => ({
      zh: `纳入名单的应当限制消费（${cited.zh}）`,
      en: `Whoever is listed is restricted (${cited.en})`,
    }));
    return compare(world, order, threads);
  },
};
