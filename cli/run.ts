// One run of the command line: finds the command, reads its arguments, and turns every failure into one line.
import { ioReason, isFull } from "../backend/services/io-reason.ts";
import { oneLine } from "../shared/case/echo.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, type Io, type Lang, UsageError } from "./io.ts";
import { readArguments, unknownWord } from "./options.ts";

const COMMAND = { zh: "命令", en: "command" };

/** Finds the command: the first word that is no option and no value of `--lang`. */
function split(args: readonly string[]): { readonly before: readonly string[]; readonly rest: readonly string[] } {
  let at = 0;
  while (/^-./.test(args[at] ?? "")) at += args[at] === "--lang" ? 2 : 1;
  return { before: args.slice(0, at), rest: args.slice(at) };
}

function commandOf(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found === undefined)
    throw unknownWord(
      COMMAND,
      name,
      COMMANDS.map((c) => c.name),
    );
  return found;
}

async function version(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const about: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const found = typeof about === "object" && about !== null && "version" in about ? String(about.version) : "?";
  return `redress ${found}\n`;
}

async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const { before, rest } = split(args);
  const [name, ...after] = rest;
  if (before.includes("--version")) {
    await io.out(await version());
    return EXIT.done;
  }
  if (name === undefined || name === "help") {
    const { commandHelp, generalHelp } = await import("./help.ts");
    const [about] = after.filter((word) => !word.startsWith("-"));
    if (name === "help" || before.includes("--help") || before.includes("-h")) {
      await io.out(about === undefined ? generalHelp(io.lang) : commandHelp(commandOf(about), io.lang));
      return EXIT.done;
    }
    const stray = before.find((word) => word !== "--lang" && !word.startsWith("--lang="));
    if (stray !== undefined && stray !== "--") readArguments([stray], {});
    throw new UsageError(
      "没有写命令；运行 redress --help 查看全部命令",
      "no command is given; redress --help lists the commands",
    );
  }
  const command = commandOf(name);
  const parsed = readArguments([...before, ...after], command.options);
  if (parsed.has("help")) {
    const { commandHelp } = await import("./help.ts");
    await io.out(commandHelp(command, io.lang));
    return EXIT.done;
  }
  const run = await command.load();
  return run(parsed, io);
}

/** A failure in one line, without a stack. */
export function failureLine(error: unknown, lang: Lang): string {
  if (error instanceof UsageError) return `redress: ${error.text[lang]}`;
  const what = oneLine((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "");
  return lang === "zh"
    ? `redress: 程序出错：${what}；这是程序的缺陷，请连同命令一并报告`
    : `redress: the program failed: ${what}; this is a fault of the program, please report it with the command`;
}

/** Runs the command line; gives the exit code. Never throws. */
export async function runRedress(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    if (isFull(error)) {
      io.err(`redress: ${ioReason(error)[io.lang]}`);
      return EXIT.full;
    }
    io.err(failureLine(error, io.lang));
    return error instanceof UsageError ? error.exit : EXIT.usage;
  }
}
