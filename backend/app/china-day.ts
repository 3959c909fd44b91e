// Today's civil date in China, from an instant.
import { type Day, formatDay } from "../../shared/calendar/civil.ts";

const MS_PER_DAY = 86_400_000;
/** China has one civil time, eight hours ahead of UTC, without summer time since 1991. */
const CHINA_AHEAD_MS = 8 * 3_600_000;

/** The day in China at an instant, ISO 8601 in UTC. */
export function chinaDay(instant: string): Day {
  return Math.floor((Date.parse(instant) + CHINA_AHEAD_MS) / MS_PER_DAY);
}

export const chinaDate = (instant: string): string => formatDay(chinaDay(instant));
