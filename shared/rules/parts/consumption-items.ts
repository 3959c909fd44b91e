// Which sanctions a consumption restriction order lays on by itself: the items of article 3(1) of the consumption rule.
import type { SanctionKind } from "./sanctions.ts";

/**
 * The items of article 3(1) (1 to 9) that forbid what a sanction keeps from the client; none where the article does not
 * speak of it. Rail is in two: soft sleepers in item 1, G trains and first class in item 9. Items 4 and 6 have no kind.
 */
export const CONSUMPTION_ITEMS: Readonly<Record<SanctionKind, readonly number[]>> = {
  "air-travel": [1],
  rail: [1, 9],
  school: [7],
  hotel: [2],
  property: [3],
  vehicle: [5],
  insurance: [8],
  loan: [],
  "credit-report": [],
  post: [],
  publicity: [],
  "mirror-site": [],
  bidding: [],
  licence: [],
  exit: [],
  "public-platform": [],
  procurement: [],
  subsidy: [],
  honour: [],
  "commercial-score": [],
  "business-data-site": [],
  "local-score": [],
  ringtone: [],
  other: [],
};

/** Whether a consumption restriction order forbids it on its own, listing or not. */
export const isConsumption = (kind: SanctionKind | undefined): boolean =>
  kind !== undefined && CONSUMPTION_ITEMS[kind].length > 0;
