// A case number (案号) in its one spelling, and what it says: year, code of the court, type of case, in the new and the old form.
import type { Text } from "../text.ts";

/** Types of case by the SPC's standard; a type that is not here is kept as it is. */
const TYPES: Readonly<Record<string, string>> = {
  执: "first enforcement",
  执恢: "resumed enforcement",
  执保: "enforcement of preservation",
  执异: "enforcement objection",
  执复: "enforcement review",
  执监: "enforcement supervision",
  执协: "enforcement coordination",
  执他: "other enforcement",
  司惩: "judicial sanction",
  司惩复: "review of a judicial sanction",
  司救执: "aid in enforcement",
  财保: "preservation",
  法赔: "compensation by the court",
  委赔: "compensation committee",
  委赔监: "supervision of compensation",
  民初: "civil, first instance",
  民终: "civil, second instance",
  民申: "civil, application for retrial",
  民监: "civil, supervision",
  民抗: "civil, protest",
  民再: "civil, retrial",
  民督: "payment order",
  民特: "special procedure",
  民撤: "revocation by a third party",
  民保令: "protection order",
  民辖终: "civil, appeal on jurisdiction",
  民他: "other civil",
  认台: "recognition, Taiwan",
  认港: "recognition, Hong Kong",
  认澳: "recognition, Macao",
  刑初: "criminal, first instance",
  刑终: "criminal, second instance",
  刑再: "criminal, retrial",
  刑更: "change of a sentence",
  行初: "administrative, first instance",
  行终: "administrative, second instance",
  行申: "administrative, application for retrial",
  行再: "administrative, retrial",
  行审: "non-litigation enforcement",
  行审复: "review of non-litigation enforcement",
  行赔初: "administrative compensation",
  破: "bankruptcy",
  破申: "application for bankruptcy",
  强清: "compulsory liquidation",
};

/** Types that a basic court never hears. */
const UPPER_ONLY: ReadonlySet<string> = new Set([
  "执复",
  "司惩复",
  "民终",
  "刑终",
  "行终",
  "民辖终",
  "行审复",
  "委赔",
  "委赔监",
]);
export const isUpperOnly = (type: string): boolean => UPPER_ONLY.has(type);

/** Since this year case numbers open with the code of the court. */
const CODES_SINCE = 2016;

/** A case number read. */
export interface CaseNumber {
  /** In its one spelling: full-width brackets, half-width digits, 执 and 号. A part number (之一) stays at its end. */
  readonly text: string;
  readonly year: number;
  /** What opens it, 京0105; null for the old form, whose abbreviation was each court's own and names none. */
  readonly code: string | null;
  readonly type: string;
  readonly isKnownType: boolean;
}

const SIGNS = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云藏陕甘青宁新兵军";
const YEAR = String.raw`^\(?(?<year>(?:19|20)\d{2})\)?年?`;
const TAIL = String.raw`(?<serial>\d+)号(?<tail>(?:之[一二三四五六七八九十\d]+|-\d+)?)$`;
const NEW = new RegExp(`${YEAR}(?<code>最高法|[${SIGNS}](?:\\d{4}|\\d{2})?)[知商]?(?<type>[^\\d()]{1,5})${TAIL}`, "u");
const OLD = new RegExp(`${YEAR}(?<abbreviation>[^\\d()]{1,10})字第?${TAIL}`, "u");
const BY_LENGTH = Object.keys(TYPES).toSorted((a, b) => b.length - a.length);

/** One width, one kind of bracket, no blanks, the simplified signs. */
const plain = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replaceAll("執", "执")
    .replaceAll("號", "号")
    .replaceAll("恢復", "恢复")
    .replaceAll(/[[〔【{〈《「『]/gu, "(")
    .replaceAll(/[\]〕】}〉》」』]/gu, ")");

const spelled = (text: string): string => text.replace(/^\(?((?:19|20)\d{2})\)?年?/u, "（$1）");

/** Reads a case number as it was typed; null where it has not the form of one. */
export function readNumber(typed: string): CaseNumber | null {
  const text = plain(typed);
  const coded = NEW.exec(text)?.groups;
  if (coded !== undefined && !coded["type"]?.endsWith("字第") && !coded["type"]?.endsWith("字")) {
    const type = coded["type"] ?? "";
    return {
      text: spelled(text),
      year: Number(coded["year"]),
      code: coded["code"] ?? null,
      type,
      isKnownType: Object.hasOwn(TYPES, type),
    };
  }
  const old = OLD.exec(text)?.groups;
  if (old === undefined) return null;
  const abbreviation = old["abbreviation"] ?? "";
  const type = BY_LENGTH.find((one) => abbreviation.endsWith(one));
  return {
    text: spelled(text),
    year: Number(old["year"]),
    code: null,
    type: type ?? abbreviation,
    isKnownType: type !== undefined,
  };
}

/** The number in its one spelling; what has not the form of a number stays as it was typed. */
export const normalNumber = (typed: string): string => readNumber(typed)?.text ?? typed.trim();

/** What is odd in the number alone; the court's name is another question. */
export function numberDoubts({ year, code, type, isKnownType }: CaseNumber): readonly Text[] {
  const doubts: Text[] = [];
  if (code !== null && year < CODES_SINCE) {
    doubts.push({
      zh: `${CODES_SINCE}年以前的案号没有法院代码“${code}”，请对照文书核对年份。`,
      en: `A number before ${CODES_SINCE} has no code of a court (${code}): compare the year with the paper.`,
    });
  }
  if (code === null && year >= CODES_SINCE) {
    doubts.push({
      zh: `${CODES_SINCE}年起的案号不写“字第”，请对照文书核对。`,
      en: `The old form (字第) in a number of ${year}, since ${CODES_SINCE} not used: compare it with the paper.`,
    });
  }
  if (!isKnownType) {
    doubts.push({
      zh: `没有见过“${type}”这类案号，照原样保留。`,
      en: `“${type}” is no type of case known here; it is kept as it is.`,
    });
  }
  return doubts;
}

/** Cases in which a listing is decided: first and resumed enforcement. */
const LISTING_TYPES: ReadonlySet<string> = new Set(["执", "执恢"]);

/** A number that stands for the enforcement case, and is of another procedure: null where it is not. */
export function notEnforcement({ type, isKnownType }: CaseNumber): Text | null {
  if (LISTING_TYPES.has(type) || !isKnownType) return null;
  return {
    zh: `“${type}”不是执行实施案件的案号；纳入名单一般在“执”或者“执恢”案件中作出，请核对。`,
    en: `“${type}” (${TYPES[type] ?? type}) is not the number of an enforcement case: a listing is decided in a 执 or 执恢 case. Please check.`,
  };
}

export const NOT_A_NUMBER: Text = {
  zh: "不像案号，照写可以。案号一般写作（2023）京0105执1234号。",
  en: "This has not the form of a case number; it can stay as it is. One is written （2023）京0105执1234号.",
};
