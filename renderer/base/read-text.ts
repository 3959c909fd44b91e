// A draft that is one text.

/** Null where it is none. */
export const readText = (value: unknown): string | null => (typeof value === "string" ? value : null);
