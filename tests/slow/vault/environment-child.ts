// Runs a vault on a small disk of its own that fills up, turns read-only and loses its permissions, and says what happened.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rekeyWithKey } from "../../../db/backup/rekey.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { createVault } from "../../../db/create.ts";
import { VaultError } from "../../../db/error.ts";
import { readKeyFile } from "../../../db/key-file.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { openVaultWithKey } from "../../../db/open.ts";
import { caseOf, HOST, LABEL, newFolder, plantOpen, plantVault } from "../../../db/vault.fixture.ts";

const [disk = ""] = process.argv.slice(2);
const filler = join(disk, "filler");

/** The code and Chinese words of what `work` throws; the value it gives otherwise. */
async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) return `${error.code}: ${error.text.zh}`;
    return `raw: ${String(error)}`;
  }
}

function remount(how: "ro" | "rw"): void {
  execFileSync("sh", ["-c", 'mount -o "remount,$1" "$2"', "sh", how, disk]);
}

function fillDisk(): void {
  writeFileSync(filler, "");
  const step = Buffer.alloc(4096);
  try {
    for (;;) writeFileSync(filler, step, { flag: "a" });
  } catch {
    // Full.
  }
}

const report = (name: string, value: unknown): void => {
  process.stdout.write(`${JSON.stringify([name, value])}\n`);
};

/** Everything that must not change whatever fails. */
const stateOf = (folder: string, key: Uint8Array): unknown => {
  const vault = openVaultWithKey(folder, key, HOST);
  const state = { ids: vault.caseIds(null, 99), problems: vault.verify().problems, backups: vault.backups().length };
  vault.close();
  return state;
};

const { folder, key, vault } = plantOpen();
const paths = vaultPaths(folder);
vault.apply([{ kind: "case-put", case: caseOf("c1") }], { label: LABEL });
vault.backup();
const older = plantVault(20);

report(
  "too big",
  await outcome(() => vault.apply([{ kind: "blob-put", bytes: HOST.randomBytes(9_000_000) }], { label: LABEL })),
);
report(
  "backup to a full disk",
  await outcome(() => {
    vault.apply([{ kind: "case-put", case: caseOf("c2") }], { label: LABEL });
    fillDisk();
    return vault.backup();
  }),
);
report(
  "small",
  await outcome(() => {
    for (let n = 0; ; n += 1)
      vault.apply([{ kind: "setting-put", id: `s${n}`, value: "长".repeat(500) }], { label: LABEL });
  }),
);
report("left in tmp", readdirSync(paths.tmp));
vault.close();
fillDisk();
report("open", await outcome(() => openVaultWithKey(folder, key, HOST).close()));
report("migrate", await outcome(() => openVaultWithKey(older.folder, older.key, HOST).close()));
report("create", await outcome(() => createVault(join(disk, "new"), "口令", HOST)));
const [backup = ""] = readdirSync(paths.backups);
report("restore", await outcome(() => restoreWithKey(join(paths.backups, backup), key, join(disk, "restored"), HOST)));
// Room for opening, not for a second copy.
rmSync(filler);
const room = vaultPaths(folder).database;
writeFileSync(filler, "");
fillDisk();
writeFileSync(filler, readFileSync(filler).subarray(0, -Math.floor(readFileSync(room).length / 2) - 120_000));
const next = { key: Uint8Array.from(HOST.randomBytes(32)), slots: readKeyFile(paths).slots };
report("rekey", await outcome(() => rekeyWithKey(folder, key, next, HOST).close()));
rmSync(filler);
report("after", stateOf(folder, key));
report("after older", stateOf(older.folder, older.key));
report(
  "after restore",
  await outcome(() => {
    const restored = restoreWithKey(join(paths.backups, backup), key, join(disk, "restored"), HOST);
    const count = restored.caseCount();
    restored.close();
    return count;
  }),
);

remount("ro");
report("read-only disk", await outcome(() => openVaultWithKey(folder, key, HOST).close()));
remount("rw");
report("in the end", stateOf(folder, key));

// Permissions do not bind root: become nobody for the rest.
const readable = newFolder();
cpSync(folder, readable, { recursive: true });
const locked = newFolder();
cpSync(folder, locked, { recursive: true });
chmodSync(disk, 0o755);
chmodSync(readable, 0o777);
for (const name of ["vault.db", "keys.json", "head.json"]) chmodSync(join(readable, name), 0o444);
chmodSync(locked, 0o555);
for (const name of ["vault.db", "keys.json", "head.json"]) chmodSync(join(locked, name), 0o666);
process.setuid?.(65534);
report("read-only file", await outcome(() => openVaultWithKey(readable, key, HOST).close()));
report("read-only folder", await outcome(() => openVaultWithKey(locked, key, HOST).close()));
report("create in a read-only folder", await outcome(() => createVault(join(locked, "new"), "口令", HOST)));
