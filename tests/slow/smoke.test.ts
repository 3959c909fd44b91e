// `npm run smoke` against the project's stand-in for the runtime: the script works, and what it cannot run it does not claim.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/build-window.ts";
import { programName } from "../../scripts/electron/runtime.ts";
import { CHECKS, type CheckName } from "../../scripts/smoke/checks.ts";
import { type RunningProgram, startProgramProcess } from "./browser-host/programs.fixture.ts";

const STAND_IN = fileURLToPath(new URL("electron/stand-in/as-runtime.ts", import.meta.url));

let folder = "";
let running: RunningProgram | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-runtime-"));
});

afterEach(() => {
  running?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the script with this shell script as Electron's program; gives the page by its rounds, and the exit code. */
async function smoke(program: string | null, screen: string) {
  if (program !== null) {
    const path = join(folder, programName());
    writeFileSync(path, program);
    chmodSync(path, 0o755);
  }
  running = startProgramProcess([join(ROOT, "scripts", "smoke.ts"), "--unpacked"], {
    DISPLAY: screen,
    ELECTRON_OVERRIDE_DIST_PATH: folder,
  });
  const code = await running.ended;
  const rounds = running.out().split(/^== .*$/m);
  return { code, page: running.out(), rounds: rounds.slice(1).map(readRound), err: running.err() };
}

/** Of each check, what its mark says and why. */
function readRound(text: string): Readonly<Record<string, readonly [string, string]>> {
  const found = text.matchAll(/^\[(?<mark>yes|NO|not run).*\] (?<name>\w+): .*\n.*\n *→ (?<detail>.*)$/gmu);
  return Object.fromEntries(
    [...found].map(({ groups }) => [groups?.["name"] ?? "", [groups?.["mark"] ?? "", groups?.["detail"] ?? ""]]),
  );
}

const marks = (round: ReturnType<typeof readRound> | undefined) =>
  Object.fromEntries(Object.entries(round ?? {}).map(([name, [mark]]) => [name, mark]));

const all = (mark: string, but: Partial<Record<CheckName, string>> = {}, without: readonly CheckName[] = []) =>
  Object.fromEntries(
    (Object.keys(CHECKS) as CheckName[])
      .filter((name) => !without.includes(name))
      .map((name) => [name, but[name] ?? mark]),
  );

describe.skipIf(process.platform !== "linux")("npm run smoke", () => {
  it("goes through all of it in the stand-in, which it does not take for the runtime", async () => {
    const program = `#!/bin/sh\nexec '${process.execPath}' --unhandled-rejections=warn-with-error-code '${STAND_IN}' "$@"\n`;
    const { code, rounds, page, err } = await smoke(program, ":99");
    const [folderRound, packedRound] = rounds;
    expect(folderRound?.["runtime"], page + err).toEqual(["NO", "this is not Electron's runtime"]);
    // The stand-in's page has no process of its own that could be asked.
    expect(marks(folderRound)).toEqual(all("yes", { runtime: "NO", sandbox: "not run" }, ["asar", "fuses"]));
    expect(folderRound?.["page"]?.[1]).toMatch(/^app:\/\/redress\/, policy/);
    expect(folderRound?.["network"]?.[1]).toBe("4 tried, 0 answered, 0 arrived at a server here");
    expect(folderRound?.["quit"]?.[1]).toMatch(/^code 0, \d backups, the last change is in one, no lock$/);
    expect(marks(packedRound)).toEqual(all("not run"));
    expect(code).toBe(1);
  });

  it("says of a runtime that dies what it said, and of all the rest that it was not run", async () => {
    const { code, rounds } = await smoke("#!/bin/sh\necho 'Missing X server' >&2\nexit 1\n", ":99");
    expect(rounds[0]?.["runtime"]).toEqual(["NO", "it ended (code 1) before its page was there: Missing X server"]);
    expect(marks(rounds[0])).toEqual(all("not run", { runtime: "NO" }, ["asar", "fuses"]));
    expect(rounds[0]?.["vault"]?.[1]).toBe("the program ended before (code 1)");
    expect(code).toBe(1);
  });

  it("claims nothing where there is no runtime, or no screen", async () => {
    for (const [screen, why] of [
      [":99", /names a place without Electron/],
      ["", /no screen/],
    ] as const) {
      const { code, rounds } = await smoke(null, screen);
      expect(marks(rounds[0])).toEqual(all("not run", {}, ["asar", "fuses"]));
      expect(marks(rounds[1])).toEqual(all("not run"));
      expect(rounds[0]?.["runtime"]?.[1]).toMatch(why);
      expect(code).toBe(2);
    }
  });
});
