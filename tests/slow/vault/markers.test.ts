// Nothing of a client, and no secret, is in any file of a vault or of its process, before, during and after use.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { newFolder, removeFolders } from "../../../db/vault.fixture.ts";
import type { Markers } from "./markers-child.ts";

afterAll(removeFolders);

const CHILD = fileURLToPath(new URL("./markers-child.ts", import.meta.url));

/** The two bytes of each Chinese character in gb18030, found by asking the decoder: Node has no encoder for it. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : (bytes.get(c) ?? []))));
}

const formsOf = (text: string): readonly Buffer[] => [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(text, "utf16le").swap16(),
  gb18030(text),
];

/** What a link leads to; nothing where it is gone already. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

/** Every file below some folders, and those that a process has open under no name any more. */
function filesOf(folders: readonly string[], pid: number): readonly string[] {
  const named = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const handles = `/proc/${pid}/fd`;
  if (!existsSync(handles)) return named;
  const unnamed = readdirSync(handles)
    .map((handle) => join(handles, handle))
    .filter((handle) => /^\/.*\(deleted\)$/.test(linkOf(handle)));
  return [...named, ...unnamed];
}

/** Which markers are in which files, in any form. */
function found(files: readonly string[], markers: readonly string[]): readonly string[] {
  const forms = markers.flatMap((marker) => formsOf(marker).map((form) => ({ marker, form })));
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    return forms.filter(({ form }) => bytes.includes(form)).map(({ marker }) => `${marker} in ${file}`);
  });
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Runs the child to its end; `look` is called at every stop. */
async function walk(child: Child, start: Markers, look: (step: string, secret: string) => void): Promise<void> {
  child.stdin.write(`${JSON.stringify(start)}\n`);
  for await (const line of createInterface({ input: child.stdout })) {
    const [step = "", secret = ""] = JSON.parse(line) as readonly string[];
    look(step, secret);
    child.stdin.write("\n");
  }
}

describe("a word that a client trusted us with", () => {
  const start: Markers = {
    folder: "",
    name: "独狐甲乙某",
    notes: "电话里说起旧案缘由",
    evidence: "送达回证原件影像",
    passphrase: "竹林深处的口令Aq7",
  };

  it("would be found if it were in a file, in any of its forms", () => {
    const folder = newFolder();
    for (const [index, form] of formsOf(start.notes).entries()) {
      const file = join(folder, `${index}`);
      writeFileSync(file, Buffer.concat([Buffer.alloc(10_000, 7), form, Buffer.alloc(50, 7)]));
      expect(found([file], [start.notes, start.name])).toEqual([`${start.notes} in ${file}`]);
    }
    expect(new TextDecoder("gb18030").decode(gb18030(start.passphrase))).toBe(start.passphrase);
    expect(filesOf([folder], process.pid).filter((file) => file.startsWith(folder))).toHaveLength(4);
  });

  it("is in no file of the vault or of its process, at any step", async () => {
    const parent = newFolder();
    const temporary = join(parent, "临时");
    mkdirSync(temporary);
    const env = { ...process.env, TMPDIR: temporary, SQLITE_TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    const child = spawn(process.execPath, [CHILD], { stdio: ["pipe", "pipe", "inherit"], env });
    const markers = [
      start.name,
      start.notes,
      start.evidence,
      start.passphrase,
      "redress.case/1",
      "CREATE TABLE",
      "SQLite format 3",
    ];
    const steps: string[] = [];
    const kinds = new Set<string>();
    try {
      await walk(child, { ...start, folder: join(parent, "案件库") }, (step, secret) => {
        steps.push(step);
        if (secret !== "") markers.push(secret, secret.replaceAll("-", ""));
        const files = filesOf([parent], child.pid ?? 0);
        for (const file of files)
          kinds.add(
            file
              .slice(parent.length)
              .replace(/-[0-9a-f]{16}/, "")
              .split(/[\\/]/)
              .slice(1)
              .join("/"),
          );
        expect({ step, found: found(files, markers) }).toEqual({ step, found: [] });
      });
    } finally {
      child.kill("SIGKILL");
    }
    expect(steps).toEqual([
      "made",
      "in a transaction",
      "saved",
      "searched and undone",
      "backup: copying",
      "backup: checking",
      "backup: saving",
      "verified",
      "closed",
      "changing the key",
      "key changed",
      "salvaging",
      "salvaged",
      "opened again, with a backup",
      "closed again",
    ]);
    // What was looked into: all kinds of files that a vault ever has.
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        "案件库/vault.db",
        "案件库/vault.db-wal",
        "案件库/vault.db-shm",
        "案件库/keys.json",
        "案件库/head.json",
        "案件库/lock",
        "案件库/tmp/backup.unfinished/vault.db",
        "案件库/tmp/rekey.db",
        "案件库/backups/2026-11-23T08-00-00Z/vault.db",
        "案件库/backups/2026-11-23T08-00-00Z/backup.json",
        "抢救/tmp/damaged.db",
      ]),
    );
  });
});
