// The lists after the findings: deadlines, what to ask next, what is not checked.
import type { Status } from "../engine/term.ts";
import { boundsWords, leftWords } from "./dates.ts";
import { aboutOf, questionText } from "./about.ts";
import type { Context } from "./context.ts";
import { MARKS } from "./words.ts";
import { HOLDERS, REMEDIES } from "../engine/glossary.ts";

export interface DeadlineRow {
  readonly status: Status;
  readonly mark: string;
  readonly due: string;
  readonly left: string;
  readonly what: string;
  readonly holder: string;
  /** Null where no route hangs on it. */
  readonly route: string | null;
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

/** The deadlines in the order of the audit. */
export function deadlineRows(context: Context): readonly DeadlineRow[] {
  const { audit, calendar, say } = context;
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding]));
  return audit.deadlines.map((deadline) => {
    const finding = findings.get(deadline.finding);
    const about = finding === undefined ? null : aboutOf(context, finding);
    return {
      status: deadline.status,
      mark: MARKS[deadline.status],
      due: say(boundsWords(calendar, deadline.due, true)),
      left: say(leftWords(deadline.daysLeft)),
      what: [`${deadline.rule} ${say(deadline.what)}`, about].filter((part) => part !== null).join(" · "),
      holder: say(HOLDERS[deadline.holder]),
      route: deadline.route === null ? null : say(REMEDIES[deadline.route]),
    };
  });
}

/** How many questions a report puts first, and how many codes it names beside each. */
const ASKED = 5;
const NAMED = 8;

/** The questions that settle the most findings. */
export function asksOf(context: Context): readonly Ask[] {
  const { audit, lang } = context;
  return audit.ask.slice(0, ASKED).map(({ path, question, settles }) => {
    const codes = [...new Set(settles.map((id) => id.slice(0, id.indexOf("@"))))];
    const named = codes.slice(0, NAMED).join(lang === "zh" ? "、" : ", ");
    const more = codes.length > NAMED;
    const zh = more ? `关系到 ${named} 等 ${codes.length} 项` : `关系到 ${named}`;
    const en = more ? `bears on ${named} and ${codes.length - NAMED} more` : `bears on ${named}`;
    return { question: questionText(context, path, question), settles: lang === "zh" ? zh : en };
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
