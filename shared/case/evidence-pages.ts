// How many pages a piece of evidence has: no part of the case format, but an extension of the program's own.
import type { EvidenceItem } from "./types.ts";

/** Its field. A person writes it, or the program where it stores a PDF file. */
export const PAGES = "x-pages";

/** The number on file; null where it is not known. */
export function pagesOf(item: EvidenceItem | undefined): number | null {
  const pages = item?.[PAGES];
  return typeof pages === "number" && Number.isInteger(pages) && pages > 0 ? pages : null;
}

/** The piece with the pages counted in its file. What a person has counted stays: the paper may have more. */
export function withPages<T extends EvidenceItem>(item: T, pages: number | null): T {
  return pages === null || item[PAGES] !== undefined ? item : { ...item, [PAGES]: pages };
}
