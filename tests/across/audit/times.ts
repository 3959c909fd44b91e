// How many random cases the properties go through.

/** How many times the usual number: `REDRESS_CASES=100` for a long search. */
export const TIMES = Number(process.env["REDRESS_CASES"] ?? "1");
