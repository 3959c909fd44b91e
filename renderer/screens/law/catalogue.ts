// The rules of the audit as the law screen shows them: those judged, and those that no case file can decide.
import type { Afterword, Rule, UncheckedRule } from "../../../shared/engine/rule.ts";
import type { BasisRef } from "../../../shared/engine/basis.ts";
import { isEventType } from "../../../shared/case/event-table.ts";
import { areaLabel, eventTitle, fieldLabel } from "../../../shared/case/words.ts";
import { TABLE } from "../../../shared/rules/index.ts";
import type { Text } from "../../../shared/text.ts";

export type CatalogueRule = Rule | Afterword | UncheckedRule;

/** Every code, in the order of the findings. */
export const CATALOGUE: readonly CatalogueRule[] = TABLE;

export const ruleOf = (code: string): CatalogueRule | undefined => CATALOGUE.find((rule) => rule.code === code);

/** The rules that rest on an instrument; on one article of it where it is given. */
export function rulesOn(instrument: string, version: string, article: string | null): readonly CatalogueRule[] {
  const fits = (basis: BasisRef): boolean =>
    basis.instrument === instrument &&
    (basis.version === null || basis.version === version) &&
    (article === null || basis.article === article);
  return CATALOGUE.filter(({ basis }) => basis.some(fits));
}

const AREAS = ["client", "enforcement", "sanction"] as const;

/** A fact that a rule reads, in words: `correction-received.date`, `listing-served`, `client.birthDate`. */
export function factWords(fact: string): Text {
  const [head = "", ...rest] = fact.split(".");
  const field = rest.join(".");
  try {
    if (isEventType(head)) {
      const title = eventTitle(head);
      if (field === "") return title;
      const label = fieldLabel(head, field);
      return { zh: `${title.zh}：${label.zh}`, en: `${title.en}: ${label.en}` };
    }
    const area = AREAS.find((one) => one === head);
    if (area !== undefined && field !== "") return areaLabel(area, field);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { zh: fact, en: fact };
}
