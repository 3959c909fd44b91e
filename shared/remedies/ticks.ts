// How items tick themselves from the events and the evidence.
import type { CaseEvent } from "../engine/model.ts";
import type { EventType } from "../case/types.ts";
import type { Exhibit } from "./exhibits.ts";
import { NOT_NEEDED, TODO, UNKNOWN, type Tick } from "./route.ts";
import { certain, type Survey } from "./survey.ts";

/** The pieces of evidence that events name. */
const piecesOf = (events: readonly CaseEvent[]): readonly string[] => events.flatMap(({ raw }) => raw.evidence ?? []);

/** Done, from these events, ids by date, then id; then from these pieces of evidence, by their ids: those of the events, if no others. */
export function doneFrom(events: readonly CaseEvent[], pieces = piecesOf(events)): Tick {
  const sorted = events.toSorted((a, b) => a.lo - b.lo || a.hi - b.hi || (a.id < b.id ? -1 : 1));
  return { state: "done", from: [...new Set([...sorted.map((event) => event.id), ...pieces])] };
}

/** Does the file hold paper for the event: its source is a document, or it names a piece of evidence? */
export function hasPaper(event: CaseEvent): boolean {
  const { source, evidence } = event.raw;
  return source === "official-record" || source === "document" || (evidence !== undefined && evidence.length > 0);
}

/** Done by a piece of evidence of the kind; null where the file holds none. */
export function byExhibit(survey: Survey, exhibit: Exhibit): Tick | null {
  const onFile = survey.exhibits.get(exhibit);
  return onFile === undefined ? null : doneFrom(onFile.events, onFile.pieces);
}

/**
 * The paper of what happened: done where an event of the kinds has paper or a piece of evidence of the kind is on file;
 * to do where it happened without paper; `absent` where nothing is on record.
 */
export function paperOf(survey: Survey, events: readonly CaseEvent[], exhibit: Exhibit | null, absent: Tick): Tick {
  const papered = events.filter(hasPaper);
  if (papered.length > 0) {
    return doneFrom(papered);
  }
  const shown = exhibit === null ? null : byExhibit(survey, exhibit);
  if (shown !== null) return shown;
  return events.length > 0 ? TODO : absent;
}

/** The paper of certain events of the kinds. Of what is shown not to have happened there can be none. */
export function paper(exhibit: Exhibit | null, absent: Tick, ...types: readonly EventType[]) {
  return (survey: Survey): Tick => {
    const isDenied = types.length > 0 && types.every((type) => survey.view.denied(type).length > 0);
    return paperOf(survey, certain(survey, ...types), exhibit, isDenied ? NOT_NEEDED : absent);
  };
}

/** Something to prepare, done where a piece of evidence of the kind is on file; else `otherwise`. */
export function prepared(exhibit: Exhibit, otherwise: Tick = TODO) {
  return (survey: Survey): Tick => byExhibit(survey, exhibit) ?? otherwise;
}

/**
 * Proof of a service: yes done, no to do, unknown unknown. A service that is not on record is unknown; of one that is shown
 * not to have been made there is no proof.
 */
export function serviceProof(survey: Survey, served: CaseEvent | null, denied: boolean): Tick {
  if (served === null) return byExhibit(survey, "service-proof") ?? (denied ? NOT_NEEDED : UNKNOWN);
  const proof = served.raw.service?.proof;
  if (proof === "yes") return doneFrom([served]);
  if (proof === "no") return TODO;
  return byExhibit(survey, "service-proof") ?? UNKNOWN;
}

/** Nothing to tick it: the client's own work, to do. */
export const toDo = (): Tick => TODO;
