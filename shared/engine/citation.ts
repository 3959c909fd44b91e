// A citation in words together with the place it names, so that nobody has to read the words to find the place.
import { citation, type Provision } from "../law/index.ts";
import type { Text } from "../text.ts";

export interface Citation extends Text {
  /** Null only where no words are wanted, in a world that is not told. */
  readonly provision: Provision | null;
}

/** What stands for a citation where no words are wanted. */
export const NOT_TOLD: Citation = { zh: "", en: "", provision: null };

const citations = new Map<string, Citation>();

/** The citation of an article, with its paragraph (款) and item (项) where given. Throws on an unknown instrument. */
export function citationOf(
  instrument: string,
  version: string,
  article: string,
  paragraph: number | null,
  item: number | null = null,
): Citation {
  const key = `${instrument}@${version}:${article}:${paragraph ?? ""}:${item ?? ""}`;
  let found = citations.get(key);
  if (found === undefined) {
    const { zh, en } = citation(instrument, version, article, paragraph, item);
    found = { zh, en, provision: { instrument, version, article, paragraph, item } };
    citations.set(key, found);
  }
  return found;
}
