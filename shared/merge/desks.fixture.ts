// Desks that edit one case apart and exchange their changes, as plain values: what vaults do, without the vaults.
import { canonicalize } from "../case/canonical.ts";
import { isObject } from "../case/json.ts";
import { decide, type Keep } from "./decide.ts";
import { mergeCase } from "./merge-case.ts";
import { besides, type Op, opId, type RowKey, type RowWrite } from "./op.ts";
import type { Conflict, Double, MergedRow } from "./outcome.ts";
import { writeOf } from "./write.ts";

export const CASE_ID = "某案";

/** Enough of the case format: what every row must have. */
export function fits(rows: readonly MergedRow[]): boolean {
  if (!rows.some(({ entity }) => entity === "case")) return false;
  const ids = new Set(rows.filter(({ entity }) => entity === "event").map(({ id }) => id));
  return rows.every(({ entity, value }) => {
    if (entity !== "event") return true;
    const { type, regarding } = isObject(value) ? value : {};
    return (
      typeof type === "string" && (regarding === undefined || (typeof regarding === "string" && ids.has(regarding)))
    );
  });
}

export const stands = (row: MergedRow): boolean => isObject(row.value);

const keyOf = ({ entity, id }: RowKey): string => `${entity} ${id}`;

export class Desk {
  readonly name: string;
  #n = 0;
  #ids = 0;
  readonly ops = new Map<string, Op>();
  rows: readonly MergedRow[] = [];
  conflicts: readonly Conflict[] = [];
  doubles: readonly Double[] = [];
  refused: string | undefined;

  constructor(name: string) {
    this.name = name;
  }

  newId(): string {
    this.#ids += 1;
    return `${this.name}${this.#ids}`;
  }

  /** One change: rows that are put, and rows that are removed. */
  edit(
    puts: readonly MergedRow[],
    removes: readonly RowKey[] = [],
    more: readonly RowWrite[] = [],
    decides?: Op["decides"],
  ): Op {
    const rows = new Map(this.rows.map((row) => [keyOf(row), row]));
    const gone = removes.flatMap((key) => writeOf(key, rows.get(keyOf(key)) ?? null, null) ?? []);
    const writes = puts.flatMap((row) => writeOf(row, rows.get(keyOf(row)) ?? null, row) ?? []);
    for (const key of removes) rows.delete(keyOf(key));
    for (const row of puts) rows.set(keyOf(row), row);
    this.rows = [...rows.values()];
    return this.#append([...gone, ...writes, ...more], decides === undefined ? {} : { decides });
  }

  #append(writes: readonly RowWrite[], more: Pick<Op, "decides" | "takesBack"> = {}): Op {
    this.#n += 1;
    const seen: Record<string, number> = {};
    for (const { desk, n } of this.ops.values()) if (desk !== this.name) seen[desk] = Math.max(seen[desk] ?? 0, n);
    const op: Op = {
      desk: this.name,
      n: this.#n,
      hash: `${this.name}-${this.#n}`,
      when: "2024-03-05T02:00:00Z",
      who: this.name,
      label: { zh: "改动", en: "Change" },
      seen,
      writes,
      ...more,
    };
    this.ops.set(opId(op), op);
    return op;
  }

  decide(conflict: Conflict, keep: Keep): Op | undefined {
    const row = this.rows.find((one) => keyOf(one) === keyOf(conflict.row)) ?? null;
    const decision = decide(conflict, keep, {
      row,
      rows: this.rows,
      others: this.conflicts.filter(({ id }) => id !== conflict.id),
      newId: this.newId(),
    });
    if (typeof decision === "string") return undefined;
    const puts = decision.rows.flatMap((one) => one.row ?? []);
    const removes = decision.rows.filter((one) => one.row === null);
    const op = this.edit(puts, removes, decision.settles, [{ ...conflict.row, place: conflict.place }]);
    this.#take(this.ops.values());
    return op;
  }

  takeBack(decision: Op): void {
    const { decides = [], writes } = decision;
    // As undo does with what else the decision made: a second event.
    const gone = besides(decides, writes).flatMap(({ entity, id, made, set }): readonly RowWrite[] =>
      made === true ? [{ entity, id, gone: true, set: [], unset: set.map(([place]) => place) }] : [],
    );
    this.#append(gone, { takesBack: opId(decision) });
    this.#take(this.ops.values());
  }

  /** Takes in what another desk knows. */
  receive(ops: Iterable<Op>): void {
    this.#take(ops);
  }

  #take(ops: Iterable<Op>): void {
    const known = new Set(this.ops.keys());
    for (const op of ops) this.ops.set(opId(op), op);
    const merged = mergeCase([...this.ops.values()], {
      caseId: CASE_ID,
      desk: this.name,
      isNew: (op) => !known.has(opId(op)),
      stands,
      fits,
    });
    this.refused = typeof merged === "string" ? merged : undefined;
    if (typeof merged === "string") return;
    this.rows = merged.rows ?? [];
    this.conflicts = merged.conflicts;
    this.doubles = merged.doubles;
  }

  /** What all desks must agree on. */
  state(): string {
    const rows = this.rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return canonicalize({
      rows: JSON.parse(JSON.stringify(rows)) as unknown,
      conflicts: this.conflicts.map(({ id }) => id).toSorted(),
    });
  }
}

export const caseRow = (client: object): MergedRow => ({
  entity: "case",
  id: CASE_ID,
  value: { id: CASE_ID, client: { kind: "natural-person", ...client } },
});

export const eventRow = (id: string, fields: object, ord = 1024): MergedRow => ({
  entity: "event",
  id,
  ord,
  value: { id, type: "listing-decided", ...fields },
});
