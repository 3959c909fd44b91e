// The routes out of the list: what each is, and its checklist computed from the findings of an audit.
import type { Checklist, RouteName } from "../engine/finding.ts";
import { isCourtList } from "../case/matter.ts";
import { parseDay } from "../calendar/civil.ts";
import type { Overview, Rule } from "../engine/rule.ts";
import { administrativeReconsideration } from "./administrative-reconsideration.ts";
import { administrativeSuit } from "./administrative-suit.ts";
import { agency } from "./agency.ts";
import { hasAuthorityList } from "./authority-limits.ts";
import { compensation } from "./compensation.ts";
import { correctionRequest } from "./correction-request.ts";
import { creditObjection } from "./credit-objection.ts";
import { deletion } from "./deletion.ts";
import { earlyDeletion } from "./early-deletion.ts";
import { objection } from "./objection.ts";
import { procuratorate } from "./procuratorate.ts";
import { reconsideration } from "./reconsideration.ts";
import { restrictionRelief } from "./restriction-relief.ts";
import { checklistOf, infoOn, type Route, type RouteInfo, type RouteStanding, standingOf } from "./route.ts";
import { supervision } from "./supervision.ts";
import { surveyOf } from "./survey.ts";

const OF_COURT: readonly Route[] = [
  correctionRequest,
  reconsideration,
  objection,
  deletion,
  earlyDeletion,
  restrictionRelief,
  supervision,
  procuratorate,
  creditObjection,
  agency,
  compensation,
];

const OF_AUTHORITIES: readonly Route[] = [administrativeReconsideration, administrativeSuit];

const ALL: readonly Route[] = [...OF_COURT, ...OF_AUTHORITIES];

/** The routes out of the lists that are in a case: the court's unless it is about another, authorities' where one listed. */
function routesOf({ view }: Overview): readonly Route[] {
  if (!isCourtList(view.file.matter)) return OF_AUTHORITIES;
  return hasAuthorityList(view) ? ALL : OF_COURT;
}

/** The names of the routes with what no law changes, in the order of the command line. */
export const ROUTES: readonly Pick<RouteInfo, "route" | "title" | "who" | "where">[] = ALL;

/** What a route is under the law of a day (ISO): for documents, the command line and the window. */
export function routeInfo(name: RouteName, on: string): RouteInfo {
  const found = ALL.find(({ route }) => route === name);
  const day = parseDay(on);
  if (found === undefined || day === null) throw new RangeError(`no route ${name} on ${on}`);
  return infoOn(found, day);
}

/**
 * The checklists of the routes, in the order of the command line; pure. `overview.findings` are the applicable ones,
 * `unreached` the rules that were not judged to the end.
 */
export function checklistsOf(overview: Overview, unreached: readonly Rule[] = []): readonly Checklist[] {
  const survey = surveyOf(overview);
  return routesOf(overview).map((route) => checklistOf(route, survey, unreached));
}

/** Where each route stands, in the same order: its checklist without the items. */
export function standingsOf(overview: Overview, unreached: readonly Rule[]): readonly RouteStanding[] {
  const survey = surveyOf(overview);
  return routesOf(overview).map((route) => standingOf(route, survey, unreached));
}
