// Bundles between this program and the distribution's `age`, both ways, and with `unzip`. Where one of them is not
// installed its tests are skipped by name.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pack } from "./archive.ts";
import { openBundle, sealBundle } from "./bundle-in-thread.ts";
import { ABOUT, hashOf, KEY, listOf, OTHER, PARTS, utf8 } from "./bundle.fixture.ts";
import { identityFile, readIdentities } from "./identity.ts";
import type { BundleManifest } from "./manifest.ts";

const isThere = (program: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const folder = mkdtempSync(join(tmpdir(), "redress-age-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    cwd: folder,
    // `unzip` writes names as the locale has them.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });

describe.skipIf(!isThere("age", "--version"))("with the program age (skipped where it is not installed)", () => {
  writeFileSync(at("key.txt"), identityFile(KEY), { mode: 0o600 });

  it("a bundle made here is decrypted by it, and unzips into the files of its list", async () => {
    const bytes = await sealBundle(PARTS, ABOUT, { recipients: [OTHER.recipient, KEY.recipient] });
    writeFileSync(at("ours.age"), bytes);
    run("age", "-d", "-i", "key.txt", "-o", "ours.zip", "ours.age");
    const script = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
    if (isThere("unzip", "-v")) run("unzip", "-q", "ours.zip", "-d", "ours");
    else run("python3", "-c", script, "ours.zip", "ours");
    const { parts } = JSON.parse(readFileSync(at("ours/manifest.json"), "utf8")) as BundleManifest;
    expect(parts.map(({ path }) => path)).toEqual(PARTS.map(({ path }) => path));
    for (const { path, size, sha256 } of parts) {
      const file = readFileSync(at(join("ours", path)));
      expect([path, file.length, hashOf(file)]).toEqual([path, size, sha256]);
    }
  });

  it.each([
    ["binary", []],
    ["in the form for mail", ["-a"]],
  ])("a bundle that it encrypted is opened here, %s", async (_, more) => {
    const pairs = PARTS.map(({ path, bytes }) => [path, bytes] as const);
    writeFileSync(at("theirs.zip"), pack(listOf(PARTS), pairs));
    run("age", "-r", KEY.recipient, ...more, "-o", "theirs.age", "theirs.zip");
    const { parts } = await openBundle(new Uint8Array(readFileSync(at("theirs.age"))), { identity: KEY.identity });
    expect([...parts].map(([path, bytes]) => [path, hashOf(bytes)])).toEqual(
      PARTS.map(({ path, bytes }) => [path, hashOf(bytes)]),
    );
  });

  it("a key file of age-keygen is read, and it finds the same public key in ours", () => {
    run("age-keygen", "-o", "made.txt");
    expect(readIdentities(readFileSync(at("made.txt"), "utf8"))).toHaveLength(1);
    expect(run("age-keygen", "-y", "key.txt").trim()).toBe(KEY.recipient);
  });
});

describe.skipIf(!isThere("unzip", "-v"))("with the program unzip (skipped where it is not installed)", () => {
  it("an archive of more parts than sixteen bits count is whole", () => {
    const parts = Array.from({ length: 70_000 }, (_, part) => [`e/${part}.bin`, utf8(String(part))] as const);
    writeFileSync(at("many.zip"), pack(utf8("{}"), parts));
    expect(run("unzip", "-tq", "many.zip")).toContain("No errors");
    expect(run("unzip", "-p", "many.zip", "e/69999.bin")).toBe("69999");
  });
});
