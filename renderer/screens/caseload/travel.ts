// Where a key leads in a list.

/** The index a key leads to from `at`, null where the key leads nowhere. `page` rows are in view. */
export function moved(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  const within = (index: number): number => Math.max(0, Math.min(last, index));
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + page);
    case "PageUp":
      return within(at - page);
    case "Home":
      return within(0);
    case "End":
      return within(last);
    default:
      return null;
  }
}
