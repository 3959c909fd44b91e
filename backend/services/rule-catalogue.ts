// The catalogue of the rule table: what each code judges and by what, or why it is not checked.
import type { RuleCode } from "../../shared/engine/rule-code.ts";
import type { Afterword, Rule, UncheckedRule } from "../../shared/engine/rule.ts";
import type { BasisRef, Holder, Kind, Remedy } from "../../shared/engine/basis.ts";
import { TABLE } from "../../shared/rules/index.ts";
import type { Text } from "../../shared/text.ts";

/** A reading that a rule may meet; only an active one takes part in the status. */
interface CatalogueReading {
  readonly id: string;
  readonly active: boolean;
}

/** One code of the table, in the order of the keys that `rules --json` writes. */
export interface CatalogueEntry {
  readonly code: RuleCode;
  readonly title: Text;
  readonly kind: Kind;
  readonly holder: Holder;
  readonly basis: readonly BasisRef[];
  /** The days of the acts judged; `until` is exclusive. Null for a code that is not checked. */
  readonly validity: { readonly from: string | null; readonly until: string | null } | null;
  readonly readings: readonly CatalogueReading[];
  readonly facts: readonly string[];
  readonly remedies: readonly Remedy[];
  readonly checked: boolean;
  /** The class of persons that the article names; absent where it is everybody who is listed or restricted. */
  readonly persons?: Text;
  /** Why a code is not checked; absent for one that is. */
  readonly why?: Text;
}

function checkedEntry(rule: Rule | Afterword): CatalogueEntry {
  const { code, title, kind, holder, basis, validity, facts, remedies } = rule;
  const readings = ("readings" in rule ? rule.readings : []).flatMap((row) =>
    row.options.map(({ id, active }) => ({ id, active })),
  );
  const persons = "persons" in rule && rule.persons !== undefined ? { persons: rule.persons } : {};
  return { code, title, kind, holder, basis, validity, readings, facts, remedies, checked: true, ...persons };
}

function uncheckedEntry({ code, title, kind, holder, basis, why }: UncheckedRule): CatalogueEntry {
  return {
    code,
    title,
    kind,
    holder,
    basis,
    validity: null,
    readings: [],
    facts: [],
    remedies: [],
    checked: false,
    why,
  };
}

/** Every code of the table, in the order of the findings. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
  return TABLE.map((rule) => ("checked" in rule ? uncheckedEntry(rule) : checkedEntry(rule)));
}
