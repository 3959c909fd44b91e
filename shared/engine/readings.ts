// The disputed readings of the contract (audit-output, "Readings"), one row each; ids of several rows join in this order.
import { periodWords } from "../law/duties.ts";
import { firstText, periodOf } from "../law/duty-index.ts";
import type { Text } from "../text.ts";
import type { ReadingRow } from "./explorer.ts";

const active = (id: string) => ({ id, active: true });
const noted = (id: string) => ({ id, active: false });

/** Every rolled period: the rolled day is the due day. */
export const ROLL: ReadingRow = {
  row: 1,
  name: "roll",
  options: [active(""), { ...noted("unrolled"), told: true }, noted("weekend-is-no-holiday")],
};

/** C-03, R-03, H-03: what starts the review period. */
export const REVIEW_START: ReadingRow = {
  row: 2,
  name: "review-start",
  options: [active("receipt"), noted("docketed"), noted("complete-papers")],
};

/** C-03, R-01 received before 2017-05-01 and undecided on it. */
export const PENDING_2017: ReadingRow = {
  row: 3,
  name: "pending-2017",
  options: [active("from-2017-05-01"), active("old-law")],
};

/** C-04: from which day the three working days count. */
export const CORRECTION_START: ReadingRow = {
  row: 4,
  name: "correction-start",
  options: [active("finding"), active("outer-bound")],
};

/** performance itself, or the court's knowledge of it. */
export const PERFORMANCE_START: ReadingRow = {
  row: 5,
  name: "performance-start",
  options: [active("performance"), active("court-knew")],
};

/** whether a query that found assets bars the ground for good, or two nil queries after it suffice. */
export const NIL_SINCE: ReadingRow = {
  row: 6,
  name: "nil-since",
  options: [active("any-find"), active("two-nil-since")],
};

/** a ruling takes effect on service; or counts from its date. */
export const RULING_START: ReadingRow = { row: 7, name: "ruling-start", options: [active("served"), active("ruled")] };

/** the term runs from the decision, or from publication. */
export const TERM_START: ReadingRow = {
  row: 8,
  name: "term-start",
  options: [active("decision"), active("publication")],
};

/** X-09 where the decision itself states the start. */
export const TERM_STATED: ReadingRow = { row: 8, name: "term-stated", options: [active("stated")] };

/** the decision states a term that art. 2(1) does not allow. Its id follows that of the start. */
export const TERM_UNLAWFUL: ReadingRow = {
  row: 8.5,
  name: "term-unlawful",
  options: [active("stated-term"), active("lawful-term")],
};

/** items 2 to 6 only, and the decision states no term; X-09 also where item 1 is named beside them. */
export const TERM_OMITTED: ReadingRow = {
  row: 9,
  name: "term-omitted",
  options: [active("no-term"), active("two-years-by-law")],
};

/** item 1 alone, and the decision states a term. */
export const TERM_BASELESS: ReadingRow = {
  row: 10,
  name: "term-baseless",
  options: [active("term-excludes"), active("term-has-no-basis")],
};

/** a listing decided before 2017-05-01. */
export const OLD_LISTING: ReadingRow = {
  row: 11,
  name: "old-listing",
  options: [active("no-term"), active("two-years"), active("old-law")],
};

/** S-07 and R-01: an announcement whose sixty days straddle 2022-01-01. */
export const ANNOUNCEMENT: ReadingRow = {
  row: 12,
  name: "announcement",
  options: [active("law-at-issue"), active("other-count")],
};

/** L-03: the bar of art. 3 as the text limits it; the SPP case quotes it without the limit. */
export const SEIZURE_BAR: ReadingRow = {
  row: 13,
  name: "seizure-bar",
  options: [active("item-1-only"), noted("any-item")],
};

/** L-05 on the eighteenth birthday itself. */
export const BIRTHDAY: ReadingRow = { row: 14, name: "birthday", options: [active("birthday"), active("day-after")] };

/** L-08: the bar of art. 16 as the text limits it. */
export const FORBEARANCE_BAR: ReadingRow = {
  row: 15,
  name: "forbearance-bar",
  options: [active("items-1-and-6"), noted("any-item")],
};

/** A clock started by a service of which the file lacks the proof, or that has a defect. */
export const SERVICE_PROOF: ReadingRow = {
  row: 16,
  name: "service-proof",
  options: [active("as-stated"), active("not-served")],
};

/** K-05: whether the time spent on other remedies is left out of the two years. */
export const REMEDY_TIME: ReadingRow = {
  row: 17,
  name: "remedy-time",
  options: [active("plain"), active("deducted")],
};

/** R-01 where an extension was asked for in time: the court may grant it or not. */
export const EXTENSION: ReadingRow = {
  row: 18,
  name: "extension",
  options: [active("extended"), active("not-extended")],
};

/** O-02: docketing and ruling in one run, or the ruling alone from receipt. */
export const OBJECTION_RUN: ReadingRow = {
  row: 18,
  name: "objection-run",
  options: [active("with-docketing"), noted("ruling-from-receipt")],
};

/** K-11 where the decision came after the time for it: the limit of silence ran, and a new one began. */
export const COMMITTEE_START: ReadingRow = {
  row: 19,
  name: "committee-start",
  options: [active("from-silence"), active("from-decision")],
};

/** The term that the first text with one sets. */
const TERM = periodWords(periodOf(firstText("term")));

const WORDS: Readonly<Record<string, Text>> = {
  rolled: { zh: "末日逢休息日顺延", en: "last day moved off days off" },
  unrolled: { zh: "末日不顺延", en: "last day not moved" },
  "weekend-is-no-holiday": { zh: "周末不算法定休假日", en: "weekends are no statutory holidays" },
  receipt: { zh: "自收到之日起算", en: "counted from receipt" },
  docketed: { zh: "自立案之日起算", en: "counted from docketing" },
  "complete-papers": { zh: "自材料齐备之日起算", en: "counted from complete papers" },
  "from-2017-05-01": { zh: "自新规定施行日起算", en: "counted from the day the new text took effect" },
  "old-law": { zh: "适用旧规定，无期限", en: "the old text applies, without a period" },
  finding: { zh: "自认定理由成立之日起算", en: "counted from the finding that the request is well founded" },
  "outer-bound": { zh: "自审查期限届满之日起算", en: "counted from the end of the review period" },
  performance: { zh: "自履行之日起算", en: "counted from performance" },
  "court-knew": { zh: "自法院知悉之日起算", en: "counted from the court's knowledge" },
  "any-find": { zh: "查到过财产即不符合", en: "any find of assets excludes it" },
  "two-nil-since": { zh: "其后再两次查无财产即符合", en: "two nil queries since the find suffice" },
  served: { zh: "自裁定送达之日起算", en: "counted from service of the ruling" },
  ruled: { zh: "自裁定作出之日起算", en: "counted from the date of the ruling" },
  decision: { zh: "自决定作出之日起算", en: "counted from the decision" },
  publication: { zh: "自公布之日起算", en: "counted from publication" },
  stated: { zh: "自决定书写明的起算日起算", en: "counted from the start stated in the decision" },
  "stated-term": { zh: "以写明的期限为准", en: "the stated term" },
  "lawful-term": { zh: "以规定允许的最长期限为准", en: "the longest term that the rule allows" },
  "no-term": { zh: "视为无纳入期限", en: "treated as having no term" },
  "two-years-by-law": { zh: `期限依法为${TERM.zh}`, en: `the term is ${TERM.en} by law` },
  "term-excludes": { zh: "写明期限的，适用期限", en: "the stated term governs" },
  "term-has-no-basis": { zh: "第一项纳入不应有期限", en: "a term under item 1 has no basis" },
  "two-years": { zh: `按新规定${TERM.zh}计`, en: `${TERM.en} under the new text` },
  "law-at-issue": { zh: "按发出公告时的法律", en: "by the law at the issue of the announcement" },
  "other-count": { zh: "按期满时的法律", en: "by the law at the end of the period" },
  "item-1-only": { zh: "仅限第一项纳入", en: "item 1 only" },
  "any-item": { zh: "不限于条文所列各项", en: "any item" },
  birthday: { zh: "生日当日即为成年", en: "of age on the birthday" },
  "day-after": { zh: "生日次日方为成年", en: "of age on the day after" },
  "items-1-and-6": { zh: "仅限第一项和第六项", en: "items 1 and 6 only" },
  plain: { zh: "不扣除寻求救济的期间", en: "without leaving out the time of remedies" },
  deducted: { zh: "扣除寻求救济的期间", en: "the time of remedies left out" },
  "as-stated": { zh: "按所述日期已送达", en: "served on the stated day" },
  "with-docketing": { zh: "立案期限与审查期限合并计算", en: "docketing and review counted in one run" },
  "ruling-from-receipt": { zh: "审查期限自收到之日起算", en: "the review counted from receipt" },
  "from-silence": { zh: "自逾期未决定起算", en: "counted from the end of the time for a decision" },
  "from-decision": { zh: "自赔偿决定起算", en: "counted from the decision" },
  extended: { zh: "准许顺延期限", en: "the extension is granted" },
  "not-extended": { zh: "不准许顺延期限", en: "the extension is not granted" },
  "not-served": { zh: "所称送达不成立，视为未送达", en: "the service does not hold: not served" },
};

/** The words for a reading's id, joined ids included. Throws on an id without words. */
export function readingWords(id: string): Text {
  const parts = id.split("+").map((part) => {
    const words = WORDS[part];
    if (words === undefined) throw new Error(`reading ${part} has no words`);
    return words;
  });
  return { zh: parts.map((part) => part.zh).join("，"), en: parts.map((part) => part.en).join(", ") };
}
