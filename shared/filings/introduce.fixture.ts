// Where a paper uses a short title that it has not introduced, or introduces one twice: read from its text alone.
import { parseDay } from "../calendar/civil.ts";
import { textOf } from "./index.ts";
import type { Draft } from "./model.ts";
import { fullTitle, shortTitle } from "./provisions.ts";
import { sentencesIn } from "./walk.ts";

/** The faults of one paper. Quotations of the law keep the titles that the law itself uses. */
export function introductionFaults(draft: Draft): readonly string[] {
  const asOf = parseDay(draft.asOf) ?? 0;
  const text = textOf(draft).replaceAll(/“[^”]*”/gu, "");
  const cited = sentencesIn(draft.blocks).flatMap(({ trace }) => trace.basis);
  const shorts = new Map(
    cited.map(({ instrument, version }) => [
      shortTitle(instrument, version, asOf),
      fullTitle(instrument, version).title,
    ]),
  );
  return [...shorts].flatMap(([short, title]) => {
    if (short === title) return [];
    const mention = `以下简称${short}`;
    const times = usesOf(text, mention).length;
    const used = usesOf(text, short).filter((at) => text.slice(at - 4, at) !== "以下简称");
    if (used.length === 0 && times <= 1) return [];
    if (times !== 1) return [`${short} is introduced ${times} times`];
    const [first = 0] = used;
    return used.length > 0 && first < (usesOf(text, mention)[0] ?? 0)
      ? [`${short} is used before it is introduced`]
      : [];
  });
}

/** The places of a short title, but for those that are that of another year's text. */
function usesOf(text: string, short: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    if (!/^（\d{4}年(?:文本|修正|修订)）/u.test(text.slice(at + short.length))) found.push(at);
  }
  return found;
}
