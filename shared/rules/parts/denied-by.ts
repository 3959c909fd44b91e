// Records that something had not happened: which of them reach a given day.
import type { CaseEvent } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";

/** The denials that establish that the act had not happened by `day`: those made on it or later. */
export function deniedBy(world: World, denials: readonly CaseEvent[], day: Term): readonly CaseEvent[] {
  return denials.filter((denial) => world.le(day, world.day(denial)));
}

/** Of the denials, those about `ancestor` or about nothing in particular. */
export function denialsAbout(denials: readonly CaseEvent[], ancestor: CaseEvent): readonly CaseEvent[] {
  return denials.filter((denial) => denial.parents.length === 0 || denial.parents.includes(ancestor));
}
