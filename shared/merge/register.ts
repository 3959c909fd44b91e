// What several desks wrote in one place: a later writer who knew the earlier value replaces it, others stand beside it.
import { canonicalize, compareText } from "../case/canonical.ts";
import { knew, type Op, opId, type RowWrite } from "./op.ts";

/** A value with the change it is from; undefined where the place was emptied. */
export interface Written {
  readonly op: Op;
  readonly value: unknown;
}

/** The values nobody has replaced knowing them. */
export type Register = readonly Written[];

/** What the desks wrote of one row. */
export interface RowRegisters {
  /** True where the row came to be, false where it was removed. */
  readonly exists: Register;
  readonly leaves: ReadonlyMap<string, Register>;
}

/** One row's part of a change. */
export interface RowStep {
  readonly op: Op;
  readonly write: RowWrite;
}

const into = (register: Register, written: Written): Register => [
  ...register.filter(({ op }) => op !== written.op && !knew(written.op, op)),
  written,
];

/** The registers of a row from its steps, which come in an order of `inOrder`. */
export function registersOf(steps: readonly RowStep[]): RowRegisters {
  let exists: Register = [];
  const leaves = new Map<string, Register>();
  const write = (place: string, op: Op, value: unknown): void => {
    leaves.set(place, into(leaves.get(place) ?? [], { op, value }));
  };
  for (const { op, write: row } of steps) {
    if (row.made === true) exists = into(exists, { op, value: true });
    if (row.gone === true) exists = into(exists, { op, value: false });
    for (const [place, value] of row.set) write(place, op, value);
    for (const place of row.unset) write(place, op, undefined);
  }
  return { exists, leaves };
}

const textOf = (value: unknown): string => (value === undefined ? "" : canonicalize(value));

/** The different values of a register, each with the first change by name that wrote it; the order is that of the values' texts. */
export function differentIn(register: Register): Register {
  const found = new Map<string, Written>();
  for (const written of register) {
    const text = textOf(written.value);
    const known = found.get(text);
    if (known === undefined || compareText(opId(written.op), opId(known.op)) < 0) found.set(text, written);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, written]) => written);
}

/** The one value of a register; undefined where there is none, or more than one. */
export function onlyIn(register: Register | undefined): unknown {
  const different = differentIn(register ?? []);
  return different.length === 1 ? different[0]?.value : undefined;
}
