// The lists after the findings: deadlines, what to ask next, what is not checked.
import type { Status } from "../engine/term.ts";
import type { Deadline, Finding } from "../engine/finding.ts";
import { mayBeOpen, possibleLimits } from "../audit/possible-limits.ts";
import type { Text } from "../text.ts";
import { boundsWords, leftUntil, leftWords } from "./dates.ts";
import { aboutOf, questionText } from "./about.ts";
import type { Context } from "./context.ts";
import { runningSentenceOf } from "./sentence-of.ts";
import { LABELS, MARKS } from "./words.ts";
import { HOLDERS, REMEDIES } from "../engine/glossary.ts";
import { spaced } from "./plain.ts";
import { codesOf } from "./routes.ts";

export interface DeadlineRow {
  readonly status: Status;
  readonly mark: string;
  readonly due: string;
  readonly left: string;
  readonly what: string;
  readonly holder: string;
  /** Null where no route hangs on it. */
  readonly route: string | null;
  /** What to know of it, in a sentence; null where the rest says it all. */
  readonly note: string | null;
}

export interface Ask {
  readonly question: string;
  /** The findings that the answer would settle. */
  readonly settles: string;
}

/** What is not checked for one reason. */
export interface Unchecked {
  readonly why: string;
  readonly items: readonly string[];
}

type Limit = Pick<Deadline, "rule" | "holder" | "due" | "status" | "what" | "route">;

function rowOf(context: Context, limit: Limit, finding: Finding | undefined, left: Text): DeadlineRow {
  const { audit, file, calendar, say } = context;
  const about = finding === undefined ? null : aboutOf(context, finding);
  const { rule, due, status, what, holder, route } = limit;
  const note = finding === undefined ? null : runningSentenceOf(finding, file, audit.asOf);
  return {
    status,
    mark: MARKS[status],
    due: say(boundsWords(calendar, due, true)),
    left: say(left),
    what: [`${rule} ${say(what)}`, about].filter((part) => part !== null).join(" · "),
    holder: say(HOLDERS[holder]),
    route: route === null ? null : say(REMEDIES[route]),
    note: note === null ? null : sentenceIn(context, note),
  };
}

/** A plain sentence, its figures set off. */
export function sentenceIn({ lang, say }: Context, text: Text): string {
  const said = say(text);
  return lang === "zh" ? spaced(said) : said;
}

function deadlineRows(context: Context, deadlines: readonly Deadline[]): readonly DeadlineRow[] {
  const findings = new Map(context.audit.findings.map((finding) => [finding.id, finding]));
  return deadlines.map((deadline) =>
    rowOf(context, deadline, findings.get(deadline.finding), leftWords(deadline.daysLeft)),
  );
}

/**
 * The client's own limits: those of the audit in its order, but those that a missing fact leaves open before what has
 * passed, since they may still be kept.
 */
export function ownLimits(context: Context): readonly DeadlineRow[] {
  const { asOf, deadlines, findings } = context.audit;
  const own = deadlines.filter(({ holder }) => holder === "client");
  const isAhead = ({ due }: Deadline): boolean => mayBeOpen(due, asOf);
  const possible = possibleLimits(findings, asOf).map(({ finding, due }) => {
    const { rule, holder, status, title, remedies } = finding;
    const left = due.earliest < asOf ? LABELS.mayHavePassed : leftWords(leftUntil(due, asOf));
    return rowOf(context, { rule, holder, due, status, what: title, route: remedies[0] ?? null }, finding, left);
  });
  return [
    ...deadlineRows(context, own.filter(isAhead)),
    ...possible,
    ...deadlineRows(
      context,
      own.filter((deadline) => !isAhead(deadline)),
    ),
  ];
}

/** The deadlines of courts, agencies and others, in the order of the audit. */
export function othersDeadlines(context: Context): readonly DeadlineRow[] {
  return deadlineRows(
    context,
    context.audit.deadlines.filter(({ holder }) => holder !== "client"),
  );
}

/** How many questions a report puts first. */
const ASKED = 5;

/** The questions with the most at stake; all of them where all is asked for. */
export function asksOf(context: Context): readonly Ask[] {
  const { audit, all, lang } = context;
  return audit.ask.slice(0, all ? audit.ask.length : ASKED).map(({ path, question, settles }) => {
    const codes = codesOf(settles, lang);
    return {
      question: questionText(context, path, question),
      settles: lang === "zh" ? `关系到 ${codes}` : `bears on ${codes}`,
    };
  });
}

/** What is not checked, by reason, in the order of the audit. */
export function notCheckedOf({ audit, say }: Context): readonly Unchecked[] {
  const byReason = new Map<string, string[]>();
  for (const { what, why } of audit.notChecked) {
    const reason = say(why);
    const items = byReason.get(reason);
    if (items === undefined) byReason.set(reason, [say(what)]);
    else items.push(say(what));
  }
  return [...byReason].map(([why, items]) => ({ why, items }));
}
