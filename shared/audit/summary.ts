// The summary of an audit: one sentence for each breach and each dispute that people who are no lawyers understand.
import type { AnyEvent, CaseFile } from "../case/types.ts";
import type { Reasons } from "../engine/judge.ts";
import type { Reason } from "../engine/reason.ts";
import type { Said } from "../engine/said.ts";
import type { Finding, SummaryLine } from "../engine/finding.ts";
import type { Text } from "../text.ts";
import { ruleWords } from "../plain/index.ts";
import { weightOf, type Facts, type RuleWords } from "../plain/model.ts";
import { breachSentence, brokenTitle, disputeSentence } from "../plain/sentence.ts";

/** The sentences of the rule that a step of a derivation rests on. */
function saidIn(reason: Reason): Said | null {
  switch (reason.role) {
    case "result":
    case "possibility":
      return reason.because;
    case "conclusion":
      return reason.lead;
    case "note":
      return reason.text;
    default:
      return null;
  }
}

/**
 * A finding with the facts that its sentence is made from. `reasons`: what the steps of its derivation are; without them no
 * alternative of a sentence is chosen that hangs on the turn a rule took.
 */
export function factsOf(finding: Finding, file: CaseFile, asOf: string, reasons: readonly Reason[] = []): Facts {
  const said = reasons.flatMap((reason) => saidIn(reason) ?? []).toReversed();
  const events = (): readonly AnyEvent[] =>
    finding.subjects.flatMap((id): readonly AnyEvent[] => file.events.filter((event) => event.id === id));
  return {
    finding,
    file,
    asOf,
    turns: said.flatMap(({ turn }) => turn ?? []),
    favours: said.some(({ favours }) => favours === "client"),
    events: (...types) => events().filter(({ type }) => types.includes(type)),
  };
}

/** The title of a finding: what is wrong where it is broken or disputed, else what the rule is about; `asOf`: the day of the audit, ISO. */
export function titleOf(finding: Finding, asOf: string): Text {
  const { rule, status, title } = finding;
  return status === "breach" || status === "contestable" ? brokenTitle(ruleWords(rule), { finding, asOf }) : title;
}

function toBeWeighed({ weigh }: RuleWords, facts: Facts): boolean {
  return typeof weigh === "function" ? weigh(facts) : weigh === true;
}

/** The sentences, what matters most to the client first; a breach before a dispute. `reasons`: of the findings' steps. */
export function summaryOf(
  findings: readonly Finding[],
  reasons: Reasons,
  file: CaseFile,
  asOf: string,
): readonly SummaryLine[] {
  const lines = findings.flatMap((finding) => {
    if (finding.status !== "breach" && finding.status !== "contestable") return [];
    const words = ruleWords(finding.rule);
    const facts = factsOf(finding, file, asOf, reasons.get(finding));
    if (toBeWeighed(words, facts)) return [];
    const isBreach = finding.status === "breach";
    const { zh, en } = isBreach ? breachSentence(words, facts) : disputeSentence(words, facts);
    return [{ line: { finding: finding.id, zh, en }, place: weightOf(finding, words.stake) }];
  });
  return lines.toSorted((a, b) => a.place - b.place).map(({ line }) => line);
}
