// What the vault asks of the program around it: the time, a name, and random bytes.

/** The vault has no clock and no user of its own; tests pass fixed ones. */
export interface VaultHost {
  /** The instant now, ISO 8601 in UTC. It dates entries of the history and is never used for law. */
  now(): string;
  /** Who makes the changes, as the history shall name them. */
  readonly who: string;
  /** Cryptographically strong random bytes. */
  randomBytes(count: number): Uint8Array;
}

/** What opens a vault: the passphrase, or the recovery code printed when the vault was made. */
export interface Secret {
  readonly kind: "passphrase" | "recovery";
  readonly text: string;
}
