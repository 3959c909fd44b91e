// Peak memory of a batch: the real command in a process of its own, for a short and a long input.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { benchLines, DIFFERENT } from "./cases.ts";
import { aim, row } from "./measure.ts";

/** Memory is the same for inputs of any length; what the collector has not yet taken away may differ. */
const MOST = 1.1;

const CHILD = fileURLToPath(new URL("./memory-child.ts", import.meta.url));

async function peak(cases: number, threads: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, String(threads)], { stdio: ["pipe", "pipe", "pipe"] });
  // Thrown away by hand: an output that is not there the command takes for closed, and writes nothing.
  child.stdout.resume();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "exit");
  const lines = benchLines(Math.min(cases, DIFFERENT));
  for (let sent = 0; sent < cases; sent += lines.length) {
    const block = lines.slice(0, Math.min(lines.length, cases - sent));
    if (!child.stdin.write(`${block.join("\n")}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await ended;
  const found = /peak (\d+) KiB/.exec(said);
  if (found === null) throw new Error(`the batch did not end well: ${said.slice(0, 200)}`);
  return Number(found[1]) / 1024;
}

/** Prints the peak memory for both inputs. */
export async function benchMemory(few: number, many: number, threads: number): Promise<void> {
  const small = await peak(few, threads);
  const large = await peak(many, threads);
  row("peak memory of the batch command", `${threads} threads`);
  row(`  ${few} cases`, `${Math.round(small)} MiB`);
  row(`  ${many} cases`, `${Math.round(large)} MiB`);
  const ratio = large / small;
  row("  ratio", `${ratio.toFixed(2)} ${aim(ratio <= MOST, `1, at most ${MOST}`)}`);
}
