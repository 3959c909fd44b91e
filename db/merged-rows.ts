// A case as the rows that a merge works with, and back.
import { isObject } from "../shared/case/json.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { validateCase } from "../shared/case/validate.ts";
import { MERGED_ENTITIES } from "../shared/merge/op.ts";
import type { MergedRow } from "../shared/merge/outcome.ts";
import { rowState } from "../shared/merge/write.ts";
import { assemble, LISTS } from "./case-parts.ts";
import { ENTITIES } from "./entities.ts";
import type { Projection } from "./projection.ts";
import { rowText } from "./row-store.ts";

/** The case of these rows; undefined where they make no valid one. */
export function caseOfRows(rows: readonly MergedRow[]): CaseFile | undefined {
  const head = rows.find(({ entity }) => entity === "case")?.value;
  if (!isObject(head)) return undefined;
  const listed = (wanted: string): readonly unknown[] =>
    rows
      .filter(({ entity }) => entity === wanted)
      .toSorted((a, b) => (a.ord ?? 0) - (b.ord ?? 0) || (a.id < b.id ? -1 : 1))
      .map(({ value }) => value);
  const [[, events], [, evidence], [, sanctions]] = LISTS;
  const lists = { events: listed(events), evidence: listed(evidence), sanctions: listed(sanctions) };
  const result = validateCase(assemble(head, lists));
  return result.ok ? result.case : undefined;
}

/** The rows of a case as they stand; none where there is no case. */
export function mergedRows(state: Projection, caseId: string): readonly MergedRow[] {
  const head = state.head(caseId);
  if (head === undefined) return [];
  return MERGED_ENTITIES.flatMap((entity): readonly MergedRow[] => {
    if (entity === "case") return [{ entity, id: caseId, value: JSON.parse(head) as unknown }];
    return state.rows(entity, caseId).flatMap((row) => {
      const read = rowState(JSON.parse(rowText(row)), ENTITIES[entity].ordered);
      return read === null ? [] : [{ entity, id: row.id, ...read }];
    });
  });
}
