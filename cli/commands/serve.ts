// `redress serve`: the full application in a browser on this machine, until its terminal ends it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { closeInTime } from "../../backend/host/closing.ts";
import { hasScreen, openAddress } from "../../backend/host/open-address.ts";
import { PROGRAM_FOLDER, startProgram, windowIsBuilt } from "../../backend/host/program.ts";
import { toldToStop } from "../../backend/host/stop.ts";
import type { Text } from "../../shared/text.ts";
import { type Run, wholeNumber } from "../options.ts";
import { EXIT, type Io, UsageError } from "../io.ts";

const HOW: Text = {
  zh: "请在本机浏览器中打开以下网址（只能使用一次）；按 Ctrl+C 停止",
  en: "Open this address in a browser on this machine (it works once); Ctrl+C stops",
};
const AGAIN: Text = { zh: "；按回车键取得新的网址", en: "; Enter gives a new one" };
const BUILDING: Text = {
  zh: "正在构建窗口：首次运行，或者源代码有改动",
  en: "building the window: this is its first run, or its sources have changed",
};

export const serve: Run = async (args, io) => {
  if (args.positionals.length > 0) {
    throw new UsageError("serve 不带文件", "serve takes no file");
  }
  const port = wholeNumber(args, "port", 1, 65_535);
  await buildStaleWindow(io);
  const stop = toldToStop();
  const program = await startProgram({ ...(port === null ? {} : { port }), log: (line) => io.err(line) }).catch(
    (error: unknown) => {
      throw portProblem(error, port);
    },
  );
  const asksForMore = process.stdin.isTTY;
  let takeAway = (): void => {};
  const give = async (): Promise<void> => {
    const address = program.address();
    await io.out(`${address}\n`);
    takeAway();
    if (!args.has("no-open") && hasScreen()) takeAway = openAddress(address);
  };
  try {
    io.err(`${HOW[io.lang]}${asksForMore ? AGAIN[io.lang] : ""}`);
    await give();
    const lines = asksForMore ? createInterface({ input: process.stdin }) : null;
    lines?.on("line", () => void give());
    await stop;
    lines?.close();
  } finally {
    takeAway();
    await closeInTime(program.close, (text) => io.err(text[io.lang]));
  }
  return EXIT.done;
};

/** In a process of its own: the builder is large, and whatever is wrong with it must not touch the command line. */
async function buildStaleWindow(io: Io): Promise<void> {
  const child = spawn(process.execPath, [join(PROGRAM_FOLDER, "scripts", "build-window.ts")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  // It says what it builds before it does, and nothing where nothing is stale.
  child.stderr.setEncoding("utf8").once("data", (text: string) => {
    if (text.startsWith("building ")) io.err(BUILDING[io.lang]);
  });
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (ended) => resolve(ended ?? 1));
  });
  if (code === 0) return;
  if (windowIsBuilt()) {
    io.err(
      io.lang === "zh"
        ? "redress: 窗口没有重新构建成功，使用此前构建的窗口"
        : "redress: the window could not be built anew; the one built before is used",
    );
  } else {
    throw new UsageError(
      "窗口没有构建成功；请运行 npm ci 后重试，仍然失败时运行 node scripts/build-window.ts 查看原因",
      "the window could not be built; run npm ci and try again, or node scripts/build-window.ts to see why",
    );
  }
}

function portProblem(error: unknown, port: number | null): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (port === null || (code !== "EADDRINUSE" && code !== "EACCES")) return error;
  return code === "EADDRINUSE"
    ? new UsageError(
        `端口 ${port} 已被占用；请换一个端口，或者不写 --port`,
        `port ${port} is in use; choose another, or leave --port out`,
      )
    : new UsageError(
        `端口 ${port} 不允许使用；请用 1024 以上的端口，或者不写 --port`,
        `port ${port} is not allowed here; choose one from 1024 up, or leave --port out`,
      );
}
