// Rows for the tests of imports.
import type { SourceRow } from "./source.ts";

export const rowOf = (cells: Readonly<Record<string, string>>, at = 1, lost: readonly string[] = []): SourceRow => ({
  at,
  cells: new Map(Object.entries(cells)),
  lost: new Set(lost),
});
