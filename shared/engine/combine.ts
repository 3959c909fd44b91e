// From the worlds of a rule to its status: ways of the unknown facts, days of the imprecise dates, readings of the law
// (audit-output, "Status" and "Combining").
import { EVENT_MIN, type Day } from "../calendar/civil.ts";
import type { Status } from "./term.ts";
import type { Leaf, ReadingRow } from "./explorer.ts";

/** Bounds of days; `latest` null where no official calendar tells, `earliest` null where nothing bounds it. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day | null;
}

/** The result of one reading. */
export interface ReadingResult<X> {
  /** The id of the contract; empty where the rule has one reading without a name. */
  readonly id: string;
  readonly active: boolean;
  readonly status: Status;
  /** The unknown facts on which the status depends. */
  readonly missing: readonly string[];
  readonly due: Bounds | null;
  readonly leaves: readonly Leaf<X>[];
}

/** Days where all worlds of one way agree, or not: the status of that way. */
function statusOfWay<X>(leaves: readonly Leaf<X>[]): Status {
  let breach = 0;
  let first: Status | null = null;
  const seen = new Set<Status>();
  for (const { outcome } of leaves) {
    seen.add(outcome.status);
    if (outcome.status === "breach") breach++;
    first ??= outcome.status;
  }
  if (seen.size <= 1) return first ?? "not-applicable";
  if (seen.has("undetermined")) return "undetermined";
  if (breach > 0 || seen.has("contestable")) return "contestable";
  for (const status of ["running", "advice", "in-order"] as const) if (seen.has(status)) return status;
  return "not-applicable";
}

/** How the statuses of all ways combine into that of the reading. */
export function combineWays(statuses: ReadonlySet<Status>): Status {
  if (statuses.size === 1) for (const status of statuses) return status;
  const only = (...allowed: readonly Status[]): boolean => [...statuses].every((status) => allowed.includes(status));
  if (only("in-order", "not-applicable")) return "in-order";
  if (only("running", "in-order", "not-applicable")) return "running";
  if (only("breach", "contestable")) return "contestable";
  return "undetermined";
}

/** How the active readings combine into the status of the finding. */
export function combineReadings(statuses: readonly Status[]): Status {
  const [first] = statuses;
  if (first === undefined) return "not-applicable";
  if (statuses.every((status) => status === first)) return first;
  if (statuses.includes("breach") || statuses.includes("contestable")) return "contestable";
  for (const status of ["undetermined", "running", "advice", "in-order"] as const) {
    if (statuses.includes(status)) return status;
  }
  return "not-applicable";
}

/** One unknown fact with the atoms into which the worlds divide it. */
interface Fact {
  readonly key: string;
  readonly cells: readonly (number | readonly [Day, Day])[];
}

function factsOf<X>(leaves: readonly Leaf<X>[]): Fact[] {
  const values = new Map<string, Set<number>>();
  const cuts = new Map<string, Set<Day>>();
  for (const leaf of leaves) {
    for (const choice of leaf.outer) {
      if (choice.kind === "value") {
        const set = values.get(choice.key) ?? new Set();
        values.set(choice.key, set.add(choice.value));
      } else {
        const set = cuts.get(choice.key) ?? new Set();
        cuts.set(choice.key, set.add(choice.lo).add(choice.hi + 1));
      }
    }
  }
  const facts: Fact[] = [];
  for (const [key, set] of values) facts.push({ key, cells: [...set].toSorted((a, b) => a - b) });
  for (const [key, set] of cuts) {
    const days = [...set].toSorted((a, b) => a - b);
    const cells: [Day, Day][] = [];
    for (let i = 0; i + 1 < days.length; i++) cells.push([days[i] ?? 0, (days[i + 1] ?? 0) - 1]);
    facts.push({ key, cells });
  }
  return facts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function fits<X>(leaf: Leaf<X>, key: string, cell: number | readonly [Day, Day]): boolean {
  for (const choice of leaf.outer) {
    if (choice.key !== key) continue;
    if (choice.kind === "value") {
      if (typeof cell === "number" && choice.value !== cell) return false;
    } else if (typeof cell !== "number" && (choice.lo > cell[0] || choice.hi < cell[1])) return false;
  }
  return true;
}

/** Counts units of work. */
type Spend = (units: number) => void;

/** More ways than this are not told apart: the answer is undetermined unless every world gives the same. */
const MAX_WAYS = 20_000;

/** More ways than this are not compared pair by pair for relevance; every unknown fact is asked for. */
const MAX_WAYS_COMPARED = 300;

/** The status of a reading's worlds, and the unknown facts on which it depends (empty where it does not). */
export function combineLeaves<X>(
  leaves: readonly Leaf<X>[],
  spend: Spend = () => {},
): { status: Status; missing: readonly string[] } {
  if (leaves.length === 1) {
    const status = leaves[0]?.outcome.status ?? "not-applicable";
    return { status, missing: status === "undetermined" ? (leaves[0]?.outer.map((choice) => choice.key) ?? []) : [] };
  }
  const only = onlyFact(leaves);
  if (only !== null) {
    spend(16 * leaves.length);
    const status = combineWays(new Set(leaves.map((leaf) => leaf.outcome.status)));
    if (status !== "undetermined") return { status, missing: [] };
    spend(leaves.length * leaves.length);
    return { status, missing: [only] };
  }
  const facts = factsOf(leaves);
  if (facts.reduce((product, fact) => product * fact.cells.length, 1) > MAX_WAYS) {
    const statuses = new Set(leaves.map((leaf) => leaf.outcome.status));
    const [first] = statuses;
    if (first !== undefined && statuses.size === 1) return { status: first, missing: [] };
    return { status: "undetermined", missing: facts.map((fact) => fact.key) };
  }
  const ways: Way[] = [];
  const walk = (index: number, rest: readonly Leaf<X>[], parts: readonly number[]): void => {
    if (rest.length === 0) return;
    spend(8 * rest.length);
    const fact = facts[index];
    if (fact === undefined) {
      ways.push({ parts, status: statusOfWay(rest) });
      return;
    }
    const mentioned = rest.some((leaf) => leaf.outer.some((choice) => choice.key === fact.key));
    if (!mentioned) return walk(index + 1, rest, [...parts, UNASKED]);
    fact.cells.forEach((cell, at) => {
      const fitting = rest.filter((leaf) => fits(leaf, fact.key, cell));
      walk(index + 1, fitting, [...parts, at]);
    });
  };
  walk(0, leaves, []);
  const status = combineWays(new Set(ways.map((way) => way.status)));
  if (status !== "undetermined") return { status, missing: [] };
  if (ways.length <= MAX_WAYS_COMPARED) spend(ways.length * ways.length);
  return { status, missing: relevantFacts(facts, ways) };
}

/** The one unknown fact of which each world has another value; null where the worlds are told apart otherwise. The most frequent. */
function onlyFact<X>(leaves: readonly Leaf<X>[]): string | null {
  const key = leaves[0]?.outer[0]?.key;
  const values = new Set<number>();
  for (const { outer } of leaves) {
    const [choice] = outer;
    if (choice?.kind !== "value" || choice.key !== key || outer.length > 1) return null;
    values.add(choice.value);
  }
  return key !== undefined && values.size === leaves.length ? key : null;
}

/** A way through the facts: of each the cell, or that it is not asked for on this way. */
interface Way {
  readonly parts: readonly number[];
  readonly status: Status;
}

const UNASKED = -1;

/** The one fact in which two ways differ; null where they differ in none or in several. */
function onlyDifference(a: Way, b: Way): number | null {
  let found: number | null = null;
  for (let i = 0; i < a.parts.length; i++) {
    const one = a.parts[i];
    const other = b.parts[i];
    if (one === other || one === UNASKED || other === UNASKED) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}

/** The facts that alone, the others fixed, can change the status of a way; all of them where none can alone. */
function relevantFacts(facts: readonly Fact[], ways: readonly Way[]): readonly string[] {
  const all = facts.map((fact) => fact.key);
  if (ways.length > MAX_WAYS_COMPARED) return all;
  const relevant = new Set<string>();
  ways.forEach((one, at) => {
    for (const other of ways.slice(at + 1)) {
      const difference = one.status === other.status ? null : onlyDifference(one, other);
      const fact = difference === null ? undefined : facts[difference];
      if (fact !== undefined) relevant.add(fact.key);
    }
  });
  return relevant.size > 0 ? all.filter((key) => relevant.has(key)) : all;
}

function hull<X>(leaves: readonly Leaf<X>[]): Bounds | null {
  let earliest: Day | null = null;
  let last: Day | null = null;
  let open = false;
  for (const { due } of leaves) {
    if (due === null) continue;
    if (due.openLo) return null;
    if (earliest === null || due.lo < earliest) earliest = due.lo;
    if (last === null || due.hi > last) last = due.hi;
    open ||= due.openHi;
  }
  return earliest === null ? null : { earliest, latest: open ? null : last };
}

/** The bounds of the due day over worlds; null where no period runs or nothing bounds its start. */
export const dueBounds: <X>(leaves: readonly Leaf<X>[]) => Bounds | null = hull;

/** The bounds of the day of the act; null where in some world it was not done by the audit's day, or nothing bounds it. */
export function doneBounds<X>(leaves: readonly Leaf<X>[]): { earliest: Day; latest: Day } | null {
  let earliest: Day | null = null;
  let last: Day | null = null;
  for (const { done, due } of leaves) {
    if (done === null) {
      if (due !== null) return null;
      continue;
    }
    if (done.lo <= EVENT_MIN) return null;
    if (earliest === null || done.lo < earliest) earliest = done.lo;
    if (last === null || done.hi > last) last = done.hi;
  }
  return earliest === null || last === null ? null : { earliest, latest: last };
}

/**
 * The disputed questions that the case certainly or possibly raises, in the order of the contract. Two questions that no
 * world raises together exclude each other: which of them arises depends on a missing fact, so neither is a reading of
 * this case yet, and their options count among the possibilities.
 */
function settledRows<X>(leaves: readonly Leaf<X>[]): readonly ReadingRow[] {
  const rows = new Set<ReadingRow>();
  for (const leaf of leaves) for (const row of leaf.readings.keys()) rows.add(row);
  const together = (a: ReadingRow, b: ReadingRow): boolean =>
    a === b || leaves.some((leaf) => leaf.readings.has(a) && leaf.readings.has(b));
  const settled = [...rows].filter((a) => [...rows].every((b) => together(a, b)));
  return settled.toSorted((a, b) => a.row - b.row);
}

/** Splits the worlds into the readings of the law; one unnamed reading where the rule met no disputed question. */
export function splitReadings<X>(leaves: readonly Leaf<X>[], spend: Spend = () => {}): readonly ReadingResult<X>[] {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1 && only.readings.size === 0) {
    return [{ id: "", active: true, ...combineLeaves(leaves, spend), due: hull(leaves), leaves }];
  }
  const sorted = settledRows(leaves);
  const results: ReadingResult<X>[] = [];
  const walk = (
    index: number,
    rest: readonly Leaf<X>[],
    ids: readonly string[],
    active: boolean,
    roll: boolean,
  ): void => {
    const row = sorted[index];
    if (row === undefined) {
      const { status, missing } = combineLeaves(rest, spend);
      const id = ids.length > 0 ? ids.join("+") : roll ? "rolled" : "";
      results.push({ id, active, status, missing, due: hull(rest), leaves: rest });
      return;
    }
    if (!rest.some((leaf) => leaf.readings.has(row))) return walk(index + 1, rest, ids, active, roll);
    row.options.forEach((option, at) => {
      const fitting = rest.filter((leaf) => (leaf.readings.get(row) ?? at) === at);
      if (fitting.length === 0) return;
      const named = option.id === "" ? ids : [...ids, option.id];
      walk(index + 1, fitting, named, active && option.active, roll || option.id === "");
    });
  };
  walk(0, leaves, [], true, false);
  return results;
}
