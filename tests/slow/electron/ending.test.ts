// The ends of the desktop application that nobody wishes for: each is said, bounded, and has an exit code that tells.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../../backend/app/limits.ts";
import { CLOSING_LIMIT, STILL_SAVING } from "../../../backend/host/closing.ts";
import { type BuiltApplication, buildApplication } from "./application.fixture.ts";
import type { Command, ProgramOptions } from "./stand-in/program.ts";

const PROGRAM = fileURLToPath(new URL("stand-in/program.ts", import.meta.url));

let built: BuiltApplication;

beforeAll(async () => {
  // A page that has asked for something: before that there is nothing to save.
  built = await buildApplication({ script: 'void redress.call("session.state", {})' });
});

afterAll(() => built.remove());

interface Seen {
  readonly kind: string;
  readonly text?: string;
}

class Running {
  readonly seen: Seen[] = [];
  err = "";
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  readonly #child: ChildProcess;

  constructor(first: boolean, { app, userData, data }: BuiltApplication) {
    const options: ProgramOptions = {
      app,
      userData,
      packaged: false,
      locale: "zh-CN",
      first,
    };
    const child = spawn(
      process.execPath,
      ["--unhandled-rejections=warn-with-error-code", PROGRAM, JSON.stringify(options), "--sample"],
      { env: { ...process.env, REDRESS_DATA: data }, stdio: ["pipe", "pipe", "pipe"] },
    );
    this.#child = child;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.err += text;
    });
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      this.seen.push(...lines.map((line) => JSON.parse(line) as Seen));
    });
    this.ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  }

  #over(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  tell(command: Command): void {
    this.#child.stdin?.write(`${command}\n`);
  }

  /** Resolves when a person has seen so many of a kind; rejects when the program has ended without. */
  async sees(kind: string, count = 1): Promise<void> {
    const found = (): boolean => this.seen.filter((each) => each.kind === kind).length >= count;
    await expect.poll(() => found() || this.#over(), { interval: 50 }).toBe(true);
    if (!found()) throw new Error(`ended without ${kind}: ${JSON.stringify(this.seen)} ${this.err}`);
  }

  /** What was seen, but for the box that comes only where the machine is slow. */
  told(): readonly Seen[] {
    return this.seen.filter(({ kind }) => !kind.startsWith("notice"));
  }

  kinds(): readonly string[] {
    return this.seen.map(({ kind }) => kind);
  }

  remove(): void {
    this.#child.kill("SIGKILL");
  }
}

let running: Running[] = [];
const start = (first = true, application = built): Running => {
  const program = new Running(first, application);
  running.push(program);
  return program;
};

afterEach(() => {
  for (const program of running) program.remove();
  running = [];
});

/** Puts a file in the place of a built one for the time of `work`. */
async function instead(name: string, text: string | null, work: () => Promise<void>): Promise<void> {
  const path = join(built.app, name);
  renameSync(path, `${path}.kept`);
  try {
    if (text !== null) writeFileSync(path, text);
    await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
    renameSync(`${path}.kept`, path);
  }
}

/** A backend's thread that closes only when a file is there: it saves for as long as the test likes. */
const savingUntil = (file: string): string => `
  import { existsSync } from "node:fs";
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ kind }) => {
    if (kind !== "close") return;
    const look = setInterval(() => {
      if (!existsSync(${JSON.stringify(file)})) return;
      clearInterval(look);
      parentPort.close();
    }, 20);
  });`;

/** A backend's thread that leaves a file when it closes. */
const closingWith = (file: string): string => `
  import { writeFileSync } from "node:fs";
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ kind }) => {
    if (kind !== "close") return;
    writeFileSync(${JSON.stringify(file)}, "");
    parentPort.close();
  });`;

/** A backend's thread whose backup takes longer than the end of one that does not even begin; it leaves a file then. */
const backingUp = (file: string, milliseconds: number): string => `
  import { writeFileSync } from "node:fs";
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ kind }) => {
    if (kind !== "close") return;
    parentPort.postMessage({ kind: "closing" });
    setTimeout(() => {
      writeFileSync(${JSON.stringify(file)}, "");
      parentPort.postMessage({ kind: "closed" });
      parentPort.close();
    }, ${milliseconds});
  });`;

/** A backend's thread in one long step of native code, out of which nothing can take it. */
const STUCK = `
  import { pbkdf2Sync } from "node:crypto";
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ kind }) => { if (kind === "close") pbkdf2Sync("a", "b", 2 ** 31 - 1, 64, "sha512"); });`;

const SAID = { kind: "error-box", text: expect.stringContaining("Redress 无法继续") as unknown };

describe("a fault of the main process", () => {
  it("at the beginning is said in a box and a line, and ends the process", async () => {
    await instead("window", null, async () => {
      const program = start();
      expect(await program.ended).toBe(1);
      expect(program.seen).toEqual([SAID]);
      expect(program.err).toMatch(/^redress: main: Error \[ENOENT\] at .+ at windowFiles \(/);
      expect(program.err.trim().split("\n")).toHaveLength(1);
    });
  });

  it.each(["throw", "reject"] as const)(
    "later (%s) is said once, without its words, and closes the vault first",
    async (how) => {
      const closed = join(built.userData, `closed-${how}`);
      await instead("worker.js", closingWith(closed), async () => {
        const program = start();
        await program.sees("shown");
        program.tell(how);
        expect(await program.ended).toBe(1);
        expect(program.told()).toEqual([{ kind: "shown" }, SAID]);
        expect(program.err).toMatch(/^redress: main: Error at /);
        expect(program.err).not.toContain("王某");
        expect(existsSync(closed)).toBe(true);
      });
    },
  );

  it("is a page that dies again at once, too", async () => {
    const program = start();
    await program.sees("shown");
    program.tell("die");
    program.tell("die");
    expect(await program.ended).toBe(1);
    expect(program.told()).toEqual([{ kind: "shown" }, SAID]);
  });
});

describe("a second start", () => {
  it("says that the program is running, and ends", async () => {
    const second = start(false);
    expect(await second.ended).toBe(0);
    expect(second.err).toContain("Redress 已经在运行");
    expect(second.err).toContain("Redress is running already");
    expect(second.seen).toEqual([]);
  });

  it("while the vault is being saved is told so, and cuts nothing off", async () => {
    const done = join(built.userData, "done");
    await instead("worker.js", savingUntil(done), async () => {
      const program = start();
      await program.sees("shown");
      program.tell("second-instance");
      await program.sees("called-up");
      program.tell("close");
      await program.sees("notice");
      program.tell("second-instance");
      await program.sees("notice", 2);
      writeFileSync(done, "");
      expect(await program.ended).toBe(0);
      expect(program.kinds()).toEqual(["shown", "called-up", "notice", "notice", "notice-gone"]);
      expect(program.seen.at(-1)?.text).toBe("正在备份并关闭案件库，请稍候");
      expect(program.err).toContain("redress: 正在备份并关闭案件库，请稍候\n");
    });
  });
});

describe("closing the vault", () => {
  it("is waited for while the backup is made, and the person is told so", async () => {
    const { begins, ends } = LIMITS.closing;
    const done = join(built.userData, "backed-up");
    await instead("worker.js", backingUp(done, begins + ends + 1000), async () => {
      const program = start();
      await program.sees("shown");
      program.tell("quit");
      await program.sees("notice");
      expect(program.seen.at(-1)?.text).toBe("正在备份并关闭案件库，请稍候");
      expect(await program.ended).toBe(0);
      expect(existsSync(done)).toBe(true);
      expect(program.err).not.toContain("直接结束");
    });
  });

  it("gives the backend all the time that it gives itself", () => {
    const { begins, takes, goes, ends } = LIMITS.closing;
    expect(CLOSING_LIMIT).toBeGreaterThan(begins + takes + goes + ends);
    expect(STILL_SAVING.body.en).toContain(`${CLOSING_LIMIT / 60_000} minutes at most`);
  });

  it("that does not even begin is waited for ten seconds, also in one long step of the database", async () => {
    await instead("worker.js", STUCK, async () => {
      const program = start();
      await program.sees("shown");
      const asked = performance.now();
      program.tell("quit");
      expect(await program.ended).toBe("SIGKILL");
      const waited = performance.now() - asked;
      expect(waited).toBeGreaterThan(9_900);
      expect(waited).toBeLessThan(25_000);
      expect(program.err).toContain("redress: 保存和备份没有在限定的时间内完成，程序已直接结束：已保存的内容不受影响");
    });
  });

  it("is not waited for where nothing was ever asked of the backend", async () => {
    const still = await buildApplication();
    writeFileSync(join(still.app, "worker.js"), "setInterval(() => {}, 1000);");
    const program = start(true, still);
    await program.sees("shown");
    program.tell("quit");
    expect(await program.ended).toBe(0);
    still.remove();
  });

  it("that fails is no reason to stay", async () => {
    await instead("worker.js", 'throw new Error("broken")', async () => {
      const program = start();
      await program.sees("shown");
      program.tell("quit");
      expect(await program.ended).toBe(0);
    });
  });
});
