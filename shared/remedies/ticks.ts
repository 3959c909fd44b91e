// How items tick themselves from the events and the evidence.
import type { CaseEvent } from "../engine/model.ts";
import type { EventType } from "../case/types.ts";
import type { Exhibit } from "./exhibits.ts";
import { DONE, TODO, UNKNOWN, type Tick } from "./route.ts";
import { certain, type Survey } from "./survey.ts";

/** Done, from these events: ids by date, then id. */
export function doneFrom(events: readonly CaseEvent[]): Tick {
  if (events.length === 0) return DONE;
  const sorted = events.toSorted((a, b) => a.lo - b.lo || a.hi - b.hi || (a.id < b.id ? -1 : 1));
  return { state: "done", from: sorted.map((event) => event.id) };
}

/** Does the file hold paper for the event: its source is a document, or it names a piece of evidence? */
function hasPaper(event: CaseEvent): boolean {
  const { source, evidence } = event.raw;
  return source === "official-record" || source === "document" || (evidence !== undefined && evidence.length > 0);
}

/** Done by a piece of evidence of the kind; null where the file holds none. */
export function byExhibit(survey: Survey, exhibit: Exhibit): Tick | null {
  const events = survey.exhibits.get(exhibit);
  return events === undefined ? null : doneFrom(events);
}

/**
 * The paper of what happened: done where an event of the kinds has paper or a piece of evidence of the kind is on file;
 * to do where it happened without paper; `absent` where nothing is on record.
 */
export function paperOf(survey: Survey, events: readonly CaseEvent[], exhibit: Exhibit | null, absent: Tick): Tick {
  const papered = events.filter(hasPaper);
  if (papered.length > 0) return doneFrom(papered);
  const shown = exhibit === null ? null : byExhibit(survey, exhibit);
  if (shown !== null) return shown;
  return events.length > 0 ? TODO : absent;
}

/** The paper of certain events of the kinds. */
export function paper(exhibit: Exhibit | null, absent: Tick, ...types: readonly EventType[]) {
  return (survey: Survey): Tick => paperOf(survey, certain(survey, ...types), exhibit, absent);
}

/** Something to prepare, done where a piece of evidence of the kind is on file; else `otherwise`. */
export function prepared(exhibit: Exhibit, otherwise: Tick = TODO) {
  return (survey: Survey): Tick => byExhibit(survey, exhibit) ?? otherwise;
}

/** Proof of a service: yes done, no to do, unknown unknown; a service that is not on record is unknown, a denied one to do. */
export function serviceProof(survey: Survey, served: CaseEvent | null, denied: boolean): Tick {
  if (served === null) return byExhibit(survey, "service-proof") ?? (denied ? TODO : UNKNOWN);
  const proof = served.raw.service?.proof ?? "unknown";
  if (proof === "yes") return doneFrom([served]);
  if (proof === "no") return TODO;
  return byExhibit(survey, "service-proof") ?? UNKNOWN;
}

/** Nothing to tick it: the client's own work, to do. */
export const toDo = (): Tick => TODO;
