// H-08: the list and the order should tell the same story: one removed and the other still standing needs a request of
// its own. A flag: neither text makes the one follow from the other. Both can end unseen. Where the term of the listing ended
// and the debt stands, the order stands on its own.
import { notApplicable, verdict } from "../../engine/limit.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import { OLD_LISTING, TERM_OMITTED } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Outcome, Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { belongs } from "../parts/belongs.ts";
import { goneOnRecord } from "../parts/carried-out.ts";
import { fullPerformance } from "../parts/deletion-grounds.ts";
import { aboutOrder, liftedOnRecord, liftingOf, NO_ORDER, orderOf, overOrders } from "../parts/orders.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { expiryOf } from "../parts/term-expiry.ts";

const AGREE = verdict("in-order", () => ({ zh: "名单与限制消费状态一致", en: "List and restriction agree" }));
const ORDER_STANDS = verdict("contestable", () => ({
  zh: "名单已移除而限制仍在，应当另行申请解除限制",
  en: "Listing gone, restriction still there: ask for its lifting apart",
  court: "名单已移除而限制仍在",
}));
const LIST_STANDS = verdict("contestable", () => ({
  zh: "限制已解除而名单未移除，应当另行申请纠正名单",
  en: "Restriction lifted, listing still there: ask for its correction apart",
  court: "限制已解除而名单未移除",
}));

const FOOTING = verdict("advice", () => ({
  zh: "名单因期限届满移除而债务未清，限制消费另有依据",
  en: "The listing went with its term and the debt stands: the restriction has a footing of its own",
}));

/** A listing that is gone. */
interface Gone {
  readonly thread: Thread;
  readonly day: Term;
}

/** The last of the listings to go; null where one still stands in this world. */
function listGone(world: World, threads: readonly Thread[]): Gone | null {
  let last: Gone | null = null;
  for (const thread of threads) {
    const { done } = removalOf(world, thread);
    if (done === null) return null;
    if (last === null || world.le(last.day, done)) last = { thread, day: done };
  }
  return last;
}

/** Did the listing go because its term had ended, and not early, on consent, or because it was revoked? */
function wentWithTerm(world: World, { thread, day }: Gone): boolean {
  if (world.of(thread, "listing-revoked").length > 0) return false;
  const consented = world.all("creditor-deletion-approved").some((event) => belongs(world, event, thread));
  if (consented) return false;
  // Without a term of its own a listing does not go with one; a term counts from the decision at the earliest.
  const term = expiryOf(world, thread, (row) =>
    row === TERM_OMITTED || row === OLD_LISTING ? "no-term" : (row.options[0]?.id ?? ""),
  );
  return term.closed === null && world.le(term.end, day);
}

/** Is the debt there still: not performed, nor enforcement completed, refused or terminated, on record? */
function debtStands(world: World): boolean {
  const over = world.all(
    "enforcement-completed",
    "enforcement-terminated",
    "enforcement-refused",
    "settlement-performed",
  );
  return over.length === 0 && fullPerformance(world) === null;
}

function orderStands(world: World, gone: Gone): Outcome {
  return debtStands(world) && wentWithTerm(world, gone) ? FOOTING : ORDER_STANDS;
}

/** Did someone who looked on or after the day find the other one still standing? */
function seenSince(world: World, checks: readonly CaseEvent[], day: Term): boolean {
  const seen = checks.find((check) => world.le(day, check.term));
  if (seen === undefined) return false;
  sayDay(world, "查询时仍在", "Still there when looked up", world.day(seen));
  return true;
}

function compare(world: World, order: CaseEvent, threads: readonly Thread[], record: OnRecord): Outcome {
  if (record.removed && record.lifted) return AGREE;
  if (record.removed) {
    const gone = listGone(world, threads);
    if (gone === null) return AGREE;
    sayDay(world, "名单信息已移除", "The listing is gone", gone.day);
    const checks = aboutOrder(world, order, "restriction-checked").filter(({ raw }) => raw.active === "yes");
    if (seenSince(world, checks, gone.day)) return orderStands(world, gone);
    return liftingOf(world, order, world.day(order)).done === null ? orderStands(world, gone) : AGREE;
  }
  const lifted = liftingOf(world, order, world.day(order)).done;
  if (lifted === null) return AGREE;
  sayDay(world, "限制消费已解除", "The restriction is lifted", lifted);
  const checks = threads.flatMap((thread) => world.of(thread, "listing-checked"));
  const visible = checks.filter(({ raw }) => raw.visible === "yes");
  return seenSince(world, visible, lifted) || listGone(world, threads) === null ? LIST_STANDS : AGREE;
}

/** Which of the two a record shows ended. */
interface OnRecord {
  readonly removed: boolean;
  readonly lifted: boolean;
}

export const h08: Rule = {
  code: "H-08",
  title: { zh: "名单与限制消费是否一致", en: "List and restriction compared" },
  kind: "consistency",
  holder: "enforcing-court",
  basis: basisOf("restriction-of-listed"),
  validity: validityOf("restriction-of-listed"),
  facts: [
    "restriction-checked.active",
    "restriction-lifted",
    "listing-checked.visible",
    "listing-deleted",
    "listing-revoked",
    "listing-decided.termYears",
    "creditor-deletion-approved",
    "obligation-performed.full",
    "settlement-performed",
    "enforcement-completed",
    "enforcement-terminated",
    "listing-decided.termFrom",
    "enforcement-refused",
    "restriction-ordered",
    "client.kind",
    "listing-checked.date",
    "listing-decided.date",
    "obligation-performed.date",
    "restriction-checked.date",
    "restriction-ordered.against",
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
    const lifted = liftedOnRecord(world, order);
    if (!removed && !lifted) {
      return notApplicable("没有移除名单或者解除限制的记录", "Neither a deletion nor a lifting is on record");
    }
    const duty = world.duty("restriction-of-listed", world.today);
    if (duty === null) {
      return notApplicable("当时没有纳入即限制的规定", "No rule of that time restricted whoever is listed");
    }
    sayLaw(world, "纳入名单的应当限制消费", "Whoever is listed is restricted", world.cite(duty));
    return compare(world, order, threads, { removed, lifted });
  },
};
