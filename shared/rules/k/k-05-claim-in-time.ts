// K-05: a claim for compensation within two years of the end of enforcement (State Compensation Law art. 39(1); from
// 2023-06-01 the interpretation on limitation art. 5(1)). Whether the time spent on other remedies is left out is a reading
// of its own, and both days are given. The client's own act: a claim that is not on record was not made.
import { limitOutcome, notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import { overCase, type Rule } from "../../engine/rule.ts";
import { REMEDY_TIME } from "../../engine/readings.ts";
import { mapTerm, type Due, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { periodWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf } from "../../law/duty-index.ts";
import { COURT_REMEDIES, endWithout, remediesOf } from "../parts/remedy-time.ts";
import { sayDay, sayEnd, sayLaw } from "../parts/say.ts";

export const k05: Rule = {
  code: "K-05",
  title: { zh: "申请国家赔偿的时效", en: "Limitation of a compensation claim" },
  kind: "time-limit",
  holder: "client",
  basis: basisOf("limitation", "limitation-known", "limitation-start", "limitation-excluded"),
  validity: validityOf("limitation"),
  facts: [
    "enforcement-terminated.date",
    "enforcement-completed.date",
    "compensation-claimed.date",
    "objection-filed",
    "reconsideration-requested",
    "supervision-requested",
    "correction-requested",
    "listing-discovered.date",
    "listing-served.date",
    "correction-decided",
    "objection-decided",
    "reconsideration-decided",
    "reconsideration-received",
    "supervision-decided",
  ],
  readings: [REMEDY_TIME],
  remedies: ["compensation"],
  over: overCase,
  judge(world) {
    if (world.view.threads.length === 0) return notApplicable("没有纳入记录", "No listing is on record");
    const ended = world.first(world.all("enforcement-terminated", "enforcement-completed"));
    if (ended === null)
      return notApplicable(
        "没有执行程序终结的记录，时效未起算",
        "No end of enforcement is on record: the period has not begun",
      );
    world.trigger(ended);
    const start = startOf(world, world.day(ended));
    const duty = world.duty("limitation", start);
    if (duty === null) return notApplicable("当时的赔偿法文本未收录", "The compensation law of that time is not held");
    sayDay(world, "执行程序终结", "Enforcement ended", world.day(ended));
    const { zh, en } = periodWords(periodOf(duty));
    sayLaw(world, `请求国家赔偿的时效为${zh}`, `The limitation period is ${en}`, world.cite(duty));
    const due = world.period(start, periodOf(duty));
    const excluded = world.duty("limitation-excluded", due.due);
    if (excluded !== null) sayStart(world, due.due, ended);
    world.sayPeriod(due);
    const claim = world.recordedAct(world.all("compensation-claimed"));
    const words = { act: { zh: "申请国家赔偿", en: "the claim for compensation" } };
    const remedies = remediesOf(world, [...COURT_REMEDIES, "correction-requested"]);
    const later = endWithout(world, remedies, { start, plain: due.raw });
    if (later === null) return limitOutcome(world, claim, due, words);
    for (const { request } of remedies) world.use(request);
    if (excluded !== null) {
      const cited = world.cite(excluded);
      sayLaw(world, "依法寻求救济的期间不计算在内", "Time spent seeking relief by law does not count", cited);
    }
    sayEnd(world, "加上寻求救济的期间，时效", "With the time of the remedies added the limitation ends", later);
    if (world.reading(REMEDY_TIME) === "plain") return limitOutcome(world, claim, due, words);
    const { period: _, ...outcome } = limitOutcome(world, claim, rolled(world, due, later), words);
    return outcome;
  },
};

/** The period with another last day, moved off days off as the period is. */
function rolled(world: World, plain: Due, raw: Term): Due {
  const { roll } = plain.period;
  const before = mapTerm(raw, (day) => day - 1);
  return { ...plain, raw, due: world.period(before, { unit: "days", n: 1, roll }).due };
}

/** The end of enforcement, or the later day on which the client learned of the listing. */
function startOf(world: World, ended: Term): Term {
  const known = world.first(world.all("listing-served", "listing-discovered"));
  if (known === null || !world.lt(ended, known.term)) return ended;
  const learned = world.day(known);
  sayDay(world, "其后才知道被纳入名单", "The client learned of the listing only later", learned);
  return learned;
}

/** From the document that ends enforcement (its date is that of service), or from the end itself. */
function sayStart(world: World, due: Term, ended: CaseEvent): void {
  if (ended.type === "enforcement-terminated") {
    const cited = world.cite(world.text("limitation-start", due));
    sayLaw(
      world,
      "自收到执行程序终结的法律文书之日起算",
      "It runs from receipt of the document that ends enforcement",
      cited,
    );
    return;
  }
  const cited = world.cite(world.text("limitation-known", due));
  sayLaw(
    world,
    "知道时执行尚未终结的，自终结之日起算",
    "Where enforcement had not ended when it was known, it runs from its end",
    cited,
  );
}
