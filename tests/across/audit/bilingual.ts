// Whether the two languages of a step say the same days and numbers, and the Chinese stays Chinese and short.

/** A step or another text in both languages. */
interface Both {
  readonly zh: string;
  readonly en: string;
}

const DIGITS = "零一二三四五六七八九";

/** The value of a Chinese numeral up to 9999, as in article numbers. */
function chineseNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const sorted = (list: readonly string[]): string => list.toSorted().join(" ");

/** The numbers of a text, article numerals of the Chinese as digits, days of the calendar apart. */
function numbers(text: string): { readonly days: string; readonly others: string } {
  const plain = text.replaceAll(
    /第(?<numeral>[零一二三四五六七八九十百千]+)(?=[条款项]|至|、)/gu,
    (_, numeral: string) => ` ${chineseNumber(numeral)} `,
  );
  const days = plain.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
  const others = plain.replaceAll(/\d{4}-\d{2}-\d{2}/gu, " ").match(/\d+/gu) ?? [];
  return { days: sorted(days), others: sorted(others) };
}

/** The code of another rule that a step names. */
const CODE = /[A-Z]{1,2}-\d[\dA-Z]/gu;

/** What is wrong with a step, one sentence each. */
export function stepFaults({ zh, en }: Both): readonly string[] {
  const faults: string[] = [];
  const length = [...zh].length;
  if (length > 60) faults.push(`${length} characters: ${zh}`);
  if (/[A-Za-z]/u.test(zh.replaceAll(CODE, ""))) faults.push(`letters in the Chinese: ${zh}`);
  const [a, b] = [numbers(zh), numbers(en)];
  if (a.days !== b.days) faults.push(`other days (${a.days} / ${b.days}): ${zh} / ${en}`);
  if (a.others !== b.others) faults.push(`other numbers (${a.others} / ${b.others}): ${zh} / ${en}`);
  return faults;
}
