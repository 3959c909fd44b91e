// C-08: an objection to the termination of enforcement (终结执行) is made within sixty days of having the document, for acts
// from 2016-02-15 (法释〔2016〕3号). It speaks of termination: for a concluded round (终本) by analogy, so at most contestable.
// The client's own act: not on record, not done; only one that names the act counts.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, periodOf, validityOf } from "../../law/duty-index.ts";
import { sayDay, sayLaw } from "../parts/say.ts";

export const c08: Rule = {
  code: "C-08",
  title: { zh: "对终结执行提出异议的期限", en: "Time to object to the termination of enforcement" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("termination-objection"),
  validity: validityOf("termination-objection"),
  facts: [
    "enforcement-terminated.date",
    "enforcement-terminated.ruled",
    "round-concluded.date",
    "round-concluded.knownOn",
    "objection-filed.date",
  ],
  readings: [],
  remedies: ["objection", "supervision"],
  over: overEvents("enforcement-terminated", "round-concluded"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) {
      return notApplicable("没有终结执行的记录", "No termination is on record");
    }
    world.trigger(anchor);
    const terminated = anchor.type === "enforcement-terminated";
    const made = (terminated ? world.dateField(anchor, "ruled") : null) ?? world.day(anchor);
    const duty = world.duty("termination-objection", made);
    if (duty === null) return notApplicable("当时没有这一期限的规定", "No such period was laid down at that time");
    const start = terminated ? world.day(anchor) : knownOn(world, anchor);
    if (terminated) sayDay(world, "收到终结执行的裁定", "The ruling that terminates enforcement was served", start);
    else sayKnown(world, anchor, start);
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(
      world,
      `对终结执行的异议应当在${zh}内提出`,
      `An objection to termination must be made within ${en}`,
      world.cite(duty),
    );
    if (!terminated) {
      world.caution(
        "文字针对终结执行，对终本系类推，至多有争议",
        "It speaks of termination; for a concluded round by analogy, so at most disputed",
      );
    }
    const due = world.period(start, periodOf(duty));
    world.sayPeriod(due);
    const objections = world.answersTo(anchor, "objection-filed");
    const outcome = limitOutcome(world, world.recordedAct(objections), due, {
      act: { zh: "提出异议", en: "the objection" },
    });
    return !terminated && outcome.status === "breach" ? { ...outcome, status: "contestable" } : outcome;
  },
};

/** The day on which the client had the ruling on the round or learned of it; unknown where the file does not say. */
function knownOn(world: World, round: CaseEvent): Term {
  const day = world.day(round);
  const path = `events[${round.id}].knownOn`;
  if (round.raw.knownOn === undefined || round.raw.knownOn === null) return world.unknownDay(path, day, world.today);
  return world.date(path, round.raw.knownOn, { lo: round.lo, hi: round.hi });
}

function sayKnown(world: World, { raw }: CaseEvent, day: Term): void {
  if (raw.knownOn !== undefined && raw.knownOn !== null) {
    sayDay(world, "收到或者得知终本裁定", "The client had, or learned of, the ruling on the round", day);
    return;
  }
  world.note(() => ({
    zh: "何时收到或者得知终本裁定，没有记录",
    en: "When the client had, or learned of, the ruling on the round is not on record",
  }));
}
