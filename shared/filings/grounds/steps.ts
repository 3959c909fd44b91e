// The steps of a finding's derivation, sorted by what they are: the law, how the days are counted, the result.
import type { Finding } from "../../audit/finding.ts";
import { splitCites } from "../../report/cite.ts";
import { datesIn } from "../dates.ts";
import type { Provision } from "../model.ts";
import { readCitation } from "../provisions.ts";
import { provisionKey, uniqueBy } from "../sentence.ts";

/** A step without its citations, and the provisions they name. */
export interface ReadStep {
  readonly text: string;
  readonly basis: readonly Provision[];
}

export interface Sorted {
  /** What the rule asks, with its provision. */
  readonly law: readonly ReadStep[];
  /** How the days are counted. */
  readonly reckoning: readonly ReadStep[];
  /** What the audit notes on the way. */
  readonly notes: readonly string[];
  /** The result, where the steps come to a single one: not where readings differ or a fact is missing. */
  readonly result: string | null;
}

/** The law's own counting rules by version: no ground of anything. */
const COUNTING = new Set([
  "cpl@2012:82",
  "cpl@2017:82",
  "cpl@2021:85",
  "cpl@2023:85",
  "cpl-interpretation@2015:125",
  "cpl-interpretation@2020:125",
  "cpl-interpretation@2022:125",
  "civil-code@2020:202",
]);
const RECKONING =
  /起算日，?|起算日不计入|^次日起算|^第 ?\d+ ?(?:日|个工作日)为|为第 ?1 ?个工作日|^自次日起|顺延|届满日为|不计入|计入$|为届满日|对应日为|^期限届满|^依据：/u;
/** Readings are put as alternative submissions, from the finding itself; what a missing fact may lead to is left open. */
const READINGS = /^(?:观点|其他观点|按该观点|综合各观点|各种可能的结论|所缺事实不同|日期不确切|一种情形|一种可能)/u;
const SEVERAL = /^(?:综合各观点|一种可能|日期不确切|所缺事实不同)/u;
/** What the audit says to the person who uses it, not to a court. */
const CAUTIONS =
  /文字未经核实|不因此使纳入名单本身错误|是最高法规范性文件|没有日数|使用前须核对|^有此瑕疵|此项为与名单相配|类推|是否适用|两说并存|不是失信名单，期限不得混用/u;

const isCounting = ({ instrument, version, article }: Provision): boolean =>
  COUNTING.has(`${instrument}@${version}:${article}`);

function read(zh: string): ReadStep {
  const { text, cites } = splitCites(zh, "zh");
  const named = /^依据：(.+)$/u.exec(text)?.[1];
  const all = named === undefined ? cites : [...cites, named];
  return { text: datesIn(text), basis: all.flatMap((one) => readCitation(one) ?? []) };
}

/** Sorts the steps of a finding. */
export function sortSteps({ derivation }: Finding): Sorted {
  const several = derivation.some(({ zh }) => SEVERAL.test(zh));
  const main = derivation.filter(({ zh }) => !READINGS.test(zh) && !CAUTIONS.test(zh)).map(({ zh }) => read(zh));
  const last = several ? undefined : main.at(-1);
  const result = last === undefined || isReckoning(last) ? undefined : last;
  const law: ReadStep[] = [];
  const reckoning: ReadStep[] = [];
  const notes: string[] = [];
  for (const step of main) {
    if (step === result) continue;
    if (isReckoning(step)) reckoning.push(step);
    else if (step.basis.length > 0) law.push(step);
    else notes.push(step.text);
  }
  return { law, reckoning, notes, result: result === undefined ? null : forCourt(result.text) };
}

function isReckoning({ text, basis }: ReadStep): boolean {
  return basis.length > 0 ? basis.every(isCounting) : RECKONING.test(text);
}

/** The result without what is meant for the person who uses the program. */
function forCourt(text: string): string {
  return text
    .replace(/；(?:仅此不使|决定效力不因此|可能对当事人有利|地方公布的也须|仅以异议编立案号).*$/u, "")
    .replace(/，(?:可能有误，)?请(?:核对|查).*$/u, "")
    .replace("按本案记录", "")
    .replace("已查明", "");
}

/** The provisions of a finding, as exact as its steps name them. */
export function basisOf(finding: Finding, { law }: Sorted): readonly Provision[] {
  const named = law.flatMap((step) => step.basis).filter((one) => !isCounting(one));
  const own = finding.basis.flatMap(({ instrument, version, article, paragraph }): readonly Provision[] =>
    version === null ? [] : [{ instrument, version, article, paragraph, item: null }],
  );
  const rest = own.filter(
    (one) =>
      !named.some(({ instrument, version, article }) => {
        return instrument === one.instrument && version === one.version && article === one.article;
      }),
  );
  return uniqueBy([...named, ...rest], provisionKey);
}
