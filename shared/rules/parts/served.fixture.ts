// For the tests of S and P: a listing decision, and its service or publication.
import type { Finding } from "../../engine/finding.ts";
import type { SmallCase } from "../testing.ts";

/** A listing decided on the day, event `e1`. */
export const decided = (date: string, more: object = {}) => ({ type: "listing-decided", date, ...more });

/** One served paper, event `e1`: the listing decision unless the type says otherwise. */
export function served(service: object, date = "2024-03-05", type = "listing-served"): SmallCase {
  return { events: [{ type, date, service }] };
}

/** A listing decided and published, events `e1` and `e2`. */
export function published(publication: object, date = "2023-05-10", decision = "2013-10-01/2023-05-05"): SmallCase {
  return { events: [decided(decision), { type: "listing-published", date, ...publication }] };
}

/** The paths of the missing facts. */
export const paths = (found: Finding): readonly string[] => found.missing.map(({ path }) => path);

/** The articles of the finding, as `instrument@version:article`, each once. */
export const provisions = (found: Finding): readonly string[] => [
  ...new Set(found.basis.map(({ instrument, version, article }) => `${instrument}@${version ?? ""}:${article}`)),
];
