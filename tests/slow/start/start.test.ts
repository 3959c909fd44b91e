// `npm start` as a person runs it: fetches Electron and opens it, notices how it dies, and goes on in a browser.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ENDED_WHILE_SAVING, STILL_SAVING } from "../../../backend/host/closing.ts";
import { ROOT } from "../../../scripts/build-window.ts";
import { HELP } from "../../../scripts/start-words.ts";
import type { RunningProgram } from "../browser-host/programs.fixture.ts";
import { archive, type Mirror, mirror } from "./electron-package.fixture.ts";
import { copyProgram, type ProgramCopy } from "./program-copy.fixture.ts";

const GOOD = archive();
/** A browser that a person closes as soon as its page is there and has asked for something. */
const CLOSED = `#!${process.execPath}
const address = process.argv.find((each) => each.startsWith("--app=")).slice("--app=".length);
const { origin } = new URL(address);
const { headers } = await fetch(address, { redirect: "manual" });
const cookie = headers.getSetCookie()[0].split(";")[0];
const asked = await fetch(origin + "/api/session.state", { method: "POST", body: "{}", headers: { cookie, origin, "x-redress": "1" } });
const { writeFileSync } = await import("node:fs");
writeFileSync(process.env.STAND_IN_NOTES + ".browser", await asked.text());
`;

let copy: ProgramCopy;
let good: Mirror;
let running: RunningProgram | undefined;

beforeAll(async () => {
  copy = await copyProgram(GOOD);
  good = await mirror((_request, response) => response.end(GOOD));
});

afterAll(async () => {
  copy.remove();
  await good.close();
});

beforeEach(() => {
  copy.browser(CLOSED);
  for (const name of ["dist", "path.txt", "redress-last-try.json"])
    rmSync(join(copy.electron, name), { recursive: true, force: true });
  for (const name of ["notes", "notes.browser", "cache"])
    rmSync(join(copy.root, name), { recursive: true, force: true });
});

afterEach(() => {
  running?.remove();
  running = undefined;
});

const start = (
  args: readonly string[],
  address: string,
  env: Readonly<Record<string, string>> = {},
): RunningProgram => {
  running = copy.start(args, address, env);
  return running;
};

/** What it said, but for what it says only where the machine is slow. */
const heard = (program: RunningProgram): string =>
  program
    .err()
    .replace(`${STILL_SAVING.title.en}\n`, "")
    .replace(/^Building.+\n/gm, "");

const notes = (): readonly string[] => readFileSync(join(copy.root, "notes"), "utf8").trim().split("\n");
/** Whether a browser came, and was given the application. */
const browserCame = (): boolean => {
  const path = join(copy.root, "notes.browser");
  return existsSync(path) && readFileSync(path, "utf8").includes('"kind":"done"');
};

const IN_WINDOW =
  "The program is in a window of this machine's browser instead, on this machine only; closing it ends the program.\n";

/** A stand-in for Electron that says something and then does something. */
const runtime = (does: string, says = ""): string =>
  `#!/bin/sh\nprintf '%s\\n' "$@" > "$STAND_IN_NOTES"\n${says === "" ? "" : `echo "${says}" >&2\n`}${does}\n`;

describe.skipIf(process.platform !== "linux")("npm start", () => {
  it("fetches Electron's runtime where it is missing, opens the sample in it, and ends with it", async () => {
    const { ended, err } = start([], good.address, { STAND_IN_DOES: "exit 0" });
    expect(await ended).toBe(0);
    expect(notes().at(0)).toBe(copy.root);
    expect(notes().at(-1)).toBe("--sample");
    expect(err()).toMatch(/^Fetching Electron's runtime from 127\.0\.0\.1:\d+ \(over 100 MB/);
    expect(err()).not.toContain("ELECTRON_MIRROR");
    expect(browserCame()).toBe(false);
  });

  it("goes on in the browser at once without a network, with the reason and the way out", async () => {
    const gone = await mirror(() => {});
    await gone.close();
    const program = start([], gone.address);
    expect(await program.ended).toBe(0);
    expect(heard(program).split("\n").slice(-3)).toEqual([
      "Electron's runtime is not here, and the site that has it cannot be reached. For the desktop application set ELECTRON_MIRROR to a mirror you can reach and run npm start again.",
      IN_WINDOW.trim(),
      "",
    ]);
    expect(browserCame()).toBe(true);
  });

  it("goes on in the browser after a broken archive and a missing one, in the person's language", async () => {
    const bad = await mirror((_request, response) => response.end(GOOD.subarray(0, 1000)));
    const broken = start([], bad.address, { LC_ALL: "zh_CN.UTF-8" });
    expect(await broken.ended).toBe(0);
    await bad.close();
    expect(broken.err()).toContain("下载到的文件损坏或者不是原件，没有使用。要使用桌面程序，把 ELECTRON_MIRROR 设置为");
    expect(broken.err()).toContain("已改用本机浏览器的独立窗口打开");
    broken.remove();
    const none = await mirror((_request, response) => response.writeHead(404).end());
    const missing = start([], none.address);
    expect(await missing.ended).toBe(0);
    await none.close();
    expect(missing.err()).toContain("does not have this version");
    expect(browserCame()).toBe(true);
  });

  it("ends where it is told to while a silent network is waited for", async () => {
    const silent = await mirror(() => {});
    const started = start([], silent.address);
    const { child, ended } = started;
    await started.said(/Fetching Electron's runtime/);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    await silent.close();
    expect(browserCame()).toBe(false);
  });

  it("asks no network with --browser", async () => {
    const before = good.asked.length;
    const program = start(["--browser"], good.address);
    expect(await program.ended).toBe(0);
    expect(heard(program)).toBe(IN_WINDOW);
    expect(good.asked).toHaveLength(before);
  });
});

describe("npm start with --help", () => {
  it.each(["--help", "-h", "draft --help", "--own --browser --help"])(
    "says how it is used, and builds, fetches and starts nothing: %s",
    async (args) => {
      copy.plant(runtime("exit 0"));
      const before = good.asked.length;
      for (const [locale, words] of [
        ["C", HELP.en],
        ["zh_CN.UTF-8", HELP.zh],
      ] as const) {
        const program = start(args.split(" "), good.address, { LC_ALL: locale });
        expect(await program.ended).toBe(0);
        expect([program.out(), program.err()]).toEqual([words, ""]);
        program.remove();
      }
      expect(good.asked).toHaveLength(before);
      expect(existsSync(join(copy.root, "notes"))).toBe(false);
      expect(browserCame()).toBe(false);
    },
  );

  it("names every option that it has", () => {
    const source = readFileSync(join(ROOT, "scripts", "start.ts"), "utf8");
    const options = [...source.matchAll(/wanted\("(?<option>-[-a-z]+)"\)/gu)].map(({ groups }) => groups?.["option"]);
    expect(options).toContain("--own");
    for (const option of options) for (const text of [HELP.zh, HELP.en]) expect(text).toContain(option);
  });
});

describe.skipIf(process.platform !== "linux")("an Electron that dies", () => {
  it.each([
    ["by a signal", runtime("kill -SEGV $$"), "Electron ended unexpectedly (SIGSEGV); what was saved is not affected."],
    [
      "for want of a library",
      runtime(
        "exit 127",
        "electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
      ),
      "Electron cannot start: this system lacks libnss3.so. On Debian and Ubuntu run sudo apt install libnss3",
    ],
    [
      "for want of a screen",
      runtime(
        "exit 1",
        "[1:1129/1:ERROR:ui/ozone/platform/x11/ozone_platform_x11.cc:249] Missing X server or \\$DISPLAY",
      ),
      "Electron cannot start: it cannot reach a screen. Run this in a terminal of the desktop",
    ],
    [
      "as Ubuntu's AppArmor has it",
      runtime(
        "kill -TRAP $$",
        "[1:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+",
      ),
      "does not let it have its sandbox. Run sudo chown root '",
    ],
    [
      "for its sandbox's helper",
      runtime(
        "kill -ABRT $$",
        "[1:FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc:166] The SUID sandbox helper binary was found, but is not configured correctly.",
      ),
      "/node_modules/electron/dist/chrome-sandbox'; do not turn the sandbox off.",
    ],
    [
      "with an error at once",
      runtime("exit 5"),
      "Electron ended with an error (code 5); what was saved is not affected.",
    ],
    ["as no program of this system", "\u007fELF broken", "Electron cannot start: the system cannot run its program ("],
  ])("%s is noticed, explained, and followed by the browser's window", async (_how, program, words) => {
    copy.plant(program);
    const started = start([], good.address);
    expect(await started.ended).toBe(0);
    expect(heard(started)).toContain(words);
    expect(heard(started).endsWith(IN_WINDOW)).toBe(true);
    expect(browserCame()).toBe(true);
  });

  it("is followed by an address where the browser dies too, and by an exit code of 0 only after that served", async () => {
    copy.plant(runtime("exit 1", "Missing X server"));
    copy.browser("#!/bin/sh\nexit 1\n");
    const started = start([], good.address);
    const { child, ended, err } = started;
    await started.said(/^http:\/\/127\.0\.0\.1:\d+\/enter\/\S+$/m);
    await expect.poll(err).toContain("The browser's window did not open, or ended unexpectedly.\nOpen this address");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

describe.skipIf(process.platform !== "linux")("an Electron that was told to end", () => {
  it("by the person is followed by nothing", async () => {
    copy.plant(runtime("exit 0"));
    const { ended, err } = start(["--own"], good.address);
    expect(await ended).toBe(0);
    expect(err()).toBe("");
    expect(notes().at(-1)).not.toBe("--sample");
    expect(browserCame()).toBe(false);
  });

  it("by the terminal is waited for, and followed by nothing", async () => {
    copy.plant(runtime("echo ready >&2\nexec sleep 60"));
    const started = start([], good.address);
    const { child, ended } = started;
    await started.said(/ready/);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(browserCame()).toBe(false);
  });

  it("and cut its closing backup off says so by its exit code, and is followed by nothing", async () => {
    copy.plant(runtime("kill -KILL $$", `redress: ${ENDED_WHILE_SAVING.en}`));
    const { ended, err } = start([], good.address);
    expect(await ended).toBe(3);
    expect(err()).toBe(`redress: ${ENDED_WHILE_SAVING.en}\n`);
    expect(browserCame()).toBe(false);
  });
});
