// P-05: information found inaccurate is corrected within three working days of the finding (2017 art. 9(2), art. 12(1)).
// The finding is a decision on a request under art. 11(2); correction can happen unseen, so without a record it is unknown.
import { groundNumber } from "../../law/correction-grounds.ts";
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import { showsGone, type CaseEvent, type Thread } from "../../engine/model.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import type { Act, World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { removalOf } from "../parts/removal.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

/** Art. 11(2): the published information is inaccurate. */
const INACCURATE = groundNumber("correction");

export const p05: Rule = {
  code: "P-05",
  title: { zh: "不准确信息的更正期限", en: "Correction of inaccurate information" },
  kind: "time-limit",
  holder: "enforcing-court",
  basis: basisOf("inaccuracy", "correction"),
  validity: validityOf("inaccuracy"),
  facts: [
    "correction-requested.grounds",
    "correction-decided.date",
    "correction-decided.outcome",
    "reconsideration-decided.date",
    "reconsideration-decided.outcome",
    "listing-corrected.date",
    "listing-checked",
    "listing-deleted",
    "listing-revoked",
    "correction-requested.date",
    "listing-checked.visible",
  ],
  readings: [],
  remedies: ["correction-request", "supervision", "procuratorate"],
  over: overThreads,
  judge(world, { thread }) {
    if (thread === null) return notApplicable("没有纳入记录", "No listing is on record");
    const decisions = world.of(thread, "correction-decided", "reconsideration-decided");
    const finding = world.first(decisions.filter((decision) => findsInaccurate(world, thread, decision)));
    if (finding === null) {
      return notApplicable("没有认定信息不准确的决定", "No decision that the information is inaccurate is on record");
    }
    world.trigger(finding);
    const found = world.day(finding);
    const duty = world.duty("inaccuracy", found);
    if (duty === null) {
      return notApplicable("当时的规定没有更正期限", "The rule of that time set no period for correction");
    }
    sayDay(world, "认定信息不准确", "Found inaccurate", found);
    world.based(world.text("correction", found));
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `应当在${zh}内更正`, `It must be corrected within ${en}`, world.cite(duty));
    const due = world.period(found, periodOf(duty));
    world.sayPeriod(due);
    return limitOutcome(world, correctionOf(world, thread, finding), due, {
      act: { zh: "更正失信信息", en: "the correction" },
    });
  },
};

/** Does the decision uphold, at least in part, that the published information is inaccurate? */
function findsInaccurate(world: World, thread: Thread, decision: CaseEvent): boolean {
  const path = `events[${decision.id}].outcome`;
  const outcome = world.known(path, decision.raw.outcome, ["granted", "rejected", "partly"] as const);
  if (outcome === "rejected") return false;
  const request = requestBehind(world, thread, decision);
  const grounds = request?.raw.grounds;
  if (grounds === undefined) {
    const at = request === null ? `events[+correction-requested@${decision.id}]` : `events[${request.id}].grounds`;
    return world.choose(qualified(at, "inaccurate"), [true, false]);
  }
  if (!grounds.includes(INACCURATE)) return false;
  return outcome === "granted" || grounds.length === 1 || world.choose(qualified(path, "inaccurate"), [true, false]);
}

/** The request that the decision answers: along the chain, else the only one about the listing. */
function requestBehind(world: World, thread: Thread, decision: CaseEvent): CaseEvent | null {
  for (let at = world.parent(decision); at !== null; at = world.parent(at)) {
    if (at.type === "correction-requested") return at;
  }
  const [only, ...more] = world.of(thread, "correction-requested");
  return more.length === 0 ? (only ?? null) : null;
}

/** The correction that follows the finding; what is revoked or deleted shows nothing inaccurate any more. */
function correctionOf(world: World, thread: Thread, finding: CaseEvent): Act {
  const found = world.day(finding);
  const follows = (event: CaseEvent) => world.answers(event, finding) || world.le(found, world.day(event));
  const corrected = world.of(thread, "listing-corrected", "listing-revoked", "listing-deleted").filter(follows);
  if (corrected.length === 0 && world.of(thread, "listing-checked").some(showsGone)) {
    return removalOf(world, thread);
  }
  const denied = world.deniedOf(thread, "listing-corrected");
  return world.unseenAct(`events[+listing-corrected@${thread.id}]`, corrected, denied, found);
}
