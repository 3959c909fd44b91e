// The asset report (财产报告): the rule's beginning, what hangs on its breach, and the reports after a change.
import { notApplicable } from "../../engine/limit.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Outcome } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** The outcome before 2017-05-01. */
export const NO_INVESTIGATION_RULE: Outcome = notApplicable(
  "当时尚无财产调查规定",
  "The rule on asset investigation was not yet in force",
);

/** Adds what a defect of the reporting order means: it weighs only where the listing rests on the report. */
export function sayReportGround(world: World): void {
  world.caution(
    "有此瑕疵的，以违反报告制度为由的纳入依据不足",
    "With such a defect a listing for breach of the reporting duty lacks a sound basis",
  );
}

/** The reports that may answer a change of assets: those that name it, else all from its day on. Own acts. */
export function supplementsTo(world: World, change: CaseEvent): readonly CaseEvent[] {
  const reports = world.all("asset-report-filed");
  const named = reports.filter((report) => report.raw.regarding === change.id);
  return named.length > 0 ? named : reports.filter((report) => world.le(world.day(change), world.day(report)));
}
