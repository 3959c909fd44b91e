// K-03: enforcement supervision is asked for within six months after the reconsideration takes effect (法发〔2023〕4号, an
// SPC normative document). It speaks of rulings: for a decision on a listing by analogy only, so late is contestable.
// Service of the decision can happen unseen; a request by the client that is not on record was not made.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { SERVICE_PROOF, ANNOUNCEMENT } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { followsDecision, overDecisions } from "../parts/reconsiderations.ts";
import { sayDay, sayLaw } from "../parts/say.ts";
import { serviceDay } from "../parts/served-day.ts";

/** The day on which the decision was served in this world; null where it was not. Names the trigger. */
function servedDay(world: World, root: CaseEvent): Term | null {
  const served =
    root.type === "reconsideration-served"
      ? root
      : world.first(world.all("reconsideration-served").filter((event) => followsDecision(world, event, root)));
  world.trigger(served ?? root);
  if (served !== null) return serviceDay(world, served);
  const denials = world.view.denied("reconsideration-served").filter((denial) => denial.parents.includes(root));
  return world.unseenAct(`events[+reconsideration-served@${root.id}]`, [], denials, world.day(root)).done;
}

export const k03: Rule = {
  code: "K-03",
  title: { zh: "申请执行监督的期限", en: "Asking for enforcement supervision in time" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("supervision"),
  validity: validityOf("supervision"),
  facts: [
    "reconsideration-decided.outcome",
    "reconsideration-served.service",
    "supervision-requested.date",
    "client.domicile",
    "client.idDocument",
    "client.kind",
    "reconsideration-decided.date",
    "reconsideration-served.date",
  ],
  readings: [ANNOUNCEMENT, SERVICE_PROOF],
  remedies: ["supervision"],
  over: overDecisions,
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor))
      return notApplicable("没有复议决定的记录", "No decision on reconsideration is on record");
    // A grant in full leaves nothing to ask for.
    const outcomePath =
      anchor.type === "reconsideration-decided"
        ? `events[${anchor.id}].outcome`
        : `events[+reconsideration-decided@${anchor.id}]`;
    if (world.known(outcomePath, anchor.raw.outcome, ["granted", "rejected", "partly"]) === "granted") {
      world.trigger(anchor);
      return notApplicable("复议已经全部支持申请人", "The reconsideration granted the request in full");
    }
    const served = servedDay(world, anchor);
    if (served === null)
      return notApplicable(
        "复议决定没有送达，期限未起算",
        "The reconsideration was not served: the period has not begun",
      );
    const duty = world.duty("supervision", served);
    if (duty === null) return notApplicable("当时没有申请期限的规定", "No period for the request was laid down then");
    sayDay(world, "复议决定送达", "The reconsideration was served", served);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `应当在生效后${zh}内提出，系最高法规范性文件`,
      `To be asked for within ${en} of effect; an SPC normative document`,
      world.cite(duty),
    );
    world.caution(
      "文字针对裁定，对复议决定系类推，至多有争议",
      "It speaks of rulings; for a decision by analogy, so at most disputed",
    );
    const requests = world.all("supervision-requested").filter((request) => follows(world, request, anchor));
    const due = world.period(served, periodOf(duty));
    world.sayPeriod(due);
    const outcome = limitOutcome(world, world.recordedAct(requests), due, {
      act: { zh: "申请执行监督", en: "the request for supervision" },
    });
    return outcome.status === "breach" ? { ...outcome, status: "contestable" } : outcome;
  },
};

/**
 * Is the request about this reconsideration: one that names it or, made since, what it decided on, up to the listing itself; else
 * one made on or after its day? Of several decisions on what it names it may be against any.
 */
function follows(world: World, request: CaseEvent, root: CaseEvent): boolean {
  if (request.parents.length > 0 && followsDecision(world, request, root)) return true;
  const named = world.parent(request);
  if (request.parents.length > 0 && (named === null || !isBehind(world, named, root))) return false;
  if (!world.le(root.term, request.term)) return false;
  const rivals = world.all("reconsideration-decided").filter((other) => other !== root);
  if (named === null || !rivals.some((other) => isBehind(world, named, other) && world.le(other.term, request.term)))
    return true;
  return world.choose(qualified(`events[${request.id}].regarding`, root.id), [true, false]);
}

/** Does the reconsideration answer the event along the chain, or does the event speak of the listing that it is about? */
function isBehind(world: World, event: CaseEvent, root: CaseEvent): boolean {
  if (world.answers(root, event)) return true;
  return (
    event.type.startsWith("listing-") && event.threads.length > 0 && world.threadOf(event) === world.threadOf(root)
  );
}
