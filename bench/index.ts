// The bench: rules, batches and memory, each beside its peer in the same run. `--quick` for a smoke test.
import { availableParallelism } from "node:os";
import { benchBatch } from "./batch.ts";
import { row } from "./measure.ts";
import { benchMemory } from "./memory.ts";
import { benchRules } from "./rules.ts";

const quick = process.argv.includes("--quick");
const threads = Math.min(availableParallelism(), 2);
row("machine", `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
await benchRules(quick ? 40 : 2000, quick ? 1 : 5);
await benchBatch(quick ? 200 : 20_000, threads, quick ? 1 : 3);
await benchMemory(quick ? 100 : 20_000, quick ? 200 : 200_000, threads);
