// What a look comes to as changes: a note of ours, an event where the case format has one, and the end of a sanction where it tells of it.
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { parseSpan } from "../../../shared/calendar/edtf.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import type { BoardRow, Removal } from "../../../shared/casework/board.ts";
import { type Check, SEEN, type Seen } from "../../../shared/casework/note.ts";

/** What the form holds. `same`: of the court's list, whether it shows the entry that was deleted. */
export interface LookDraft {
  readonly id: string;
  readonly seen: Seen | null;
  readonly date: string | undefined;
  readonly by: string;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly same: boolean;
}

export function readLook(value: unknown): LookDraft | null {
  if (!isObject(value)) return null;
  const { id, seen, date, by, text, evidence, same } = value;
  if (typeof id !== "string" || typeof by !== "string" || typeof text !== "string") return null;
  return {
    id,
    seen: SEEN.find((one) => one === seen) ?? null,
    date: typeof date === "string" ? date : undefined,
    by,
    text,
    evidence: Array.isArray(evidence) ? evidence.filter((one): one is string => typeof one === "string") : [],
    same: same === true,
  };
}

type Sanction = NonNullable<BoardRow["sanction"]>;

/** The end that a look wrote, which goes with it. */
const endBy = (date: string): string => `../${date}`;

/** The sanction without its end. */
const withoutEnd = ({ to: _to, ...rest }: Sanction): Sanction => rest;

/** The sanction as it is without what an earlier version of the look wrote. */
const before = (sanction: Sanction, base: Check | null): Sanction =>
  base?.seen === "restored" && sanction.to === endBy(base.date) ? withoutEnd(sanction) : sanction;

/** What a look makes of the end of a sanction: written where it has none, taken away where it was still there afterwards. */
export function withSeen(
  sanction: Sanction,
  { seen, date }: Pick<LookDraft, "seen" | "date">,
  base: Check | null,
): Sanction {
  const now = before(sanction, base);
  if (date === undefined) return now;
  if (seen === "restored" && now.to === undefined) return { ...now, to: endBy(date) };
  const read = now.to === undefined ? null : parseSpan(now.to);
  const over = read?.ok === true && read.span.hi <= (parseDay(date) ?? 0);
  return seen === "still" && over ? withoutEnd(now) : now;
}

const EVENTS = { list: "listing-checked", restriction: "restriction-checked" } as const;

function eventOf(draft: LookDraft, row: "list" | "restriction", removal: Removal | null): AnyEvent {
  const { id, seen, date, by, text, evidence, same } = draft;
  const there = seen === "still" ? "yes" : "no";
  const listing = removal?.listing ?? null;
  const event = {
    id,
    type: EVENTS[row],
    date,
    ...(row === "list" ? { visible: there } : { active: there }),
    ...(row === "list" && seen === "still" && same && listing !== null ? { regarding: listing } : {}),
    // Seen by ourselves on the public list, and shown by what was stored of it.
    ...(evidence.length === 0 ? {} : { source: "official-record", evidence: [...evidence] }),
    ...(text === "" ? {} : { note: text }),
    ...(by === "" ? {} : { "x-by": by }),
  };
  return event as unknown as AnyEvent;
}

function noteOf({ id, seen, date, by, text, evidence }: LookDraft, about: string): Check | null {
  if (seen === null || date === undefined) return null;
  return {
    id,
    kind: "check",
    about,
    date,
    seen,
    text,
    ...(by === "" ? {} : { by }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
  };
}

interface Of {
  readonly view: CaseView;
  readonly row: BoardRow;
  readonly removal: Removal | null;
  /** The look that is changed; null for a new one. Events are changed in their own editor. */
  readonly base: Check | null;
}

/** Empty where the form does not say what was seen, or when. */
export function lookChanges({ view, row, removal, base }: Of, draft: LookDraft): readonly ApiChange[] {
  const caseId = view.case.id;
  const note = noteOf(draft, row.key);
  if (note === null) return [];
  if ((row.key === "list" || row.key === "restriction") && draft.seen !== "unclear") {
    const event = eventOf(draft, row.key, removal);
    return [
      ...(base === null ? [] : [{ kind: "note-delete", caseId, id: base.id, base } as const]),
      { kind: "event-put", caseId, event, base: null },
    ];
  }
  const { sanction } = row;
  const now = sanction === null ? null : withSeen(sanction, draft, base);
  return [
    { kind: "note-put", caseId, note, base },
    ...(sanction === null || now === null || now.to === sanction.to
      ? []
      : [{ kind: "sanction-put", caseId, sanction: now, base: sanction } as const]),
  ];
}

/** Takes a look away, with the end of a sanction that it wrote. */
export function removalOf({ view, row }: Omit<Of, "base" | "removal">, base: Check): readonly ApiChange[] {
  const caseId = view.case.id;
  const { sanction } = row;
  const now = sanction === null ? null : before(sanction, base);
  return [
    { kind: "note-delete", caseId, id: base.id, base },
    ...(sanction === null || now === null || now.to === sanction.to
      ? []
      : [{ kind: "sanction-put", caseId, sanction: now, base: sanction } as const]),
  ];
}
