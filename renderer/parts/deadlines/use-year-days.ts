// What kind of day each day of some years is, from the calendar of the vault with its imported notices.
import { useCall } from "../../base/query.ts";

/** The days of the years by their ISO day; `without`: those of the years that have no official holiday notice. */
export function useYearDays(years: readonly number[]) {
  return useCall(
    ["year-days", ...years],
    async (api, signal) => {
      const answers = await Promise.all(years.map((year) => api.period.year({ year }, { signal })));
      const days = answers.flatMap((answer) => answer.days ?? []);
      return {
        byDay: new Map(days.map((day) => [day.day, day])),
        without: years.filter((_year, at) => answers[at]?.days === null),
      };
    },
    { keep: true },
  );
}
