// The reasons of a finding, sorted by what a paper does with them: the law, what was noted, how the days count, the result.
import type { Finding } from "../../engine/finding.ts";
import type { Reason } from "../../engine/reason.ts";
import type { Said } from "../../engine/said.ts";
import type { Context } from "../context.ts";
import type { Provision } from "../model.ts";
import { datesIn } from "../../report/dates.ts";
import type { Text } from "../../text.ts";
import { provisionKey, uniqueBy } from "../sentence.ts";

type Of<R extends Reason["role"]> = Extract<Reason, { readonly role: R }>;

/** What the law asks, or which text was in force. */
export type LawReason = Of<"law" | "in-force">;
/** What is noted on the way to the result. */
export type NotedReason = Of<"day" | "deemed" | "note">;
export type CountReason = Of<"count" | "count-from" | "count-end">;

export interface Sorted {
  readonly law: readonly LawReason[];
  readonly noted: readonly NotedReason[];
  readonly counted: readonly CountReason[];
  /** The result, where there is a single one: not where readings differ or a fact is missing. */
  readonly result: Said | null;
  /** The act whose period was missed, under the reading whose steps are shown; null where the rule names none. */
  readonly act: string | null;
}

/** Sorts the reasons of a finding. Readings and possibilities are put from the finding itself, cautions are not for courts. */
export function sortReasons({ reasons }: Context, { id }: Finding): Sorted {
  const law: LawReason[] = [];
  const noted: NotedReason[] = [];
  const counted: CountReason[] = [];
  let result: Said | null = null;
  let lead: Said | null = null;
  let several = false;
  for (const reason of reasons.get(id) ?? []) {
    switch (reason.role) {
      case "law":
      case "in-force":
        law.push(reason);
        break;
      case "day":
      case "deemed":
      case "note":
        noted.push(reason);
        break;
      case "count":
      case "count-from":
      case "count-end":
        counted.push(reason);
        break;
      case "result":
        result = reason.because;
        break;
      case "conclusion":
        several = true;
        lead = reason.lead ?? lead;
        break;
      default:
    }
  }
  return { law, noted, counted, result: several ? null : result, act: (lead ?? result)?.act ?? null };
}

/** The provisions of a finding, as exact as its steps name them. */
export function basisOf(finding: Finding, { law }: Sorted): readonly Provision[] {
  const named = law.flatMap(({ basis }) => basis);
  const own = finding.basis.flatMap(({ instrument, version, article, paragraph }): readonly Provision[] =>
    version === null ? [] : [{ instrument, version, article, paragraph, item: null }],
  );
  const rest = own.filter(
    (one) =>
      !named.some(({ instrument, version, article }) => {
        return instrument === one.instrument && version === one.version && article === one.article;
      }),
  );
  return uniqueBy([...named, ...rest], provisionKey);
}

/** A sentence of the audit for a court, as the rule has it for one, its days as papers write them. Empty where nothing is left. */
export function courtWords({ zh, court }: Said): string {
  return datesIn(court ?? zh);
}

/** What the steps of a finding hold back from a court: said to the person who uses the program, or open, weak, of use to the other side. */
export function reservationsOf({ reasons }: Context, { id }: Finding): readonly Text[] {
  const held = ({ caveat, disputed, favours }: Said): boolean =>
    caveat === true || disputed === true || favours === "client";
  return (reasons.get(id) ?? []).flatMap((reason): readonly Text[] => {
    switch (reason.role) {
      case "caution":
        return [reason.text];
      case "note":
        return held(reason.text) ? [reason.text] : [];
      case "possibility":
      case "result":
        return held(reason.because) ? [reason.because] : [];
      default:
        return [];
    }
  });
}
