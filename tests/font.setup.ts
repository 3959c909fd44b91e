// A Chinese font for the browsers of the tests: papers are printed and read again, and a machine may have none.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { decompress } from "wawoff2";

/** What the system has, and then the folder. Fontconfig reads the file whose name stands in the environment. */
const config = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`;

export async function setup(): Promise<() => void> {
  // Systems that find their fonts otherwise have Chinese ones.
  if (process.platform !== "linux") return () => {};
  const folder = mkdtempSync(join(tmpdir(), "redress-fonts-"));
  // The parts of the family, each with some of the signs.
  const require = createRequire(import.meta.url);
  const files = join(dirname(require.resolve("@fontsource-variable/noto-sans-sc/package.json")), "files");
  for (const name of readdirSync(files).filter((one) => one.endsWith(".woff2"))) {
    // Browsers read the packed form from a page alone, not from the system.
    writeFileSync(join(folder, name.replace(/woff2$/u, "ttf")), await decompress(readFileSync(join(files, name))));
  }
  const path = join(folder, "fonts.conf");
  writeFileSync(path, config(folder));
  process.env["FONTCONFIG_FILE"] = path;
  return () => rmSync(folder, { recursive: true, force: true });
}
