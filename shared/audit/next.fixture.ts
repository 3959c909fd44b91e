// For the tests of the next act: what it is chosen from, made by hand.
import type { Checklist, Deadline, Finding, NextAct, Question, RouteName } from "../engine/finding.ts";
import { found } from "../remedies/testing.fixture.ts";
import { caseOf } from "./case.fixture.ts";
import { nextAct } from "./next.ts";
import type { Standing } from "./next-parts.ts";

export const AS_OF = "2024-06-03";
export const on = (day: string) => ({ earliest: day, latest: day });

/** An open route on these findings. */
export const open = (route: RouteName, because: readonly Finding[], more: Partial<Checklist> = {}): Checklist => ({
  route,
  state: "open",
  until: null,
  filer: "client",
  court: null,
  because: because.map(({ id }) => id),
  items: [],
  ...more,
});

export const running = (id: string, holder: Finding["holder"], due: string): Deadline => ({
  finding: id,
  rule: found(id, {}).rule,
  holder,
  due: on(due),
  status: "running",
  daysLeft: { min: 1, max: 1 },
  what: { zh: "审查", en: "the review" },
  route: null,
});

export const asks = (path: string, settles: readonly Finding[]): Question => ({
  path,
  kind: "tri",
  choices: [],
  question: { zh: "问？", en: "Asked?" },
  settles: settles.map(({ id }) => id),
});

export const next = (part: Partial<Standing>): NextAct | null =>
  nextAct({ file: caseOf([]), asOf: AS_OF, findings: [], deadlines: [], ask: [], checklists: [], ...part });

/** The next act where these findings are on the table, each with the routes open on it. */
export function taken(
  routes: readonly (readonly [RouteName, Finding])[],
  more: Partial<Standing> = {},
): NextAct | null {
  const findings = [...new Set(routes.map(([, finding]) => finding))];
  return next({ findings, checklists: routes.map(([route, finding]) => open(route, [finding])), ...more });
}

export const broken = (id: string, more: Partial<Finding> = {}): Finding => found(id, { status: "breach", ...more });
export const disputed = (id: string, more: Partial<Finding> = {}): Finding =>
  found(id, { status: "contestable", ...more });
