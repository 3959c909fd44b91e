// The numbered steps of a finding: what the rule said in the world shown, then what each possibility leads to.
import { STATUS_WORDS } from "./glossary.ts";
import { formatDay } from "../calendar/civil.ts";
import { article } from "../law/index.ts";
import type { Text } from "../text.ts";
import type { ReadingResult } from "./combine.ts";
import type { Leaf } from "./explorer.ts";
import { readingWords } from "./readings.ts";
import { CASE, READING, type Reason } from "./reason.ts";
import type { Said } from "./said.ts";
import type { Outcome, Status } from "./term.ts";
import type { Record, Step } from "./step.ts";
import { STEP_LENGTH } from "./world-parts.ts";

/** A world run again with its reasoning. */
export interface Replayed {
  readonly record: Record;
  readonly because: Said;
}

/** The parts of the combined result that the derivation needs. */
export interface Derivable {
  readonly status: Status;
  readonly leaves: readonly Leaf<Record>[];
  readonly missing: readonly string[];
}

const ORDER: readonly Status[] = [
  "breach",
  "contestable",
  "undetermined",
  "running",
  "in-order",
  "advice",
  "not-applicable",
];

function step(zh: string, en: string, reason: Reason): Step {
  return { zh, en, date: null, reason };
}

const TOGETHER: Reason = { role: "conclusion", lead: null };

/** One world for each distinct result, the gravest first. */
function distinct(leaves: readonly Leaf<Record>[]): readonly Leaf<Record>[] {
  const found = new Map<Outcome["status"], Leaf<Record>>();
  for (const leaf of leaves) if (!found.has(leaf.outcome.status)) found.set(leaf.outcome.status, leaf);
  return ORDER.flatMap((status) => found.get(status) ?? []);
}

/** The provisions a world rests on, as one key. */
function basisKey({ extra }: Leaf<Record>): string {
  return extra.basis.map((one) => `${one.instrument}@${one.version}:${one.article}:${one.paragraph}`).join(" ");
}

/** More sets of provisions than this are not worked through one by one. */
const MAX_GROUPS = 6;

/** The worlds by the provisions they rest on; those to which the rule does not apply rest on none. */
function byBasis(leaves: readonly Leaf<Record>[]): readonly (readonly Leaf<Record>[])[] {
  const groups = new Map<string, Leaf<Record>[]>();
  for (const leaf of leaves) {
    if (leaf.outcome.status === "not-applicable") continue;
    const key = basisKey(leaf);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [leaf]);
    else group.push(leaf);
  }
  return [...groups.values()].slice(0, MAX_GROUPS);
}

/** The readings that take part, where they come to different results: the steps are then those of the first of them. */
function leadOf(result: Derivable, readings: readonly ReadingResult<Record>[]): ReadingResult<Record> | undefined {
  const active = readings.filter((reading) => reading.active);
  return active.length > 1 && result.status !== "undetermined" && !agree(active) ? active[0] : undefined;
}

/** The world whose steps the derivation shows; null where there is none. */
export function shownLeaf(result: Derivable, readings: readonly ReadingResult<Record>[]): Leaf<Record> | null {
  const lead = leadOf(result, readings);
  const status = lead?.status ?? result.status;
  const among = lead?.leaves ?? result.leaves;
  return among.find((leaf) => leaf.outcome.status === status) ?? distinct(among)[0] ?? null;
}

/** The steps of a finding, in order. */
export function deriveSteps(
  result: Derivable,
  readings: readonly ReadingResult<Record>[],
  replay: (leaf: Leaf<Record>) => Replayed,
): readonly Step[] {
  const active = readings.filter((reading) => reading.active);
  const byReadings = leadOf(result, readings) !== undefined;
  const shown = shownLeaf(result, readings);
  if (shown === null) return [];
  const replays = new Map<Leaf<Record>, Replayed>();
  const again = (leaf: Leaf<Record>): Replayed => {
    const known = replays.get(leaf) ?? replay(leaf);
    replays.set(leaf, known);
    return known;
  };
  const main = again(shown);
  const results = distinct(result.leaves);
  const groups = results.length > 1 ? byBasis(result.leaves) : [];
  const steps: Step[] = [];
  if (byReadings) {
    steps.push(...main.record.steps, ...provenUndone(active, again), ...active.map(readingStep));
    steps.push(
      step(
        `综合各观点：${STATUS_WORDS[result.status].zh}`,
        `All readings together: ${STATUS_WORDS[result.status].en}`,
        {
          role: "conclusion",
          lead: main.because,
        },
      ),
    );
  } else if (groups.length > 1) {
    steps.push(...groupSteps(groups, results, again));
  } else {
    steps.push(...main.record.steps, ...possibilities(results, again));
  }
  if (!byReadings) steps.push(...conclusion(result, results.length > 1));
  steps.push(...notedSteps(readings));
  if (restsOnUnverified(main.record)) {
    steps.push(step(UNVERIFIED.zh, UNVERIFIED.en, { role: "caution", text: UNVERIFIED }));
  }
  return steps.map(plain);
}

const UNVERIFIED: Text = {
  zh: "所引条文的文字未经核实，使用前须核对",
  en: "The wording of a provision cited is not verified; check it before use",
};

/** A day that is a span or unknown does not take the "on" of an exact one. */
function plain(one: Step): Step {
  if (!/\bon (?:between|on|date|not) /u.test(one.en)) return one;
  const en = one.en
    .replaceAll(/\bon (between|on or) /gu, "$1 ")
    .replaceAll("on date unknown", "on an unknown day")
    .replaceAll("on not on record", "not on record");
  return { ...one, en };
}

function conclusion(result: Derivable, several: boolean): readonly Step[] {
  if (result.status === "undetermined" && result.missing.length > 0) {
    return [step("所缺事实不同，结论不同，故待查明", "The answer depends on a fact that is missing: open", TOGETHER)];
  }
  if (!several) return [];
  if (result.status === "contestable") {
    return [
      step(
        "日期不确切，两种结果均有可能，故有争议",
        "The date is not exact and both results are possible: disputed",
        TOGETHER,
      ),
    ];
  }
  const word = STATUS_WORDS[result.status];
  return [step(`各种可能的结论：${word.zh}`, `On every possibility: ${word.en}`, TOGETHER)];
}

/** What each distinct result rests on; a single one is said plainly. */
function possibilities(results: readonly Leaf<Record>[], replay: (leaf: Leaf<Record>) => Replayed): readonly Step[] {
  return results.map((leaf) => {
    const { because } = replay(leaf);
    return results.length === 1 ? step(because.zh, because.en, { role: "result", because }) : possibility(because);
  });
}

/** Where different provisions may govern: what is common first, then each case with its own steps and results. */
function groupSteps(
  groups: readonly (readonly Leaf<Record>[])[],
  results: readonly Leaf<Record>[],
  replay: (leaf: Leaf<Record>) => Replayed,
): readonly Step[] {
  const traces = groups
    .map((group) => group[0])
    .flatMap((leaf) => (leaf === undefined ? [] : [replay(leaf).record.steps]));
  const [first = []] = traces;
  let common = 0;
  while (common < first.length && traces.every((trace) => trace[common]?.zh === first[common]?.zh)) common++;
  const steps: Step[] = first.slice(0, common);
  const outcomes = groups.map((group) => distinct(group).map((each) => possibility(replay(each).because)));
  const words = outcomes.map((list) => list.map((one) => one.zh).join());
  const same = words.every((list) => list === words[0]);
  groups.forEach((group, index) => {
    const [leaf] = group;
    const own = leaf === undefined ? [] : replay(leaf).record.steps.slice(common).map(inCase);
    steps.push(...own.filter((one) => steps.every((other) => other.zh !== one.zh)));
    if (!same) steps.push(...(outcomes[index] ?? []));
  });
  if (same) steps.push(...(outcomes[0] ?? []));
  const inapplicable = results.find((leaf) => leaf.outcome.status === "not-applicable");
  return inapplicable === undefined ? steps : [...steps, possibility(replay(inapplicable).because)];
}

/** A step that holds only under the provisions of its case. */
function inCase(one: Step): Step {
  const zh = `一种情形：${one.zh}`;
  const { date } = one;
  if ([...zh].length > STEP_LENGTH) return { ...one, reason: CASE };
  return { zh, en: `One case: ${lower(one.en)}`, date, reason: CASE };
}

function possibility(because: Said): Step {
  const { zh, en } = because;
  return step(`一种可能：${zh}`, `One possibility: ${lower(en)}`, { role: "possibility", because });
}

/** Do the readings come to the same status and the same last day? */
function agree(readings: readonly ReadingResult<Record>[]): boolean {
  const [first, ...rest] = readings;
  if (first === undefined) return true;
  const key = (reading: ReadingResult<Record>): string =>
    `${reading.status} ${reading.due?.earliest ?? ""} ${reading.due?.latest ?? ""}`;
  return rest.every((reading) => key(reading) === key(first));
}

/** How the steps begin that only say what a reading comes to. */
const READING_OPENS = "观点“";
const NOTED_OPENS = "其他观点“";

/** Does the step only repeat a reading, which whoever shows the readings apart leaves out? */
export function saysReading({ zh }: Text): boolean {
  return zh.startsWith(READING_OPENS) || zh.startsWith(NOTED_OPENS);
}

/** What is proven under some reading of an act that is not on record, once: the readings only tell the days apart. */
function provenUndone(
  readings: readonly ReadingResult<Record>[],
  replay: (leaf: Leaf<Record>) => Replayed,
): readonly Step[] {
  for (const leaf of readings.flatMap(({ leaves }) => distinct(leaves))) {
    const { undone } = replay(leaf).because;
    if (undone !== undefined) return [step(undone.zh, undone.en, READING)];
  }
  return [];
}

function readingStep(reading: ReadingResult<Record>): Step {
  const words = readingWords(reading.id);
  const due = boundsWords(reading);
  const word = STATUS_WORDS[reading.status];
  return step(
    `${READING_OPENS}${words.zh}”：${due === null ? "" : `${due.zh}届满，`}${word.zh}`,
    `Reading “${words.en}”: ${due === null ? "" : `ends ${due.en}; `}${word.en}`,
    READING,
  );
}

function boundsWords({ due }: ReadingResult<Record>): Text | null {
  if (due === null || due.latest === null) return null;
  const from = formatDay(due.earliest);
  const to = formatDay(due.latest);
  return from === to ? { zh: from, en: from } : { zh: `${from}至${to}之间`, en: `between ${from} and ${to}` };
}

/** Readings that take no part in the status, where they would come to another last day. */
function notedSteps(readings: readonly ReadingResult<Record>[]): readonly Step[] {
  const seen = new Set<string>();
  for (const reading of readings) {
    const words = boundsWords(reading);
    if (reading.active && words !== null) seen.add(words.zh);
  }
  const steps: Step[] = [];
  for (const reading of readings) {
    if (reading.active) continue;
    const due = boundsWords(reading);
    if (due === null || seen.has(due.zh) || steps.length >= 3) continue;
    seen.add(due.zh);
    const words = readingWords(reading.id);
    const whole = step(
      `${NOTED_OPENS}${words.zh}”：${due.zh}届满，不影响结论`,
      `Other reading, not decisive, “${words.en}”: ends ${due.en}`,
      READING,
    );
    if ([...whole.zh].length <= 60) steps.push(whole);
    else {
      steps.push(step(`其他观点：${words.zh}`, `Other reading: ${words.en}`, READING));
      steps.push(step(`按该观点${due.zh}届满，不影响结论`, `By that reading it ends ${due.en}; not decisive`, READING));
    }
  }
  return steps;
}

const unverified = new Map<string, boolean>();

function restsOnUnverified({ basis }: Record): boolean {
  return basis.some(({ instrument, version, article: number }) => {
    if (version === null) return false;
    const key = `${instrument}@${version}:${number}`;
    let known = unverified.get(key);
    if (known === undefined) {
      // What is held from memory is so as a whole article.
      const paragraphs = article(instrument, version, number)?.paragraphs ?? [];
      known = paragraphs.some(({ mark }) => mark === "M");
      unverified.set(key, known);
    }
    return known;
  });
}

function lower(text: string): string {
  return /^(?:[A-Z][a-z]|An? )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
