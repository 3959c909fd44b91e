// Disputed readings as a paper puts them: what is submitted, and what holds even if another reading is followed.
import { parseDay } from "../../calendar/civil.ts";
import type { Finding, FindingReading } from "../../engine/finding.ts";
import { readingWords } from "../../engine/readings.ts";
import type { Context } from "../context.ts";
import type { Sentence } from "../model.ts";
import { gap, join, list, say, uniqueBy, type Piece } from "../sentence.ts";
import { actsOf, endingOf } from "./ending.ts";
import { boundsText, daysBetween, leadReading, leftOut, restSentence } from "./reckoning.ts";
import { courtWords, type Sorted } from "./steps.ts";

const key = ({ due }: FindingReading): string => `${due?.earliest ?? ""}/${due?.latest ?? ""}`;

/** Further readings under which a breach is a breach too, with another last day. */
export function evenIf(context: Context, finding: Finding): readonly Sentence[] {
  const active = finding.readings.filter((reading) => reading.active);
  const [first, ...rest] = active;
  if (first === undefined) return [];
  const seen = new Set([key(first)]);
  const ending = endingOf(context, finding);
  const until = "on" in ending ? ending.on : null;
  const sentences: Sentence[] = [];
  for (const reading of rest) {
    const due = reading.due === null ? null : boundsText(reading.due);
    // An end that the file does not fix says nothing of how late it is: the reading is left to the note.
    if (reading.status !== "breach" || due === null || reading.due?.earliest !== reading.due?.latest) continue;
    if (seen.has(key(reading))) continue;
    seen.add(key(reading));
    const late = reading.due === null || until === null ? null : daysBetween(reading.due, until);
    // Shown undone only up to a day within this reading's period: under it nothing is shown late.
    if (late !== null && late <= 0) continue;
    const least = ending.kind === "undone" && ending.proof.lo !== ending.proof.hi ? "至少" : "";
    const by = late === null ? "仍已超过期限" : `仍${least}超过期限${late}日`;
    const text = `退一步讲，即使采“${readingWords(reading.id).zh}”的理解，期限于${due}届满，${by}。`;
    sentences.push(alternative(finding, `even.${reading.id}`, { parts: [{ text }], findings: [finding.id] }));
  }
  return sentences;
}

/** A contestable finding: what the audit leaves open, never as an assertion. */
export function submissions(context: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const active = finding.readings.filter((reading) => reading.active);
  const against = active.filter((reading) => reading.status === "breach" || reading.status === "contestable");
  const several = leadReading(finding) !== null && against.length > 0;
  const missing = missingOf(context, finding, against);
  const open = missing.length > 0 ? [unsettled(finding, missing)] : [];
  if (!several) return open.length > 0 ? open : disputed(context, finding, sorted);
  const main = uniqueBy(against, (reading) => (isUnproved(reading.id) ? reading.id : key(reading))).map((reading, at) =>
    submission(context, finding, reading, at > 0),
  );
  const unproved = against.every(({ id }) => isUnproved(id));
  return [...main, ...open, ...(unproved || open.length > 0 ? [] : [review(finding)])];
}

/**
 * What is still to be settled before a court: not whether the entry was deleted where a look after the last day, under the reading that is
 * submitted, found it there.
 */
function missingOf({ view }: Context, finding: Finding, against: readonly FindingReading[]): Finding["missing"] {
  const last = parseDay(against[0]?.due?.latest ?? "");
  const acts = actsOf(finding);
  const found = view
    .of("listing-checked")
    .some(
      ({ doubtful, raw, threads, lo }) =>
        !doubtful && raw.visible === "yes" && threads[0]?.id === finding.thread && last !== null && lo > last,
    );
  const removals = new Set(acts.map((type) => `events[+${type}@${finding.thread}]`));
  return found ? finding.missing.filter(({ path }) => !removals.has(path)) : finding.missing;
}

/** The reading that a service without proof did not take place. */
const isUnproved = (id: string): boolean => id.split("+").includes("not-served");

function submission({ voice }: Context, finding: Finding, reading: FindingReading, further: boolean): Sentence {
  const due = reading.due === null ? null : boundsText(reading.due);
  const until = due === null ? "" : `期限于${due}届满，`;
  const words = readingWords(reading.id).zh;
  if (isUnproved(reading.id)) return notServed(finding, reading, until);
  const text = further
    ? `退一步讲，即使采“${words}”的理解，${until}上述情形仍与规定不符。`
    : `${voice.self}主张“${words}”；据此，${until}上述情形与规定不符。`;
  return alternative(finding, `reading.${reading.id}`, { parts: [{ text }], findings: [finding.id] });
}

/** Service that the file says took place, without proof: a question of fact for the court, no disputed law. */
function notServed(finding: Finding, { id }: FindingReading, until: string): Sentence {
  const ask = "现有材料中没有送达凭证，请核查送达情况。";
  const then = `没有凭证能够证明已经依法送达的，应当认定没有送达；在此情形下，${until}与上述规定不符。`;
  return alternative(finding, `reading.${id}`, { parts: [{ text: ask + then }], findings: [finding.id] });
}

/** A bureau, a site or another body is no court: it does not adjudicate. */
const isBody = ({ holder }: Finding): boolean => holder === "agency" || holder === "bureau";

/** What the addressee is asked to do with an open point. */
const asked = (finding: Finding): string => (isBody(finding) ? "请予核实处理" : "请一并审查认定");

function review(finding: Finding): Sentence {
  return alternative(finding, "open", { parts: [{ text: `${asked(finding)}。` }], findings: [finding.id] });
}

/** Open without two readings of the law: what the file holds, and that it be judged. */
function disputed(context: Context, finding: Finding, { result }: Sorted): readonly Sentence[] {
  const ending = endingOf(context, finding);
  if (ending.kind === "partly") {
    const { id } = ending.answer;
    const left: Piece = {
      parts: [{ text: "所作决定没有处理全部请求，" }],
      findings: [finding.id],
      facts: [`events[${id}].answered`],
    };
    return [
      alternative(finding, "open", join(left, leftOut(ending.answer), `。${asked(finding)}。`)),
      restSentence(context, finding, ending.answer),
    ];
  }
  // The result may name the day of an event.
  const facts = finding.subjects.map((id) => `events[${id}].date`);
  const words = result === null ? "" : courtWords(result);
  const lead = words === "" ? "对上述情形是否符合规定，" : `依现有材料，${words}，`;
  return [
    alternative(finding, "open", { parts: [{ text: `${lead}${asked(finding)}。` }], findings: [finding.id], facts }),
  ];
}

/** The audit is open because a fact is missing: the gap stands where it will be filled in. */
function unsettled(finding: Finding, missing: Finding["missing"]): Sentence {
  const gaps = missing.map(({ path, question }) => gap(path, question, path));
  const lead: Piece = { parts: [{ text: "此点的事实：" }], findings: [finding.id] };
  return alternative(
    finding,
    "unsettled",
    join(lead, list(gaps, "；"), `。与上述规定不符的，${isBody(finding) ? "请依法核实处理" : "请依法审查纠正"}。`),
  );
}

function alternative(finding: Finding, name: string, piece: Piece): Sentence {
  return say(`ground.${finding.id}.${name}`, { alternative: true }, piece);
}
