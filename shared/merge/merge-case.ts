// What a case comes to from the changes of all desks. A pure function of the set of changes: who sent them, in which order
// and how often makes no difference. Nothing is picked silently: where two desks wrote differently, a person decides.
import { compareText } from "../case/canonical.ts";
import { isObject } from "../case/json.ts";
import { type Care, conflictOf, type FoundRow, mergeRow, type Row } from "./merge-row.ts";
import { areApart, besides, inOrder, knew, type Op, opId, type RowKey } from "./op.ts";
import type { Conflict, Double, MergedCase, MergedRow, MergeOptions, Refusal } from "./outcome.ts";
import { registersOf, type RowStep } from "./register.ts";

const keyOf = ({ entity, id }: RowKey): string => `${entity} ${id}`;

function rowsOf(ops: readonly Op[]): readonly Row[] {
  const rows = new Map<string, RowKey & { readonly steps: RowStep[] }>();
  for (const op of ops) {
    for (const write of op.writes) {
      const { entity, id } = write;
      const row = rows.get(keyOf(write)) ?? { entity, id, steps: [] };
      row.steps.push({ op, write });
      rows.set(keyOf(write), row);
    }
  }
  return [...rows].toSorted(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

/** The changes without what was decided by them and taken back. */
function standing(ordered: readonly Op[]): readonly Op[] {
  const decisions = new Map(ordered.flatMap((op) => (op.decides === undefined ? [] : [[opId(op), op] as const])));
  const back = new Set(
    ordered.flatMap((op) => {
      const decision = decisions.get(op.takesBack ?? "");
      // Nothing else is undone by saying so: a change that somebody made is changed back by another one.
      return decision !== undefined && knew(op, decision) ? [decision] : [];
    }),
  );
  if (back.size === 0) return ordered;
  const left = new Map([...back].map((op) => [op, { ...op, writes: besides(op.decides ?? [], op.writes) }]));
  return ordered.map((op) => left.get(op) ?? op);
}

const isRemoval = (op: Op): boolean => op.writes.some(({ entity, gone }) => entity === "case" && gone === true);

interface Remaining {
  readonly ops: readonly Op[];
  readonly isRemoved: boolean;
  readonly conflicts: readonly Conflict[];
}

/** Whether the case was removed; a removal apart from any other change of the case is to be decided, and waits. */
function remaining(ops: readonly Op[], options: MergeOptions): Remaining {
  const { caseId } = options;
  const row = { entity: "case", id: caseId } as const;
  const steps = rowsOf(ops).find(({ entity }) => entity === "case")?.steps ?? [];
  const gone = registersOf(steps).exists.filter(({ value }) => value === false);
  const [removal] = gone.toSorted((a, b) => compareText(opId(a.op), opId(b.op)));
  if (removal === undefined) return { ops, isRemoved: false, conflicts: [] };
  const apart = ops.find((op) => !isRemoval(op) && gone.some((one) => areApart(one.op, op)));
  if (apart === undefined) return { ops, isRemoved: true, conflicts: [] };
  const isOver = (op: Op): boolean => steps.some((one) => one.write.made === true && knew(one.op, op));
  const left = ops.filter((op) => !isRemoval(op) || isOver(op));
  const head = mergeRow(
    rowsOf(left).find(({ entity }) => entity === "case") ?? { ...row, steps: [] },
    left,
    "base",
    options,
  );
  const now = head.row?.value;
  const between = [
    { op: removal.op, value: undefined },
    { op: apart, value: now },
  ];
  return {
    ops: left,
    isRemoved: false,
    conflicts: conflictOf({ row, place: null, between, base: now, now }, options),
  };
}

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly makers: readonly Op[];
}

/** Events of one type and day that were added apart, of which one at least is new here: each with the first it may repeat. */
function doublesAmong(
  rows: readonly Row[],
  merged: readonly MergedRow[],
  isNew: (op: Op) => boolean,
): readonly Double[] {
  const steps = new Map(rows.filter(({ entity }) => entity === "event").map((row) => [row.id, row.steps]));
  const events = merged.flatMap(({ entity, id, value }): readonly Event[] => {
    const { type, date } = isObject(value) ? value : {};
    if (entity !== "event" || typeof type !== "string" || typeof date !== "string") return [];
    const makers = registersOf(steps.get(id) ?? []).exists.map(({ op }) => op);
    return [{ id, kind: `${type} ${date}`, makers }];
  });
  const areDoubles = (a: Event, b: Event): boolean =>
    a.makers.some((one) => b.makers.some((other) => areApart(one, other) && (isNew(one) || isNew(other))));
  return [...Map.groupBy(events, ({ kind }) => kind).values()].flatMap((same) =>
    same.flatMap((b, index): readonly Double[] => {
      const a = same.slice(0, index).find((one) => areDoubles(one, b));
      return a === undefined ? [] : [[a.id, b.id]];
    }),
  );
}

const CARES: readonly Care[] = ["unknown", "base", "row"];

/** What a row comes to with this care, or with the first more careful one that gives a row which can be kept. */
function carefully(row: Row, all: readonly Op[], care: Care, options: MergeOptions): FoundRow | undefined {
  for (const one of CARES.slice(CARES.indexOf(care))) {
    const found = mergeRow(row, all, one, options);
    if (found.hopeless === true) continue;
    if (found.row === undefined || options.stands(found.row)) return found;
  }
  return undefined;
}

/** Merges the changes of a case. The same set of changes gives the same rows and the same conflicts on every desk. */
export function mergeCase(ops: readonly Op[], options: MergeOptions): MergedCase | Refusal {
  const ordered = inOrder(ops);
  if (ordered === undefined) return "circular";
  const left = remaining(standing(ordered), options);
  if (left.isRemoved) return { rows: null, conflicts: [], doubles: [] };
  const rows = rowsOf(left.ops);
  for (const care of CARES) {
    const tried = rows.map((row) => carefully(row, left.ops, care, options));
    const found = tried.filter((one) => one !== undefined);
    if (found.length < tried.length) return "unfit";
    const merged = found.flatMap(({ row }) => row ?? []);
    if (!options.fits(merged)) continue;
    return {
      rows: merged,
      conflicts: [...left.conflicts, ...found.flatMap(({ conflicts }) => conflicts)],
      doubles: doublesAmong(rows, merged, options.isNew),
    };
  }
  return "unfit";
}
