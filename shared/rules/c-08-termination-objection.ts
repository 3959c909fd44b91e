// C-08: an objection against the termination of enforcement is filed within sixty days of receiving the document
// (法释〔2016〕3号); for the conclusion of a round only by analogy. The client's own act: not on record, not done.
import { limitOutcome, notApplicable } from "../audit/limit.ts";
import type { CaseEvent } from "../audit/model.ts";
import { overEvents, type Rule } from "../audit/rule.ts";
import { on } from "../audit/term.ts";
import type { World } from "../audit/world.ts";
import { qualified } from "../audit/world-parts.ts";
import { dayOf } from "../calendar/civil.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const OBJECTION = { unit: "days", n: 60, roll: true } as const;
/** The reply was published; terminations before it count from this day. */
const PUBLISHED = dayOf(2016, 2, 14);
const IN_FORCE = dayOf(2016, 2, 15);

/** The objections against this act. One that the file does not link may be: both ways. */
function objectionsTo(world: World, ended: CaseEvent): readonly CaseEvent[] {
  return world.all("objection-filed").filter((objection) => {
    if (objection.parents.length > 0) return world.answers(objection, ended);
    if (!world.le(ended.term, objection.term)) return false;
    return world.choose(qualified(`events[${objection.id}].regarding`, ended.id), [true, false]);
  });
}

export const c08: Rule = {
  code: "C-08",
  title: { zh: "对终结执行的异议期限", en: "Objection against termination" },
  kind: "time-limit",
  holder: "client",
  basis: [{ instrument: "terminate-objection", version: "2016", article: "text", paragraph: null }],
  validity: { from: "2016-02-15", until: null },
  facts: ["enforcement-terminated.date", "round-concluded.date", "objection-filed.date", "objection-filed.regarding"],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overEvents("enforcement-terminated", "round-concluded"),
  judge(world, { anchor }) {
    if (anchor === null || !world.real(anchor)) {
      return notApplicable("没有终结执行的记录", "No termination is on record");
    }
    world.trigger(anchor);
    const act = world.recordedAct(objectionsTo(world, anchor));
    const since = on(IN_FORCE);
    if (world.asOf < IN_FORCE || (act.done !== null && world.lt(act.done, since))) {
      return notApplicable("当时尚无此项期限", "There was no such period at that time");
    }
    const received = world.day(anchor);
    const round = anchor.type === "round-concluded";
    if (round) sayDay(world, "终结本次执行程序", "The round of enforcement was concluded", received);
    else sayDay(world, "收到终结执行文书", "The document of termination was received", received);
    const cited = world.cite("terminate-objection", "2016", "text");
    sayLaw(
      world,
      "可以在60日内提出异议；不提出不影响名单审查",
      "One may object within 60 days; the list is judged apart",
      cited,
    );
    if (round) {
      world.say(() => ({
        zh: "批复只写终结执行；用于终本仅为类推，收到日也可能更晚",
        en: "The reply speaks of termination only; for a round by analogy, and receipt may be later",
      }));
    }
    const start = world.later(received, on(PUBLISHED));
    const due = world.period(start, OBJECTION);
    world.sayPeriod(start, OBJECTION, due);
    const outcome = limitOutcome(world, act, due, { act: { zh: "提出异议", en: "the objection" } });
    return round && outcome.status === "breach" ? { ...outcome, status: "contestable" } : outcome;
  },
};
