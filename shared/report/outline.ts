// The outline of a report: what is shown and in which order, in one language. Every rendering lays out this and no more.
import type { Audit } from "../audit/finding.ts";
import type { Status } from "../audit/term.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import type { Text } from "../text.ts";
import type { Context, Field } from "./context.ts";
import { calendarWords, dayWords } from "./dates.ts";
import { lineOf, type Line } from "./line.ts";
import { entryOf, type Entry } from "./entry.ts";
import { EventNames } from "./events.ts";
import type { Lang, ReportOptions } from "./options.ts";
import { plain } from "./plain.ts";
import { asksOf, deadlineRows, notCheckedOf, type Ask, type DeadlineRow, type Unchecked } from "./lists.ts";
import { routesOf, type Routes } from "./routes.ts";
import { DISCLAIMER, GROUP_TITLES, LABELS, LAW_DATE, LAW_OLDER, MARKS, STATUS_ORDER } from "./words.ts";

/** The findings of one status: with everything they rest on, or a line each. */
export interface Group {
  readonly status: Status;
  readonly mark: string;
  readonly title: string;
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly lines: readonly Line[];
}

/** How many findings have a status. */
export interface Count {
  readonly status: Status;
  readonly mark: string;
  readonly text: string;
}

export interface Outline {
  readonly lang: Lang;
  readonly title: string;
  readonly head: readonly Field[];
  /** In the order of the report; those without findings left out. */
  readonly groups: readonly Group[];
  /** Said where there is no finding at all; else null. */
  readonly nothing: string | null;
  readonly notChecked: readonly Unchecked[];
  readonly deadlines: readonly DeadlineRow[];
  readonly asks: readonly Ask[];
  readonly routes: Routes;
  /** Every status, also with no finding. */
  readonly counts: readonly Count[];
  readonly disclaimer: readonly string[];
}

/** The statuses that need a line and no more: nothing follows from them. */
const BRIEF: ReadonlySet<Status> = new Set<Status>(["in-order", "not-applicable"]);

function groupOf(context: Context, status: Status): Group {
  const findings = context.audit.findings.filter((finding) => finding.status === status);
  const brief = BRIEF.has(status);
  return {
    status,
    mark: MARKS[status],
    title: context.say(GROUP_TITLES[status]),
    count: findings.length,
    entries: brief ? [] : findings.map((finding) => entryOf(context, finding)),
    lines: brief ? findings.map((finding) => lineOf(context, finding)) : [],
  };
}

function headOf({ audit, file, calendar, say }: Context): readonly Field[] {
  const { court, caseNumber } = file.enforcement;
  const given = (value: string | undefined): string => {
    const text = plain(value ?? "");
    return text === "" ? say(LABELS.notStated) : text;
  };
  const digest = (value: string): string => `${plain(value).slice(0, "sha256:".length + 16)}…`;
  return [
    { label: say(LABELS.reference), value: given(file.reference ?? file.id) },
    { label: say(LABELS.court), value: given(court.name) },
    { label: say(LABELS.caseNumber), value: given(caseNumber) },
    { label: say(LABELS.client), value: given(file.client.name) },
    { label: say(LABELS.asOf), value: say(dayWords(calendar, audit.asOf, false)) },
    { label: say(LABELS.rulePack), value: `${plain(audit.rulePack.version)} · ${digest(audit.rulePack.digest)}` },
    { label: say(LABELS.calendar), value: say(calendarWords(calendar)) },
    { label: say(LABELS.digest), value: digest(audit.inputDigest) },
  ];
}

/** The outline of the report on an audit of `file`. */
export function outlineOf(audit: Audit, file: CaseFile, options: ReportOptions): Outline {
  const { lang, all, calendar = shippedCalendar } = options;
  const say = (text: Text): string => plain(text[lang]);
  const context: Context = { audit, file, lang, calendar, names: new EventNames(file, lang), say };
  const statuses = STATUS_ORDER.filter((status) => all || status !== "not-applicable");
  const groups = statuses.map((status) => groupOf(context, status));
  const disclaimer = audit.asOf > LAW_DATE ? [...DISCLAIMER, LAW_OLDER] : DISCLAIMER;
  return {
    lang,
    title: say(LABELS.title),
    head: headOf(context),
    groups: groups.filter(({ count }) => count > 0),
    nothing: groups.every(({ count }) => count === 0) ? say(LABELS.nothingFound) : null,
    notChecked: notCheckedOf(context),
    deadlines: deadlineRows(context),
    asks: asksOf(context),
    routes: routesOf(context),
    counts: groups.map(({ status, mark, title, count }) => ({ status, mark, text: `${title} ${count}` })),
    disclaimer: disclaimer.map(say),
  };
}
