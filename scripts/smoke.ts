// `npm run smoke`: what Electron's own runtime does with the program, told on one page. `--unpacked` packs nothing.
//
// Exit code 1 where something is not as it should be, 2 where something could not be run, else 0. The page is written to
// `dist/smoke/` and to the terminal; it holds versions and outcomes, no name of a person and no path.
import { mkdirSync, writeFileSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import { hasScreen } from "../backend/host/open-address.ts";
import { sandboxFlags } from "../backend/services/printing/browser.ts";
import { buildTarget, buildWindow, ROOT } from "./build-window.ts";
import { SMOKE } from "./build/targets.ts";
import { findElectron } from "./electron/find.ts";
import { versionOf } from "./electron/runtime.ts";
import { codeOf, pageOf, type Round } from "./smoke/checks.ts";
import { asarOutcome, fuseOutcome, pack } from "./smoke/packed.ts";
import { runRound } from "./smoke/round.ts";

const lang = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";
const folder = join(ROOT, "dist", "smoke");
const electron = join(ROOT, "node_modules", "electron");

const FOLDER = { zh: "从文件夹启动", en: "From the folder" };
const PACKED = { zh: "打包之后启动", en: "Packed" };
const notRun = (title: Round["title"], why: string, without: Round["without"]): Round => ({
  title,
  about: "",
  outcomes: {},
  otherwise: why,
  without,
});

/** Why nothing at all can be run here, or the runtime's program. */
async function runtime(): Promise<{ readonly program: string } | { readonly why: string }> {
  if (!hasScreen()) return { why: "there is no screen here (DISPLAY, WAYLAND_DISPLAY)" };
  const stopping = new AbortController();
  const say = (text: Readonly<Record<"zh" | "en", string>>): void => void process.stderr.write(`${text[lang]}\n`);
  const found = await findElectron({ folder: electron, env: process.env, signal: stopping.signal, force: true, say });
  return "program" in found ? found : { why: found.why.en };
}

async function fromFolder(program: string): Promise<Round> {
  const ran = await runRound({ program, args: [join(folder, "smoke.js"), ...sandboxFlags()] });
  return { title: FOLDER, ...ran, without: ["asar", "fuses"] };
}

async function packed(program: string): Promise<Round> {
  if (process.argv.includes("--unpacked")) return notRun(PACKED, "--unpacked was asked for", []);
  const made = await pack(ROOT, program);
  if (typeof made === "string") return notRun(PACKED, `it could not be packed: ${made}`, []);
  const ran = await runRound(made);
  const more = { asar: asarOutcome(made, ran.asar), fuses: await fuseOutcome(made) };
  return { title: PACKED, ...ran, outcomes: { ...ran.outcomes, ...more }, without: [] };
}

async function rounds(): Promise<readonly Round[]> {
  const found = await runtime();
  if ("why" in found) return [notRun(FOLDER, found.why, ["asar", "fuses"]), notRun(PACKED, found.why, [])];
  await buildWindow({ desktop: true });
  await buildTarget(SMOKE, folder);
  return [await fromFolder(found.program), await packed(found.program)];
}

mkdirSync(folder, { recursive: true });
const all = await rounds();
const page = pageOf(all, {
  system: `${process.platform} ${release()} ${process.arch}`,
  program: `electron ${versionOf(electron)} asked for`,
});
const name = `smoke-${process.platform}-${process.arch}.txt`;
writeFileSync(join(folder, name), page);
process.stdout.write(page);
process.stderr.write(`dist/smoke/${name}\n`);
process.exitCode = codeOf(all);
