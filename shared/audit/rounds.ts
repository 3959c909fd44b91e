// Judges every rule about everything it applies to, what is little work before what is much: so that a rule which has too
// many possibilities leaves the others their work.
import { OVER, type Budget } from "../engine/budget.ts";
import type { Finding } from "../engine/finding.ts";
import type { Judge } from "../engine/judge.ts";
import type { CaseView } from "../engine/model.ts";
import type { Rule, Subject } from "../engine/rule.ts";
import { MOST_NAMED } from "./unreached.ts";

/** How much one finding may take in a round, and after how many in a row that took more a rule has to wait. */
export interface Round {
  readonly share: number;
  readonly patience: number;
  /** A rule takes part if no more than so many of its findings are left. */
  readonly left: number;
}

/** The rounds of an audit. Nearly every finding is made in the first. */
export const ROUNDS: readonly Round[] = [
  { share: 64_000, patience: 16, left: Number.POSITIVE_INFINITY },
  { share: 640_000, patience: 4, left: Number.POSITIVE_INFINITY },
  { share: 5_000_000, patience: 3, left: Number.POSITIVE_INFINITY },
  { share: 32_000_000, patience: 2, left: 4 },
];

/**
 * By how much the work of a brief is bounded below that of an audit, so that what the brief reaches the audit reaches
 * too: an audit takes the worlds of noted readings besides, and runs some again for their derivations.
 */
export const BRIEF_THRIFT = 16;

/** The rounds of a brief: what it makes in the first two an audit makes by its third at the latest. */
export const BRIEF_ROUNDS: readonly Round[] = [
  { share: 64_000, patience: 16, left: Number.POSITIVE_INFINITY },
  { share: 5_000_000 / BRIEF_THRIFT, patience: 3, left: Number.POSITIVE_INFINITY },
  { share: 32_000_000 / BRIEF_THRIFT, patience: 2, left: 4 },
];

/** One rule with what it is asked about, and what came of it. */
export interface Asked {
  readonly rule: Rule;
  readonly subjects: readonly Subject[];
  /** By the place of the subject; null where the rule does not apply and that is not asked for. */
  readonly found: (Finding | null | undefined)[];
  /** The places of the subjects that were not reached. */
  waiting: readonly number[];
  /** Facts that were open where a search stopped. */
  open: ReadonlySet<string>;
}

/** What judges, and whether it also tells where a rule does not apply. */
export interface Bench {
  readonly judge: Judge;
  readonly budget: Budget;
  readonly all: boolean;
  /** Those of an audit if absent. */
  readonly rounds?: readonly Round[];
}

const NO_PLACES: readonly number[] = [];
const FIRST_PLACE: readonly number[] = [0];
const NO_FACTS: ReadonlySet<string> = new Set();

/** A case, and what judges it. */
export interface Trial {
  readonly view: CaseView;
  readonly bench: Bench;
}

/** Judges the rules about a case, as far as the budget goes. */
export function judgeAll(rules: readonly Rule[], view: CaseView, bench: Bench): readonly Asked[] {
  return judgeTogether(rules, [{ view, bench }])[0] ?? [];
}

/**
 * Judges the rules about several cases, each as it would be alone; the rounds are those of the first. One rule after the
 * other is judged about all of them: what it runs is then at hand for the next case, and a sixth of the time is saved.
 */
export function judgeTogether(rules: readonly Rule[], trials: readonly Trial[]): readonly (readonly Asked[])[] {
  const all = trials.map(({ view }) => askedOf(rules, view));
  // First the client's own limits: those cost the client the remedy where they are not seen.
  const isOwn = (place: number): boolean => rules[place]?.holder === "client";
  const places = [...rules.keys()];
  let left = [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))].flatMap((place) =>
    trials.flatMap(({ bench }, at) => {
      const asked = all[at]?.[place];
      return asked === undefined ? [] : [{ asked, bench }];
    }),
  );
  for (const round of trials[0]?.bench.rounds ?? ROUNDS) {
    left = left.filter(({ asked }) => asked.waiting.length > 0);
    for (const { asked, bench } of left) if (asked.waiting.length <= round.left) judgeWaiting(asked, round, bench);
  }
  return all;
}

function askedOf(rules: readonly Rule[], view: CaseView): readonly Asked[] {
  // Many rules are asked about the same things, which are looked for once.
  const lists = new Map<Rule["over"], readonly Subject[]>();
  return rules.map((rule) => {
    const subjects = lists.get(rule.over) ?? rule.over(view);
    lists.set(rule.over, subjects);
    const waiting = subjects.length === 0 ? NO_PLACES : subjects.length === 1 ? FIRST_PLACE : [...subjects.keys()];
    return { rule, subjects, found: [], waiting, open: NO_FACTS };
  });
}

function judgeWaiting(asked: Asked, { share, patience }: Round, { judge, budget, all }: Bench): void {
  const { rule, subjects, found } = asked;
  const still: number[] = [];
  let endless = 0;
  for (const at of asked.waiting) {
    const subject = subjects[at];
    if (subject === undefined || endless >= patience || budget.over) {
      still.push(at);
      continue;
    }
    const judged = budget.within(share, () =>
      all ? judge.judge(rule, subject) : judge.judgeApplicable(rule, subject),
    );
    if (judged !== OVER) {
      found[at] = judged;
      // Too many worlds is an answer of a kind, but as little of one as the next will be.
      endless = judge.complete ? 0 : endless + 1 / 2;
      continue;
    }
    still.push(at);
    endless++;
    if (asked.open.size < MOST_NAMED) asked.open = new Set([...asked.open, ...judge.asked()].slice(0, MOST_NAMED));
  }
  asked.waiting = still.length === 0 ? NO_PLACES : still;
}
