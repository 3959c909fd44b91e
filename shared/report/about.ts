// Which event a finding or a question is about, said only where the reader could mistake it.
import type { Finding, Question } from "../engine/finding.ts";
import type { Text } from "../text.ts";
import type { Context } from "./context.ts";

/** How many findings a report has of each rule, and of how many listings. */
interface Counts {
  readonly ofRule: ReadonlyMap<string, number>;
  readonly listings: number;
}

/** A list is counted once for all its entries. */
const counted = new WeakMap<readonly Finding[], Counts>();
const askedOften = new WeakMap<readonly Question[], ReadonlyMap<string, number>>();

function howMany(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function countsOf(findings: readonly Finding[]): Counts {
  let counts = counted.get(findings);
  if (counts === undefined) {
    const listings = new Set(findings.flatMap(({ thread }) => thread ?? []));
    counts = { ofRule: howMany(findings.map(({ rule }) => rule)), listings: listings.size };
    counted.set(findings, counts);
  }
  return counts;
}

function questionsAlike(asks: readonly Question[], question: Text): number {
  let often = askedOften.get(asks);
  if (often === undefined) {
    often = howMany(asks.map((ask) => ask.question.zh));
    askedOften.set(asks, often);
  }
  return often.get(question.zh) ?? 0;
}

/** The event a finding is about, where the report has several findings of its rule, or several listings; else null. */
export function aboutOf({ findings, names }: Context, finding: Finding): string | null {
  const { ofRule, listings } = countsOf(findings);
  const several = (ofRule.get(finding.rule) ?? 0) > 1;
  if (!several && (finding.thread === null || listings < 2)) return null;
  const trigger = finding.id.slice(finding.rule.length + 1);
  return names.name(trigger) ?? names.name(finding.subjects[0] ?? finding.thread ?? "");
}

/** A question, with the event it is about where there are several of the kind. */
export function questionText({ audit, names, say }: Context, path: string, question: Text): string {
  const repeated = questionsAlike(audit.ask, question) > 1;
  const meant = names.meant(path) ?? (repeated ? names.anchor(path) : null);
  return meant === null ? say(question) : `${say(question)}${say({ zh: `（${meant}）`, en: ` (${meant})` })}`;
}
