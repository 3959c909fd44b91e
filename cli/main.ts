// The command line's entry: settles the language and the streams, runs the command, sets the exit code.
import { argumentLanguage, environmentLanguage } from "./language.ts";
import { failureLine, runRedress } from "./run.ts";
import { terminal } from "./terminal.ts";

const args = process.argv.slice(2);
const asked = argumentLanguage(args);
const io = terminal(asked ?? environmentLanguage(process.env));

function fail(error: unknown): void {
  io.err(failureLine(error, io.lang));
  process.exit(2);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);

if (asked === null) {
  io.err(io.lang === "zh" ? "redress: --lang 应为 zh 或者 en" : "redress: --lang must be zh or en");
  process.exitCode = 2;
} else {
  process.exitCode = await runRedress(args, io);
}
