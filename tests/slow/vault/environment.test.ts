// A disk that is full, a folder that can only be read: said in words with the way out, and nothing is lost.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { VaultError } from "../../../db/error.ts";
import { asVaultError } from "../../../db/sqlite-error.ts";

const CHILD = fileURLToPath(new URL("./environment-child.ts", import.meta.url));
/** Mounts a small disk that nobody else sees and that goes with the process. */
const SCRIPT = `unshare -m sh -c 'mount -t tmpfs -o size=6m tmpfs "$1" && TMPDIR="$1" exec "$2" "$3" "$1"' sh "$@"`;
const TRY = `unshare -m sh -c 'mount -t tmpfs tmpfs "$1"' sh "$1"`;
const mayMount = process.platform === "linux" && spawnSync("sh", ["-c", TRY, "sh", tmpdir()]).status === 0;

function run(): Readonly<Record<string, unknown>> {
  const disk = mkdtempSync(join(tmpdir(), "redress-disk-"));
  try {
    const args = ["-c", SCRIPT, "sh", disk, process.execPath, CHILD];
    const { stdout, stderr } = spawnSync("sh", args, { encoding: "utf8" });
    const lines = stdout.split("\n").filter((line) => line !== "");
    if (lines.length < 15) throw new Error(stderr);
    return Object.fromEntries(lines.map((line) => JSON.parse(line) as readonly [string, unknown]));
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
}

describe.runIf(mayMount)("a vault on a disk that fails it", () => {
  it("says what is wrong and what to do, and loses nothing", () => {
    const seen = run();
    const starts = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}`));
    expect(seen).toEqual({
      "too big": starts("disk-full: 没有保存：磁盘已满"),
      "backup to a full disk": starts("disk-full: 没有完成备份：磁盘已满"),
      small: starts("disk-full: 没有保存：磁盘已满"),
      "left in tmp": [],
      open: starts("disk-full: 无法打开案件库：磁盘已满"),
      migrate: starts("disk-full: "),
      create: starts("disk-full: "),
      restore: starts("disk-full: 没有恢复：磁盘已满"),
      rekey: starts("disk-full: 没有更换密钥：磁盘空间不足"),
      after: { ids: ["c1", "c2"], problems: [], backups: 1 },
      "after older": { ids: [], problems: [], backups: 1 },
      "after restore": 1,
      "read-only file": starts("read-only: 无法打开案件库"),
      "read-only folder": starts("read-only: 无法打开案件库"),
      "create in a read-only folder": starts("read-only: "),
      "read-only disk": starts("read-only: 无法打开案件库"),
      "in the end": { ids: ["c1", "c2"], problems: [], backups: 1 },
    });
  });
});

describe("a failure below the vault", () => {
  it.each([
    ["SQLITE_FULL", "disk-full"],
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["SQLITE_CORRUPT_VTAB", "damaged"],
    ["SQLITE_NOTADB", "damaged"],
    ["SQLITE_READONLY_DBMOVED", "read-only"],
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["SQLITE_BUSY_SNAPSHOT", "in-use"],
    ["SQLITE_IOERR_WRITE", "io"],
    ["SQLITE_CANTOPEN_ISDIR", "io"],
    ["ESTALE", "io"],
    ["ENOENT", "io"],
  ])("%s comes out as %s, in words", (code, expected) => {
    const error = asVaultError(Object.assign(new Error("/secret/path"), { code }));
    expect(error).toMatchObject({ code: expected });
    const words = error instanceof VaultError ? error.text : { zh: "", en: "" };
    expect(words.zh.length).toBeGreaterThan(10);
    expect(words.en).not.toContain("/secret/path");
  });

  it("that is a fault of the program stays what it is", () => {
    const fault = new TypeError("x");
    expect(asVaultError(fault)).toBe(fault);
  });
});
