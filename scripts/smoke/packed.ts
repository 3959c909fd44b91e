// Packs the program around the runtime with the driver in its archive, and looks at its fuses.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sandboxFlags } from "../../backend/services/printing/browser.ts";
import { versionOf } from "../electron/runtime.ts";
import type { Outcome } from "./checks.ts";
import { runToEnd, type Start } from "./round.ts";

/** Where Electron keeps its fuses in its program: after this mark, a version, a count, and a sign each. */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
/** As `electron-builder.yml` states them, in the order of Electron's own table; those after them stay as they are. */
const STATED = "01001100";

/** How long packing may take, and starting as Node; milliseconds. */
const PACKING = 10 * 60_000;
const AS_NODE = 60_000;
/** An exit code that the program has for nothing. */
const NODE_CODE = 42;

export interface Packed extends Start {
  /** The folder of what was packed. */
  readonly folder: string;
  /** The file that has the fuses in it. */
  readonly fuses: string;
}

/** Packs into `dist/smoke/`; a text where that failed, which says why. `program` is the runtime's. */
export async function pack(root: string, program: string): Promise<Packed | string> {
  const output = join(root, "dist", "smoke", "packed");
  const config = join(root, "dist", "smoke", "builder.yml");
  rmSync(output, { recursive: true, force: true });
  // The same settings, and beside the program what looks at it.
  const settings = readFileSync(join(root, "electron-builder.yml"), "utf8")
    .replaceAll("- dist/app/**\n", "- dist/app/**\n    - dist/smoke/smoke.js\n")
    .replace("main: dist/app/main.js", "main: dist/smoke/smoke.js")
    .replace("output: dist/packages", "output: dist/smoke/packed");
  writeFileSync(config, settings);
  const runtime = process.platform === "darwin" ? join(dirname(program), "..", "..", "..") : dirname(program);
  const builder = join(root, "node_modules", "electron-builder", "cli.js");
  const version = versionOf(join(root, "node_modules", "electron"));
  const problem = await new Promise<string | null>((resolve) => {
    const args = ["--dir", "--config", config, `-c.electronDist=${runtime}`, `-c.electronVersion=${version}`];
    const child = spawn(process.execPath, [builder, ...args], { cwd: root, timeout: PACKING });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-400);
      });
    }
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => resolve(code === 0 ? null : said.replaceAll(/\s+/g, " ")));
  });
  if (problem !== null) return problem;
  const made = readdirSync(output).find((name) => /-unpacked$|^mac/.test(name));
  if (made === undefined) return "nothing was packed";
  return { ...placesIn(join(output, made)), args: sandboxFlags() };
}

function placesIn(folder: string): Omit<Packed, "args"> {
  if (process.platform === "darwin") {
    const contents = join(folder, "Redress.app", "Contents");
    const framework = join("Frameworks", "Electron Framework.framework", "Electron Framework");
    return { folder, program: join(contents, "MacOS", "Redress"), fuses: join(contents, framework) };
  }
  const program = join(folder, process.platform === "win32" ? "Redress.exe" : "redress");
  return { folder, program, fuses: program };
}

/** The signs of the fuses; empty where there are none of the version that is known. */
export function fusesIn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = file.indexOf(SENTINEL);
  if (at < 0) return "";
  const from = at + SENTINEL.length + 2;
  if (file[from - 2] !== 1) return "";
  return file.subarray(from, from + (file[from - 1] ?? 0)).toString("latin1");
}

export async function fuseOutcome({ program, args, fuses }: Packed): Promise<Outcome> {
  const read = fusesIn(readFileSync(fuses));
  // Without a name for what is told, the driver ends at once; as Node the program would run the text.
  const { REDRESS_SMOKE_OUT: _out, ...inherited } = process.env;
  const env = { ...inherited, ELECTRON_RUN_AS_NODE: "1" };
  const asNode = [...args, "-e", `process.exit(${NODE_CODE})`];
  const { code } = await runToEnd({ program, args: asNode }, env, AS_NODE);
  return {
    ok: read.startsWith(STATED) && code !== NODE_CODE && code !== null,
    detail: `${read || "none found"}, asked to be Node it ended with ${code ?? "no code"}`,
  };
}

export function asarOutcome({ folder }: Packed, asar: boolean): Outcome {
  const beside = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.includes("app.asar.unpacked") && path.endsWith(".node") && existsSync(join(folder, path)),
  );
  return {
    ok: asar && beside.length === 1,
    detail: `${asar ? "from the archive" : "not from an archive"}, ${beside.length} native module(s) beside it`,
  };
}
