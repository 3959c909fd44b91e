// What a version of an instrument asks, by name: the place, the period with its unit, and the words of the article. Nothing
// outside the law data holds a number of the law: rules, papers, checklists and screens name the duty and ask.

import type { Text } from "../text.ts";
import { chineseNumeral } from "./citation.ts";

/** The names of the duties, each of one instrument. A version has a duty under the article and with the period of that version. */
export const DUTY_NAMES = [
  // Defaulters Rule
  "listing-grounds",
  "ability-for-first-ground",
  "ability-for-every-ground",
  "term",
  "early-deletion",
  "bar-security",
  "bar-seizure",
  "bar-later-rank",
  "bar-no-refusal",
  "minors",
  "risk-warning",
  "creditors-request",
  "written-decision",
  "service-of-decision",
  "reasons",
  "term-stated",
  "signature",
  "contents",
  "national-database",
  "revocation",
  "inaccuracy",
  "deletion",
  "nil-queries",
  "deletion-after-term",
  "term-excludes",
  "deletion-without-days",
  "relisting",
  "relisting-bar",
  "correction-grounds",
  "correction-without-days",
  "review",
  "correction",
  "rejection",
  "reconsideration",
  "reconsideration-decision",
  "no-stay",
  "liability",
  // Civil Procedure Law
  "first-day-not-counted",
  "periods",
  "relief",
  "proof-of-service",
  "signed-receipt",
  "service-direct",
  "service-left",
  "service-electronic",
  "no-electronic-rulings",
  "service-post",
  "announcement",
  "announcement-noted",
  "foreign-announcement",
  "enforcement-notice",
  "objection-ruling",
  "objection-reconsideration",
  "list-basis",
  // Interpretation of the Civil Procedure Law
  "counted-from-next-day",
  "notice-issue",
  "refused-in-person",
  "entrusted-service",
  // Interpretation on enforcement procedure
  "notice-after-measure",
  // Asset Investigation Rule
  "reporting-order",
  "reporting-order-contents",
  "report-extension",
  "supplementary-report",
  "report-breach",
  // Consumption Restriction Rule
  "restriction-of-listed",
  "restriction-order",
  "restriction-lifting",
  "private-spending",
  "narrower-restriction",
  "restricted-consumption",
  // Good-Faith Enforcement Opinions
  "service-not-neglected",
  "grace-period",
  "protected-officers",
  "protected-students",
  "forbearance",
  "restriction-relief",
  "emergency-relief",
  "restriction-correction",
  // Procuratorate
  "remedies-first",
  "court-reply",
  "procuratorate-review",
  "procuratorate-grounds",
  "procuratorate-referral",
  "procuratorate-suggestion",
  "procuratorate-refusal",
  // Supervision within the courts
  "supervision",
  "supervision-of-courts",
  // Objections to acts of enforcement
  "objection-docketing",
  "objection-silence",
  "termination-objection",
  // Compensation
  "direct-loss",
  "burden-of-proof",
  "compensable-acts",
  "claim-after-end",
  "claim-while-pending",
  "compensation-decision",
  "compensation-committee",
  "committee-after-decision",
  "committee-of-court",
  "limitation",
  "limitation-known",
  "limitation-start",
  "limitation-excluded",
  // Credit reporting, personal information, credit repair
  "credit-record-challenged",
  "credit-objection",
  "credit-complaint",
  "retention",
  "state-organ-bounds",
  "data-challenged",
  "handler-corrects",
  "handler-deletes",
  "handler-explains",
  "measures-lifted",
  "credit-repair",
  "site-ends-publication",
  "dishonesty-information",
  "register-check",
  "register-correction",
  "register-answer",
  // Local platforms
  "objection-shanghai",
  "objection-shandong",
  "objection-shenzhen",
  "objection-henan",
  "objection-zhejiang",
  "objection-jiangsu",
  "others-spared",
  "revocation-told",
  "revocation-entered",
  "use-ends",
  // Service by post and online
  "post-address",
  "post-deputy",
  "post-signature",
  "post-recipient",
  "post-returned",
  "post-no-fault",
  "electronic-consent",
  "online-consent",
  // Reconsideration and suit against authorities
  "review-request",
  "review-obstacle",
  "review-untold",
  "review-first",
  "review-receipt",
  "review-acceptance",
  "review-decision",
  "review-simple",
  "review-working-days",
  "suit-direct",
  "suit-known",
  "suit-untold",
  "suit-five-years",
  "suit-five-years-interpreted",
  "suit-after-review",
  "suit-review-served",
  "suit-review-untold",
  "suit-silence",
  "suit-silence-interpreted",
  "suit-delay",
  "suit-promise",
  "suit-told-limit",
  "suit-correction",
  "suit-identity",
  "suit-rules-interpreted",
  "penalty-notice",
  "penalty-defence",
  "penalty-withdrawn",
  "hearing-right",
  "hearing-request",
  "penalty-working-days",
  // The wages list
  "wages-grounds",
  "wages-notice",
  "wages-objection",
  "wages-objection-answer",
  "wages-decision",
  "wages-contents",
  "wages-term",
  "wages-early",
  "wages-early-bars",
  "wages-early-answer",
  "wages-together",
  "wages-revoked",
  "wages-removal",
  // Others
  "corresponding-day",
  "general-warning",
  "regional-holidays",
  "holiday-exchange",
] as const;

export type DutyName = (typeof DUTY_NAMES)[number];

export type LegalUnit = "days" | "working-days" | "months" | "years";

/** A period as the law sets it. */
export interface LegalPeriod {
  readonly unit: LegalUnit;
  readonly n: number;
  /** A last day off moves to the next working day; without meaning for working days. */
  readonly roll: boolean;
  /** The length in the words of the article, 十五日; null where the wording is not held. */
  readonly zh?: string | null;
}

/** What a version of an instrument asks: where it stands, and its numbers. */
export interface Duty {
  readonly article: string;
  /** 1-based; absent where the article is meant as a whole. */
  readonly paragraph?: number;
  readonly item?: number;
  readonly period?: LegalPeriod;
  /** The article by which the days of the period are working days, where its own words say days. */
  readonly workingDaysBy?: string;
  /** By how much the period may be made longer, in its unit. */
  readonly extension?: { readonly least: number; readonly most: number };
  /** Words of the article that tell its sentence apart from others in the paragraph. */
  readonly words?: string;
  /** The items of the article in their order, by what they are. */
  readonly items?: readonly string[];
  /** How often something must have happened. */
  readonly count?: number;
  /** Full age in years. */
  readonly age?: number;
  /** What the article calls the days off that move the last day of a period. */
  readonly daysOff?: string;
  /** Fewer days than these between the days recorded call for a closer look; a sign that the program goes by, no period. */
  readonly closerLook?: number;
}

/** The duties of one version. */
export type Duties = Readonly<Partial<Record<DutyName, Duty>>>;

/** A duty as one version has it. */
export interface DutyText extends Duty {
  readonly name: DutyName;
  readonly instrument: string;
  readonly version: string;
}

/** The units of periods, as the program says them. */
export const UNITS: Readonly<Record<LegalUnit, { readonly zh: string; readonly one: string; readonly many: string }>> =
  {
    days: { zh: "日", one: "day", many: "days" },
    "working-days": { zh: "个工作日", one: "working day", many: "working days" },
    months: { zh: "个月", one: "month", many: "months" },
    years: { zh: "年", one: "year", many: "years" },
  };

/** A length as the program says it: 15日 / 15 days. */
export function lengthWords(n: number, unit: LegalUnit): Text {
  const { zh, one, many } = UNITS[unit];
  return { zh: `${n}${zh}`, en: `${n} ${n === 1 ? one : many}` };
}

/** The length of a period as the article writes it, 十五日; in the numerals of the law where its wording is not held. */
export function lawWords({ n, unit, zh }: LegalPeriod): string {
  return zh ?? `${chineseNumeral(n)}${UNITS[unit].zh}`;
}

/** The length of a period as the program says it. */
export const periodWords = ({ n, unit }: LegalPeriod): Text => lengthWords(n, unit);
