// A written date in one form before it is read: one width, digits for Chinese figures, lower case, one space at most.

const CHINESE_DIGITS = "〇一二三四五六七八九";

const digit = (character: string): string => {
  if (/\d/u.test(character)) return character;
  return String(/[零○o]/u.test(character) ? 0 : CHINESE_DIGITS.indexOf(character));
};

const FIGURES = "(?<tens>[一二三]?)十(?<ones>[一二三四五六七八九]?)|(?<one>[一二三四五六七八九])";

/** Chinese figures before these signs as digits. */
const figuresBefore = (signs: string): RegExp => new RegExp(`(?:${FIGURES})(?=[${signs}])`, "gu");

function figure(...found: readonly unknown[]): string {
  const groups = found.at(-1) as Readonly<Record<"tens" | "ones" | "one", string | undefined>>;
  if (groups.one !== undefined) return digit(groups.one);
  const tens = groups.tens === undefined || groups.tens === "" ? 1 : Number(digit(groups.tens));
  const ones = groups.ones === undefined || groups.ones === "" ? 0 : Number(digit(groups.ones));
  return String(tens * 10 + ones);
}

/** The text in that form; a year may have the Latin letter O for its zero, as text read from a picture has. */
export const simplify = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[〇零○o一二三四五六七八九\d]{4}(?=年)/gu, (year) => [...year].map(digit).join(""))
    .replaceAll(figuresBefore("月日号时点"), figure)
    .replaceAll(/(?<=\d)\s+(?=[年月日号])|(?<=[年月日号至到约])\s+/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
