// What a Chinese case number (案号) tells, e.g. （2023）京0105执异12号: its year, and its code by the SPC's standard of case types.
import type { Text } from "../text.ts";

/** Codes with their kind, the longer before the shorter they contain. `implementation`: 执行实施, where a listing is decided. */
const CODES = [
  { code: "司惩复", zh: "制裁复议", en: "review of a detention or fine" },
  { code: "司惩", zh: "司法制裁", en: "detention or fine" },
  { code: "执恢", zh: "恢复执行", en: "resumed enforcement" },
  { code: "执异", zh: "执行异议", en: "enforcement objection" },
  { code: "执复", zh: "执行复议", en: "enforcement review" },
  { code: "执监", zh: "执行监督", en: "enforcement supervision" },
  { code: "执保", zh: "财产保全执行", en: "enforcement of preservation" },
  { code: "执协", zh: "执行协调", en: "enforcement coordination" },
  { code: "执他", zh: "其他执行", en: "other enforcement" },
  { code: "执", zh: "首次执行", en: "first enforcement" },
] as const;

/** A case number read: its code, and whether cases of it carry out enforcement. */
export interface CaseCode {
  readonly code: string;
  readonly kind: Text;
  readonly implementation: boolean;
}

/** Reads the code of an enforcement case; null where the number shows none of the standard. */
export function caseCodeOf(number: string): CaseCode | null {
  const found = CODES.find(({ code }) => new RegExp(`${code}(?:字)?(?:第)?\\d+(?:-\\d+)?号`, "u").test(number));
  if (found === undefined) return null;
  const { code, zh, en } = found;
  return { code, kind: { zh, en }, implementation: code === "执" || code === "执恢" };
}

/** A year in brackets, before 年, or at the beginning: （2023）, [2013], 〔2012〕, 2011年, 2010. The first form that fits counts. */
const YEARS: readonly RegExp[] = [
  /[([〔【]\s*((?:19|20)\d{2})\s*[)\]〕】]/u,
  /((?:19|20)\d{2})\s*年/u,
  /^\D*((?:19|20)\d{2})(?!\d)/u,
];

/** The year of a case number, in its old forms too; null where it shows none. */
export function caseYearOf(number: string): number | null {
  const plain = number.normalize("NFKC");
  for (const form of YEARS) {
    const year = form.exec(plain)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** Is it the number of resumed enforcement (执恢)? */
export function isResumedNumber(number: string): boolean {
  return number.includes("恢");
}
