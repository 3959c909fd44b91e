// Which pages of rows a part of the list needs.

/** Rows asked for at once. */
export const PAGE = 100;

/** The pages that hold the rows from `first` to `last`, both included; none where there are no rows. */
export function pagesOf(first: number, last: number): readonly number[] {
  if (last < first) return [];
  const from = Math.floor(first / PAGE);
  return Array.from({ length: Math.floor(last / PAGE) - from + 1 }, (_, at) => from + at);
}
