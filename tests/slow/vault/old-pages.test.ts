// Pages of the database of an earlier day, put back: each is whole by itself and fits the key. They are told at opening or
// before an older backup goes, or they differ in nothing.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listBackups } from "../../../db/backup/backup.ts";
import { backupWithKey } from "../../../db/backup/make.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { openVaultWithKey } from "../../../db/open.ts";
import type { Vault } from "../../../db/vault.ts";
import { caseOf, HOST, LABEL, newFolder, openRaw, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { randomBy, reportRounds, roundsOf, SEED } from "./random.ts";

afterAll(removeFolders);

const PAGE = 4096;
const CASES = 40;

const change = (vault: Vault, notes: string): void => {
  for (let n = 1; n <= CASES; n += 1) {
    vault.apply([{ kind: "case-put", case: caseOf(`c${n}`, { notes: `${notes}${n}` }) }], { label: LABEL });
  }
};

/** All rows of all tables and of the words that are searched. */
function rowsOf(folder: string, key: Uint8Array): string {
  const db = openRaw(folder, key);
  try {
    const names = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT GLOB 'search_*' ORDER BY name",
      )
      .pluck()
      .all();
    return JSON.stringify(
      [...names, "search_words"].map((name) => [name, db.prepare(`SELECT * FROM ${name}`).raw().all()]),
    );
  } finally {
    db.close();
  }
}

/** A vault now, its database of an earlier day, and where the pages that differ begin. */
interface Planted {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly before: Buffer;
  readonly after: Buffer;
  readonly changed: readonly number[];
  readonly rows: string;
}

let planted: Planted;

beforeAll(() => {
  const { folder, key, vault } = plantOpen();
  change(vault, "原文");
  vault.backup();
  vault.close();
  const { database } = vaultPaths(folder);
  const before = readFileSync(database);
  const again = openVaultWithKey(folder, key, HOST);
  change(again, "改动");
  again.close();
  const after = readFileSync(database);
  const changed = Array.from({ length: before.length / PAGE }, (_none, at) => at * PAGE).filter(
    (at) => !before.subarray(at, at + PAGE).equals(after.subarray(at, at + PAGE)),
  );
  planted = { folder, key, before, after, changed, rows: rowsOf(folder, key) };
});

type Fate = "at opening" | "before a backup went" | "no difference";

function fateOf(pages: readonly number[]): Fate {
  const { folder, key, before, after, rows } = planted;
  const old = newFolder();
  cpSync(folder, old, { recursive: true });
  const mixed = Buffer.from(after);
  for (const at of pages) before.copy(mixed, at, at, at + PAGE);
  writeFileSync(vaultPaths(old).database, mixed);
  const what = `pages ${pages.map((at) => at / PAGE + 1).join(", ")}`;
  let fate: Fate = "at opening";
  try {
    openVaultWithKey(old, key, HOST).close();
    fate = "before a backup went";
    backupWithKey(old, key, HOST.now(), { keep: 1 });
    fate = "no difference";
  } catch (error) {
    expect(error, what).toMatchObject({ code: expect.stringMatching(/^(?:damaged|history-lost)$/u) as unknown });
    // The one from before the change is there still.
    expect(listBackups(vaultPaths(old)).length, what).toBeGreaterThan(0);
  }
  if (fate === "no difference") expect(rowsOf(old, key) === rows, what).toBe(true);
  rmSync(old, { recursive: true });
  return fate;
}

describe("pages of an earlier day", () => {
  it("are told, whichever one it is", () => {
    const fates = planted.changed.map((at) => fateOf([at]));
    expect(fates.filter((fate) => fate !== "no difference").length).toBeGreaterThan(fates.length / 2);
  });

  it("are told, however many they are", () => {
    const rounds = roundsOf(10);
    const random = randomBy(SEED);
    const counts = new Map<Fate, number>();
    for (let round = 0; round < rounds; round += 1) {
      const share = random.below(100);
      const pages = planted.changed.filter(() => random.below(100) < share);
      const fate = fateOf(pages);
      counts.set(fate, (counts.get(fate) ?? 0) + 1);
    }
    reportRounds(
      `pages of an earlier day, ${rounds} rounds, seed ${SEED}: ${JSON.stringify(Object.fromEntries(counts))}`,
    );
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds);
  });
});
