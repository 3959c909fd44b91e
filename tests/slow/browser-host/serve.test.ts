// `redress serve` and `npm start` as a person runs them: built where needed, served, opened, ended with their terminal.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { installedBrowser } from "../../../backend/services/printing/browser.ts";
import { buildWindow, ROOT } from "../../../scripts/build-window.ts";
import { type RunningProgram, startProgramProcess } from "./programs.fixture.ts";
import { ask } from "./requests.fixture.ts";

const REDRESS = join(ROOT, "cli", "bin", "redress.mjs");
const START = join(ROOT, "scripts", "start.ts");
const ADDRESS = /http:\/\/127\.0\.0\.1:(?<port>\d+)(?<entry>\/enter\/[\w-]{43})(?<place>#\S*)?\n/;

let running: RunningProgram | undefined;

// Once for all: the programs find nothing stale and begin at once.
beforeAll(() => buildWindow());

afterEach(() => {
  running?.remove();
  running = undefined;
});

const started = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  running = startProgramProcess(args, env);
  const { groups } = await running.said(ADDRESS);
  return { program: running, port: Number(groups?.["port"]), entry: groups?.["entry"] ?? "", place: groups?.["place"] };
};

/** What it said but for building, which it may have to where a source is newer than the build before. */
const said = (program: RunningProgram): string =>
  program.err().replace(/^(?:building the window|Building|正在构建).+\n/gm, "");

/** Makes a call as the window would, from a browser that was just let in. */
async function stateOf(port: number, entry: string): Promise<unknown> {
  const [cookie = ""] = (await ask(port, entry)).headers["set-cookie"] ?? [];
  const reply = await ask(port, "/api/session.state", {
    method: "POST",
    headers: { cookie: cookie.split(";")[0] ?? "", origin: `http://127.0.0.1:${port}`, "x-redress": "1" },
    body: "{}",
  });
  return JSON.parse(reply.body);
}

describe("redress serve", () => {
  it("serves the window and the backend, says so, and ends by each way of ending", async () => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      const { program, port, entry, place } = await started([REDRESS, "serve", "--no-open"]);
      expect(place).toBeUndefined();
      expect(program.out()).toMatch(/^http:\S+\n$/);
      expect(said(program)).toBe("Open this address in a browser on this machine (it works once); Ctrl+C stops\n");
      expect(await stateOf(port, entry)).toMatchObject({
        kind: "done",
        output: { host: "browser", open: null, vaults: [] },
      });
      program.child.kill(signal);
      expect(await program.ended, signal).toBe(0);
      await expect(ask(port, "/")).rejects.toThrow("ECONNREFUSED");
      program.remove();
    }
  });

  it.skipIf(process.platform === "win32")("ends with the npm that runs it, which passes no signal on", async () => {
    const folders = (process.env["PATH"] ?? "").split(":");
    const npx = realpathSync(folders.map((folder) => join(folder, "npx")).find((path) => existsSync(path)) ?? "");
    for (const signal of ["SIGTERM", "SIGHUP"] as const) {
      const { program, port } = await started([npx, "--no-install", "redress", "serve", "--no-open"]);
      program.child.kill(signal);
      await program.ended;
      await expect.poll(() => ask(port, "/").catch((error: unknown) => String(error))).toContain("ECONNREFUSED");
      program.remove();
    }
  });

  it("speaks the person's language", async () => {
    const { program } = await started([REDRESS, "serve", "--no-open", "--lang", "zh"]);
    expect(said(program)).toBe("请在本机浏览器中打开以下网址（只能使用一次）；按 Ctrl+C 停止\n");
  });

  it.skipIf(process.platform !== "linux")("opens the person's browser, and does not wait for it to end", async () => {
    const bin = mkdtempSync(join(tmpdir(), "redress-bin-"));
    const opened = join(bin, "opened");
    writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\ncat "$1" > '${opened}'\nexec sleep 20\n`);
    chmodSync(join(bin, "xdg-open"), 0o755);
    const env = { DISPLAY: ":99", PATH: `${bin}:${process.env["PATH"] ?? ""}` };
    const { program } = await started([REDRESS, "serve"], env);
    await expect
      .poll(() => existsSync(opened) && readFileSync(opened, "utf8"))
      .toContain(`url=${program.out().trim()}"`);
    program.child.kill("SIGINT");
    expect(await program.ended).toBe(0);
    rmSync(bin, { recursive: true, force: true });
  });

  it("takes the port it is given, and says in a line that it is taken", async () => {
    const { port } = await started([REDRESS, "serve", "--no-open"]);
    const second = startProgramProcess([REDRESS, "serve", "--no-open", "--port", String(port)]);
    expect(await second.ended).toBe(2);
    expect(second.out()).toBe("");
    expect(second.err()).toBe(`redress: port ${port} is in use; choose another, or leave --port out\n`);
    second.remove();
    running?.child.kill("SIGTERM");
    await running?.ended;
    const third = await started([REDRESS, "serve", "--no-open", "--port", String(port)]);
    expect(third.port).toBe(port);
  });

  it.each([
    [["--port", "0"], "--port: 0 is not allowed; a whole number from 1 to 65535 is"],
    [["--port", "70000"], "--port: 70000 is not allowed; a whole number from 1 to 65535 is"],
    [["case.json"], "serve takes no file"],
  ])("refuses %j", async (args, words) => {
    running = startProgramProcess([REDRESS, "serve", ...args]);
    expect(await running.ended).toBe(2);
    expect(running.err()).toBe(`redress: ${words}\n`);
  });
});

describe("npm start", () => {
  it("prints the address of the sample where there is no screen, and fetches and starts nothing", async () => {
    const { program, port, entry, place } = await started([START]);
    expect(place).toBe("#/today?sample");
    expect(said(program)).toBe(
      "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window of Electron or a browser can be opened.\n" +
        "Open this address in a browser on this machine (it works once); Ctrl+C stops.\n",
    );
    expect(await stateOf(port, entry)).toMatchObject({ kind: "done" });
    program.child.kill("SIGINT");
    expect(await program.ended).toBe(0);
  });

  it("begins at the unlock screen with --own", async () => {
    expect((await started([START, "--own"])).place).toBeUndefined();
  });

  it.skipIf(process.platform !== "linux" || installedBrowser() === undefined)(
    "opens a window of its own on the sample, and takes everything away again",
    async () => {
      const bin = mkdtempSync(join(tmpdir(), "redress-bin-"));
      const browser = join(bin, "chromium");
      // A real window, on a screen that is not there.
      writeFileSync(browser, `#!/bin/sh\nexec '${installedBrowser()}' --ozone-platform=headless "$@"\n`);
      chmodSync(browser, 0o755);
      const temporary = join(bin, "tmp");
      running = startProgramProcess([START, "--browser"], {
        DISPLAY: ":99",
        PATH: `${bin}:${process.env["PATH"] ?? ""}`,
        TMPDIR: bin,
        LC_ALL: "zh_CN.UTF-8",
      });
      await running.said(/^已改用本机浏览器的独立窗口打开.+\n$/m);
      expect(running.out()).toBe("");
      // The window has come in, and asked for the sample.
      const vault = join(running.data, "vaults", "sample");
      await expect.poll(() => existsSync(vault), { interval: 250 }).toBe(true);
      running.child.kill("SIGTERM");
      expect(await running.ended).toBe(0);
      expect(readdirSync(bin).filter((name) => name.startsWith("redress-"))).toEqual([]);
      expect(existsSync(temporary)).toBe(false);
      rmSync(bin, { recursive: true, force: true });
    },
  );
});
