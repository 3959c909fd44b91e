// Readings that would count from a day no case file records (docketing, complete papers): listed, never decided.
import { verdict } from "../../engine/limit.ts";
import type { ReadingRow } from "../../engine/explorer.ts";
import { readingWords } from "../../engine/readings.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** Takes a reading of the row; an undetermined outcome for every one but `counted`, whose day is on record. */
export function withoutDate(world: World, row: ReadingRow, counted: string): Outcome | null {
  const reading = world.reading(row);
  if (reading === counted) return null;
  const words = readingWords(reading);
  return verdict("undetermined", () => ({
    zh: `${words.zh}：日期不在案卷记录中`,
    en: `${words.en}: the day is not on record`,
  }));
}
