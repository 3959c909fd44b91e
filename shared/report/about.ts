// Which event a finding or a question is about, said only where the reader could mistake it.
import type { Finding } from "../audit/finding.ts";
import type { Text } from "../text.ts";
import type { Context } from "./context.ts";

/** The event a finding is about, where the report has several findings of its rule, or several listings; else null. */
export function aboutOf({ findings, names }: Context, finding: Finding): string | null {
  const listings = new Set(findings.flatMap(({ thread }) => thread ?? []));
  const several = findings.filter(({ rule }) => rule === finding.rule).length > 1;
  if (!several && (finding.thread === null || listings.size < 2)) return null;
  const trigger = finding.id.slice(finding.rule.length + 1);
  return names.name(trigger) ?? names.name(finding.subjects[0] ?? finding.thread ?? "");
}

/** A question, with the event it is about where there are several of the kind. */
export function questionText({ audit, names, say }: Context, path: string, question: Text): string {
  const repeated = audit.ask.filter((ask) => ask.question.zh === question.zh).length > 1;
  const meant = names.meant(path) ?? (repeated ? names.anchor(path) : null);
  return meant === null ? say(question) : `${say(question)}${say({ zh: `（${meant}）`, en: ` (${meant})` })}`;
}
