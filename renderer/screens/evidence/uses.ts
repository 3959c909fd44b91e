// What a piece of evidence is used for: the events it shows, the findings that rest on them, the sanctions and the looks it proves.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { ApiChange } from "../../../shared/api/cases.ts";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { AnyEvent, Sanction } from "../../../shared/case/types.ts";
import type { Check } from "../../../shared/casework/note.ts";

export interface Uses {
  readonly events: readonly AnyEvent[];
  readonly findings: readonly Finding[];
  readonly sanctions: readonly Sanction[];
  /** What somebody saw at a body, of which it is the proof. */
  readonly checks: readonly Check[];
}

type Seen = Pick<CaseView, "case" | "audit" | "notes">;

export function usesOf({ case: file, audit, notes }: Seen, evidence: string): Uses {
  const events: readonly AnyEvent[] = file.events.filter((event) => event.evidence?.includes(evidence) === true);
  const ids = new Set(events.map(({ id }) => id));
  return {
    events,
    findings: audit.findings.filter(
      ({ status, subjects }) => status !== "not-applicable" && subjects.some((subject) => ids.has(subject)),
    ),
    sanctions: (file.sanctions ?? []).filter((sanction) => sanction.evidence?.includes(evidence) === true),
    checks: notes.flatMap((note) =>
      note.kind === "check" && note.evidence?.includes(evidence) === true ? [note] : [],
    ),
  };
}

/** Takes a piece away: what named it no longer does, and the numbers of the others stay. */
export function removalChanges(view: Seen, evidence: string): readonly ApiChange[] {
  const caseId = view.case.id;
  const { events, sanctions, checks } = usesOf(view, evidence);
  const item = view.case.evidence?.find(({ id }) => id === evidence);
  return [
    ...events.map((event): ApiChange => ({ kind: "event-put", caseId, event: without(event, evidence), base: event })),
    ...sanctions.flatMap((sanction): readonly ApiChange[] => {
      const { id } = sanction;
      return id === undefined
        ? []
        : [
            {
              kind: "sanction-put",
              caseId,
              sanction: { ...without(sanction, evidence), id },
              base: { ...sanction, id },
            },
          ];
    }),
    ...checks.map((note): ApiChange => ({ kind: "note-put", caseId, note: without(note, evidence), base: note })),
    ...(item === undefined
      ? []
      : [{ kind: "evidence-delete", caseId, id: evidence, base: { ...item, id: evidence } } as const]),
  ];
}

function without<T extends { readonly evidence?: readonly string[] | undefined }>(from: T, evidence: string): T {
  return { ...from, evidence: (from.evidence ?? []).filter((id) => id !== evidence) };
}
