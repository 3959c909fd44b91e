// a listing with a term is deleted within three working days of its end (2017 art. 10(2)). It runs from the decision on.
// The deletion and the publication can happen unseen. A removal before the end is in order. How long a term lasts that the
// rule does not allow, or that is not stated, is disputed.
import { limitOutcome } from "../../engine/limit.ts";
import type { Thread } from "../../engine/model.ts";
import { OLD_LISTING, TERM_OMITTED, TERM_START, TERM_STATED, TERM_UNLAWFUL } from "../../engine/readings.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { latest } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords, lengthWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import type { Text } from "../../text.ts";
import { DELETING, NO_PERIOD_YET } from "../parts/deletion-duty.ts";
import { NO_LISTING } from "../parts/listing.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";
import { expiryOf, type Length, type TermEnd } from "../parts/term-expiry.ts";

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
    "listing-decided.severeOrMultiple",
    "listing-published.date",
    "listing-deleted",
    "listing-checked.visible",
    "listing-revoked",
    "listing-checked.date",
    "listing-decided.citedVersion",
  ],
  readings: [TERM_START, TERM_STATED, TERM_UNLAWFUL, TERM_OMITTED, OLD_LISTING],
  oneReadingADay: true,
  remedies: ["deletion", "correction-request"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return NO_LISTING;
    const begins = world.begins("deletion-after-term");
    if (world.lt(world.today, begins)) return NO_PERIOD_YET;
    if (thread.decided !== null) world.trigger(thread.decided);
    const transitional = sayTransition(world, thread);
    const expiry = expiryOf(world, thread, (row) => world.reading(row));
    if (expiry.closed !== null) return expiry.closed;
    const removal = removalOf(world, thread);
    if (removal.done !== null && world.lt(removal.done, begins)) return NO_PERIOD_YET;
    if (!transitional) sayDay(world, "期限起算", "The term runs from", expiry.from);
    sayTerm(world, expiry);
    const { end } = expiry;
    const duty = world.text("deletion-after-term", end);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `届满后${zh}内应当删除`, `It must be deleted within ${en} of the end`, world.cite(duty));
    const due = world.period(end, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, removal, due, DELETING);
  },
};

/** Is the listing older than the rule on terms? Says in every reading that two years, if any, run from the first day of that rule. */
function sayTransition(world: World, thread: Thread): boolean {
  const begins = world.begins("term");
  if (!world.lt(world.decision(thread), begins)) return false;
  const what = { zh: "期限起算", en: "The term runs from" };
  const words = (_: Text, day: Text): Text => ({
    zh: `按新规定有期限的，自${day.zh}起算`,
    en: `Counted from ${day.en}, where the new text gives it a term`,
  });
  world.named({ what, words }, begins);
  return true;
}

/** Says when the term ends; also the longest that the rule allows, or that it can be, where that has ended. */
function sayTerm(world: World, { years, end, lawful, longest }: TermEnd): void {
  if (years === null) sayEnd(world, "纳入期限的长短不明，", "The length of the term is unknown; it ends", end);
  else {
    const length = lengthWords(years, "years");
    sayEnd(world, `纳入期限${length.zh}，`, `A term of ${length.en} ends`, end);
  }
  sayLongest(world, lawful, { zh: "规定允许的最长期限", en: "The longest term that the rule allows" });
  sayLongest(world, longest, { zh: "即使按最长的期限计", en: "Even the longest term" });
}

function sayLongest(world: World, length: Length | null, what: Text): void {
  if (length === null || latest(length.end) >= world.asOf) return;
  const { zh, en } = lengthWords(length.years, "years");
  const day = world.show(length.end);
  world.note(() => ({ zh: `${what.zh}（${zh}）已于${day.zh}届满`, en: `${what.en}, ${en}, has ended: ${day.en}` }));
}
