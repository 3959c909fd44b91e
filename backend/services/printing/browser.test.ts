// Where a browser is looked for on each system.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installedBrowser, sandboxFlags } from "./browser.ts";

let root = "";
const put = (...path: readonly string[]): string => {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redress-browsers-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("the installed browser", () => {
  it("is the first on the path, Chromium before others in one folder", () => {
    const chrome = put("a", "google-chrome");
    const path = { PATH: ["", join(root, "none"), join(root, "a"), join(root, "b")].join(delimiter) };
    expect(installedBrowser(path, "linux")).toBe(chrome);
    put("b", "chromium");
    expect(installedBrowser(path, "linux")).toBe(chrome);
    expect(installedBrowser(path, "linux")).not.toBe(put("a", "microsoft-edge"));
    expect(installedBrowser(path, "linux")).not.toBe(undefined);
    const chromium = put("a", "chromium");
    expect(installedBrowser(path, "linux")).toBe(chromium);
  });

  it("is in one of the program folders of Windows, which need not all be set", () => {
    const edge = put("x86", "Microsoft\\Edge\\Application\\msedge.exe");
    expect(installedBrowser({ "ProgramFiles(x86)": join(root, "x86") }, "win32")).toBe(edge);
  });

  it("is none where there is none", () => {
    expect(installedBrowser({}, "linux")).toBeUndefined();
    expect(installedBrowser({ PATH: root }, "linux")).toBeUndefined();
    expect(installedBrowser({ ProgramFiles: root }, "win32")).toBeUndefined();
  });
});

it("keeps its sandbox for everyone but the superuser", () => {
  expect(sandboxFlags()).toEqual(process.getuid?.() === 0 ? ["--no-sandbox"] : []);
});
