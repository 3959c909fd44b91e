// Which article number a topic has in each version of the Civil Procedure Law and of its Interpretation.

export const cplVersions = ["2012", "2017", "2021", "2023"] as const;
export type CplVersion = (typeof cplVersions)[number];

export const interpretationVersions = ["2015", "2020", "2022"] as const;
export type InterpretationVersion = (typeof interpretationVersions)[number];

type Row<V extends string> = Readonly<Record<V, string>>;

// The 2017 amendment moved no article; the second argument is the number from 2022, the third from 2024.
function cpl(old: number, from2022: number, from2024: number): Row<CplVersion> {
  return { "2012": `${old}`, "2017": `${old}`, "2021": `${from2022}`, "2023": `${from2024}` };
}

/** Civil Procedure Law: topic to article number by version. */
export const cplNumbers = {
  periods: cpl(82, 85, 85),
  relief: cpl(83, 86, 86),
  "service-proof": cpl(84, 87, 87),
  "service-direct": cpl(85, 88, 88),
  "service-left": cpl(86, 89, 89),
  "service-electronic": cpl(87, 90, 90),
  "service-post": cpl(88, 91, 91),
  "service-military": cpl(89, 92, 92),
  "service-custody": cpl(90, 93, 93),
  "service-forwarded": cpl(91, 94, 94),
  "service-announcement": cpl(92, 95, 95),
  fines: cpl(111, 114, 114),
  "assisting-units": cpl(114, 117, 117),
  objection: cpl(225, 232, 236),
  "third-party-objection": cpl(227, 234, 238),
  supervision: cpl(235, 242, 246),
  "enforcement-notice": cpl(240, 247, 251),
  "asset-report": cpl(241, 248, 252),
  "delay-interest": cpl(253, 260, 264),
  "list-basis": cpl(255, 262, 266),
  stay: cpl(256, 263, 267),
  termination: cpl(257, 264, 268),
  "ruling-effect": cpl(258, 265, 269),
  "service-foreign": cpl(267, 274, 283),
} as const satisfies Readonly<Record<string, Row<CplVersion>>>;

export type CplTopic = keyof typeof cplNumbers;

function same(article: number): Row<InterpretationVersion> {
  return { "2015": `${article}`, "2020": `${article}`, "2022": `${article}` };
}

function moved(old: number, from2022: number): Row<InterpretationVersion> {
  return { "2015": `${old}`, "2020": `${old}`, "2022": `${from2022}` };
}

/** Interpretation of the Civil Procedure Law: topic to article number by version. The 2015 numbers of the last three rest on memory. */
export const interpretationNumbers = {
  periods: same(125),
  "service-organisation": same(130),
  "service-court": same(131),
  "service-agent": same(132),
  "service-entrusted": same(134),
  "service-electronic": same(135),
  "service-electronic-consent": same(136),
  "service-address": same(137),
  "service-announcement": same(138),
  "service-announcement-reason": same(139),
  "service-announcement-excluded": same(140),
  "enforcement-notice": moved(482, 480),
  listing: moved(518, 516),
  "round-conclusion": moved(519, 517),
} as const satisfies Readonly<Record<string, Row<InterpretationVersion>>>;

export type InterpretationTopic = keyof typeof interpretationNumbers;

function pick<V extends string>(row: Row<V>, versions: readonly V[], version: string, of: string): string {
  const found = versions.find((v) => v === version);
  if (found === undefined) throw new RangeError(`${of} has no version ${version}`);
  return row[found];
}

/** Article number of a topic in a version of `cpl`. Throws on a version that does not exist. */
export function cplArticle(topic: CplTopic, version: string): string {
  return pick(cplNumbers[topic], cplVersions, version, "cpl");
}

/** Article number of a topic in a version of `cpl-interpretation`. Throws on a version that does not exist. */
export function interpretationArticle(topic: InterpretationTopic, version: string): string {
  return pick(interpretationNumbers[topic], interpretationVersions, version, "cpl-interpretation");
}
