// The board of restoration: one row a body, a column a check, a cell what somebody saw on a day. Nothing is inferred: neither
// from another body nor from the court's deletion. The days of the checks are our own, and no limit of law.
import { type Day, formatDay, parseDay } from "../calendar/civil.ts";
import { parseSpan } from "../calendar/edtf.ts";
import type { EnumValue } from "../case/enums.ts";
import type { AnyEvent, Sanction } from "../case/types.ts";
import type { Note, Seen } from "./note.ts";

/** Calendar days after the deletion on which every body is looked at again. */
export const ROUNDS = [30, 90, 180] as const;
export type Round = (typeof ROUNDS)[number];

/** What the board is drawn from. */
export interface BoardInput {
  readonly events: readonly AnyEvent[];
  readonly sanctions?: readonly Sanction[] | undefined;
  readonly notes: readonly Note[];
}

/** What somebody saw: written as a note of ours, or as an event of the case file where the format has one. */
export interface Look {
  readonly id: string;
  readonly from: "event" | "note";
  /** As it is written; of an event it may be uncertain. */
  readonly date: string;
  /** The first day it may have been. */
  readonly day: Day;
  readonly seen: Seen;
  readonly by: string | null;
  readonly text: string;
  readonly evidence: readonly string[];
}

/** `days` 0: from the deletion on. Null where no exact day of a deletion is on record: then there is one column for all. */
export interface Column {
  readonly days: 0 | Round | null;
  /** The first day of the column, ISO; null as above. */
  readonly from: string | null;
  /** That day has come. */
  readonly begun: boolean;
}

/** Whose list it is on, or who met it. */
export type Group = "court" | "shared" | "met";

export interface BoardRow {
  /** `list`, `restriction`, or `sanction:` with its id: what a check is `about`. */
  readonly key: string;
  readonly group: Group;
  readonly sanction: (Sanction & { readonly id: string }) | null;
  /** The latest look in each column, in their order; null where nobody looked. */
  readonly cells: readonly (Look | null)[];
  /** Every look that counts for this board, the earliest first. */
  readonly looks: readonly Look[];
  readonly latest: Look | null;
}

/** The end of a listing on record. */
export interface Removal {
  readonly event: string;
  readonly date: string;
  /** The event with which that listing began, where the file tells. */
  readonly listing: string | null;
}

export interface Board {
  /** Null: no deletion or revocation with an exact day is on record. */
  readonly removal: Removal | null;
  /** Calendar days from the deletion to the day of the audit: a fact, never lateness. */
  readonly daysSince: number | null;
  /** A later listing is on record: the checks of this deletion are not asked for any more. */
  readonly listedAgain: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly BoardRow[];
  /** How many rows were seen as restored when somebody last looked. */
  readonly restored: number;
  /** Looks of a day after that of the audit: left out everywhere else. */
  readonly after: number;
  /** The latest check whose day has come, and the rows at which nobody looked since; null where none is missing. */
  readonly open: { readonly round: Round; readonly due: string; readonly rows: readonly string[] } | null;
  /** The next check whose day has not come. */
  readonly next: { readonly round: Round; readonly due: string } | null;
}

const REMOVALS: ReadonlySet<string> = new Set(["listing-deleted", "listing-revoked"]);
const OPENERS: readonly string[] = ["listing-decided", "listing-published"];

const SHARED: ReadonlySet<EnumValue<"sanctionKind">> = new Set<EnumValue<"sanctionKind">>([
  "air-travel",
  "rail",
  "credit-report",
  "publicity",
  "mirror-site",
  "public-platform",
  "commercial-score",
  "business-data-site",
  "local-score",
  "ringtone",
]);

/** The key of the row of a sanction. */
export const sanctionKey = (id: string): string => `sanction:${id}`;

/** The first day a date may be; null where there is none. */
function firstDay(date: string | undefined): Day | null {
  const read = date === undefined ? null : parseSpan(date);
  return read?.ok === true ? read.span.lo : null;
}

const happened = ({ happened: did }: AnyEvent): boolean => did === undefined || did === "yes";

function looksOfEvents(events: readonly AnyEvent[], type: "listing-checked" | "restriction-checked"): Look[] {
  return events.flatMap((event): Look[] => {
    const day = firstDay(event.date);
    if (event.type !== type || !happened(event) || day === null || event.date === undefined) return [];
    const there = event.type === "listing-checked" ? event.visible : event.active;
    if (there !== "yes" && there !== "no") return [];
    const { id, date, note = "", evidence = [], "x-by": by } = event;
    const seen = there === "yes" ? "still" : "restored";
    return [{ id, from: "event", date, day, seen, by: typeof by === "string" ? by : null, text: note, evidence }];
  });
}

function looksOfNotes(notes: readonly Note[], about: string): Look[] {
  return notes.flatMap((note): Look[] => {
    const day = note.kind === "check" && note.about === about ? parseDay(note.date) : null;
    if (note.kind !== "check" || day === null) return [];
    const { id, date, seen, by = null, text, evidence = [] } = note;
    return [{ id, from: "note", date, day, seen, by, text, evidence }];
  });
}

interface Line {
  readonly key: string;
  readonly group: Group;
  readonly sanction: BoardRow["sanction"];
  readonly looks: readonly Look[];
}

/** Every row with all that was ever seen there, the earliest first. */
function linesOf({ events, sanctions = [], notes }: BoardInput): readonly Line[] {
  const has = (start: string): boolean => events.some((event) => event.type.startsWith(start) && happened(event));
  const line = (key: string, group: Group, looks: readonly Look[], sanction: Line["sanction"] = null): Line => ({
    key,
    group,
    sanction,
    looks: [...looks, ...looksOfNotes(notes, key)].toSorted((a, b) => a.day - b.day),
  });
  const met = sanctions.flatMap((sanction): Line[] => {
    const { id, kind = "other" } = sanction;
    return id === undefined
      ? []
      : [line(sanctionKey(id), SHARED.has(kind) ? "shared" : "met", [], { ...sanction, id })];
  });
  return [
    ...(has("listing-") ? [line("list", "court", looksOfEvents(events, "listing-checked"))] : []),
    ...(has("restriction-ordered") || has("restriction-served") || has("restriction-checked")
      ? [line("restriction", "court", looksOfEvents(events, "restriction-checked"))]
      : []),
    ...met.filter(({ group }) => group === "shared"),
    ...met.filter(({ group }) => group === "met"),
  ];
}

interface Deleted extends Removal {
  readonly day: Day;
}

/** The deletions with an exact day, the latest first; of one day one. */
function deletionsOf(events: readonly AnyEvent[]): readonly Deleted[] {
  const found = new Map<Day, Deleted>();
  for (const event of events) {
    const day = event.date === undefined ? null : parseDay(event.date);
    if (!REMOVALS.has(event.type) || !happened(event) || day === null || event.date === undefined) continue;
    const openers = events.filter(({ type, date }) => OPENERS.includes(type) && (firstDay(date) ?? day) <= day);
    const own = openers.toSorted((a, b) => (firstDay(a.date) ?? 0) - (firstDay(b.date) ?? 0)).at(-1);
    const listing = event.regarding ?? (openers.filter(({ type }) => type === "listing-decided").at(-1) ?? own)?.id;
    found.set(day, { event: event.id, date: event.date, day, listing: listing ?? null });
  }
  return [...found.values()].toSorted((a, b) => b.day - a.day);
}

function columnsFrom(removal: Deleted | null, asOf: Day): readonly Column[] {
  if (removal === null) return [{ days: null, from: null, begun: true }];
  return ([0, ...ROUNDS] as const).map((days) => {
    const from = removal.day + days;
    return { days, from: formatDay(from), begun: from <= asOf };
  });
}

/** Where a look belongs: the last column that had begun by then. */
function columnOf(columns: readonly Column[], { day }: Look): number {
  return columns.findLastIndex(({ from }) => from === null || (parseDay(from) ?? 0) <= day);
}

function rowOf({ looks, ...line }: Line, columns: readonly Column[]): BoardRow {
  const cells = columns.map((_, at) => looks.findLast((look) => columnOf(columns, look) === at) ?? null);
  return { ...line, cells, looks, latest: looks.at(-1) ?? null };
}

function boardOf(lines: readonly Line[], input: BoardInput, span: Span): Board {
  const { removal, until, asOf } = span;
  const columns = columnsFrom(removal, asOf);
  const own = ({ day }: Look): boolean => day < until && (removal === null || day >= removal.day);
  const rows = lines.map((line) =>
    rowOf({ ...line, looks: line.looks.filter((look) => own(look) && look.day <= asOf) }, columns),
  );
  const listedAgain =
    removal !== null &&
    input.events.some((event) => {
      const day = firstDay(event.date);
      return OPENERS.includes(event.type) && happened(event) && day !== null && day > removal.day && day <= asOf;
    });
  const days = removal === null || listedAgain ? [] : ROUNDS.map((round) => ({ round, day: removal.day + round }));
  const last = days.findLast(({ day }) => day <= asOf);
  const missing = rows.filter(({ latest }) => last !== undefined && (latest === null || latest.day < last.day));
  const coming = days.find(({ day }) => day > asOf);
  return {
    removal: removal === null ? null : { event: removal.event, date: removal.date, listing: removal.listing },
    daysSince: removal === null || removal.day > asOf ? null : asOf - removal.day,
    listedAgain,
    columns,
    rows,
    restored: rows.filter(({ latest }) => latest?.seen === "restored").length,
    after: lines.flatMap(({ looks }) => looks).filter((look) => own(look) && look.day > asOf).length,
    open:
      last === undefined || missing.length === 0
        ? null
        : { round: last.round, due: formatDay(last.day), rows: missing.map(({ key }) => key) },
    next: coming === undefined ? null : { round: coming.round, due: formatDay(coming.day) },
  };
}

interface Span {
  readonly removal: Deleted | null;
  /** The day of the next deletion: what was seen from then on belongs to the next board. */
  readonly until: number;
  readonly asOf: Day;
}

/**
 * The boards of a case on a day, one a deletion, that of the latest deletion first: an older one is kept as it was. There is always
 * one; without a deletion it has one column.
 */
export function boardsOf(input: BoardInput, asOf: Day): readonly [Board, ...Board[]] {
  const lines = linesOf(input);
  const deleted = deletionsOf(input.events).filter(({ day }) => day <= asOf);
  const [first = null, ...older] = deleted;
  const board = (removal: Deleted | null, until: number): Board => boardOf(lines, input, { removal, until, asOf });
  return [
    board(first, Number.POSITIVE_INFINITY),
    ...older.map((removal, at) => board(removal, deleted[at]?.day ?? Number.POSITIVE_INFINITY)),
  ];
}
