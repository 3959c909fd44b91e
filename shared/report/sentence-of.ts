// The plain sentence of a finding, for people who are no lawyers: the one of the summary, or that of a limit which runs.
import { factsOf } from "../audit/summary.ts";
import type { CaseFile } from "../case/types.ts";
import type { Audit, Finding } from "../engine/finding.ts";
import { ruleWords } from "../plain/index.ts";
import { runningSentence } from "../plain/sentence.ts";
import type { Text } from "../text.ts";

/** The sentence of a limit of the client's own that runs; null of any other finding. `asOf`: the day of the audit, ISO. */
export function runningSentenceOf(finding: Finding, file: CaseFile, asOf: string): Text | null {
  if (finding.holder !== "client" || finding.status !== "running") return null;
  return runningSentence(ruleWords(finding.rule), factsOf(finding, file, asOf));
}

/** What a finding says in a plain sentence; null where there is none, and its title says it. */
export function sentenceOf(
  { summary, asOf }: Pick<Audit, "summary" | "asOf">,
  finding: Finding,
  file: CaseFile,
): Text | null {
  const line = summary.find((one) => one.finding === finding.id);
  return line === undefined ? runningSentenceOf(finding, file, asOf) : { zh: line.zh, en: line.en };
}
