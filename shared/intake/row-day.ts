// The day of a row of a story: as people write it, the year taken over from the row above where it is left out.
import { parseDateWords } from "../case/date-words.ts";
import type { Text } from "../text.ts";

/** How the day of a row was read: its form in the case file (null: not known), and whether the year was taken over. */
export type RowDay =
  | { readonly ok: true; readonly edtf: string | null; readonly yearFrom: "typed" | "above" }
  | { readonly ok: false; readonly problem: Text };

/** 3-5, 3.5, 3/5, 3月5日, 0305. */
const MONTH_DAY =
  /^(?<month>0?[1-9]|1[0-2])(?:[.\-/月])(?<day>0?[1-9]|[12]\d|3[01])[日号]?$|^(?<mm>0[1-9]|1[0-2])(?<dd>0[1-9]|[12]\d|3[01])$/u;
const FULL = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Reads the day of a row; `above` is the day of the last row above that has one, in the form of the case file. A day without a
 * year that would lie before it is not guessed.
 */
export function readRowDay(typed: string, above: string | null): RowDay {
  const text = typed.normalize("NFKC").trim();
  const short = MONTH_DAY.exec(text)?.groups;
  if (short === undefined) {
    const read = parseDateWords(typed);
    return read.ok
      ? { ok: true, edtf: read.edtf, yearFrom: "typed" }
      : { ok: false, problem: { zh: `${read.problem.zh}${read.hint.zh}`, en: `${read.problem.en} ${read.hint.en}` } };
  }
  const year = above === null ? null : (/^\d{4}/u.exec(above)?.[0] ?? null);
  if (above === null || year === null) {
    return {
      ok: false,
      problem: { zh: "缺少年份：上面没有可以照用的年份。", en: "The year is missing, and no row above has one." },
    };
  }
  const month = (short["month"] ?? short["mm"] ?? "").padStart(2, "0");
  const day = (short["day"] ?? short["dd"] ?? "").padStart(2, "0");
  const read = parseDateWords(`${year}-${month}-${day}`);
  if (!read.ok) return { ok: false, problem: read.problem };
  if (FULL.test(above) && (read.edtf ?? "") < above) {
    return {
      ok: false,
      problem: {
        zh: `照上一行的年份是 ${read.edtf ?? ""}，比上一行早。请写明年份。`,
        en: `With the year of the row above it would be ${read.edtf ?? ""}, before that row. Write the year.`,
      },
    };
  }
  return { ok: true, edtf: read.edtf, yearFrom: "above" };
}
