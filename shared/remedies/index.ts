// The routes out of the list: their checklists, computed from the findings.
import type { Overview } from "../audit/rule.ts";
import type { Checklist } from "../audit/finding.ts";

/** The checklists of the routes, in the order of the command line. */
export function checklistsOf(_overview: Overview): readonly Checklist[] {
  return [];
}
