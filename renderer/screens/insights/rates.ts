// The rates of the statistics as they are shown: each with what it is a share of, its interval, and what was left out.
import type { Stats } from "../../../shared/api/stats.ts";
import { TABLE } from "../../../shared/rules/index.ts";
import type { Text } from "../../../shared/text.ts";
import { VALUE } from "./words.ts";

/** By what the cases are told apart: rules, or of one rule the level of the court, or the year of the listing. */
export type By = "rule" | "level" | "year";

/** One line of the plot and the table. */
export interface RateLine {
  readonly key: string;
  readonly name: Text;
  /** Null where too few findings are certain, or the cell is not shown. */
  readonly rate: {
    readonly breach: number;
    readonly of: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** Findings that are open or disputed, and in no rate; null where the cell is not shown. */
  readonly open: number | null;
}

/** The point of the normal distribution that leaves five parts in a hundred outside. */
const Z = 1.959963984540054;

/** Wilson's interval of 95 % for a share: what it may be in the long run, were the cases drawn at random. */
export function wilson(hits: number, of: number): { readonly low: number; readonly high: number } {
  const share = hits / of;
  const square = (Z * Z) / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

type Cell = Pick<Stats["rules"][number], "suppressed" | "counts" | "rate">;

const lineOf = (key: string, name: Text, { counts, rate }: Cell): RateLine => ({
  key,
  name,
  rate: rate === null ? null : { ...rate, ...wilson(rate.breach, rate.of) },
  open: counts === null ? null : (counts["undetermined"] ?? 0) + (counts["contestable"] ?? 0),
});

/** What is shown of a breakdown: the lines with a rate, and how many have none. */
export interface Rates {
  readonly lines: readonly RateLine[];
  /** Of these fewer than the least number of findings are certain. */
  readonly few: number;
}

/** Rules whose findings are never a breach have no rate. */
const ADVICE: ReadonlySet<string> = new Set(TABLE.flatMap(({ code, kind }) => (kind === "advice" ? [code] : [])));

/** The rates; those of rules the highest first, then by code. */
export function ratesOf(stats: Stats, by: By, rule: string): Rates {
  const all =
    by === "rule"
      ? stats.rules
          .filter((one) => !ADVICE.has(one.rule))
          .map((one) => lineOf(one.rule, one.title ?? { zh: one.rule, en: one.rule }, one))
          .toSorted((a, b) => (b.rate?.value ?? -1) - (a.rate?.value ?? -1) || (a.key < b.key ? -1 : 1))
      : partsOf(stats, by, rule).map((part) => lineOf(part.key, VALUE[by](part.key), part));
  const lines = all.filter(({ rate }) => rate !== null);
  return { lines, few: all.length - lines.length };
}

function partsOf(stats: Stats, by: Exclude<By, "rule">, rule: string) {
  const found = stats.rules.find((one) => one.rule === rule);
  return (by === "level" ? found?.byCourtLevel : found?.byYear) ?? [];
}

/** A share in whole parts of a hundred. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The table as it is saved: one line a rate, words last of all. */
export function csvOf(
  lines: readonly RateLine[],
  heads: readonly string[],
  say: (text: Text) => string,
  warning: string,
): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = lines.map(({ key, name, rate, open }) => [
    key,
    say(name),
    rate === null ? "" : String(rate.of),
    rate === null ? "" : String(rate.breach),
    rate === null ? "" : rate.value.toFixed(4),
    rate === null ? "" : rate.low.toFixed(4),
    rate === null ? "" : rate.high.toFixed(4),
    open === null ? "" : String(open),
  ]);
  return `\uFEFF${[heads, ...rows, [warning]].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
