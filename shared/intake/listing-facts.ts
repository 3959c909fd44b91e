// What is asked about a listing: whether only the public record shows it, then the decision's own day, number, conduct, items, term.
import { ENUMS, type EnumValue } from "../case/enums.ts";
import { isObject } from "../case/json.ts";
import { parseDateWords } from "../case/date-words.ts";
import type { AnyEvent } from "../case/types.ts";
import { normalNumber } from "../courts/number.ts";

type Conduct = EnumValue<"conduct">;

/** As it is typed and chosen; empty is not asked yet or not known. */
export interface ListingFacts {
  /** Only the public record, or a picture of it, shows the listing: the row's day is that of the publication. */
  readonly publicOnly: boolean;
  /** The day at the end of the decision, as typed. */
  readonly decided: string;
  readonly number: string;
  /** Why, in the words on the paper. */
  readonly conduct: readonly Conduct[];
  /** Copied from the paper alone, as the items were numbered anew in 2017. */
  readonly items: readonly number[];
  /** Years, `none` where the paper states none, empty where nobody knows. */
  readonly term: string;
}

export const EMPTY_LISTING: ListingFacts = {
  publicOnly: false,
  decided: "",
  number: "",
  conduct: [],
  items: [],
  term: "",
};

const isConduct = (value: unknown): value is Conduct => ENUMS.conduct.some((one) => one === value);

/** The facts in a draft, the empty ones where it has none; null where they are none of this version. */
export function readListing(value: unknown): ListingFacts | null {
  if (value === undefined) return EMPTY_LISTING;
  if (!isObject(value)) return null;
  const { publicOnly, decided, number, conduct, items, term } = value;
  if (typeof publicOnly !== "boolean" || typeof decided !== "string" || typeof number !== "string") return null;
  if (typeof term !== "string" || !Array.isArray(conduct) || !Array.isArray(items)) return null;
  const read = {
    publicOnly,
    decided,
    number,
    conduct: conduct.filter(isConduct),
    items: items.filter((item): item is number => typeof item === "number"),
    term,
  };
  return JSON.stringify(read) === JSON.stringify(EMPTY_LISTING) ? EMPTY_LISTING : read;
}

/** The listing with what is known of it; where only the public record shows it, its publication and the decision behind it. */
export function listingEvents(event: AnyEvent, facts: ListingFacts): readonly AnyEvent[] {
  const conduct = facts.conduct.length === 0 ? {} : { conduct: facts.conduct };
  const read = parseDateWords(facts.decided);
  const date = read.ok && read.edtf !== null ? { date: read.edtf } : {};
  const own = {
    ...(facts.number.trim() === "" ? {} : { documentNumber: normalNumber(facts.number) }),
    ...(facts.items.length === 0 ? {} : { items: facts.items }),
    ...(facts.term === "" ? {} : { termYears: facts.term === "none" ? null : Number(facts.term) }),
  };
  if (!facts.publicOnly) return [{ ...event, ...own, ...conduct }];
  const published: AnyEvent = { ...event, id: `${event.id}-published`, type: "listing-published", ...conduct };
  // Of a decision that nobody has seen there is no event: the publication alone leaves open whether there was one.
  if (Object.keys({ ...own, ...date }).length === 0) return [published];
  const decided: AnyEvent = { id: event.id, type: event.type, source: "client-statement", ...date, ...own, ...conduct };
  return [decided, { ...published, regarding: decided.id }];
}
