// Whether what a paper asks and what it argues hold each other, as a list of faults.
import type { Draft, Sentence } from "./model.ts";
import { provisionKey } from "./sentence.ts";
import { sentencesIn, sentenceText, shownParts } from "./walk.ts";

/** What is asked whatever the grounds are: an answer, what the form of an office asks for. */
const OF_THE_FORM = /^request\.(?:written-answer|tell|mark|objection|early|rule|lift)$/u;

const isRequest = ({ id }: Sentence): boolean => id.startsWith("request.") && !id.endsWith(".number");

/**
 * Every request rests on a ground of the paper, on an event, or is a gap, unless the paper asks for its grounds by a gap; every
 * ground is named by a request.
 */
export function supportFaults(draft: Draft): readonly string[] {
  const sentences = sentencesIn(draft.blocks);
  const requests = sentences.filter(isRequest);
  if (!draft.forCourt || requests.length === 0) return [];
  const grounds = draft.blocks.flatMap(
    ({ id }) => /^ground\.(?<finding>.+)\.head$/u.exec(id)?.groups?.["finding"] ?? [],
  );
  const named = new Set(requests.flatMap(({ trace }) => trace.findings));
  const argued = new Set(grounds);
  const isOpen = sentences.some(({ parts }) =>
    parts.some((part) => "blank" in part && part.blank.byHand === undefined && /^reasons|^relief/u.test(part.blank.id)),
  );
  const bare = requests.filter(({ id, trace, parts }) => {
    const rests = trace.findings.length + trace.facts.length > 0 || parts.some((part) => "blank" in part);
    return !rests && !isOpen && !OF_THE_FORM.test(id);
  });
  return [
    ...grounds.filter((finding) => !named.has(finding)).map((finding) => `no request rests on the ground ${finding}`),
    ...[...named]
      .filter((finding) => !argued.has(finding) && grounds.length > 0)
      .map((finding) => `a request rests on ${finding}, which is not argued`),
    ...bare.map((sentence) => `nothing supports: ${sentenceText(sentence)}`),
  ];
}

/** The rules on the list and on the restriction: what a ground cites of them, the request that it leads to cites too. */
const OBLIGING: ReadonlySet<string> = new Set(["spc-defaulters", "spc-consumption"]);

/**
 * Deletion and the lifting of a restriction are asked for under the law that their grounds cite, and a lifting is never asked for
 * without a ground or the gap for one.
 */
export function basisFaults({ blocks, forCourt }: Draft): readonly string[] {
  if (!forCourt) return [];
  const sentences = sentencesIn(blocks);
  return sentences.flatMap((request) => {
    if (request.id !== "request.delete" && request.id !== "request.lift-restriction") return [];
    const cited = new Set(request.trace.basis.map(provisionKey));
    const lifts = request.id === "request.lift-restriction";
    const grounds = sentences.filter(
      ({ id }) =>
        // That an answer came late lifts nothing: it is told beside, and asked under what is answered.
        request.trace.findings.some((one) => !one.startsWith("H-03") && id.startsWith(`ground.${one}.law`)) ||
        (lifts && /^(?:restriction\.(?:falls|paid)|former\.(?:ask|reached))$/u.test(id)),
    );
    const open = sentences.some(({ parts }) =>
      parts.some((part) => "blank" in part && /^(?:relief|reasons)/u.test(part.blank.id)),
    );
    const bare =
      lifts && grounds.length === 0 && !open ? ["the lifting of the restriction is asked for without a ground"] : [];
    const missing = grounds
      .flatMap(({ trace }) => trace.basis)
      .filter((place) => OBLIGING.has(place.instrument) && !cited.has(provisionKey(place)));
    return [
      ...bare,
      ...missing.map((place) => `${request.id} does not cite ${provisionKey(place)}, on which its ground rests`),
    ];
  });
}

/** Words that look like a date, and are not worded as every date of a paper is: 2024年4月5日, 2024年4月, 2024年. */
const ODD_DATE =
  /\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{4}年0\d|\d{4}年\d{1,2}月0\d|\d{4}年度?\d{1,2}月\d{1,2}号|(?<!\d)\d{2}年\d{1,2}月|[〇一二三四五六七八九]{4}年/u;

/** Dates in another wording than the paper's; what the law says in quotation marks is the law's. Dates of a person's own words too. */
export function dateFaults({ blocks, forCourt }: Draft): readonly string[] {
  if (!forCourt) return [];
  return sentencesIn(blocks).flatMap((sentence) => {
    const words = shownParts(sentence)
      .map((part) => ("text" in part && part.path === undefined ? part.text : ""))
      .join("");
    const own = words.replaceAll(/“[^”]*”|《[^》]*》|〔\d{4}〕/gu, "");
    return ODD_DATE.test(own) ? [`${sentence.id} words a date otherwise: ${own}`] : [];
  });
}
