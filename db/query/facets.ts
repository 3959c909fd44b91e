// How many cases of a list have what: the numbers beside the filters.
import { compareText } from "../../shared/case/canonical.ts";
import type { Stage } from "../stage.ts";
import type { Db } from "../connection.ts";
import { STATUS_LETTERS } from "./audit-rows.ts";
import { BROKEN, type CaseFilter, filterSql } from "./case-filter.ts";
import type { Values } from "./sql.ts";

/** A value and the cases that have it. */
export interface FacetCount<Value = string> {
  readonly value: Value;
  readonly cases: number;
}

/** Counts over exactly the cases that the filter lets through, most frequent first. */
export interface Facets {
  readonly total: number;
  /** Cases whose findings are not of this stamp; their last known findings are in the counts. */
  readonly stale: number;
  readonly stages: readonly FacetCount<Stage>[];
  readonly courts: readonly FacetCount[];
  readonly courtLevels: readonly FacetCount[];
  readonly regions: readonly FacetCount[];
  readonly caseworkers: readonly FacetCount[];
  readonly labels: readonly FacetCount[];
  readonly rules: readonly RuleCount[];
}

/** Cases in which a rule was broken, and in which that is disputed; a case may be in both. */
export interface RuleCount {
  readonly rule: string;
  readonly breach: number;
  readonly contestable: number;
}

type Cells = readonly [
  stage: Stage,
  court: string,
  courtLevel: string,
  region: string | null,
  caseworker: string | null,
  labels: string | null,
  stamp: number | null,
];

class Counter<Value extends string> {
  readonly #counts = new Map<Value, number>();

  add(value: Value | null): void {
    if (value !== null) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  list(): readonly FacetCount<Value>[] {
    return [...this.#counts]
      .map(([value, cases]) => ({ value, cases }))
      .toSorted((a, b) => b.cases - a.cases || compareText(a.value, b.value));
  }
}

function rulesOf(db: Db, filter: CaseFilter): readonly RuleCount[] {
  const { where, values } = filterSql(filter);
  const counts = db
    .prepare<
      Values,
      { rule: string; status: string; cases: number }
    >(`SELECT rule, status, count(*) AS cases FROM case_findings INDEXED BY case_findings_broken
     WHERE ${BROKEN} AND n IN (SELECT n FROM caseload WHERE ${where}) GROUP BY rule, status`)
    .all(values);
  const rules = new Map<string, RuleCount>();
  for (const { rule, status, cases } of counts) {
    const old = rules.get(rule) ?? { rule, breach: 0, contestable: 0 };
    rules.set(rule, status === STATUS_LETTERS.breach ? { ...old, breach: cases } : { ...old, contestable: cases });
  }
  return [...rules.values()].toSorted((a, b) => compareText(a.rule, b.rule));
}

/** `stamp` is the number of the filter's stamp. */
export function facetsOf(db: Db, filter: CaseFilter, stamp: number): Facets {
  const { where, values } = filterSql(filter);
  const rows = db
    .prepare<Values, Cells>(
      `SELECT stage, court_name, court_level, region, caseworker, labels, stamp FROM caseload WHERE ${where}`,
    )
    .raw()
    .iterate(values);
  const [stages, courts, courtLevels] = [new Counter<Stage>(), new Counter(), new Counter()];
  const [regions, caseworkers, labels] = [new Counter(), new Counter(), new Counter()];
  let total = 0;
  let stale = 0;
  for (const [stage, court, courtLevel, region, caseworker, own, ownStamp] of rows) {
    total += 1;
    stages.add(stage);
    courts.add(court);
    courtLevels.add(courtLevel);
    regions.add(region);
    caseworkers.add(caseworker);
    // Written from typed changes as a list of texts.
    if (own !== null) for (const label of JSON.parse(own) as readonly string[]) labels.add(label);
    if (ownStamp !== stamp) stale += 1;
  }
  return {
    total,
    stale,
    stages: stages.list(),
    courts: courts.list(),
    courtLevels: courtLevels.list(),
    regions: regions.list(),
    caseworkers: caseworkers.list(),
    labels: labels.list(),
    rules: rulesOf(db, filter),
  };
}
