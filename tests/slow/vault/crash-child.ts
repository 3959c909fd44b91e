// Works on a vault until it is killed, and says on standard output what it has been told is saved.
import { randomBytes } from "node:crypto";
import { readSync, writeSync } from "node:fs";
import { salvageWithKey } from "../../../db/backup/salvage.ts";
import { rekeyWithKey } from "../../../db/backup/rekey.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { readKeyFile, writeKeyFile } from "../../../db/key-file.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { openVaultWithKey } from "../../../db/open.ts";
import type { Vault } from "../../../db/vault.ts";
import { caseOf, HOST, LABEL } from "../../../db/vault.fixture.ts";
import { markedSlots } from "./plant.ts";
import { randomBy } from "./random.ts";

/** What the parent sends as one line of JSON. */
export interface Task {
  readonly activity: string;
  readonly folder: string;
  readonly key: string;
  readonly seed: number;
  /** A folder to fill, for restoring and salvaging. */
  readonly target: string;
  /** The backup to restore. */
  readonly backup: string;
}

const say = (...words: readonly string[]): void => {
  writeSync(1, `${words.join(" ")}\n`);
};

function readTask(): Task {
  const buffer = Buffer.alloc(4096);
  let text = "";
  while (!text.includes("\n")) {
    const count = readSync(0, buffer);
    // The parent is gone.
    if (count === 0) process.exit(1);
    text += buffer.toString("utf8", 0, count);
  }
  return JSON.parse(text) as Task;
}

say("ready");
const task = readTask();
const random = randomBy(task.seed);
const key = Uint8Array.from(Buffer.from(task.key, "hex"));
const run = String(task.seed);

const sayHead = (vault: Vault): void => {
  const { length, head } = vault.head();
  say("saved", String(length), head);
};

function change(vault: Vault, n: number): void {
  const id = `r${run}-${n % 7}`;
  const bytes = randomBytes(1 + random.below(3) * 150_000);
  const turn = random.below(8);
  if (turn === 0 && vault.undoable(id) !== undefined) vault.undo({ caseId: id });
  else if (turn === 1 && vault.redoable(id) !== undefined) vault.redo({ caseId: id });
  else if (turn === 2) vault.apply([{ kind: "blob-put", bytes }], { label: LABEL });
  else vault.apply([{ kind: "case-put", case: caseOf(id, { notes: `${n}` }) }], { label: LABEL });
  sayHead(vault);
}

const activities: Readonly<Record<string, () => void>> = {
  write: () => {
    const vault = openVaultWithKey(task.folder, key, HOST);
    for (let n = 0; ; n += 1) change(vault, n);
  },
  import: () => {
    const vault = openVaultWithKey(task.folder, key, HOST);
    for (let n = 0; ; n += 1) {
      const cases = Array.from({ length: 40 }, (_, i) => caseOf(`i${run}-${n}-${i}`));
      vault.apply(
        cases.map((file) => ({ kind: "case-put", case: file }) as const),
        { label: LABEL },
      );
      sayHead(vault);
    }
  },
  open: () => {
    for (let n = 0; ; n += 1) {
      const vault = openVaultWithKey(task.folder, key, HOST);
      change(vault, n);
      vault.close();
    }
  },
  backup: () => {
    const vault = openVaultWithKey(task.folder, key, HOST);
    for (let n = 0; ; n += 1) {
      change(vault, n);
      const made = vault.backup({ keep: 3 });
      say("backup", made?.name ?? "", String(made?.info?.length));
    }
  },
  rekey: () => {
    for (let current = key, n = 0; ; n += 1) {
      const next = Uint8Array.from(randomBytes(32));
      const mark = randomBytes(12).toString("hex");
      say("trying", mark, Buffer.from(next).toString("hex"));
      const vault = rekeyWithKey(task.folder, current, { key: next, slots: markedSlots(task.folder, mark) }, HOST);
      say("key", mark);
      change(vault, n);
      vault.close();
      current = next;
    }
  },
  passphrase: () => {
    const vault = openVaultWithKey(task.folder, key, HOST);
    const paths = vaultPaths(task.folder);
    for (let n = 1; ; n += 1) {
      // What `changePassphrase` does once scrypt has answered.
      writeKeyFile(paths, { ...readKeyFile(paths), slots: [...markedSlots(task.folder, String(n))] });
      say("slots", String(n));
      change(vault, n);
    }
  },
  migrate: () => {
    sayHead(openVaultWithKey(task.folder, key, HOST));
  },
  restore: () => {
    restoreWithKey(task.backup, key, task.target, HOST).close();
    say("restored");
  },
  salvage: () => {
    salvageWithKey(task.folder, { file: readKeyFile(vaultPaths(task.folder)), key }, task.target, HOST).vault.close();
    say("restored");
  },
};

activities[task.activity]?.();
// The short ones wait for the end here.
setInterval(() => undefined, 1000);
