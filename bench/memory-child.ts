// Runs the real batch command on standard input and says the peak memory of its process at the end.
import { BENCH_DAY } from "./cases.ts";
import { formatDay } from "../shared/calendar/civil.ts";

const threads = process.argv[2] ?? "2";
process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} KiB\n`));
process.argv = [
  process.argv[0] ?? "node",
  "redress",
  "audit",
  "--batch",
  "-",
  "--jobs",
  threads,
  "--as-of",
  formatDay(BENCH_DAY),
];
await import("../cli/main.ts");
