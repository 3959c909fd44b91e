// Rule evaluations per second, against json-rules-engine on rules that both can express.
import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { viewCase } from "../shared/engine/case-view.ts";
import { Judge } from "../shared/engine/judge.ts";
import type { CaseView } from "../shared/engine/model.ts";
import type { Rule } from "../shared/engine/rule.ts";
import { dayOf, parseDay } from "../shared/calendar/civil.ts";
import { endOfPeriod } from "../shared/calendar/period.ts";
import { shippedCalendar } from "../shared/calendar/workdays.ts";
import type { EventType } from "../shared/case/types.ts";
import { validateCase } from "../shared/case/validate.ts";
import { RULES } from "../shared/rules/index.ts";
import { BENCH_DAY, benchCase } from "./cases.ts";
import { aim, median, row } from "./measure.ts";

/** The rules that both sides judge: for exact days and recorded facts they come down to comparisons. */
const LISTED = ["V-04", "L-05", "L-10", "D-02", "D-03", "D-04", "D-06", "E-01", "E-03", "C-03"] as const;

/** How many times faster than the peer. */
const AIM = 50;

const FROM_2017 = dayOf(2017, 5, 1);

interface Facts {
  readonly [fact: string]: number | string | boolean;
}

/** What the peer is given: the facts flattened, periods already counted for it. */
function factsOf(view: CaseView): Facts {
  const day = (type: EventType): number => view.of(type)[0]?.lo ?? 0;
  const raw = view.of("listing-decided")[0]?.raw;
  const end = (start: number, n: number): number =>
    endOfPeriod(shippedCalendar, start, { unit: "days", n, roll: true }).due ?? 0;
  const born = parseDay(view.file.client.birthDate ?? "") ?? 0;
  return {
    decided: day("listing-decided"),
    adultFrom: born + 6575,
    isDebtor: view.file.client.role === "debtor",
    reasons: raw?.reasons ?? "unknown",
    signed: raw?.signedByPresident ?? "unknown",
    firstOnly: raw?.items?.length === 1 && raw.items[0] === 1,
    termStated: raw?.termYears !== null && raw?.termYears !== undefined,
    riskWarning: view.of("enforcement-notice-issued")[0]?.raw.riskWarning ?? "unknown",
    noticeIssued: day("enforcement-notice-issued"),
    noticeDue: end(day("enforcement-requested"), 10),
    answered: day("correction-decided"),
    reviewDue: end(day("correction-received"), 15),
  };
}

const all = (...conditions: readonly object[]): TopLevelCondition => ({ all: conditions }) as TopLevelCondition;
const is = (fact: string, value: string | boolean): object => ({ fact, operator: "equal", value });
const after = (fact: string, other: string): object => ({ fact, operator: "greaterThan", value: { fact: other } });
const before = (fact: string, other: string): object => ({ fact, operator: "lessThan", value: { fact: other } });
const since2017 = { fact: "decided", operator: "greaterThanInclusive", value: FROM_2017 };

const CONDITIONS: Readonly<Record<(typeof LISTED)[number], TopLevelCondition>> = {
  "V-04": all({ fact: "decided", operator: "lessThan", value: dayOf(2013, 10, 1) }),
  "L-05": all(since2017, before("decided", "adultFrom")),
  "L-10": all(is("isDebtor", false)),
  "D-02": all(since2017, is("reasons", "no")),
  "D-03": all(since2017, is("firstOnly", false), is("termStated", false)),
  "D-04": all(since2017, is("signed", "no")),
  "D-06": all(since2017, is("firstOnly", true), is("termStated", true)),
  "E-01": all(after("noticeIssued", "noticeDue")),
  "E-03": all(is("riskWarning", "no")),
  "C-03": all(after("answered", "reviewDue")),
};

/** Runs both over the same cases; throws where they hit differently. */
export async function benchRules(cases: number, runs: number): Promise<void> {
  const views = Array.from({ length: cases }, (_, index) => {
    const checked = validateCase(benchCase(index));
    if (!checked.ok) throw new Error(`bench case ${index} is not valid`);
    return viewCase(checked.case, BENCH_DAY);
  });
  const rules = LISTED.map((code) => {
    const rule = RULES.find((one) => one.code === code);
    if (rule === undefined) throw new Error(`no rule ${code}`);
    return rule;
  });
  const facts = views.map(factsOf);
  const engine = new Engine(
    LISTED.map((code): RuleProperties => ({ conditions: CONDITIONS[code], event: { type: code } })),
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const ourHits: string[] = [];
    let from = performance.now();
    let characters = 0;
    for (const [index, view] of views.entries()) characters += judgeAll(view, rules, index, ourHits);
    ours.push((performance.now() - from) / 1000);
    if (characters === 0) throw new Error("no derivation was written");
    const theirHits: string[] = [];
    from = performance.now();
    for (const [index, one] of facts.entries()) {
      const { events } = await engine.run(one);
      for (const event of events) theirHits.push(`${index} ${event.type}`);
    }
    theirs.push((performance.now() - from) / 1000);
    const differ = ourHits.toSorted().join() !== theirHits.toSorted().join();
    if (differ) throw new Error(`hits differ: ${ourHits.length} here, ${theirHits.length} there`);
  }
  const evaluations = cases * rules.length;
  const rate = (seconds: readonly number[]): number => evaluations / median(seconds);
  row("rules", `${LISTED.length} rules x ${cases} cases, same hits: ${LISTED.join(" ")}`);
  row("  here, with derivations in both languages", `${Math.round(rate(ours))} evaluations/s`);
  row("  json-rules-engine", `${Math.round(rate(theirs))} evaluations/s`);
  const ratio = rate(ours) / rate(theirs);
  row("  ratio", `${ratio.toFixed(2)} ${aim(ratio >= AIM, `${AIM}`)}`);
}

function judgeAll(view: CaseView, rules: readonly Rule[], index: number, hits: string[]): number {
  const judge = new Judge(view, shippedCalendar);
  let characters = 0;
  for (const rule of rules) {
    for (const subject of rule.over(view)) {
      const finding = judge.judgeApplicable(rule, subject);
      if (finding === null) continue;
      for (const { zh, en } of finding.derivation) characters += zh.length + en.length;
      if (finding.status === "breach") hits.push(`${index} ${rule.code}`);
    }
  }
  return characters;
}
