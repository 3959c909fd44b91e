// One finding as the report shows it: what is due and done, the steps with their sources, readings, questions, remedies.
import type { Finding, FindingReading } from "../engine/finding.ts";
import { saysReading } from "../engine/derivation.ts";
import { HOLDERS, REMEDIES } from "../engine/glossary.ts";
import { readingWords } from "../engine/readings.ts";
import type { Status } from "../engine/term.ts";
import { valueWords } from "../case/words.ts";
import { aboutOf, questionText } from "./about.ts";
import { splitCites, type Cited } from "../audit/step-sources.ts";
import { basisWords } from "./cite.ts";
import { boundsWords, lateWords, leftWords } from "./dates.ts";
import { routeState } from "./routes.ts";
import { spaced } from "./plain.ts";
import type { Context, Field } from "./context.ts";
import { findingWord, LABELS, MARKS } from "./words.ts";

export interface Entry {
  readonly status: Status;
  readonly mark: string;
  readonly word: string;
  readonly code: string;
  readonly title: string;
  readonly basis: readonly string[];
  /** What it is about, whose act it is, due, done, late or left, and how well it is documented. */
  readonly facts: readonly Field[];
  readonly steps: readonly Cited[];
  readonly readings: readonly string[];
  readonly missing: readonly string[];
  readonly remedies: readonly string[];
}

function factsOf(context: Context, finding: Finding): readonly Field[] {
  const { calendar, audit, say } = context;
  const { due, done, daysLate, status, weight } = finding;
  const facts: Field[] = [];
  const add = (label: keyof typeof LABELS | null, value: string | null): void => {
    if (value !== null) facts.push({ label: label === null ? "" : say(LABELS[label]), value });
  };
  add("about", aboutOf(context, finding));
  // Advice asks nothing of anyone.
  if (status !== "advice") add("holder", say(HOLDERS[finding.holder]));
  if (due !== null) {
    add("due", say(boundsWords(calendar, due, true)));
    if (done === null) add(null, say(LABELS.nothingDone));
    else add("done", say(boundsWords(calendar, done, false)));
    const late = lateWords(daysLate, status === "breach");
    if (late !== null) add(null, say(late));
    const running = audit.deadlines.find((deadline) => deadline.finding === finding.id);
    if (late === null && running !== undefined) add(null, say(leftWords(running.daysLeft)));
  } else if (done !== null) add("done", say(boundsWords(calendar, done, false)));
  if (weight !== null) add("source", say(valueWords("source", weight)));
  return facts;
}

function stepsOf({ lang, say }: Context, { derivation }: Finding): readonly Cited[] {
  return derivation
    .filter((step) => !saysReading(step))
    .map((step) => {
      const cited = splitCites(say(step), lang);
      const text = lang === "zh" ? spaced(cited.text) : cited.text;
      return { ...cited, text: text.charAt(0).toUpperCase() + text.slice(1) };
    });
}

const sameDue = (a: FindingReading["due"], b: FindingReading["due"]): boolean =>
  a === b || (a !== null && b !== null && a.earliest === b.earliest && a.latest === b.latest);

const sameResult = (a: FindingReading, b: FindingReading): boolean => a.status === b.status && sameDue(a.due, b.due);

/** Whether a reading only adds a further question to another one, and comes to the same result as it. */
function addsNothing(one: FindingReading, others: readonly FindingReading[]): boolean {
  const parts = new Set(one.id.split("+"));
  return others.some(
    (other) =>
      other.id.length < one.id.length && sameResult(one, other) && other.id.split("+").every((id) => parts.has(id)),
  );
}

/** The readings, where they come to more than one result; noted ones only where theirs is another one. */
function readingsOf({ calendar, lang, say }: Context, finding: Finding): readonly string[] {
  const { readings, due, status } = finding;
  const active = readings.filter((reading) => reading.active);
  const [first] = active;
  const differ = active.some((one) => first !== undefined && !sameResult(one, first));
  const other = readings.filter(
    (one) => !one.active && (!sameDue(one.due, due) || (one.status !== status && one.status !== first?.status)),
  );
  const noted = other.filter((one) => !addsNothing(one, other));
  return [...(differ ? active : []), ...noted].map((one) => {
    const limit = one.due === null ? null : `${say(LABELS.due)} ${say(boundsWords(calendar, one.due, false))}`;
    const result = [say(findingWord({ ...finding, status: one.status })), limit].filter((part) => part !== null);
    if (!one.active) result.push(say(LABELS.noted));
    return lang === "zh"
      ? `${say(readingWords(one.id))}：${result.join("，")}`
      : `${say(readingWords(one.id))}: ${result.join(", ")}`;
  });
}

function remediesOf(context: Context, { remedies }: Finding): readonly string[] {
  const { audit, say } = context;
  return remedies.map((remedy) => {
    const checklist = audit.checklists.find(({ route }) => route === remedy);
    const state = checklist === undefined ? [] : routeState(context, checklist);
    return [say(REMEDIES[remedy]), ...state].join(" · ");
  });
}

/** The provision it rests on, and those that no step names. */
function basisOf({ say }: Context, { basis }: Finding, steps: readonly Cited[]): readonly string[] {
  const named = new Set(steps.flatMap(({ cites }) => cites));
  return basis.map((ref) => say(basisWords(ref))).filter((words, index) => index === 0 || !named.has(words));
}

/** The entry of a finding. */
export function entryOf(context: Context, finding: Finding): Entry {
  const { say } = context;
  const steps = stepsOf(context, finding);
  return {
    status: finding.status,
    mark: MARKS[finding.status],
    word: say(findingWord(finding)),
    code: finding.rule,
    title: say(finding.title),
    basis: basisOf(context, finding, steps),
    facts: factsOf(context, finding),
    steps,
    readings: readingsOf(context, finding),
    missing: finding.missing.map((missing) => questionText(context, missing.path, missing.question)),
    remedies: remediesOf(context, finding),
  };
}
