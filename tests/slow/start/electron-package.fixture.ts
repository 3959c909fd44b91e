// Electron's package in a folder of its own, with a stand-in for its runtime, and a loopback server that stands for the mirror.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import { versionOf } from "../../../scripts/electron/runtime.ts";
import { ROOT } from "../../../scripts/build-window.ts";

const INSTALLED = join(ROOT, "node_modules", "electron");
export const VERSION = versionOf(INSTALLED);
export const ARCHIVE = `electron-v${VERSION}-${process.platform}-${process.arch}.zip`;

/** A program in the runtime's place: it notes its arguments, and then does what `STAND_IN_DOES` says. */
const STAND_IN = '#!/bin/sh\nprintf "%s\\n" "$@" > "$STAND_IN_NOTES"\neval "$STAND_IN_DOES"\n';

/** The archive of a release, with the stand-in in it. */
export function archive(program = STAND_IN): Buffer {
  const zip = new PizZip();
  zip.file("electron", program, { unixPermissions: 0o100755 });
  zip.file("version", VERSION);
  zip.file("LICENSE", "MIT");
  zip.file("resources/padding", Buffer.alloc(600_000, 7));
  return zip.generate({ type: "nodebuffer", platform: "UNIX" });
}

/**
 * Puts a copy of the installed package into `folder`. Its list of digests is that of a release whose archive is `released`,
 * so that the package's own check passes that archive and no other.
 */
export function copyPackage(folder: string, released: Buffer): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["install.js", "index.js", "cli.js", "package.json"])
    copyFileSync(join(INSTALLED, name), join(folder, name));
  const digest = createHash("sha256").update(released).digest("hex");
  writeFileSync(join(folder, "checksums.json"), JSON.stringify({ [ARCHIVE]: digest }));
}

/** The package alone, with the packages it needs beside it. */
export function packageAlone(released: Buffer): { readonly root: string; readonly folder: string } {
  const root = mkdtempSync(join(tmpdir(), "redress-electron-"));
  const modules = join(root, "node_modules");
  mkdirSync(modules);
  symlinkSync(join(ROOT, "node_modules", "@electron"), join(modules, "@electron"));
  symlinkSync(join(ROOT, "node_modules", "@electron-internal"), join(modules, "@electron-internal"));
  copyPackage(join(modules, "electron"), released);
  return { root, folder: join(modules, "electron") };
}

export interface Mirror {
  readonly address: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function mirror(answer: RequestListener): Promise<Mirror> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The environment in which the package asks this mirror, and keeps what it fetched in a folder of the test's. */
export function mirrored(address: string, root: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/electron|proxy/i.test(name));
  return { ...Object.fromEntries(others), ELECTRON_MIRROR: address, electron_config_cache: join(root, "cache") };
}

export const removeAll = (root: string): void => rmSync(root, { recursive: true, force: true });
