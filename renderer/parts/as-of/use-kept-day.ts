// The day that the audit of a case stands on, kept with the case from one visit to the next.
import { useCallback } from "react";
import { useMemory } from "../../base/memory.tsx";
import { dayIn, withDay } from "./kept-days.ts";

const KEY = "asOf";

/** The ISO day, null for today, and how to choose one. */
export function useKeptDay(caseId: string): readonly [string | null, (day: string | null) => void] {
  const [kept, keep] = useMemory(KEY);
  const choose = useCallback((day: string | null) => keep(withDay(kept, caseId, day)), [kept, keep, caseId]);
  return [dayIn(kept, caseId), choose];
}
