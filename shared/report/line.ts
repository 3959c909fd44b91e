// A finding from which nothing follows, in one line.
import type { Finding } from "../engine/finding.ts";
import { boundsWords } from "./dates.ts";
import { aboutOf } from "./about.ts";
import type { Context } from "./context.ts";
import { LABELS, MARKS } from "./words.ts";

export interface Line {
  readonly mark: string;
  readonly code: string;
  readonly title: string;
  /** What it is about and when it was due and done; for what is not applicable, why. */
  readonly notes: readonly string[];
}

/** The line of a finding that is in order or not applicable. */
export function lineOf(context: Context, finding: Finding): Line {
  const { calendar, say } = context;
  const notes: string[] = [];
  const about = aboutOf(context, finding);
  if (about !== null) notes.push(about);
  if (finding.status === "not-applicable") notes.push(...finding.derivation.map(say));
  else {
    const { due, done } = finding;
    if (done !== null) notes.push(`${say(LABELS.done)} ${say(boundsWords(calendar, done, false))}`);
    if (due !== null) notes.push(`${say(LABELS.due)} ${say(boundsWords(calendar, due, false))}`);
  }
  return { mark: MARKS[finding.status], code: finding.rule, title: say(finding.title), notes };
}
