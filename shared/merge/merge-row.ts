// One row from what all desks wrote of it.
import { compareText } from "../case/canonical.ts";
import { sha256Hex } from "../case/sha256.ts";
import { type Leaves, PLACE, valueOf } from "./leaves.ts";
import { areApart, knew, type MergedEntity, type Op, opId, type RowKey } from "./op.ts";
import { type Conflict, type MergedRow, type MergeOptions, pathOf } from "./outcome.ts";
import {
  differentIn,
  onlyIn,
  type Register,
  registersOf,
  type RowRegisters,
  type RowStep,
  type Written,
} from "./register.ts";
import { unknownAmong } from "./unknown.ts";

/**
 * What stands where desks differ: what is certain of all (`unknown`), the value before where that leaves a hole (`base`), or
 * the whole row as it was before (`row`), which also keeps rows that one desk removed while another went on. The first that
 * makes a valid case is taken.
 */
export type Care = "unknown" | "base" | "row";

export interface Row extends RowKey {
  readonly steps: readonly RowStep[];
}

export interface FoundRow {
  /** Undefined where the row is not there. */
  readonly row: MergedRow | undefined;
  readonly conflicts: readonly Conflict[];
  /** What was written fits into no row. */
  readonly hopeless?: true;
}

type Options = Pick<MergeOptions, "caseId" | "desk">;

interface Apart {
  readonly row: RowKey;
  readonly place: string | null;
  /** What was written apart, each value once; two at least. */
  readonly between: Register;
  readonly base: unknown;
  readonly now: unknown;
}

const byName = (a: Written, b: Written): number => compareText(opId(a.op), opId(b.op));

/**
 * The conflict as a person is asked it. `ours` is what this desk wrote, else the first by name; the id is made of what differs, and
 * so the same on every desk.
 */
export function conflictOf({ row, place, between, base, now }: Apart, { caseId, desk }: Options): Conflict[] {
  const named = between.toSorted(byName);
  const ours = named.find(({ op }) => op.desk === desk) ?? named[0];
  const [theirs, ...others] = named.filter((one) => one !== ours);
  if (ours === undefined || theirs === undefined) return [];
  const { entity, id: rowId } = row;
  const path = entity === "case" && place === null ? "" : pathOf(row, place);
  const id = sha256Hex([caseId, path, ...named.map(({ op }) => opId(op))].join("\n")).slice(0, 12);
  return [
    {
      id,
      case: caseId,
      path,
      row: { entity, id: rowId },
      place,
      base,
      ours: ours.value,
      theirs: theirs.value,
      others: others.map(({ value }) => ({ value })),
      by: { ours: opId(ours.op), theirs: opId(theirs.op) },
      now,
    },
  ];
}

const isSilent = (place: string): boolean => place === PLACE || place.endsWith(`/${PLACE}`);

/** One value for each place: where it is open, what `open` gives. Of places in a list the last one counts. */
function settled(registers: RowRegisters, open: (place: string, different: Register) => unknown): Leaves {
  const leaves = new Map<string, unknown>();
  for (const [place, register] of registers.leaves) {
    const different = differentIn(register);
    const [first] = different;
    const last = (): number => Math.max(...different.map(({ value }) => (typeof value === "number" ? value : 0)));
    const value = different.length === 1 ? first?.value : isSilent(place) ? last() : open(place, different);
    if (value !== undefined) leaves.set(place, value);
  }
  return leaves;
}

function rowFrom({ entity, id }: RowKey, leaves: Leaves): MergedRow | undefined {
  const ord = leaves.get(PLACE);
  const value = valueOf(new Map([...leaves].filter(([place]) => place !== PLACE)));
  if (value === undefined) return undefined;
  return { entity, id, value, ...(typeof ord === "number" ? { ord } : {}) };
}

/** The row that some of the steps leave; undefined where they leave none, or differ on whether there is one. */
function rowAfter(key: RowKey, steps: readonly RowStep[]): MergedRow | undefined {
  const registers = registersOf(steps);
  if (onlyIn(registers.exists) !== true) return undefined;
  return rowFrom(
    key,
    settled(registers, () => undefined),
  );
}

/** The steps that a change was made upon, and it itself. */
const upTo = (steps: readonly RowStep[], last: Op): readonly RowStep[] =>
  steps.filter(({ op }) => op === last || knew(last, op));

/** The changes of a row that no later change of it knew. */
function lastOf(steps: readonly RowStep[]): readonly Op[] {
  let last: readonly Op[] = [];
  for (const op of new Set(steps.map((step) => step.op))) last = [...last.filter((one) => !knew(op, one)), op];
  return last;
}

/** The steps without the removals after which nobody made the row again. */
function unremoved(steps: readonly RowStep[]): readonly RowStep[] {
  const isOver = (op: Op): boolean => steps.some((one) => one.write.made === true && knew(one.op, op));
  return steps.filter(({ op, write }) => write.gone !== true || isOver(op));
}

/**
 * The steps that every one of the changes was made upon. A removal among them had not been decided where they write to the
 * row all the same.
 */
const commonPast = (steps: readonly RowStep[], later: readonly Op[]): readonly RowStep[] =>
  steps.filter(({ op }) => later.every((one) => knew(one, op)));

/** Gives the steps that are about one place of a row, and no more of them than that; goes through all of them once. */
function stepsByPlace(row: Row): (place: string) => readonly RowStep[] {
  let found: Map<string, RowStep[]> | undefined;
  const makers = row.steps.filter(({ write }) => write.made === true);
  const sorted = (): Map<string, RowStep[]> => {
    const places = new Map<string, RowStep[]>();
    const add = (place: string, step: RowStep): void => {
      const steps = places.get(place);
      if (steps === undefined) places.set(place, [step]);
      else steps.push(step);
    };
    for (const { op, write } of row.steps) {
      for (const one of write.set) add(one[0], { op, write: { ...write, set: [one], unset: [] } });
      for (const place of write.unset) add(place, { op, write: { ...write, set: [], unset: [place] } });
    }
    return places;
  };
  return (place) => {
    found ??= sorted();
    // Who made the row anew tells which removals are over, though he left the place empty.
    const others = makers.map(({ op, write }): RowStep => ({ op, write: { ...write, set: [], unset: [] } }));
    return [...others, ...(found.get(place) ?? [])];
  };
}

/** Places that desks filled differently, each by itself. */
function placeByPlace(row: Row, registers: RowRegisters, care: Care, options: Options): FoundRow {
  const conflicts: Conflict[] = [];
  const stepsOf = stepsByPlace(row);
  const leaves = settled(registers, (place, between) => {
    const past = commonPast(
      stepsOf(place),
      between.map(({ op }) => op),
    );
    const base = onlyIn(registersOf(unremoved(past)).leaves.get(place));
    const values = between.map(({ value }) => value);
    const now = unknownAmong(row.entity, place, values) ?? (care === "base" ? base : undefined);
    conflicts.push(...conflictOf({ row, place, between, base, now }, options));
    return now;
  });
  const made = rowFrom(row, leaves);
  // One desk has a value where another has fields below it: by place there is no row, and none is dropped for that.
  return { row: made, conflicts, ...(made === undefined ? { hopeless: true } : {}) };
}

/**
 * The row as it was before the desks went apart, and the whole of it to be decided; where each made it by itself there is
 * none until then.
 */
function asBefore(row: Row, last: readonly Op[], options: Options): FoundRow {
  const before = rowAfter(row, unremoved(commonPast(row.steps, last)));
  const between = last.map((op): Written => ({ op, value: rowAfter(row, unremoved(upTo(row.steps, op)))?.value }));
  const conflicts = conflictOf({ row, place: null, between, base: before?.value, now: before?.value }, options);
  return { row: before, conflicts };
}

/** Entries of lists that may have no id; a vault names their rows by counting. */
const MAYBE_UNNAMED: ReadonlySet<MergedEntity> = new Set(["evidence", "sanction"]);

/** What the row comes to. `all`: every change of the case, with which a removal may have gone apart. */
export function mergeRow(row: Row, all: readonly Op[], care: Care, options: Options): FoundRow {
  // What is written of a row that nobody made, or that was made by a decision that is taken back, is written of nothing.
  if (!row.steps.some(({ write }) => write.made === true)) return { row: undefined, conflicts: [] };
  const registers = registersOf(row.steps);
  const gone = registers.exists.filter(({ value }) => value === false);
  // Of every removal, the replaced ones too: what it emptied is no change of the row.
  const removing = new Set(row.steps.filter(({ write }) => write.gone === true).map(({ op }) => op));
  const [removal] = gone.toSorted(byName);
  if (removal !== undefined) {
    // Written apart from the removal, or after it on a desk where the row stood because that was not decided yet.
    const written = [...registers.leaves.values(), registers.exists].flat().map(({ op }) => op);
    const besides = care === "row" ? all.filter((op) => gone.some((one) => areApart(one.op, op))) : [];
    const [apart] = [...written, ...besides]
      // Who removed the row knew what stood in it: that is no change beside the removal.
      .filter((op) => !removing.has(op) && !gone.some((one) => knew(one.op, op)))
      .toSorted((a, b) => compareText(opId(a), opId(b)));
    if (apart === undefined) return { row: undefined, conflicts: [] };
    const kept = mergeRow({ ...row, steps: unremoved(row.steps) }, all, care, options);
    const base = rowAfter(row, unremoved(commonPast(row.steps, [removal.op, apart])))?.value;
    const now = kept.row?.value;
    const between = [
      { op: removal.op, value: undefined },
      { op: apart, value: now },
    ];
    return {
      ...kept,
      conflicts: [...conflictOf({ row, place: null, between, base, now }, options), ...kept.conflicts],
    };
  }
  const last = lastOf(row.steps);
  if (care === "row" && last.length > 1) return asBefore(row, last, options);
  const found = placeByPlace(row, registers, care, options);
  // Two pieces of evidence without an id came to one name by chance: field by field they would be mixed into one.
  const isByChance = MAYBE_UNNAMED.has(row.entity) && !registers.leaves.has("id") && registers.exists.length > 1;
  return isByChance && last.length > 1 && found.conflicts.length > 0 ? asBefore(row, last, options) : found;
}
