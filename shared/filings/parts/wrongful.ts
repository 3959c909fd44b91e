// From when what was done to the client had no basis: only loss of that time is claimed.
import type { Finding } from "../../engine/finding.ts";
import { parseDay, type Day } from "../../calendar/civil.ts";
import { parseSpan } from "../../calendar/edtf.ts";
import type { Sanction } from "../../case/types.ts";
import { legOf } from "../grounds/index.ts";

export type Wrongful =
  /** The listing itself was wrong. */
  | { readonly kind: "whole" }
  /** It was to be removed by the end of a period, `last` on the view that ends it latest. */
  | { readonly kind: "after"; readonly last: Day; readonly iso: string; readonly finding: Finding }
  /** The grounds do not tell. */
  | { readonly kind: "open" };

/** The widest time that the grounds carry. */
export function wrongfulTime(findings: readonly Finding[]): Wrongful {
  if (findings.some((finding) => legOf(finding) === "revoke")) return { kind: "whole" };
  const ends = findings.flatMap((finding): readonly (Wrongful & { readonly kind: "after" })[] => {
    const iso = legOf(finding) === "delete" ? (finding.due?.latest ?? null) : null;
    const last = iso === null ? null : parseDay(iso);
    return iso === null || last === null ? [] : [{ kind: "after", last, iso, finding }];
  });
  return ends.toSorted((a, b) => a.last - b.last)[0] ?? { kind: "open" };
}

/** Whether a sanction reaches into that time: one that ended before it is no loss from it. */
export function reaches({ to }: Sanction, time: Wrongful): boolean {
  const end = to === undefined || time.kind !== "after" ? null : parseSpan(to);
  return end === null || !end.ok || time.kind !== "after" || end.span.hi > time.last;
}

/** Whether a sanction certainly began while the listing was lawful. */
export function beganBefore({ from }: Sanction, time: Wrongful): boolean {
  const begin = from === undefined || time.kind !== "after" ? null : parseSpan(from);
  return begin !== null && begin.ok && time.kind === "after" && begin.span.lo <= time.last;
}
