// K-05: a claim for compensation within two years of the end of enforcement (State Compensation Law art. 39(1); from
// 2023-06-01 the interpretation on limitation art. 5(1)); time spent on other remedies does not count. The client's own
// act: a claim that is not on record was not made.
import { limitOutcome, notApplicable, verdict } from "../audit/limit.ts";
import type { CaseEvent } from "../audit/model.ts";
import { overCase, type Rule } from "../audit/rule.ts";
import type { Term } from "../audit/term.ts";
import type { World } from "../audit/world.ts";
import { COURT_REMEDIES, remedySince } from "./parts/remedy-time.ts";
import { sayDay, sayLaw } from "./parts/say.ts";

const CLAIM = { unit: "months", n: 24, roll: true } as const;

export const k05: Rule = {
  code: "K-05",
  title: { zh: "申请国家赔偿的时效", en: "Limitation of a compensation claim" },
  kind: "time-limit",
  holder: "client",
  basis: [
    { instrument: "state-compensation", version: "2012", article: "39", paragraph: 1 },
    { instrument: "compensation-limitation", version: "2023", article: "1", paragraph: 2 },
    { instrument: "compensation-limitation", version: "2023", article: "5", paragraph: 1 },
    { instrument: "compensation-limitation", version: "2023", article: "6", paragraph: 2 },
  ],
  validity: { from: "2013-01-01", until: null },
  facts: [
    "enforcement-terminated.date",
    "enforcement-completed.date",
    "compensation-claimed.date",
    "listing-discovered.date",
    "listing-served.date",
  ],
  readings: [],
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
    const version = world.version("state-compensation", start);
    if (version === null)
      return notApplicable("当时的赔偿法文本未收录", "The compensation law of that time is not held");
    sayDay(world, "执行程序终结", "Enforcement ended", world.day(ended));
    sayLaw(
      world,
      "请求国家赔偿的时效为2年",
      "The limitation period is 2 years",
      world.cite("state-compensation", version, "39", 1),
    );
    const due = world.period(start, CLAIM);
    const limitation = world.version("compensation-limitation", due.due);
    if (limitation !== null) sayStart(world, limitation, ended);
    world.sayPeriod(due);
    const claim = world.recordedAct(world.all("compensation-claimed"));
    const outcome = limitOutcome(world, claim, due, { act: { zh: "申请国家赔偿", en: "the claim for compensation" } });
    if (outcome.status !== "breach") return outcome;
    const remedy = remedySince(world, [...COURT_REMEDIES, "correction-requested"], start);
    if (remedy === null) return outcome;
    world.use(remedy);
    if (limitation !== null) {
      const cited = world.cite("compensation-limitation", limitation, "6", 2);
      sayLaw(world, "依法寻求救济的期间不计算在内", "Time spent seeking relief by law does not count", cited);
    }
    return verdict("undetermined", () => ({
      zh: "须扣除寻求救济的期间，能否认定逾期待查",
      en: "The time of the remedies is to be deducted: lateness cannot be told",
    }));
  },
};

/** The end of enforcement, or the later day on which the client learned of the listing. */
function startOf(world: World, ended: Term): Term {
  const known = world.first(world.all("listing-served", "listing-discovered"));
  if (known === null || !world.lt(ended, known.term)) return ended;
  const learned = world.day(known);
  sayDay(world, "其后才知道被纳入名单", "The client learned of the listing only later", learned);
  return learned;
}

/** From the document that ends enforcement (its date is that of service), or from the end itself. */
function sayStart(world: World, version: string, ended: CaseEvent): void {
  if (ended.type === "enforcement-terminated") {
    const cited = world.cite("compensation-limitation", version, "5", 1);
    sayLaw(
      world,
      "自收到执行程序终结的法律文书之日起算",
      "It runs from receipt of the document that ends enforcement",
      cited,
    );
    return;
  }
  const cited = world.cite("compensation-limitation", version, "1", 2);
  sayLaw(
    world,
    "知道时执行尚未终结的，自终结之日起算",
    "Where enforcement had not ended when it was known, it runs from its end",
    cited,
  );
}
