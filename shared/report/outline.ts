// The outline of a report: what is shown and in which order, in one language. Every rendering lays out this and no more.
import type { Audit } from "../engine/finding.ts";
import type { Status } from "../engine/term.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import type { Text } from "../text.ts";
import type { Context, Field } from "./context.ts";
import { boundsWords, calendarWords, dayWords } from "./dates.ts";
import { EventNames } from "./events.ts";
import type { Lang, ReportOptions } from "./options.ts";
import { ofClient, plain, spaced } from "./plain.ts";
import { codesOf } from "./routes.ts";
import { sectionsOf, type Section } from "./sections.ts";
import { DISCLAIMER, LABELS, LAW_DATE, LAW_OLDER, MARKS, STATUS_ORDER, notCheckedLine } from "./words.ts";
import { REMEDIES, STATUS_TITLES } from "../engine/glossary.ts";

/** How many findings have a status; the last one counts what is not checked and has no mark. */
export interface Count {
  readonly status: Status | null;
  readonly mark: string;
  readonly text: string;
}

/** The one act that matters most now. */
export interface NextStep {
  readonly title: string;
  readonly what: string;
  /** By which route, until when, and because of what. */
  readonly facts: readonly Field[];
}

export interface Outline {
  readonly lang: Lang;
  readonly title: string;
  readonly next: NextStep;
  /** Which case on which day. */
  readonly head: readonly Field[];
  /** Said where there is no finding at all; else null. */
  readonly nothing: string | null;
  readonly sections: readonly Section[];
  /** How much is not checked, where it is not listed; else null. */
  readonly unchecked: string | null;
  /** Every status, also with no finding. */
  readonly counts: readonly Count[];
  /** What the audit was made with: rules, calendar, the case as it was read. */
  readonly made: readonly Field[];
  readonly disclaimer: readonly string[];
}

function nextOf({ audit, calendar, lang, say }: Context): NextStep {
  const { next } = audit;
  const title = say(LABELS.next);
  if (next === null) return { title, what: say(LABELS.nothingNext), facts: [] };
  const { what, route, by, because } = next;
  const facts: Field[] = [];
  if (route !== null) facts.push({ label: say(LABELS.route), value: say(REMEDIES[route]) });
  if (by !== null) facts.push({ label: say(LABELS.until), value: say(boundsWords(calendar, by, true)) });
  const codes = codesOf(because, lang);
  if (codes !== "") facts.push({ label: say(LABELS.because), value: codes });
  return { title, what: spacedIn(lang, say(what)), facts };
}

const spacedIn = (lang: Lang, text: string): string => (lang === "zh" ? spaced(text) : text);

function headOf({ audit, file, calendar, say }: Context): readonly Field[] {
  const { court, caseNumber } = file.enforcement;
  const given = (value: string | undefined): string => {
    const text = plain(value ?? "");
    return text === "" ? say(LABELS.notStated) : text;
  };
  return [
    { label: say(LABELS.reference), value: given(file.reference ?? file.id) },
    { label: say(LABELS.court), value: given(court.name) },
    { label: say(LABELS.caseNumber), value: given(caseNumber) },
    { label: say(LABELS.client), value: given(file.client.name) },
    { label: say(LABELS.asOf), value: say(dayWords(calendar, audit.asOf, false)) },
  ];
}

function madeOf({ audit, calendar, say }: Context): readonly Field[] {
  const digest = (value: string): string => `${plain(value).slice(0, "sha256:".length + 16)}…`;
  return [
    { label: say(LABELS.rulePack), value: `${plain(audit.rulePack.version)} · ${digest(audit.rulePack.digest)}` },
    { label: say(LABELS.calendar), value: say(calendarWords(calendar)) },
    { label: say(LABELS.digest), value: digest(audit.inputDigest) },
  ];
}

/** The outline of the report on an audit of `file`. */
export function outlineOf(audit: Audit, file: CaseFile, options: ReportOptions): Outline {
  const { lang, all, calendar = shippedCalendar } = options;
  // The reader is the lawyer: what is worded to the client speaks of the client.
  const say = ({ zh, en }: Text): string => plain(lang === "zh" ? ofClient(zh) : en);
  const findings = all ? audit.findings : audit.findings.filter(({ status }) => status !== "not-applicable");
  const context: Context = { audit, findings, file, lang, all, calendar, names: new EventNames(file, lang), say };
  const statuses = STATUS_ORDER.filter((status) => all || status !== "not-applicable");
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  const counts: readonly Count[] = statuses.map((status) => ({
    status,
    mark: MARKS[status],
    text: `${say(STATUS_TITLES[status])} ${count(status)}`,
  }));
  const unchecked = audit.notChecked.length;
  const disclaimer = audit.asOf > LAW_DATE ? [...DISCLAIMER, LAW_OLDER] : DISCLAIMER;
  return {
    lang,
    title: say(LABELS.title),
    next: nextOf(context),
    head: headOf(context),
    nothing: statuses.every((status) => count(status) === 0) ? say(LABELS.nothingFound) : null,
    sections: sectionsOf(context, all),
    unchecked: all || unchecked === 0 ? null : say(notCheckedLine(unchecked)),
    counts: [...counts, { status: null, mark: "", text: `${say(LABELS.notChecked)} ${unchecked}` }],
    made: madeOf(context),
    disclaimer: disclaimer.map(say),
  };
}

/** A section's heading with how much is in it. */
export function headingOf(lang: Lang, { title, count }: Section): string {
  return lang === "zh" ? `${title}（${count}）` : `${title} (${count})`;
}
