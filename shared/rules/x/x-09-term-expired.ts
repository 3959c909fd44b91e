// a listing with a term is deleted within three working days of its end (2017 art. 10(2)). It runs from the decision on.
// The deletion and the publication can happen unseen. A removal before the end is in order.
import { limitOutcome } from "../../engine/limit.ts";
import { OLD_LISTING, TERM_START, TERM_STATED } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { periodWords, lengthWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { DELETING, NO_PERIOD_YET } from "../parts/deletion-duty.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";
import { expiryOf } from "../parts/term-expiry.ts";

export const x09: Rule = {
  code: "X-09",
  title: { zh: "纳入期限届满后的删除期限", en: "Deletion after the end of the term" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("deletion-after-term"),
  validity: validityOf("deletion-after-term"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-decided.termFrom",
    "listing-published.date",
    "listing-deleted",
    "listing-checked.visible",
  ],
  readings: [TERM_START, TERM_STATED, OLD_LISTING],
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    const begins = world.begins("deletion-after-term");
    if (world.lt(world.today, begins)) return NO_PERIOD_YET;
    if (thread.decided !== null) world.trigger(thread.decided);
    const expiry = expiryOf(world, thread, (row) => world.reading(row));
    if (expiry.closed !== null) return expiry.closed;
    const removal = removalOf(world, thread);
    if (removal.done !== null && world.lt(removal.done, begins)) return NO_PERIOD_YET;
    const { years, from, end } = expiry;
    sayDay(world, "期限起算", "The term runs from", from);
    const length = years === null ? null : lengthWords(years, "years");
    if (length === null) sayEnd(world, "纳入期限的长短不明，", "The length of the term is unknown; it ends", end);
    else sayEnd(world, `纳入期限${length.zh}，`, `A term of ${length.en} ends`, end);
    const duty = world.text("deletion-after-term", end);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `届满后${zh}内应当删除`, `It must be deleted within ${en} of the end`, world.cite(duty));
    const due = world.period(end, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, removal, due, DELETING);
  },
};
