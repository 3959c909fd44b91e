// Which event a finding or a question is about, said only where the reader could mistake it.
import type { Finding } from "../audit/finding.ts";
import type { Text } from "../text.ts";
import type { Context } from "./context.ts";

/** The event a finding is about, where the report has several findings of its rule; null where there is only one. */
export function aboutOf({ audit, names }: Context, finding: Finding): string | null {
  const several = audit.findings.filter(({ rule }) => rule === finding.rule).length > 1;
  if (!several) return null;
  const trigger = finding.id.slice(finding.rule.length + 1);
  return names.name(trigger) ?? names.name(finding.subjects[0] ?? finding.thread ?? "");
}

/** A question, with the event it is about where there are several of the kind. */
export function questionText({ names, say }: Context, path: string, question: Text): string {
  const meant = names.meant(path);
  return meant === null ? say(question) : `${say(question)}${say({ zh: `（${meant}）`, en: ` (${meant})` })}`;
}
