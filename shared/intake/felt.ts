// What the listing did to a client, in her words, and the sanctions of a case file that it becomes.
import { isObject } from "../case/json.ts";
import type { Sanction } from "../case/types.ts";
import type { Text } from "../text.ts";
import { readRowDay, type RowDay } from "./row-day.ts";
import { daysOf, type StoryRow } from "./story.ts";

/** As it is ticked and typed: the kinds of sanction, and since when. */
export interface Felt {
  readonly kinds: readonly string[];
  readonly day: string;
}

export const NOTHING_FELT: Felt = { kinds: [], day: "" };

/** What clients tell of themselves; rarer kinds are put down with the sanctions of the case. */
export const FELT = [
  { kind: "air-travel", words: { zh: "坐飞机", en: "flights" } },
  { kind: "rail", words: { zh: "坐高铁", en: "fast trains" } },
  { kind: "loan", words: { zh: "贷款", en: "loans" } },
  { kind: "credit-report", words: { zh: "征信", en: "credit report" } },
  { kind: "post", words: { zh: "任职", en: "a post" } },
  { kind: "school", words: { zh: "孩子上学", en: "a child’s school" } },
  { kind: "other", words: { zh: "别的", en: "other" } },
] as const satisfies readonly { readonly kind: NonNullable<Sanction["kind"]>; readonly words: Text }[];

/** What a draft holds; nothing where it is of an intake that did not ask. Null where it is none of this version. */
export function readFelt(value: unknown): Felt | null {
  if (value === undefined) return NOTHING_FELT;
  if (!isObject(value) || typeof value["day"] !== "string" || !Array.isArray(value["kinds"])) return null;
  const kinds: readonly unknown[] = value["kinds"];
  return { day: value["day"], kinds: FELT.map(({ kind }) => kind).filter((kind) => kinds.includes(kind)) };
}

/** The year that the story is in at its end; null where no day of it can be read. */
export function lastYear(rows: readonly StoryRow[]): string | null {
  const last = daysOf(rows)
    .flatMap((day) => (day.ok && day.edtf !== null ? [day.edtf] : []))
    .at(-1);
  return last === undefined ? null : (/^\d{4}/u.exec(last)?.[0] ?? null);
}

/** The day of the row, its year taken over where it is left out: it stands in no order with the days of the story. */
export const feltDay = ({ day }: Felt, year: string | null): RowDay => readRowDay(day, year);

/** One sanction for each kind, since the day where it can be read. */
export function sanctionsOf(felt: Felt, year: string | null): readonly (Sanction & { readonly id: string })[] {
  const day = feltDay(felt, year);
  const from = day.ok && day.edtf !== null ? { from: day.edtf } : {};
  return FELT.filter(({ kind }) => felt.kinds.includes(kind)).map(({ kind }) => ({
    id: `felt-${kind}`,
    kind,
    ...from,
  }));
}
