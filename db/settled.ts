// A person who fills in a field that two desks filled differently has decided it, without being asked.
import { canonicalize } from "../shared/case/canonical.ts";
import { isObject } from "../shared/case/json.ts";
import { leavesOf } from "../shared/merge/leaves.ts";
import type { Conflict } from "../shared/merge/outcome.ts";
import { ENTITIES } from "./entities.ts";
import type { Projection, ValuedEdit } from "./projection.ts";

/** What stands in the place of a conflict now; undefined where nothing does. */
function valueIn(state: Projection, { case: caseId, row, place }: Conflict): unknown {
  const text = state.textOf(row.entity, caseId, row.id);
  const stored: unknown = text === null ? null : JSON.parse(text);
  const isListed = row.entity !== "case" && ENTITIES[row.entity].ordered;
  return leavesOf(isListed && isObject(stored) ? stored["value"] : stored).get(place ?? "");
}

const textOf = (value: unknown): string => (value === undefined ? "" : canonicalize(value));

/** The edits that close the conflicts of a case whose place holds something else than what was put there to wait, or is gone. */
export function settledByHand(state: Projection, caseId: string): readonly ValuedEdit[] {
  return state.rows("conflict", caseId).flatMap(({ id, json }): readonly ValuedEdit[] => {
    // The vault wrote it from a merge.
    const conflict = JSON.parse(json) as Conflict;
    // Whether a whole row, or the case, is kept or removed is for a decision to say.
    if (conflict.place === null) return [];
    const isThere = state.textOf(conflict.row.entity, caseId, conflict.row.id) !== null;
    if (isThere && textOf(valueIn(state, conflict)) === textOf(conflict.now)) return [];
    return [{ entity: "conflict", caseId, id, before: json, after: null, value: null }];
  });
}
