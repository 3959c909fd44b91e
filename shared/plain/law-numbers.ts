// The numbers of the law inside a sentence: `{T review}` stands for the period of that duty, `{M term}` for what can be added to it,
// `{B review}` for the first day on which there is such a duty, `{E narrower-restriction}` for the first day on which there is none.
import { parseDay, type Day } from "../calendar/civil.ts";
import { chineseNumeral } from "../law/citation.ts";
import { DUTY_NAMES, lawWords, UNITS, type DutyName, type DutyText } from "../law/duties.ts";
import { dutyBegins, dutyText, dutyTexts, newestText, periodOf, validityOf } from "../law/duty-index.ts";
import type { Text } from "../text.ts";
import { writtenDay } from "../calendar/edtf.ts";
import type { Facts } from "./model.ts";

/** A finding on the day of its audit. */
type Judged = Pick<Facts, "finding" | "asOf">;

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 15 as fifteen; from a hundred on in digits. */
export function englishNumeral(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(n / 10) - 1];
  if (ten === undefined) return String(n);
  return n % 10 === 0 ? ten : `${ten}-${englishNumeral(n % 10)}`;
}

/** The version of the duty that the finding goes by: the one it cites, of several that with its period; else that of the audit's day. */
function textFor(name: DutyName, { finding: { basis, period }, asOf }: Judged): DutyText {
  const cited = dutyTexts(name).filter((text) =>
    basis.some(({ instrument, version }) => instrument === text.instrument && version === text.version),
  );
  const sameLength = cited.find((text) => text.period?.n === period?.length && text.period?.unit === period?.unit);
  const day = parseDay(asOf);
  return sameLength ?? cited.at(-1) ?? (day === null ? newestText(name) : dutyText(name, day));
}

/** 十日 / ten days */
function lengthOf(text: DutyText): Text {
  const period = periodOf(text);
  const { one, many } = UNITS[period.unit];
  return { zh: lawWords(period), en: `${englishNumeral(period.n)} ${period.n === 1 ? one : many}` };
}

/** 一个月 / one month; 一至三年 / one to three years. Throws RangeError where the duty has no extension (a programming error). */
function moreOf(text: DutyText): Text {
  const { name, extension } = text;
  if (extension === undefined) throw new RangeError(`${name} cannot be made longer`);
  const { least, most } = extension;
  const { zh, one, many } = UNITS[periodOf(text).unit];
  const [fewZh, fewEn] = least === most ? ["", ""] : [`${chineseNumeral(least)}至`, `${englishNumeral(least)} to `];
  return {
    zh: `${fewZh}${chineseNumeral(most)}${zh}`,
    en: `${fewEn}${englishNumeral(most)} ${most === 1 ? one : many}`,
  };
}

/** Throws RangeError for a duty that has not ended (a programming error). */
function endOf(name: DutyName): Day {
  const { until } = validityOf(name);
  const end = until === null ? null : parseDay(until);
  if (end === null) throw new RangeError(`${name} has not ended`);
  return end;
}

function said(kind: string, name: DutyName, judged: Judged): Text {
  switch (kind) {
    case "B":
      return writtenDay(dutyBegins(name));
    case "E":
      return writtenDay(endOf(name));
    case "M":
      return moreOf(textFor(name, judged));
    default:
      return lengthOf(textFor(name, judged));
  }
}

const NUMBER = /\{(?<kind>[TMBE]) (?<name>[a-z-]+)\}/gu;

/** The template with its numbers as the law that the finding goes by has them. Throws RangeError for a name that is no duty's. */
export function withLaw(template: Text, judged: Judged): Text {
  const put = (lang: keyof Text): string =>
    template[lang].replaceAll(NUMBER, (_, kind: string, named: string) => {
      const name = DUTY_NAMES.find((one) => one === named);
      if (name === undefined) throw new RangeError(`no duty is called ${named}`);
      return said(kind, name, judged)[lang];
    });
  return { zh: put("zh"), en: put("en") };
}
