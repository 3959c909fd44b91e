// Uses a vault with words that must never reach the disk in the clear, and stops at each step to be looked at.
import { randomBytes } from "node:crypto";
import { existsSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { rekeyVault } from "../../../db/backup/rekey.ts";
import { salvageVault } from "../../../db/backup/salvage-vault.ts";
import { createVault } from "../../../db/create.ts";
import type { VaultHost } from "../../../db/host.ts";
import { openVault } from "../../../db/open.ts";
import { caseOf, LABEL } from "../../../db/vault.fixture.ts";

/** What the parent sends as one line of JSON. */
export interface Markers {
  readonly folder: string;
  readonly name: string;
  readonly notes: string;
  readonly evidence: string;
  readonly passphrase: string;
}

function readLine(): string {
  const buffer = Buffer.alloc(4096);
  let text = "";
  while (!text.includes("\n")) {
    const count = readSync(0, buffer);
    // The parent is gone.
    if (count === 0) process.exit(1);
    text += buffer.toString("utf8", 0, count);
  }
  return text;
}

/** Says where it is and waits; the second word is a secret that only now is known. */
function stopAt(step: string, secret = ""): void {
  writeSync(1, `${JSON.stringify([step, secret])}\n`);
  readLine();
}

let paused: { readonly step: string; readonly file: string } | undefined;
/** Stops inside of what asks for the time or for random bytes, once a file is there: amid a transaction or a change of keys. */
function pauseOnce(): void {
  if (paused === undefined || !existsSync(paused.file)) return;
  const { step } = paused;
  paused = undefined;
  stopAt(step);
}

const host: VaultHost = {
  who: "某律师",
  now: () => {
    pauseOnce();
    return "2026-11-23T08:00:00.000Z";
  },
  randomBytes: (count) => {
    pauseOnce();
    return randomBytes(count);
  },
};

const { folder, name, notes, evidence, passphrase } = JSON.parse(readLine()) as Markers;
const secret = { kind: "passphrase", text: passphrase } as const;
const bytes = Buffer.alloc(600_000, evidence);

const { vault, recoveryCode } = await createVault(folder, passphrase, host);
stopAt("made", recoveryCode);
const file = caseOf("c1", { client: { kind: "natural-person", name }, notes });
paused = { step: "in a transaction", file: join(folder, "vault.db-wal") };
vault.apply(
  [
    { kind: "case-put", case: file },
    { kind: "blob-put", bytes },
    { kind: "note-put", caseId: "c1", note: { id: "n1", text: notes } },
  ],
  { label: { zh: notes, en: notes } },
);
vault.putDocumentText("a".repeat(64), `${evidence} ${notes}`);
stopAt("saved");
for (const text of [name, notes, name.slice(0, 2)]) vault.queries.search({ text, limit: 10 });
vault.undo({ caseId: "c1" });
vault.redo({ caseId: "c1" });
stopAt("searched and undone");
const backup = vault.backup({ onStep: (step) => stopAt(`backup: ${step}`) });
vault.verify();
vault.rebuild();
stopAt("verified");
vault.close();
stopAt("closed");
paused = { step: "changing the key", file: join(folder, "tmp", "rekey.db") };
const rekeyed = await rekeyVault(folder, passphrase, host);
stopAt("key changed", rekeyed.recoveryCode);
await rekeyed.vault.changePassphrase(`${passphrase}2`);
rekeyed.vault.close();
const target = join(folder, "..", "抢救");
paused = { step: "salvaging", file: join(target, "tmp", "damaged.db") };
const salvaged = await salvageVault(folder, { ...secret, text: `${passphrase}2` }, target, host);
stopAt("salvaged");
salvaged.vault.apply([{ kind: "case-delete", caseId: "c1" }], { label: LABEL });
salvaged.vault.close();
const opened = await openVault(folder, { ...secret, text: `${passphrase}2` }, host);
stopAt(`opened again, with ${backup === null ? "no" : "a"} backup`);
opened.close();
stopAt("closed again");
