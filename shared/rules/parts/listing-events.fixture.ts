// Events of a listing for the tests of deletion (X rules).

type Event = { readonly [field: string]: unknown };

/** A decision on item 1 without a term, unless said otherwise. */
export const listed = (date: string, more: Event = {}): Event => ({
  type: "listing-decided",
  date,
  items: [1],
  termYears: null,
  ...more,
});

/** A decision on item 4 with a term of two years. */
export const listedForTerm = (date: string, more: Event = {}): Event =>
  listed(date, { items: [4], termYears: 2, ...more });

export const deleted = (date: string): Event => ({ type: "listing-deleted", date });

/** Someone looked and saw the listing. */
export const seen = (date: string, more: Event = {}): Event => ({
  type: "listing-checked",
  date,
  visible: "yes",
  ...more,
});

export const act = (type: string, date: string, more: Event = {}): Event => ({ type, date, ...more });
