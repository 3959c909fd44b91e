// D-07: a creditor's request to list is decided within fifteen days of receipt (2017 art. 5(2)). It protects the
// creditor. Not an answer owed to the client, so one that is not on record is unknown (a refusal has no event). A request
// pending when the rule took effect: from that day, or without a period.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { PENDING_2017 } from "../../engine/readings.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { sayListingStands } from "../parts/issue.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

const NO_PERIOD = notApplicable("收到申请时的规定没有审查期限", "The rule at receipt set no period for the decision");

export const d07: Rule = {
  code: "D-07",
  title: { zh: "对纳入申请作出决定的期限", en: "Decision on the creditor's request" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("creditors-request"),
  validity: validityOf("creditors-request"),
  facts: ["listing-requested.date", "listing-decided.date"],
  readings: [PENDING_2017],
  remedies: [],
  over: overEvents("listing-requested"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) return notApplicable("没有纳入申请", "There was no request to list");
    world.trigger(anchor);
    const received = world.day(anchor);
    const decision = decisionOn(world, anchor, received);
    const begins = world.begins("creditors-request");
    let start = received;
    if (world.lt(received, begins)) {
      const decidedBefore = decision.done !== null && world.lt(decision.done, begins);
      if (decidedBefore || world.lt(world.today, begins) || world.reading(PENDING_2017) === "old-law") return NO_PERIOD;
      start = begins;
    }
    const duty = world.text("creditors-request", start);
    sayDay(world, "收到申请执行人的纳入申请", "The court had the creditor's request", received);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当自收到之日起${zh}内审查并决定`,
      `It must be reviewed and decided within ${en} of receipt`,
      world.cite(duty),
    );
    const due = world.period(start, periodOf(duty));
    world.sayPeriod(due);
    sayListingStands(world);
    return limitOutcome(world, decision, due, { act: { zh: "作出决定", en: "the decision" } });
  },
};

/** The decision on the request; it can be made unseen. */
function decisionOn(world: World, request: CaseEvent, received: Term): Act {
  const denials = world.view.denied("listing-decided").filter((denial) => concerns(denial, request));
  const path = `events[+listing-decided@${request.id}]`;
  return world.unseenAct(path, decisionsOn(world, request), denials, received);
}

/** The decision that the request belongs to: the next listing decided on or after it, or the one that names it. */
function decisionsOn(world: World, request: CaseEvent): readonly CaseEvent[] {
  const named = world.all("listing-decided").filter((decided) => decided.raw.regarding === request.id);
  if (named.length > 0) return named;
  return request.threads.flatMap((thread) =>
    thread.decided !== null && world.inThread(request, thread) ? [thread.decided] : [],
  );
}

/** Does the denial of a decision speak of this request? */
function concerns(denial: CaseEvent, request: CaseEvent): boolean {
  return denial.parents.length === 0 || denial.parents.includes(request);
}
