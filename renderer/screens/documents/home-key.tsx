// What the underlines of a paper mean: where what stands there is kept.
import { useSay } from "../../base/lang.tsx";
import { DOCS, HOMES } from "./words.ts";

/** One of each line, as `.do-fact-…` draws it; facts and wordings of the case have the same. */
const LINES = [
  ["client", HOMES.client],
  ["case", HOMES.facts],
  ["paper", HOMES.paper],
] as const;

export function HomeKey() {
  const say = useSay();
  return (
    <span className="do-home-key">
      {say(DOCS.underlines)}
      {LINES.map(([line, words]) => (
        <span key={line} className={`do-fact-${line}`}>
          {say(words)}
        </span>
      ))}
    </span>
  );
}
