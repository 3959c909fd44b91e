// The printed recovery code: 160 random bits in eight groups.
import { VaultError } from "./error.ts";
import { bytesIn, formatGroups, GROUP, readCharacters, readGroups } from "./paper-groups.ts";
import { badLength } from "./words.ts";

const GROUPS = 8;
const LENGTH = GROUPS * GROUP;
/** Bytes of randomness in a code: 160 bits. */
export const RECOVERY_BYTES = bytesIn(GROUPS);

/** The code for 20 random bytes: `XXXXX-XXXXX-…`, eight groups of five characters. Throws RangeError for another length. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_BYTES) throw new RangeError(`a recovery code is made of ${RECOVERY_BYTES} bytes`);
  return formatGroups(bytes);
}

/** The random bytes of a code that a person typed. Throws VaultError `bad-recovery-code`, which names the groups. */
export function recoveryBytes(typed: string): Uint8Array {
  const characters = readCharacters(typed);
  if (characters.length !== LENGTH) throw new VaultError("bad-recovery-code", badLength(characters.length, LENGTH));
  return readGroups(characters);
}

/** The code as `formatRecoveryCode` writes it, from what a person typed. Throws as `recoveryBytes`. */
export const readRecoveryCode = (typed: string): string => formatRecoveryCode(recoveryBytes(typed));
