// Breach rates by rule, court level and year of listing, over many audits, with a plain word on what they cannot show.
import { ruleOrder } from "../../shared/engine/rule-code.ts";
import { TABLE } from "../../shared/rules/index.ts";
import type { Text } from "../../shared/text.ts";
import { Cell, LEAST_CASES, type ShownCell, suppressedKeys } from "./stats-cell.ts";
import type { CountedAudit } from "./stats-line.ts";

/** The part of a rule's cases that has one court level, or one year of listing. */
export interface StatsPart extends ShownCell {
  readonly key: string;
}

/** One rule over all audits, and broken down. */
export interface StatsRule extends ShownCell {
  readonly rule: string;
  readonly title: Text | null;
  readonly byCourtLevel: readonly StatsPart[];
  /** `none`: no listing with a known year; `several`: listings of more than one year. */
  readonly byYear: readonly StatsPart[];
}

export interface Stats {
  readonly format: "redress.stats/1";
  readonly audits: number;
  /** Lines that stand for a case which could not be audited. */
  readonly errors: number;
  readonly leastCases: number;
  readonly rules: readonly StatsRule[];
  readonly warning: Text;
}

const WARNING: Text = {
  zh:
    "这些案件由当事人送来，不是全部列入案件的样本，不能据此推算全国或者任何法院的比例。" +
    "比例只以确定违反与确定合规之和为分母；待查明和有争议的不在其中，缺材料的案件可能恰是问题所在。" +
    `少于${LEAST_CASES}件的格不显示；为防倒推，另有个别格不显示。同一案件重复送入会重复计数。`,
  en:
    "These cases were brought by clients and are no sample of all listings: no rate of the country or of any court may " +
    "be drawn from them. A rate counts only certain breaches and certain compliance; disputed and open " +
    "findings are outside it, and the cases without papers may be the very ones that matter. Cells with fewer than " +
    `${LEAST_CASES} cases are not shown, nor a few others that would give them away. A case put in twice counts twice.`,
};

const LEVELS: readonly string[] = ["basic", "intermediate", "high", "supreme", "special"];

interface RuleTally {
  readonly all: Cell;
  readonly byCourtLevel: Map<string, Cell>;
  readonly byYear: Map<string, Cell>;
}

function cellOf(cells: Map<string, Cell>, key: string): Cell {
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = new Cell();
    cells.set(key, cell);
  }
  return cell;
}

function yearKey(years: readonly number[]): string {
  const [year] = years;
  if (year === undefined) return "none";
  return years.length === 1 ? String(year) : "several";
}

/** Counts audits one by one; keeps only the counts. */
export class StatsTally {
  #audits = 0;
  #errors = 0;
  readonly #rules = new Map<string, RuleTally>();

  /** Counts one audit. */
  add({ courtLevel, listedYears, statuses }: CountedAudit): void {
    this.#audits += 1;
    for (const [rule, found] of statuses) {
      let tally = this.#rules.get(rule);
      if (tally === undefined) {
        tally = { all: new Cell(), byCourtLevel: new Map(), byYear: new Map() };
        this.#rules.set(rule, tally);
      }
      tally.all.add(found);
      cellOf(tally.byCourtLevel, LEVELS.includes(courtLevel) ? courtLevel : "other").add(found);
      cellOf(tally.byYear, yearKey(listedYears)).add(found);
    }
  }

  /** Counts a case that could not be audited. */
  addError(): void {
    this.#errors += 1;
  }

  /** What may be shown, rules in the order of the findings. */
  result(): Stats {
    const titles = new Map<string, Text>(TABLE.map(({ code, title }) => [code, title]));
    const rules = [...this.#rules]
      .toSorted(([a], [b]) => ruleOrder(a) - ruleOrder(b) || (a < b ? -1 : 1))
      .map(([rule, tally]): StatsRule => {
        const small = tally.all.cases < LEAST_CASES;
        return {
          rule,
          title: titles.get(rule) ?? null,
          ...tally.all.shown(small),
          byCourtLevel: parts(tally.byCourtLevel, (a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)),
          byYear: parts(tally.byYear, (a, b) => (a < b ? -1 : 1)),
        };
      });
    return {
      format: "redress.stats/1",
      audits: this.#audits,
      errors: this.#errors,
      leastCases: LEAST_CASES,
      rules,
      warning: WARNING,
    };
  }
}

function parts(cells: ReadonlyMap<string, Cell>, compare: (a: string, b: string) => number): readonly StatsPart[] {
  const hidden = suppressedKeys(cells);
  return [...cells]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([key, cell]) => ({ key, ...cell.shown(hidden.has(key)) }));
}
