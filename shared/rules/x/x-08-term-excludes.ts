// where the listing has a term, the grounds of art. 10(1) do not bring deletion (2017 art. 10(2)); early deletion can be asked
// for. Advice only where a term is stated and a ground has occurred while the listing stood on record.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { someGround } from "../parts/any-ground.ts";
import { NO_PERIOD_YET } from "../parts/deletion-duty.ts";
import { statedTerm } from "../parts/grounds.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removedOnRecord } from "../parts/removed-on-record.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const x08: Rule = {
  code: "X-08",
  title: { zh: "有纳入期限的不因履行等情形删除", en: "A term excludes the grounds of deletion" },
  kind: "advice",
  holder: "enforcing-court",
  basis: basisOf("term-excludes", "early-deletion"),
  validity: validityOf("term-excludes"),
  facts: [
    "listing-decided.termYears",
    "obligation-performed.full",
    "enforcement-completed",
    "settlement-performed",
    "creditor-deletion-approved",
    "round-concluded",
    "asset-query.result",
    "enforcement-suspended.basis",
    "enforcement-refused",
    "enforcement-terminated",
    "creditor-deletion-requested.written",
    "asset-query.clues",
    "enforcement-suspended.ruled",
    "enforcement-resumed",
    "listing-checked",
    "listing-deleted",
    "listing-revoked",
    "asset-query.date",
    "creditor-deletion-requested.date",
    "enforcement-refused.ruled",
    "enforcement-suspended.date",
    "enforcement-terminated.ruled",
    "listing-checked.visible",
    "listing-decided.date",
    "obligation-performed.date",
  ],
  readings: [],
  remedies: ["early-deletion"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    if (world.lt(world.today, world.begins("deletion"))) return NO_PERIOD_YET;
    const gone = removedOnRecord(world, thread);
    const ground = someGround(world, thread, ({ day }) => gone === null || world.le(day, gone));
    if (ground === null) return notApplicable("没有发生删除情形的记录", "No ground of deletion is on record");
    const term = statedTerm(world, thread);
    if (term === null) return notApplicable("决定没有写明纳入期限", "The decision states no term");
    world.trigger(ground.event);
    sayDay(world, ground.what.zh, ground.what.en, ground.day);
    const excluded = world.cite(world.text("term-excludes", ground.day));
    sayLaw(
      world,
      "有纳入期限的，不适用履行完毕等删除情形",
      "Where there is a term, performance and the like bring no deletion",
      excluded,
    );
    const early = world.cite(world.text("early-deletion", ground.day));
    sayLaw(
      world,
      "积极履行或者主动纠正的，法院可以决定提前删除",
      "On active performance or correction the court may decide early deletion",
      early,
    );
    return verdict("advice", () => ({
      zh: "可以申请提前删除，是否准许由法院决定",
      en: "Early deletion can be asked for; whether it is granted is for the court",
    }));
  },
};
