// Instants of the program's own doings in the clock of this machine; never used for law.
import type { Text } from "../../shared/text.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** `10:24`. */
export function clockOf(instant: string): string {
  const time = new Date(instant);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The civil day on this machine's clock, `2024-03-05`. */
export function localDayOf(instant: string): string {
  const time = new Date(instant);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Day and minute on this machine's clock, `2024-03-05 09:12`. */
export const minuteOf = (instant: string): string => `${localDayOf(instant)} ${clockOf(instant)}`;

/** `今天 09:12`, `2024-03-05 09:12`. `now` is an instant. */
export function momentWords(instant: string, now: string): Text {
  const day = localDayOf(instant);
  const clock = clockOf(instant);
  return day === localDayOf(now)
    ? { zh: `今天 ${clock}`, en: `today ${clock}` }
    : { zh: `${day} ${clock}`, en: `${day} ${clock}` };
}
