// The days that audits of cases stand on where it is not today, by case, as the window remembers them: pure.
import { parseDay } from "../../../shared/calendar/civil.ts";
import { asValues, type Json } from "../../base/memory.tsx";

/** Cases whose day is remembered; the one chosen longest ago is forgotten first. */
const KEPT = 200;

/** The ISO day remembered of a case; null where it is today. */
export function dayIn(kept: Json | undefined, caseId: string): string | null {
  const day = asValues(kept ?? null)[caseId];
  return typeof day === "string" && parseDay(day) !== null ? day : null;
}

/** What is remembered once the case stands on `day`; null: on today again, whichever day that is. */
export function withDay(kept: Json | undefined, caseId: string, day: string | null): Json {
  const others = Object.entries(asValues(kept ?? null)).filter(([id]) => id !== caseId);
  return Object.fromEntries(day === null ? others : [...others.slice(1 - KEPT), [caseId, day]]);
}
