// The numbered steps of a finding: what the rule said in the world shown, then what each possibility leads to.
import { formatDay } from "../calendar/civil.ts";
import { article } from "../law/index.ts";
import type { Text } from "../text.ts";
import type { ReadingResult } from "./combine.ts";
import type { Leaf } from "./explorer.ts";
import { readingWords } from "./readings.ts";
import type { Outcome, Status } from "./term.ts";
import type { Record, Step } from "./world.ts";

/** A world run again with its reasoning. */
export interface Replayed {
  readonly record: Record;
  readonly because: Text;
}

/** The parts of the combined result that the derivation needs. */
export interface Derivable {
  readonly status: Status;
  readonly leaves: readonly Leaf<Record>[];
  readonly missing: readonly string[];
}

const STATUS_WORDS: Readonly<{ [S in Status]: Text }> = {
  "in-order": { zh: "合规", en: "in order" },
  breach: { zh: "违反", en: "breach" },
  contestable: { zh: "有争议", en: "contestable" },
  running: { zh: "期限内", en: "running" },
  undetermined: { zh: "待查明", en: "undetermined" },
  advice: { zh: "提示", en: "advice" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};

/** The word for a status, as on every screen and in print. */
export function statusWord(status: Status): Text {
  return STATUS_WORDS[status];
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

function step(zh: string, en: string): Step {
  return { zh, en, date: null };
}

/** One world for each distinct result, the gravest first. */
function distinct(leaves: readonly Leaf<Record>[]): readonly Leaf<Record>[] {
  const found = new Map<Outcome["status"], Leaf<Record>>();
  for (const leaf of leaves) if (!found.has(leaf.outcome.status)) found.set(leaf.outcome.status, leaf);
  return ORDER.flatMap((status) => found.get(status) ?? []);
}

/** The steps of a finding, in order. */
export function deriveSteps(
  result: Derivable,
  readings: readonly ReadingResult<Record>[],
  replay: (leaf: Leaf<Record>) => Replayed,
): readonly Step[] {
  const shown = result.leaves.find((leaf) => leaf.outcome.status === result.status) ?? distinct(result.leaves)[0];
  if (shown === undefined) return [];
  const main = replay(shown);
  const steps: Step[] = [...main.record.steps];
  const active = readings.filter((reading) => reading.active);
  const results = distinct(result.leaves);
  const undecided = result.status === "undetermined";
  if (active.length > 1 && !undecided && !agree(active)) {
    for (const reading of active) steps.push(readingStep(reading));
    steps.push(
      step(`综合各观点：${statusWord(result.status).zh}`, `All readings together: ${statusWord(result.status).en}`),
    );
  } else if (results.length > 1) {
    steps.push(...possibilities(results, shown, main, replay));
  } else {
    steps.push(step(main.because.zh, main.because.en));
  }
  if (undecided && result.missing.length > 0) {
    steps.push(step("所缺事实不同，结论不同，故待查明", "The answer depends on a fact that is missing: undetermined"));
  } else if (result.status === "contestable" && (active.length <= 1 || agree(active)) && results.length > 1) {
    steps.push(
      step(
        "日期不确切，两种结果均有可能，故有争议",
        "The date is not exact and both results are possible: contestable",
      ),
    );
  } else if (results.length > 1 && agree(active)) {
    steps.push(
      step(`各种可能的结论：${statusWord(result.status).zh}`, `On every possibility: ${statusWord(result.status).en}`),
    );
  }
  steps.push(...notedSteps(readings));
  if (restsOnUnverified(main.record)) {
    steps.push(
      step(
        "所引条文的文字未经核实，使用前须核对",
        "The wording of a provision cited is not verified; check it before use",
      ),
    );
  }
  return steps;
}

function possibilities(
  results: readonly Leaf<Record>[],
  shown: Leaf<Record>,
  main: Replayed,
  replay: (leaf: Leaf<Record>) => Replayed,
): readonly Step[] {
  return results.map((leaf) => {
    const { because } = leaf === shown ? main : replay(leaf);
    return step(`一种可能：${because.zh}`, `One possibility: ${lower(because.en)}`);
  });
}

/** Do the readings come to the same status and the same last day? */
function agree(readings: readonly ReadingResult<Record>[]): boolean {
  const [first, ...rest] = readings;
  if (first === undefined) return true;
  const key = (reading: ReadingResult<Record>): string =>
    `${reading.status} ${reading.due?.earliest ?? ""} ${reading.due?.latest ?? ""}`;
  return rest.every((reading) => key(reading) === key(first));
}

function readingStep(reading: ReadingResult<Record>): Step {
  const words = readingWords(reading.id);
  const due = boundsWords(reading);
  const word = STATUS_WORDS[reading.status];
  return step(
    `观点“${words.zh}”：${due === null ? "" : `期限至${due.zh}，`}${word.zh}`,
    `Reading “${words.en}”: ${due === null ? "" : `period to ${due.en}; `}${word.en}`,
  );
}

function boundsWords({ due }: ReadingResult<Record>): Text | null {
  if (due === null || due.latest === null) return null;
  const from = formatDay(due.earliest);
  const to = formatDay(due.latest);
  return from === to ? { zh: from, en: from } : { zh: `${from}至${to}`, en: `${from} to ${to}` };
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
    steps.push(
      step(
        `其他观点“${words.zh}”：至${due.zh}，不影响结论`,
        `Other reading, not decisive, “${words.en}”: to ${due.en}`,
      ),
    );
  }
  return steps;
}

const unverified = new Map<string, boolean>();

function restsOnUnverified({ basis }: Record): boolean {
  return basis.some(({ instrument, version, article: number, paragraph }) => {
    if (version === null) return false;
    const key = `${instrument}@${version}:${number}:${paragraph ?? ""}`;
    let known = unverified.get(key);
    if (known === undefined) {
      const paragraphs = article(instrument, version, number)?.paragraphs ?? [];
      known = paragraphs.some(({ n, mark }) => mark === "M" && (paragraph === null || n === null || n === paragraph));
      unverified.set(key, known);
    }
    return known;
  });
}

function lower(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
