// The routes out of the list: what each is, and its checklist computed from the findings of an audit.
import type { Checklist } from "../audit/finding.ts";
import type { Overview } from "../audit/rule.ts";
import { compensation } from "./compensation.ts";
import { correctionRequest } from "./correction-request.ts";
import { creditObjection } from "./credit-objection.ts";
import { deletion } from "./deletion.ts";
import { earlyDeletion } from "./early-deletion.ts";
import { procuratorate } from "./procuratorate.ts";
import { reconsideration } from "./reconsideration.ts";
import { checklistOf, type Route, type RouteInfo } from "./route.ts";
import { supervision } from "./supervision.ts";
import { surveyOf } from "./survey.ts";

const ALL: readonly Route[] = [
  correctionRequest,
  reconsideration,
  deletion,
  earlyDeletion,
  supervision,
  procuratorate,
  creditObjection,
  compensation,
];

/** What each route is, in the order of the command line: for documents and the window. */
export const ROUTES: readonly RouteInfo[] = ALL;

/** The checklists of the routes, in the order of the command line; pure. `overview.findings` are the applicable ones. */
export function checklistsOf(overview: Overview): readonly Checklist[] {
  const survey = surveyOf(overview);
  return ALL.map((route) => checklistOf(route, survey));
}
