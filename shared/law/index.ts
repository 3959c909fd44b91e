// The law as data: every instrument, and the look-ups by id, by the day of an act and by article.

import { parseDay } from "../calendar/civil.ts";
import type { Text } from "../text.ts";
import { citationOf } from "./citation.ts";
import { litigationLaw, suitLimits } from "./instruments/administrative-suit.ts";
import { penaltyLaw, reviewLaw } from "./instruments/administrative.ts";
import { generalPrinciplesOpinions, periodAnswer2014, spcNotice2013 } from "./instruments/answers.ts";
import { assetInvestigation } from "./instruments/asset-investigation.ts";
import { compensationLimitation, stateCompensation } from "./instruments/compensation.ts";
import { cplInterpretation } from "./instruments/cpl-interpretation.ts";
import { civilProcedureLaw } from "./instruments/cpl.ts";
import {
  creditGuidance2020,
  creditOpinion2016,
  listNotice2018,
  plan2025,
  repairMeasures,
} from "./instruments/credit-policy.ts";
import { creditReporting, pipl, privateEconomy } from "./instruments/credit.ts";
import { enforcementCompensation } from "./instruments/enforcement-compensation.ts";
import { enforcementProcedure } from "./instruments/enforcement-procedure.ts";
import { civilCode, companyLaw, holidays, mentalDamage, platformObjection } from "./instruments/general.ts";
import { goodFaith } from "./instruments/good-faith.ts";
import { localRegulations } from "./instruments/local-regulations.ts";
import { objections } from "./instruments/objections.ts";
import { onlineLitigation } from "./instruments/online-litigation.ts";
import { policies } from "./instruments/policies.ts";
import { procuratorate, procuratorateRules } from "./instruments/procuratorate.ts";
import { roundConclusion } from "./instruments/round-conclusion.ts";
import { servicePost } from "./instruments/service-post.ts";
import { spcConsumption } from "./instruments/spc-consumption.ts";
import { spcDefaulters } from "./instruments/spc-defaulters.ts";
import {
  enforcementWork,
  pendingCases,
  supervision,
  terminateObjection,
  trialPeriod,
} from "./instruments/supervision.ts";
import { wagesList } from "./instruments/wages-list.ts";
import type { Article, Instrument, InstrumentVersion } from "./types.ts";

export { chineseNumeral } from "./citation.ts";
export { cplArticle } from "./topics.ts";
export { inForceWords, sourceWords } from "./source-words.ts";
export { markWords } from "./types.ts";
export type { Article, Instrument, InstrumentKind, InstrumentVersion, Paragraph, Provision } from "./types.ts";

/** Every instrument, the ones the rules rest on first. */
export const instruments: readonly Instrument[] = [
  spcDefaulters,
  civilProcedureLaw,
  cplInterpretation,
  spcConsumption,
  goodFaith,
  assetInvestigation,
  roundConclusion,
  enforcementProcedure,
  objections,
  servicePost,
  onlineLitigation,
  creditReporting,
  pipl,
  privateEconomy,
  supervision,
  procuratorate,
  procuratorateRules,
  stateCompensation,
  enforcementCompensation,
  compensationLimitation,
  terminateObjection,
  enforcementWork,
  trialPeriod,
  pendingCases,
  platformObjection,
  repairMeasures,
  plan2025,
  listNotice2018,
  creditOpinion2016,
  creditGuidance2020,
  ...policies,
  ...localRegulations,
  reviewLaw,
  litigationLaw,
  suitLimits,
  penaltyLaw,
  wagesList,
  civilCode,
  companyLaw,
  holidays,
  spcNotice2013,
  periodAnswer2014,
  generalPrinciplesOpinions,
  mentalDamage,
];

interface Span {
  readonly version: string;
  readonly from: number;
  /** Exclusive; Infinity while in force. */
  readonly until: number;
}

interface Entry {
  readonly instrument: Instrument;
  readonly spans: readonly Span[];
  readonly boundaries: readonly number[];
  readonly articles: ReadonlyMap<string, Article>;
}

function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

function entry(found: Instrument): Entry {
  const spans = found.versions.map((v): Span => ({
    version: v.version,
    from: day(v.from),
    until: v.until === null ? Infinity : day(v.until),
  }));
  const days = new Set(spans.flatMap((s) => (s.until === Infinity ? [s.from] : [s.from, s.until])));
  const articles = found.versions.flatMap((v) => v.articles.map((a) => [`${v.version}:${a.article}`, a] as const));
  return {
    instrument: found,
    spans,
    boundaries: [...days].toSorted((a, b) => a - b),
    articles: new Map(articles),
  };
}

const entries: ReadonlyMap<string, Entry> = new Map(instruments.map((i) => [i.id, entry(i)]));

function entryOf(id: string): Entry {
  const found = entries.get(id);
  if (found === undefined) throw new RangeError(`no instrument ${id}`);
  return found;
}

/** The instrument with this id. Throws RangeError on an unknown id (a programming error). */
export function instrument(id: string): Instrument {
  return entryOf(id).instrument;
}

/** The label of the version in force on a day (days since 1970-01-01), or null where none was. Throws on an unknown id. */
export function versionAt(id: string, on: number): string | null {
  for (const span of entryOf(id).spans) {
    if (on >= span.from && on < span.until) return span.version;
  }
  return null;
}

/** The days on which a version begins, or ends without a successor; ascending. Throws on an unknown id. */
export function boundaries(id: string): readonly number[] {
  return entryOf(id).boundaries;
}

/** A version of an instrument, or null where there is none with that label. Throws on an unknown id. */
export function instrumentVersion(id: string, version: string): InstrumentVersion | null {
  return entryOf(id).instrument.versions.find((v) => v.version === version) ?? null;
}

/** An article as held in a version, or null where the data does not hold it. Throws on an unknown id. */
export function article(id: string, version: string, number: string): Article | null {
  return entryOf(id).articles.get(`${version}:${number}`) ?? null;
}

/** The same few provisions are cited in every audit. */
const citations = new Map<string, Text>();

/** The citation of an article, with its paragraph (款) and item (项) where given. Throws on an unknown id. */
export function citation(
  id: string,
  version: string,
  number: string,
  paragraph: number | null,
  item: number | null = null,
): Text {
  const key = `${id}@${version}:${number}:${paragraph ?? ""}:${item ?? ""}`;
  let words = citations.get(key);
  if (words === undefined) {
    const short = instrumentVersion(id, version)?.short ?? entryOf(id).instrument.short;
    words = citationOf(short, version, number, paragraph, item);
    citations.set(key, words);
  }
  return words;
}
