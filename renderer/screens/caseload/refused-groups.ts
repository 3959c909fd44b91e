// What an import refused, by its cause: what is wrong in most places first, and of as many, what came first.
import type { Api } from "../../../shared/api/index.ts";
import type { Text } from "../../../shared/text.ts";

type ImportCall = Api["caseload"]["import"];
/** What the backend answers to an import. */
export type ImportAnswer = Awaited<ReturnType<ImportCall>>;
type Refused = ImportAnswer["refused"][number];

export interface RefusedGroup {
  readonly cause: Text;
  readonly rows: readonly Refused[];
}

export function groupsOf(refused: readonly Refused[]): readonly RefusedGroup[] {
  const groups = new Map<string, { readonly cause: Text; readonly rows: Refused[] }>();
  for (const row of refused) {
    const group = groups.get(row.cause.zh);
    if (group === undefined) groups.set(row.cause.zh, { cause: row.cause, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].toSorted((a, b) => b.rows.length - a.rows.length);
}
