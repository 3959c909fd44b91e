// Where an exchange is: kept in the vault beside its history, and made anew where it is lost: sending and reading again changes nothing.
import { z } from "zod";
import type { JsonValue, VaultReader } from "../../../db/index.ts";
import type { Op } from "../../../shared/merge/op.ts";

const count = z.int().nonnegative();

const stateSchema = z.object({
  /** How many files this desk has put down, by the name it had then. */
  sent: z.record(z.string(), count),
  /** How many files of each other desk were read, from the first on without a gap. */
  read: z.record(z.string(), count),
  /** By case and desk the last change that the folder has. */
  there: z.record(z.string(), z.record(z.string(), count)),
});

/** Of each case the last change of each desk that is known to be there. */
type There = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ExchangeState {
  readonly sent: Readonly<Record<string, number>>;
  readonly read: Readonly<Record<string, number>>;
  readonly there: There;
}

const NONE: ExchangeState = { sent: {}, read: {}, there: {} };

export function stateOf(vault: VaultReader): ExchangeState {
  const read = stateSchema.safeParse(vault.exchanged());
  return read.success ? read.data : NONE;
}

export const asJson = (state: ExchangeState): JsonValue => JSON.parse(JSON.stringify(state)) as JsonValue;

/** With changes of a case that are there now. */
export function withThere(there: There, caseId: string, ops: readonly Op[]): There {
  const last: Record<string, number> = { ...there[caseId] };
  for (const { desk, n } of ops) last[desk] = Math.max(last[desk] ?? 0, n);
  return { ...there, [caseId]: last };
}

/** Whether a change is not there yet. */
export const isMissing =
  (there: There, caseId: string) =>
  ({ desk, n }: Op): boolean =>
    n > (there[caseId]?.[desk] ?? 0);
