// a listing found to be wrong is revoked within three working days of the finding (2017 art. 9(1)). The removal can happen unseen;
// decisions on requests that are not on record were not made.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { DELETING } from "../parts/deletion-duty.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { foundWrong } from "../parts/wrong-listing.ts";

export const x14: Rule = {
  code: "X-14",
  title: { zh: "错误纳入的撤销期限", en: "Revocation of a wrong listing" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("revocation"),
  validity: validityOf("revocation"),
  facts: [
    "correction-requested.grounds",
    "correction-decided.outcome",
    "reconsideration-decided.outcome",
    "supervision-decided.outcome",
    "listing-revoked",
    "listing-deleted",
    "listing-checked.visible",
    "correction-decided.date",
    "correction-requested.date",
    "reconsideration-decided.date",
    "supervision-decided.date",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    const finding = foundWrong(world, thread);
    if (finding === null)
      return notApplicable("没有认定纳入错误的记录", "No finding that the listing was wrong is on record");
    const day = world.day(finding);
    const duty = world.duty("revocation", day);
    if (duty === null)
      return notApplicable("当时的规定没有撤销期限", "The rule of that time set no period for revocation");
    const removal = removalOf(world, thread);
    if (removal.done !== null && world.lt(removal.done, day))
      return notApplicable("此前已经撤销或者删除", "The listing was gone before");
    world.trigger(finding);
    sayDay(world, "认定不应纳入", "Found that the client should not have been listed", day);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在${zh}内撤销`, `It must be revoked within ${en}`, world.cite(duty));
    const due = world.period(day, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, removal, due, {
      act: { zh: "撤销失信信息", en: "the revocation" },
      undone: DELETING.undone,
    });
  },
};
