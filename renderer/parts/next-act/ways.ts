// Where the button of the next act leads: to the paper to write, the question to answer, or the route that it belongs to.
import type { Audit, NextAct, Question } from "../../../shared/engine/finding.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { pathOf } from "../../base/route.ts";
import { NEXT, writeWords } from "./words.ts";

export interface Way {
  /** A place of the window. */
  readonly to: string;
  readonly words: Text;
}

/** A question about a deletion that is not on record: where the listing should be gone, it is the one to answer. */
const isDeletion = ({ path }: Question): boolean => path.startsWith("events[+listing-deleted@");

function questionOf({ because, route }: NextAct, ask: readonly Question[]): Question | undefined {
  const bearing = ask.filter(({ settles }) => settles.some((id) => because.includes(id)));
  return (route === "deletion" ? bearing.find(isDeletion) : undefined) ?? bearing[0];
}

function mainWay(caseId: string, next: NextAct, { ask, checklists, findings }: Audit): Way | null {
  const { kind, route, because } = next;
  const to = (...parts: readonly string[]): string => pathOf("case", caseId, ...parts);
  const toRoute = checklists.some((one) => one.route === route) && route !== null ? to("routes", route) : null;
  const first = because.find((id) => findings.some((finding) => finding.id === id));
  const toFinding = first === undefined ? null : { to: to("audit", first), words: NEXT.toFinding };
  switch (kind) {
    case "file": {
      const paper = route === null ? undefined : DOCUMENTS.find((one) => one.route === route);
      if (paper !== undefined) return { to: to("documents", paper.document), words: writeWords(paper.title) };
      return toRoute === null ? toFinding : { to: toRoute, words: NEXT.toRoute };
    }
    case "answer": {
      const question = questionOf(next, ask);
      return question === undefined ? toFinding : { to: to("facts", question.path), words: NEXT.toQuestion };
    }
    case "follow-up":
      if (route === "agency") return { to: to("sanctions"), words: NEXT.toSanctions };
      return toRoute === null ? toFinding : { to: toRoute, words: NEXT.toRoute };
    default:
      return toFinding;
  }
}

/** The way to do the next act, the main one first; none where there is nothing to go to. */
export function waysOf(caseId: string, next: NextAct, audit: Audit): readonly Way[] {
  const main = mainWay(caseId, next, audit);
  const { route } = next;
  const hasRoute = route !== null && audit.checklists.some((one) => one.route === route);
  const beside = hasRoute ? { to: pathOf("case", caseId, "routes", route), words: NEXT.toRoute } : null;
  return [main, beside].filter((way) => way !== null).filter((way, at, all) => at === 0 || way.to !== all[0]?.to);
}
