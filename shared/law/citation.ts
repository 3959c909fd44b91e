// Citations as a lawyer writes them: 失信规定（2017）第十二条第一款 / Defaulters Rule (2017) art. 12(1).

import type { Text } from "../text.ts";

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const units = ["", "十", "百", "千"] as const;

/** Chinese numeral of an integer from 1 to 9999, as used in 第…条: 10 十, 85 八十五, 105 一百零五. Throws RangeError outside. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`no Chinese numeral for ${n}`);
  const places = [...String(n)].map(Number);
  let out = "";
  let zero = false;
  places.forEach((digit, i) => {
    if (digit === 0) {
      zero = true;
      return;
    }
    if (zero) out += "零";
    zero = false;
    out += `${digits[digit] ?? ""}${units[places.length - 1 - i] ?? ""}`;
  });
  // Law texts write 十二, not 一十二, where ten leads.
  return n >= 10 && n < 20 ? out.slice(1) : out;
}

function articleWords(article: string): Text {
  const single = /^(\d+)$/u.exec(article);
  if (single?.[1] !== undefined) return { zh: `第${chineseNumeral(Number(single[1]))}条`, en: ` art. ${single[1]}` };
  const span = /^(\d+)-(\d+)$/u.exec(article);
  if (span?.[1] !== undefined && span[2] !== undefined) {
    return {
      zh: `第${chineseNumeral(Number(span[1]))}条至第${chineseNumeral(Number(span[2]))}条`,
      en: ` arts. ${span[1]}–${span[2]}`,
    };
  }
  const item = /^i(\d+)$/u.exec(article);
  if (item?.[1] !== undefined) return { zh: `第${chineseNumeral(Number(item[1]))}部分`, en: ` part ${item[1]}` };
  // A passage without a known number is cited by its instrument alone.
  return { zh: "", en: "" };
}

/**
 * The citation of a place in an instrument, given the instrument's short name and version label.
 * `paragraph` (款) and `item` (项) are 1-based; an item without a paragraph is 第…条第…项 / art. 1, item 4.
 */
export function citationOf(
  short: Text,
  version: string,
  article: string,
  paragraph: number | null,
  item: number | null,
): Text {
  const place = articleWords(article);
  const zh =
    (paragraph === null ? "" : `第${chineseNumeral(paragraph)}款`) +
    (item === null ? "" : `第${chineseNumeral(item)}项`);
  const itemEn = paragraph === null ? `, item ${item}` : `(${item})`;
  const en = (paragraph === null ? "" : `(${paragraph})`) + (item === null ? "" : itemEn);
  return { zh: `${short.zh}（${version}）${place.zh}${zh}`, en: `${short.en} (${version})${place.en}${en}` };
}
