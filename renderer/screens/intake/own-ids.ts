// Ids of their own for the events, papers and sanctions of a new case: the rows of the form have the same ones in every intake.
import type { AnyEvent, CaseFile } from "../../../shared/case/types.ts";

/** The case with new ids for its events, pieces of evidence and sanctions, and every reference to them following. */
export function withOwnIds(file: CaseFile, newId: () => string): CaseFile {
  const evidence = file.evidence ?? [];
  const sanctions = file.sanctions ?? [];
  const old = [...file.events, ...evidence, ...sanctions].flatMap(({ id }) => id ?? []);
  const ids = new Map(old.map((id) => [id, newId()]));
  const own = (id: string): string => ids.get(id) ?? id;
  const events = file.events.map((event: AnyEvent) => ({
    ...event,
    id: own(event.id),
    ...(event.regarding === undefined ? {} : { regarding: own(event.regarding) }),
    ...(event.evidence === undefined ? {} : { evidence: event.evidence.map(own) }),
  }));
  return {
    ...file,
    events: events as unknown as CaseFile["events"],
    ...(evidence.length === 0
      ? {}
      : { evidence: evidence.map((piece) => (piece.id === undefined ? piece : { ...piece, id: own(piece.id) })) }),
    ...(sanctions.length === 0
      ? {}
      : { sanctions: sanctions.map((one) => (one.id === undefined ? one : { ...one, id: own(one.id) })) }),
  };
}
