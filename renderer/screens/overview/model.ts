// What the overview says of a case, out of the audit the window has: what was broken and by whom, which limits run, what is felt.
import { mayBeOpen, possibleLimits } from "../../../shared/audit/possible-limits.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan, type Span } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, CaseFile, EventType, Sanction } from "../../../shared/case/types.ts";
import type { Holder } from "../../../shared/engine/basis.ts";
import type { Audit, Checklist, DayBounds, Finding, Question, SummaryLine } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import type { Text } from "../../../shared/text.ts";
import { heapsOf } from "../../parts/findings/heaps.ts";

/** A sentence of the summary with its finding. */
export interface Broken {
  readonly finding: Finding;
  readonly line: SummaryLine;
}

/** Whose breach or dispute it is; a limit of the client's own is missed, and no court broke it. */
export type Breaker = "court" | "other" | "client";

const COURTS: ReadonlySet<Holder> = new Set<Holder>(["enforcing-court", "upper-court"]);

const breakerOf = ({ holder }: Finding): Breaker =>
  holder === "client" ? "client" : COURTS.has(holder) ? "court" : "other";

/** The summary by who broke what, each in the order of the audit. */
export function brokenBy({
  summary,
  findings,
}: Pick<Audit, "summary" | "findings">): Readonly<Record<Breaker, readonly Broken[]>> {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const lines = summary.flatMap((line) => {
    const finding = byId.get(line.finding);
    return finding === undefined ? [] : [{ finding, line }];
  });
  const of = (breaker: Breaker): readonly Broken[] => lines.filter(({ finding }) => breakerOf(finding) === breaker);
  return { court: of("court"), other: of("other"), client: of("client") };
}

/** A limit that runs, or may run, on the day of the audit. */
export interface OpenLimit {
  readonly finding: string;
  readonly holder: Holder;
  readonly status: Status;
  readonly due: DayBounds;
  readonly what: Text;
}

const byEnd = (a: OpenLimit, b: OpenLimit): number =>
  a.due.earliest < b.due.earliest ? -1 : a.due.earliest > b.due.earliest ? 1 : 0;

/** The client's limits first, also those that a missing fact leaves open, then those of others; each the soonest first. */
export function openLimits({
  asOf,
  deadlines,
  findings,
}: Pick<Audit, "asOf" | "deadlines" | "findings">): readonly OpenLimit[] {
  const certain = deadlines.filter(({ status, due }) => status !== "breach" && mayBeOpen(due, asOf));
  const possible = possibleLimits(findings, asOf).map(({ finding: { id, holder, status, title }, due }) => {
    return { finding: id, holder, status, due, what: title };
  });
  const all: readonly OpenLimit[] = [...certain, ...possible];
  const ours = all.filter(({ holder }) => holder === "client");
  return [...ours.toSorted(byEnd), ...all.filter(({ holder }) => holder !== "client").toSorted(byEnd)];
}

function spanOf(date: string | undefined): Span | null {
  const read = date === undefined ? null : parseSpan(date);
  return read?.ok === true ? read.span : null;
}

/** The sanctions that may still be felt on an ISO day: begun, as far as is known, and not certainly ended. */
export function stillFelt({ sanctions }: Pick<CaseFile, "sanctions">, asOf: string): readonly Sanction[] {
  const day = parseDay(asOf) ?? 0;
  return (sanctions ?? []).filter(({ from, to }) => {
    const [begun, ended] = [spanOf(from), spanOf(to)];
    return (begun === null || begun.lo <= day) && (to === undefined || ended === null || ended.hi > day);
  });
}

/** The routes that can be taken, what closes first before the rest, the soonest before what is later. */
export function routesToWrite({ checklists }: Pick<Audit, "checklists">): readonly Checklist[] {
  const end = ({ state, until }: Checklist): string =>
    state === "closing" ? (until?.earliest ?? "") : `9999 ${until?.earliest ?? "9999"}`;
  return checklists
    .filter(({ state }) => state === "open" || state === "closing")
    .toSorted((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}

/** What is open beside the findings that some questions bear on; with these, each open finding is counted once. */
export interface StillOpen {
  /** Findings that some questions bear on. */
  readonly bearing: number;
  /** Those that one answer to another question would settle, and how many questions that are. */
  readonly more: number;
  readonly questions: number;
  /** The rest, and under how many papers it stands. */
  readonly waiting: number;
  readonly papers: number;
}

export function stillOpen(audit: Pick<Audit, "findings" | "ask" | "summary">, shown: readonly Question[]): StillOpen {
  const bearing = new Set(shown.flatMap(({ settles }) => settles));
  const left = ({ findings }: { readonly findings: readonly Finding[] }): number =>
    findings.filter(({ id }) => !bearing.has(id)).length;
  const { asked, waiting } = heapsOf(audit);
  const sum = (groups: readonly { readonly findings: readonly Finding[] }[]): number =>
    groups.reduce((total, group) => total + left(group), 0);
  return {
    bearing: bearing.size,
    more: sum(asked),
    questions: asked.filter((group) => left(group) > 0).length,
    waiting: sum(waiting),
    papers: waiting.filter((group) => left(group) > 0).length,
  };
}

/** The events by which a paper of the client's side went to somebody. */
const FILED: ReadonlySet<EventType> = new Set<EventType>([
  "correction-requested",
  "early-deletion-requested",
  "restriction-relief-requested",
  "reconsideration-requested",
  "extension-requested",
  "objection-filed",
  "supervision-requested",
  "procuratorate-requested",
  "credit-objection-filed",
  "agency-asked",
  "compensation-claimed",
  "committee-requested",
  "authority-objection-filed",
  "authority-hearing-requested",
  "authority-correction-requested",
  "authority-removal-requested",
  "review-requested",
  "suit-filed",
]);

/** The papers that were filed by an ISO day, the latest first; those without a day last. */
export function filedBy(events: readonly AnyEvent[], asOf: string): readonly AnyEvent[] {
  const day = parseDay(asOf) ?? 0;
  const last = ({ date }: AnyEvent): number => spanOf(date)?.hi ?? Number.NEGATIVE_INFINITY;
  return events
    .filter(({ type, happened, date }) => FILED.has(type) && happened !== "no" && (spanOf(date)?.lo ?? day) <= day)
    .toSorted((a, b) => last(b) - last(a));
}
