// The bench: every part beside its peer in the same run, with its aims. `npm run bench -- vault window` runs those parts
// alone; `--quick` is a smoke test over few cases.
import { availableParallelism, cpus, totalmem } from "node:os";
import { auditAll, benchAudits } from "./audits.ts";
import { benchBatch } from "./batch.ts";
import { benchCurve } from "./curve.ts";
import { benchImport, fill } from "./import.ts";
import { row } from "./measure.ts";
import { benchMemory } from "./memory.ts";
import { makePlace } from "./place.ts";
import { benchOpening, benchQueries } from "./queries.ts";
import { benchRules } from "./rules.ts";

const PARTS = ["rules", "curve", "batch", "memory", "vault", "audits", "window", "filing"];
const quick = process.argv.includes("--quick");
const asked = process.argv.slice(2).filter((argument) => argument !== "--quick");
const unknown = asked.filter((name) => !PARTS.includes(name));
const threads = Math.min(availableParallelism(), 2);
/** Cases of the large vault. */
const CASES = quick ? 300 : 100_000;

const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);

async function benchAuditsAlone(): Promise<void> {
  const place = await makePlace();
  try {
    const vault = place.open();
    fill(vault, quick ? 200 : 10_000);
    vault.close();
    await benchAudits(place, quick ? 200 : 10_000, quick ? 1 : 5);
  } finally {
    place.remove();
  }
}

/** The large vault: filled by the measured import, or quickly where the window alone is asked for. */
async function benchLargeVault(): Promise<void> {
  const place = await makePlace();
  try {
    if (wants("vault")) benchImport(place, CASES, quick ? 100 : 5000);
    else {
      const vault = place.open();
      fill(vault, CASES);
      vault.close();
    }
    if (wants("vault")) {
      await auditAll(place, 0, (vault, { seconds, stamp }) => {
        row("  audits of all cases, first", `${seconds.toFixed(1)} s`);
        benchQueries(vault, stamp, quick ? 10 : 200);
      });
      await benchOpening(place, quick ? 1 : 5);
    }
    if (wants("window")) {
      const { benchWindow } = await import("./window.ts");
      await benchWindow(place, quick);
    }
  } finally {
    place.remove();
  }
}

if (unknown.length > 0) {
  process.stderr.write(`no part ${unknown.join(", ")}; there are: ${PARTS.join(", ")}\n`);
  process.exitCode = 2;
} else {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  row("machine", `${availableParallelism()} cores (${model}), ${gigabytes} GiB, ${process.platform} ${process.arch}`);
  row("program", `Node ${process.versions.node}${quick ? ", quick: figures mean nothing" : ""}`);
  if (wants("rules")) await benchRules(quick ? 40 : 2000, quick ? 1 : 5);
  if (wants("curve")) benchCurve(quick ? 10 : 100_000, quick ? 1 : 3);
  if (wants("batch")) await benchBatch(quick ? 200 : 20_000, threads, quick ? 1 : 3);
  if (wants("memory")) await benchMemory(quick ? 100 : 20_000, quick ? 200 : 200_000, threads);
  if (wants("audits")) await benchAuditsAlone();
  if (wants("filing")) {
    const { benchFiling } = await import("./filing.ts");
    await benchFiling(quick ? 12 : 200, quick ? 1 : 3);
  }
  if (wants("vault") || wants("window")) await benchLargeVault();
}
