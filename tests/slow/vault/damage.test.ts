// Flips bits, cuts ends off and loses pages in every file of a vault: it is refused in words, or salvaged with a report that
// names all that differs, or reads exactly as it was. Nothing is ever different in silence.
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compareText } from "../../../shared/case/canonical.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { isComplete, type SalvageReport } from "../../../db/backup/salvage-report.ts";
import { type Salvaged, salvageWithKey } from "../../../db/backup/salvage.ts";
import { createVault } from "../../../db/create.ts";
import { VaultError } from "../../../db/error.ts";
import type { HistoryHead } from "../../../db/head.ts";
import { readKeyFile } from "../../../db/key-file.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { openVault, openVaultWithKey } from "../../../db/open.ts";
import type { Vault } from "../../../db/vault.ts";
import { caseOf, HOST, LABEL, newFolder, removeFolders } from "../../../db/vault.fixture.ts";
import { TEST } from "../../patience.ts";
import { caseText, deskText, rowsOfVault } from "./contents.ts";
import { type Damage, damage } from "./damage.ts";
import { copyOf } from "./plant.ts";
import { randomBy, reportRounds, roundsOf, SEED } from "./random.ts";

afterAll(removeFolders);

const PASSPHRASE = "口令";
const SECRET = { kind: "passphrase", text: PASSPHRASE } as const;
const FILES = [Buffer.alloc(400_000, "甲"), Buffer.alloc(90_000, "乙"), Buffer.from("丙")];

/** What a vault held when it was copied. */
interface Truth {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly rows: readonly string[];
  readonly head: HistoryHead;
  readonly cases: ReadonlyMap<string, string>;
  readonly desk: string;
  readonly blobs: readonly string[];
}

function truthOf(vault: Vault, folder: string, key: Uint8Array): Truth {
  const cases = new Map(vault.caseIds(null, 999).map((id) => [id, caseText(vault, id)]));
  const blobs = FILES.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
  return { folder, key, rows: rowsOfVault(folder, key), head: vault.head(), cases, desk: deskText(vault), blobs };
}

function fill(vault: Vault): void {
  for (const bytes of FILES) vault.apply([{ kind: "blob-put", bytes }], { label: LABEL });
  for (let n = 0; n < 40; n += 1) {
    vault.apply(
      [
        { kind: "case-put", case: caseOf(`c${n}`, { notes: "长".repeat(n * 20) }) },
        { kind: "note-put", caseId: `c${n}`, note: { id: "n1", text: `电话 ${n}` } },
        { kind: "mark-set", caseId: `c${n}`, mark: { id: "m", subject: "finding", state: "accepted" } },
        { kind: "setting-put", id: `s${n % 9}`, value: n },
      ],
      { label: LABEL },
    );
  }
  vault.apply([{ kind: "case-delete", caseId: "c5" }], { label: LABEL });
  vault.apply([{ kind: "note-delete", caseId: "c6", id: "n1" }], { label: LABEL });
}

function fillMore(vault: Vault): void {
  for (let n = 40; n < 60; n += 1) vault.apply([{ kind: "case-put", case: caseOf(`c${n}`) }], { label: LABEL });
  vault.apply([{ kind: "note-put", caseId: "c1", note: { id: "n1", text: "改过" } }], { label: LABEL });
  vault.apply([{ kind: "case-delete", caseId: "c8" }], { label: LABEL });
}

interface Scenes {
  /** Closed in order, with a backup. */
  readonly closed: Truth;
  /** As a process that was killed leaves it: the last changes are in the write-ahead log alone. */
  readonly killed: Truth;
  readonly backup: string;
  readonly backupTruth: Truth;
}

async function plant(): Promise<Scenes> {
  const folder = join(newFolder(), "库");
  const { vault } = await createVault(folder, PASSPHRASE, HOST);
  const key = vault.copyKey();
  fill(vault);
  const backupTruth = truthOf(vault, folder, key);
  const backup = vault.backup()?.folder ?? "";
  vault.close();
  const again = openVaultWithKey(folder, key, HOST);
  fillMore(again);
  const killed = truthOf(again, folder, key);
  const left = copyOf(folder);
  rmSync(vaultPaths(left).lock);
  again.close();
  return {
    closed: { ...killed, folder },
    killed: { ...killed, folder: left },
    backup: join(copyOf(folder), "backups", backup.split(/[\\/]/).at(-1) ?? ""),
    backupTruth,
  };
}

const counts = new Map<string, number>();
const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Everything in a salvaged vault is as it was, or the report says that it is not. */
function checkSalvage({ vault, report }: Salvaged, truth: Truth): void {
  const named = new Set(report.cases.map(({ caseId }) => caseId));
  const excused = report.missing !== 0;
  for (const [id, text] of truth.cases) {
    const isThere = vault.case(id) !== undefined;
    if (isThere && caseText(vault, id) === text) continue;
    expect({ id, excused: named.has(id) || excused || (!isThere && report.unnamed) }).toEqual({ id, excused: true });
  }
  for (const id of vault.caseIds(null, 999)) {
    if (!truth.cases.has(id)) expect({ id, excused: named.has(id) || excused }).toEqual({ id, excused: true });
  }
  if (deskText(vault) !== truth.desk) expect(report.desk.length > 0 || excused).toBe(true);
  const lostFiles = truth.blobs.filter((id) => vault.blobSize(id) === undefined);
  if (!excused && !report.unnamed) expect(report.files).toEqual(expect.arrayContaining([...lostFiles]));
  const wrong = vault.verify().problems.filter(({ where }) => !report.files.includes(where.replace("blobs ", "")));
  expect(wrong).toEqual([]);
  expect(vault.head().length).toBeGreaterThan(report.chain);
  // The part of the history that is kept is the old one, entry by entry.
  const [last] = vault.history({ before: report.chain + 1, limit: 1 });
  if (last !== undefined) expect(truth.rows.filter((row) => row.includes(`"${last.hash}"`))).not.toEqual([]);
}

function salvage(folder: string, key: Uint8Array): Salvaged | VaultError {
  try {
    const given = { file: readKeyFile(vaultPaths(folder)), key };
    return salvageWithKey(folder, given, join(newFolder(), "抢救"), HOST);
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}

const nameOf = (report: SalvageReport): string => (isComplete(report) ? "salvaged in full" : "salvaged in part");

/** A refusal is one of these, and says the way out. */
function checkRefusal(error: unknown, codes: readonly string[]): void {
  expect(error).toBeInstanceOf(VaultError);
  if (!(error instanceof VaultError)) return;
  expect(codes).toContain(error.code);
  expect(error.text.zh).toMatch(/备份|口令|新版本/);
}

function checkOpening(folder: string, truth: Truth, name: string): void {
  let vault: Vault;
  try {
    vault = openVaultWithKey(folder, truth.key, HOST);
  } catch (error) {
    checkRefusal(error, ["damaged", "history-lost", "not-a-vault", "newer-version"]);
    count(`${name}: refused`);
    const result = salvage(folder, truth.key);
    if (result instanceof VaultError) {
      count(`${name}: nothing to salvage`);
      checkRefusal(result, ["damaged", "not-a-vault", "newer-version"]);
      return;
    }
    count(`${name}: ${nameOf(result.report)}`);
    checkSalvage(result, truth);
    result.vault.close();
    return;
  }
  expect(vault.head()).toEqual(truth.head);
  expect(rowsOfVault(folder, truth.key)).toEqual(truth.rows);
  count(`${name}: without effect`);
  vault.close();
}

describe("a vault whose files are damaged", () => {
  const rounds = roundsOf(40);

  it(
    `is refused, salvaged with a report, or reads as it was (${rounds} times)`,
    async () => {
      const random = randomBy(SEED);
      const { closed, killed, backup, backupTruth } = await plant();
      const files = [
        "vault.db",
        "vault.db-wal",
        "head.json",
        "vault.db",
        "backup",
        "vault.db-wal",
        "vault.db-shm",
      ] as const;
      for (let round = 0; round < rounds; round += 1) {
        const name = files[round % files.length] ?? "vault.db";
        let done: Damage | undefined;
        try {
          if (name === "backup") {
            const folder = newFolder();
            cpSync(backup, folder, { recursive: true });
            done = damage(join(folder, random.pick(["vault.db", "vault.db", "head.json", "backup.json"])), random);
            checkBackup(folder, backupTruth);
          } else {
            const truth = name === "vault.db" && random.below(2) === 0 ? closed : killed;
            const folder = copyOf(truth.folder);
            done = damage(join(folder, name), random);
            checkOpening(folder, truth, name);
          }
        } catch (error) {
          throw new Error(`round ${round}, seed ${SEED}: ${done?.file ?? name}, ${done?.what ?? ""}`, { cause: error });
        }
      }
      const keyRounds = Math.ceil(rounds / 20);
      for (let round = 0; round < keyRounds; round += 1) await checkKeys(closed, randomBy(SEED * 1000 + round));
      const sum = (end: string): number =>
        [...counts].filter(([name]) => name.endsWith(end)).reduce((total, [, n]) => total + n, 0);
      expect(sum("refused")).toBeGreaterThan(rounds / 8);
      expect(sum("salvaged in full") + sum("salvaged in part")).toBeGreaterThan(0);
      reportRounds(
        `damage: ${JSON.stringify(Object.fromEntries([...counts].toSorted(([a], [b]) => compareText(a, b))), null, 1)}`,
      );
    },
    TEST * Math.max(1, rounds / 40),
  );

  function checkBackup(folder: string, truth: Truth): void {
    let vault: Vault;
    const target = join(newFolder(), "库");
    try {
      vault = restoreWithKey(folder, truth.key, target, HOST);
    } catch (error) {
      checkRefusal(error, ["damaged"]);
      count("backup: refused");
      return;
    }
    count("backup: without effect");
    expect(vault.history({ before: truth.head.length + 1, limit: 1 })[0]?.hash).toBe(truth.head.head);
    for (const [id, text] of truth.cases) expect(caseText(vault, id)).toBe(text);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
  }

  /** The key file with the passphrase, as a person would open it. */
  async function checkKeys(truth: Truth, random: ReturnType<typeof randomBy>): Promise<void> {
    const folder = copyOf(truth.folder);
    const keys = join(folder, "keys.json");
    const before = readFileSync(keys);
    const done = damage(keys, random);
    // Two flips of one bit change nothing.
    if (readFileSync(keys).equals(before)) return;
    try {
      const vault = await openVault(folder, SECRET, HOST);
      expect(rowsOfVault(folder, truth.key)).toEqual(truth.rows);
      expect(vault.notices).not.toEqual([]);
      count("keys.json: opened with a notice");
      vault.close();
    } catch (error) {
      if (!(error instanceof VaultError)) throw new Error(done.what, { cause: error });
      checkRefusal(error, ["damaged", "wrong-secret", "not-a-vault", "newer-version", "unfinished"]);
      count("keys.json: refused");
    }
  }
});
