// What makes a build stale, and what does not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inputHash, readStamp } from "./stamp.ts";

let root = "";
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redress-stamp-"));
  mkdirSync(join(root, "a", "deep"), { recursive: true });
  write("package-lock.json", "{}");
  write("a/one.ts", "1");
  write("a/deep/two.tsx", "2");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const hash = (): string => inputHash(root, ["a"]);

it("is the same for the same files", () => {
  expect(hash()).toMatch(/^[0-9a-f]{64}$/);
  expect(hash()).toBe(hash());
});

it.each([
  ["a changed file", () => write("a/one.ts", "3")],
  ["a changed file in a folder", () => write("a/deep/two.tsx", "3")],
  ["a new file", () => write("a/three.css", "")],
  ["a file taken away", () => rmSync(join(root, "a", "one.ts"))],
  ["content that moved to another file", () => (write("a/one.ts", "2"), write("a/deep/two.tsx", "1"))],
  ["another version of a package", () => write("package-lock.json", "{ }")],
])("changes with %s", (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

it.each(["a/one.test.ts", "a/deep/two.test.tsx", "a/x.fixture.ts", "a/README.md", "a/tsconfig.json"])(
  "does not change with %s, which no build reads",
  (path) => {
    const before = hash();
    write(path, "new");
    expect(hash()).toBe(before);
  },
);

it("is kept as text, or is not there", () => {
  write("window.stamp", hash());
  expect(readStamp(join(root, "window.stamp"))).toBe(hash());
  expect(readStamp(join(root, "other.stamp"))).toBeUndefined();
});
