// The reading behind Today, shared with the counts of the navigation.
import type { UseQueryResult } from "@tanstack/react-query";
import type { Api } from "../../../shared/api/index.ts";
import { useCall } from "../../base/query.ts";

export type TodayView = Awaited<ReturnType<Api["caseload"]["today"]>>;

/** What is due, overdue, changed and untouched, by the settings' number of days. */
export function useToday(): UseQueryResult<TodayView> {
  return useCall(["today"], async (api, signal) => {
    const { untouchedDays } = await api.settings.get({}, { signal });
    return api.caseload.today({ untouchedDays }, { signal });
  });
}
