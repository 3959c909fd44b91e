// The time that stands in every archive the program makes.

/** The same bytes for the same content: zip files carry a local time, and this one stands still in every zone. */
export const STILL = new Date(1980, 0, 2);
