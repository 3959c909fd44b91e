// The day an audit stands on: `--as-of`, else today in China.
import { type Day, EVENT_MAX, EVENT_MIN, formatDay, parseDay } from "../shared/calendar/civil.ts";
import { echo } from "../shared/case/echo.ts";
import { type Io, UsageError } from "./io.ts";
import type { Arguments } from "./options.ts";

/** A day of an option, within a range; null where the option was not given. */
export function dayOption(args: Arguments, option: string, first: Day, last: Day): Day | null {
  const value = args.value(option);
  if (value === null) return null;
  const day = parseDay(value);
  if (day !== null && day >= first && day <= last) return day;
  const [from, to] = [formatDay(first), formatDay(last)];
  throw new UsageError(
    `--${option}：${echo(value)} 不可用；应为 ${from} 至 ${to} 之间的日期，写作 2024-03-05`,
    `--${option}: ${echo(value)} is not allowed; a day from ${from} to ${to}, written 2024-03-05, is`,
  );
}

/** The day of the audit. */
export function asOfDay(args: Arguments, io: Io): Day {
  return dayOption(args, "as-of", EVENT_MIN, EVENT_MAX) ?? io.today();
}
