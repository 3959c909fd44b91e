// Brings a database to this program's version, one migration a transaction, and refuses one from the future.
import { type Db, inTransaction } from "./connection.ts";
import { VaultError } from "./error.ts";
import { migration010 } from "./migrations/010-store.ts";
import { migration020 } from "./migrations/020-desk.ts";
import { migration030 } from "./migrations/030-case-history.ts";
import { migration040 } from "./migrations/040-case-index.ts";
import { migration050 } from "./migrations/050-drafts.ts";
import { migration060 } from "./migrations/060-memory.ts";
import { migration070 } from "./migrations/070-calendar-file.ts";
import { migration080 } from "./migrations/080-stopped-audits.ts";
import { migration090 } from "./migrations/090-name-sounds.ts";
import { migration100 } from "./migrations/100-next-act.ts";
import { migration110 } from "./migrations/110-open-tasks.ts";
import { migration120 } from "./migrations/120-merge.ts";
import type { Migration } from "./migrations/migration.ts";
import { newerVersion, WORDS } from "./words.ts";

export const MIGRATIONS: readonly Migration[] = [
  migration010,
  migration020,
  migration030,
  migration040,
  migration050,
  migration060,
  migration070,
  migration080,
  migration090,
  migration100,
  migration110,
  migration120,
];

/** The version of the database that this program writes. */
export const LATEST: number = Math.max(...MIGRATIONS.map(({ version }) => version));

/** "RDRS": tells the vault's database from any other that opens with the key. */
const APPLICATION_ID = 0x52445253;

/** The version of the database; 0 for an empty one. Throws VaultError `newer-version`, `damaged`. */
export function databaseVersion(db: Db): number {
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version > LATEST) throw new VaultError("newer-version", newerVersion(String(version), String(LATEST)));
  if (version !== 0 && db.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    throw new VaultError("damaged", WORDS.foreignFile);
  }
  return version;
}

/** Runs the migrations that are missing, up to `target`. Every one is whole or has not happened. */
export function migrate(db: Db, target: number = LATEST): void {
  const from = databaseVersion(db);
  for (const { version, up } of MIGRATIONS) {
    if (version <= from || version > target) continue;
    inTransaction(db, () => {
      up(db);
      db.pragma(`application_id=${APPLICATION_ID}`);
      db.pragma(`user_version=${version}`);
    });
  }
}
