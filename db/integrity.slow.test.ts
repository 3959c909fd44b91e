// What was altered behind the vault's back is noticed: rows, entries, a lost tail, a lost guard, single bits.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Db } from "./connection.ts";
import { vaultPaths } from "./layout.ts";
import { openVaultWithKey } from "./open.ts";
import type { Vault } from "./vault.ts";
import { caseOf, HOST, LABEL, newFolder, openRaw, plantOpen, removeFolders } from "./vault.fixture.ts";

afterAll(removeFolders);

const CHECKER = fileURLToPath(new URL("../docs/check-history.mjs", import.meta.url));

function fill(vault: Vault): void {
  for (const id of ["c1", "c2", "c3"]) {
    vault.apply(
      [
        { kind: "case-put", case: caseOf(id) },
        { kind: "note-put", caseId: id, note: { id: "n1", text: "电话" } },
      ],
      { label: LABEL },
    );
  }
}

function planted(): { readonly folder: string; readonly key: Uint8Array } {
  const { folder, key, vault } = plantOpen();
  fill(vault);
  vault.close();
  return { folder, key };
}

function alter(folder: string, key: Uint8Array, work: (db: Db) => void): void {
  const db = openRaw(folder, key);
  db.pragma("foreign_keys=OFF");
  work(db);
  db.close();
}

describe("verify", () => {
  it.each([
    ["UPDATE cases SET client_name = '李某' WHERE id = 'c2'", ["cases c2"]],
    ["UPDATE cases SET json = replace(json, '王某', '李某') WHERE id = 'c1'", ["cases c1"]],
    ["UPDATE events SET date = '2023-05-06' WHERE case_id = 'c3' AND id = 'e1'", ["events c3/e1"]],
    ["UPDATE events SET ord = 9 WHERE case_id = 'c3' AND id = 'e2'", ["events c3/e2"]],
    ["DELETE FROM notes WHERE case_id = 'c2'", ["notes c2/n1"]],
    ["INSERT INTO marks VALUES ('c2', 'm', 'finding', '{}')", ["marks c2/m"]],
    ["INSERT INTO settings VALUES ('s', '1')", ["settings s"]],
    ["DELETE FROM history_cases WHERE case_id = 'c2'", ["history_cases c2/2"]],
    ["INSERT INTO blobs VALUES ('ab', 0)", ["blobs ab"]],
    ["UPDATE history SET who = '他人' WHERE seq = 2", ["history 2"]],
    ["UPDATE history SET changes = replace(changes, '王某', '李某') WHERE seq = 1", ["history 1"]],
    ["UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1", ["history 1"]],
    ["UPDATE history SET target = 1 WHERE seq = 2", ["history 2"]],
    ["DELETE FROM history WHERE seq = 2", ["history 2"]],
  ])("after %s names the row", (sql, where) => {
    const { folder, key } = planted();
    alter(folder, key, (db) => {
      expect(db.prepare(sql).run().changes).toBe(1);
    });
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify().problems.map((problem) => problem.where)).toEqual(where);
    vault.close();
  });

  it("names what is not of this program in the database: it could alter what is written later", () => {
    const { folder, key } = planted();
    alter(folder, key, (db) => {
      db.exec("CREATE TRIGGER later AFTER INSERT ON events BEGIN DELETE FROM marks; END; DROP INDEX caseload_stamp");
    });
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify().problems.map((problem) => problem.where)).toEqual([
      "schema trigger later",
      "schema index caseload_stamp",
    ]);
    vault.close();
  });

  it("finds nothing in a vault that is whole, and leaves nothing behind", () => {
    const { folder, key } = planted();
    const vault = openVaultWithKey(folder, key, HOST);
    expect(vault.verify()).toEqual({ ...vault.head(), compared: true, problems: [] });
    vault.close();
  });

  it("undo does not build on a row that was altered", () => {
    const { folder, key } = planted();
    alter(folder, key, (db) => {
      db.prepare("UPDATE notes SET json = '{}' WHERE case_id = 'c3'").run();
    });
    const vault = openVaultWithKey(folder, key, HOST);
    expect(() => vault.undo({ seq: 3 })).toThrow("does not fit its history");
    expect(vault.head().length).toBe(3);
    vault.close();
  });
});

describe("the guard of the history", () => {
  it("notices a lost tail, an altered last entry, and a database put back", () => {
    for (const sql of [
      "DELETE FROM history WHERE seq = 3",
      "DELETE FROM history",
      `UPDATE history SET hash = '${"0".repeat(64)}' WHERE seq = 3`,
    ]) {
      const { folder, key } = planted();
      alter(folder, key, (db) => {
        db.prepare("DELETE FROM history_cases").run();
        db.prepare(sql).run();
      });
      expect(() => openVaultWithKey(folder, key, HOST)).toThrow(expect.objectContaining({ code: "history-lost" }));
    }
    const { folder, key, vault } = plantOpen();
    const { database } = vaultPaths(folder);
    vault.close();
    const old = join(newFolder(), "old.db");
    copyFileSync(database, old);
    const again = openVaultWithKey(folder, key, HOST);
    fill(again);
    again.close();
    copyFileSync(old, database);
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow("should have 3 entries");
  });

  it("notices a write-ahead log that was thrown away", () => {
    const { folder, key, vault } = plantOpen();
    fill(vault);
    const copy = newFolder();
    for (const name of ["vault.db", "keys.json", "head.json"]) copyFileSync(join(folder, name), join(copy, name));
    vault.close();
    expect(() => openVaultWithKey(copy, key, HOST)).toThrow(expect.objectContaining({ code: "history-lost" }));
  });

  it("that a crash left behind is put right, and said", () => {
    const { folder, key } = planted();
    const { head } = vaultPaths(folder);
    const old = readFileSync(head, "utf8");
    const vault = openVaultWithKey(folder, key, HOST);
    vault.apply([{ kind: "setting-put", id: "a", value: 1 }], { label: LABEL });
    vault.close();
    writeFileSync(head, old);
    const again = openVaultWithKey(folder, key, HOST);
    expect(again.notices.map(({ en }) => en)).toEqual([expect.stringContaining("no change is lost")]);
    again.close();
    expect(JSON.parse(readFileSync(head, "utf8"))).toMatchObject({ length: 4 });
    const third = openVaultWithKey(folder, key, HOST);
    expect(third.notices).toEqual([]);
    third.close();
  });

  it("that cannot be written does not undo a change that is saved, and is made up for on closing", () => {
    const { folder, key, vault } = plantOpen();
    const { head } = vaultPaths(folder);
    const old = readFileSync(head, "utf8");
    rmSync(head);
    mkdirSync(join(head, "in the way"), { recursive: true });
    expect(vault.apply([{ kind: "setting-put", id: "a", value: 1 }], { label: LABEL })).toBe(1);
    rmSync(head, { recursive: true });
    writeFileSync(head, old);
    vault.close();
    const again = openVaultWithKey(folder, key, HOST);
    expect(again.notices).toEqual([]);
    expect(again.deskValue("setting", "a")).toBe(1);
    again.close();
  });

  it.each([
    ["missing", undefined],
    ["cut off", (text: string) => text.slice(0, 40)],
    ["claiming less", (text: string) => text.replace('"length":3', '"length":2')],
  ])("that is %s is refused, or accepted by a person and recorded", (_, change) => {
    const { folder, key } = planted();
    const { head } = vaultPaths(folder);
    if (change === undefined) rmSync(head);
    else writeFileSync(head, change(readFileSync(head, "utf8")));
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow(expect.objectContaining({ code: "damaged" }));
    const vault = openVaultWithKey(folder, key, HOST, { acceptHistory: true });
    expect(vault.history({ limit: 1 })[0]).toMatchObject({ seq: 4, kind: "note", changes: [] });
    expect(vault.undo({ seq: 3 })).toBe(5);
    expect(vault.verify().problems).toEqual([]);
    vault.close();
    openVaultWithKey(folder, key, HOST).close();
  });
});

describe("the database file", () => {
  it("with one bit changed is refused or reads as it was, wherever the bit is", () => {
    const { folder, key } = planted();
    const { database } = vaultPaths(folder);
    const good = readFileSync(database);
    for (let at = 7; at < good.length; at += Math.floor(good.length / 40)) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 4;
      writeFileSync(database, bad);
      try {
        const vault = openVaultWithKey(folder, key, HOST);
        expect(vault.verify().problems).toEqual([]);
        vault.close();
      } catch (error) {
        expect(error).toMatchObject({ code: "damaged" });
      }
    }
    writeFileSync(database, good);
    rmSync(database);
    expect(() => openVaultWithKey(folder, key, HOST)).toThrow("is not there");
  });
});

describe("the exported history", () => {
  const file = join(newFolder(), "history.ndjson");
  const run = (lines: readonly string[]): number | null => {
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
    return spawnSync(process.execPath, [CHECKER, file]).status;
  };

  it("is checked by the script in docs, and every alteration found", () => {
    const { vault } = plantOpen();
    fill(vault);
    const odd = caseOf("x", { "x-own": { é: 1, z: [1e21, 0.1], "\ud800": "\u2028" }, notes: "\u0000" });
    vault.apply([{ kind: "case-put", case: odd }], { label: LABEL });
    vault.undo({ caseId: "x" });
    const lines = [...vault.exportHistory()];
    const { head } = vault.head();
    vault.close();
    expect(lines).toHaveLength(6);
    expect(run(lines)).toBe(0);
    expect(execFileSync(process.execPath, [CHECKER, file], { encoding: "utf8" })).toContain(head);
    expect(run(lines.with(2, (lines[2] ?? "").replace("王某", "李某")))).toBe(1);
    expect(run(lines.toSpliced(2, 1))).toBe(1);
    expect(run(lines.slice(0, -1))).toBe(1);
    expect(run([lines[0] ?? "", ...lines.slice(1).toReversed()])).toBe(1);
    expect(run([])).toBe(2);
    expect(run(["{}"])).toBe(2);
  });
});
