// What the choices of the next act share: what they choose from, and the shape of an act.
import type { CaseFile } from "../case/types.ts";
import type { Deadline, Finding, NextAct, Question } from "../engine/finding.ts";
import type { Stake } from "../plain/model.ts";
import type { RouteStanding } from "../remedies/route.ts";
import type { Text } from "../text.ts";

/** What the act is chosen from. */
export interface Standing {
  readonly file: CaseFile;
  /** The day of the audit, ISO. */
  readonly asOf: string;
  /** The applicable findings. */
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  readonly ask: readonly Question[];
  readonly checklists: readonly RouteStanding[];
}

export function act(kind: NextAct["kind"], what: Text, more: Partial<NextAct>): NextAct {
  const { route = null, by = null, addressee = null, because = [] } = more;
  return { what, route, by, addressee, because, kind };
}

export type Choice = (standing: Standing) => NextAct | null;

/** The court or body that a route goes to; null where its name is not known. */
export function courtOf({ checklists }: Standing, route: NextAct["route"]): string | null {
  return checklists.find((checklist) => checklist.route === route)?.court ?? null;
}

/** The stakes that are worth a paper. */
export const WEIGHTY: ReadonlySet<Stake> = new Set<Stake>(["off-list", "own-limit", "answer", "listing", "published"]);
