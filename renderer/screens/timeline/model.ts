// What a timeline shows, in days: marks, bars of legal periods, empty slots, stretches. No pixels, no words of its own.
import type { Finding } from "../../../shared/engine/finding.ts";
import type { Status } from "../../../shared/engine/term.ts";
import type { Day } from "../../../shared/calendar/civil.ts";
import type { Span } from "../../../shared/calendar/edtf.ts";
import type { AnyEvent, EventType } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import type { Who } from "./who-acts.ts";

/** An event; `days` null where no day is on record. */
export interface EventMark {
  readonly kind: "event";
  readonly key: string;
  readonly event: AnyEvent;
  readonly who: Who;
  readonly days: Span | null;
  /** It is on record that this had not happened by its day. */
  readonly denied: boolean;
  /** After the day of the audit: not known to it yet. */
  readonly later: boolean;
}

/** A legal period, from the day that triggers it to the day it ends. */
export interface PeriodBar {
  readonly kind: "period";
  readonly key: string;
  readonly finding: Finding;
  /** The trigger's day or days; null where the record does not tell. */
  readonly from: Span | null;
  readonly due: { readonly lo: Day; readonly hi: Day | null };
  readonly done: Span | null;
  /** Days past the end, to the act or, where there is none, to the audit's day. `certain` false: only possible. */
  readonly late: { readonly from: Day; readonly to: Day; readonly certain: boolean } | null;
  /** The length of the period, such as 15日. */
  readonly length: Text | null;
  /** The answer waits for a fact: drawn dashed. */
  readonly needsFact: boolean;
  /** The act owed is not on record: an empty slot stands on the last lawful day. */
  readonly absent: boolean;
}

/** An act owed by a court that is not on record and has no bar of its own. */
export interface EmptySlot {
  readonly kind: "slot";
  readonly key: string;
  readonly type: EventType;
  /** The event that calls for it. */
  readonly anchor: string;
  /** The anchor's day; null where that is not known. */
  readonly at: Day | null;
  /**
   * `by`: the anchor's day is the last lawful one. `after`: owed once the anchor is there, no day set. `before`: part of
   * what must have led to the anchor, no day set.
   */
  readonly side: "by" | "after" | "before";
  readonly status: Status;
  readonly findings: readonly Finding[];
}

/** A state that lasts: on the list, or under a consumption restriction. */
export interface Stretch {
  readonly kind: "stretch";
  readonly key: string;
  readonly what: "listing" | "restriction";
  readonly from: Span;
  /** When it ended; null where no end is on record. */
  readonly to: Span | null;
  /** The event that shows its beginning. */
  readonly opener: string;
}

export type Item = EventMark | PeriodBar | EmptySlot | Stretch;

export interface Timeline {
  readonly asOf: Day;
  readonly marks: readonly EventMark[];
  readonly bars: readonly PeriodBar[];
  readonly slots: readonly EmptySlot[];
  readonly stretches: readonly Stretch[];
  /** Marks and slots without any day, for the margin. */
  readonly undated: readonly (EventMark | EmptySlot)[];
  /** First and last day of anything drawn, the audit's day included. */
  readonly extent: { readonly lo: Day; readonly hi: Day };
  /** The same without the audit's day where that lies far off: what the first view shows. */
  readonly focus: { readonly lo: Day; readonly hi: Day };
}
