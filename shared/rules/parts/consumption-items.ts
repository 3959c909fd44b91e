// Which sanctions a consumption restriction order lays on by itself: the items of article 3(1) of the consumption rule.
import { itemOf, newestText } from "../../law/duty-index.ts";
import type { SanctionKind } from "./sanctions.ts";

/**
 * The items of the article that forbid what a sanction keeps from the client; none where the article does not speak of it.
 * Rail is in two: soft sleepers with the classes of travel, G trains and first class in an item of their own. Offices and
 * holidays have no kind.
 */
const ITEMS: Readonly<Partial<Record<SanctionKind, readonly string[]>>> = {
  "air-travel": ["travel-class"],
  rail: ["travel-class", "fast-train"],
  school: ["school"],
  hotel: ["star-hotel"],
  property: ["property"],
  vehicle: ["vehicle"],
  insurance: ["insurance"],
};

/** The numbers of those items in the newest text. */
export function consumptionItems(kind: SanctionKind): readonly number[] {
  const duty = newestText("restricted-consumption");
  return (ITEMS[kind] ?? []).flatMap((item) => itemOf(duty, item) ?? []);
}

/** Whether a consumption restriction order forbids it on its own, listing or not. */
export const isConsumption = (kind: SanctionKind | undefined): boolean =>
  kind !== undefined && consumptionItems(kind).length > 0;
