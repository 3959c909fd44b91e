// The vault key in memory, with the key file it comes from.
import { VaultError } from "./error.ts";
import type { Secret, VaultHost } from "./host.ts";
import { type KeyFile, withSecret, writeKeyFile } from "./key-file.ts";
import type { VaultPaths } from "./layout.ts";
import { formatRecoveryCode, RECOVERY_BYTES } from "./recovery-code.ts";
import { guarded } from "./sqlite-error.ts";
import { WORDS } from "./words.ts";

/** The secret of a passphrase. Throws VaultError `wrong-secret` for an empty one. */
export function passphraseSecret(text: string): Secret {
  if (text.trim() === "") throw new VaultError("wrong-secret", WORDS.emptyPassphrase);
  return { kind: "passphrase", text };
}

export class KeyRing {
  readonly #paths: VaultPaths;
  readonly #host: VaultHost;
  readonly #key: Uint8Array;
  #file: KeyFile;

  constructor(paths: VaultPaths, host: VaultHost, file: KeyFile, key: Uint8Array) {
    this.#paths = paths;
    this.#host = host;
    this.#file = file;
    this.#key = Uint8Array.from(key);
  }

  get vault(): string {
    return this.#file.vault;
  }

  /** The key file as it stands. */
  get file(): KeyFile {
    return this.#file;
  }

  async #rewrap(secret: Secret): Promise<void> {
    const key = this.copyKey();
    try {
      const file = await withSecret(this.#file, key, secret, this.#host);
      guarded(() => writeKeyFile(this.#paths, file));
      this.#file = file;
    } finally {
      key.fill(0);
    }
  }

  async changePassphrase(passphrase: string): Promise<void> {
    await this.#rewrap(passphraseSecret(passphrase));
  }

  async renewRecoveryCode(): Promise<string> {
    const code = formatRecoveryCode(this.#host.randomBytes(RECOVERY_BYTES));
    await this.#rewrap({ kind: "recovery", text: code });
    return code;
  }

  copyKey(): Uint8Array {
    return Uint8Array.from(this.#key);
  }

  wipe(): void {
    this.#key.fill(0);
  }
}
