// The audits of a whole caseload as the program makes them when a day begins: loaded, outlined and stored, in the background.
import { availableParallelism } from "node:os";
import type { AuditStamp } from "../db/query/audit-stamp.ts";
import type { Vault } from "../db/index.ts";
import { CaseAudits } from "../backend/app/cases/audits.ts";
import { OpenedVault } from "../backend/app/session/opened.ts";
import { Session } from "../backend/app/session/session.ts";
import { printInBrowser } from "../backend/services/printing/in-browser.ts";
import { AuditKeeper } from "../backend/app/work/audit-keeper.ts";
import { poolSize } from "../backend/app/work/task-pool.ts";
import { formatDay } from "../shared/calendar/civil.ts";
import { runPeers, startPeers } from "./batch.ts";
import { BENCH_DAY } from "./cases.ts";
import { caseloadLines } from "./caseload.ts";
import { aim, median, row } from "./measure.ts";
import { BENCH_HOST, type BenchPlace } from "./place.ts";

/** The aim, for 10,000 cases on two cores. */
const AIM = { cases: 10_000, seconds: 1 };

interface Audited {
  readonly seconds: number;
  readonly stamp: AuditStamp;
}

/**
 * Opens the vault as on a day so many days after `BENCH_DAY`, waits until every case is audited for it, and gives the open
 * vault to `work`. Seconds are those of the audits, without opening.
 */
export async function auditAll<T>(
  place: BenchPlace,
  daysLater: number,
  work: (vault: Vault, audited: Audited) => T,
): Promise<T> {
  const faults: string[] = [];
  const session = new Session({
    ...BENCH_HOST,
    dataFolder: place.dataFolder,
    examples: "",
    host: "browser",
    version: "0",
    now: () => `${formatDay(BENCH_DAY + daysLater)}T02:00:00.000Z`,
    log: (line) => faults.push(line),
    print: printInBrowser(),
  });
  const keeper = new AuditKeeper(session, new CaseAudits(session));
  session.watch(keeper);
  try {
    const vault = place.open();
    // As a sample, the vault is closed without a backup.
    const opened = new OpenedVault({ name: "bench", folder: place.folder, sample: true, vault, notices: [] });
    const from = performance.now();
    session.adopt(opened);
    await keeper.settled();
    const seconds = (performance.now() - from) / 1000;
    const stamp = keeper.stamp(opened);
    const left = vault.queries.staleCases(stamp, 1).length;
    if (left > 0 || faults.length > 0) throw new Error(`audits did not end well: ${faults.join("; ")}`);
    return work(vault, { seconds, stamp });
  } finally {
    session.end();
  }
}

/** Audits the cases of a filled place anew, day after day, beside a peer that parses and writes JSON on as many threads. */
export async function benchAudits(place: BenchPlace, cases: number, runs: number): Promise<void> {
  const lines = caseloadLines(0, cases);
  const threads = poolSize();
  const peers = await startPeers(threads);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      ours.push(await auditAll(place, run, (_vault, { seconds }) => seconds));
      theirs.push(await runPeers(peers, lines));
    }
  } finally {
    await Promise.all(peers.map((worker) => worker.terminate()));
  }
  const seconds = median(ours);
  const scaled = (seconds * AIM.cases) / cases;
  row("audits of the caseload", `${cases} cases, ${runs} runs in turn, medians, ${availableParallelism()} cores`);
  row("  load, outline and store", `${seconds.toFixed(2)} s with ${threads} threads beside the one that stores`);
  row("  a case each", `${Math.round(cases / seconds)} cases/s`);
  if (cases === AIM.cases) row("  aim", aim(scaled < AIM.seconds, `${AIM.cases} cases under ${AIM.seconds} s`));
  row("  parse and serialise finished audits", `${median(theirs).toFixed(2)} s on ${threads} threads`);
  row("  ratio, pair by pair", median(ours.map((own, index) => (theirs[index] ?? own) / own)).toFixed(2));
}
