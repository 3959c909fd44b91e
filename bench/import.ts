// Import by the path of the command line against prepared inserts of the same rows, and of the bytes alone, in turns.
import { statSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Db, inTransaction, openConnection } from "../db/connection.ts";
import type { Vault } from "../db/index.ts";
import { vaultPaths } from "../db/layout.ts";
import { CaseBatch } from "../backend/app/caseload/case-batch.ts";
import { casesIn } from "../backend/app/caseload/case-lines.ts";
import { LIMITS } from "../backend/app/limits.ts";
import { caseloadId, caseloadLines } from "./caseload.ts";
import { aim, median, row } from "./measure.ts";
import { PeerInserts, rowCounts, rowsSince } from "./peer-rows.ts";
import type { BenchPlace } from "./place.ts";

const AIM = 0.6;

interface Turn {
  /** Seconds of the import, from bytes to stored cases. */
  readonly ours: number;
  /** Of these, seconds of reading and checking the lines. */
  readonly reading: number;
  /** Seconds of the prepared inserts. */
  readonly peer: number;
  readonly bare: number;
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000;

/** Imports lines as `redress vault import` does. Throws where a line is refused. */
function importLines(vault: Vault, lines: readonly string[]): { readonly all: number; readonly reading: number } {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const from = performance.now();
  let reading = 0;
  const result = { imported: 0, replaced: 0, skipped: 0, entries: [] };
  const batch = new CaseBatch(vault, result, false);
  let before = performance.now();
  for (const { read } of casesIn({ name: "bench.ndjson", bytes })) {
    reading += secondsSince(before);
    if (!read.ok) throw new Error("a bench line is not valid");
    batch.add(read.case);
    before = performance.now();
  }
  batch.save();
  const all = secondsSince(from);
  if (result.imported !== lines.length) throw new Error(`${result.imported} of ${lines.length} cases imported`);
  return { all, reading };
}

/** Imports cases and measures nothing. */
export function fill(vault: Vault, cases: number): void {
  for (let first = 0; first < cases; first += 10_000) {
    importLines(vault, caseloadLines(first, Math.min(10_000, cases - first)));
  }
}

function runBare(db: Db, lines: readonly string[], first: number): number {
  db.exec("CREATE TABLE IF NOT EXISTS lines (id TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT");
  const rows = lines.map((line, at) => [caseloadId(first + at), Buffer.from(line)] as const);
  const insert = db.prepare<[string, Buffer]>("INSERT INTO lines VALUES (?, ?)");
  const from = performance.now();
  for (let at = 0; at < rows.length; at += LIMITS.importBatch) {
    inTransaction(db, () => {
      for (const cells of rows.slice(at, at + LIMITS.importBatch)) insert.run(...cells);
    });
  }
  return secondsSince(from);
}

/** Fills the place's empty vault with `cases` cases, `turn` of them at a time, and prints how that went. */
export function benchImport(place: BenchPlace, cases: number, turn: number): void {
  const vault = place.open();
  const reader = openConnection(vaultPaths(place.folder).database, place.key, "read");
  const peer = place.peer("peer");
  const bare = place.bare("bare");
  try {
    const inserts = new PeerInserts(peer);
    const turns: Turn[] = [];
    let seq = 0;
    for (let first = 0; first < cases; first += turn) {
      const lines = caseloadLines(first, Math.min(turn, cases - first));
      const { all, reading } = importLines(vault, lines);
      const written = rowsSince(reader, seq);
      seq += written.length;
      const from = performance.now();
      for (const entry of written) inserts.insert(entry);
      turns.push({ ours: all, reading, peer: secondsSince(from), bare: runBare(bare, lines, first) });
    }
    assertSame(rowCounts(reader), rowCounts(peer));
    report(cases, turns, rowCounts(peer));
    row("  vault on the disk", `${Math.round(statSync(vaultPaths(place.folder).database).size / 2 ** 20)} MiB`);
  } finally {
    vault.close();
    for (const db of [reader, peer, bare]) db.close();
  }
}

function assertSame(ours: Readonly<Record<string, number>>, theirs: Readonly<Record<string, number>>): void {
  if (!isDeepStrictEqual(ours, theirs)) throw new Error(`rows differ: ${JSON.stringify([ours, theirs])}`);
}

function report(cases: number, turns: readonly Turn[], counts: Readonly<Record<string, number>>): void {
  const total = (of: (turn: Turn) => number): number => turns.reduce((sum, turn) => sum + of(turn), 0);
  const rate = (seconds: number): string => `${Math.round(cases / seconds)} cases/s`;
  const ours = total((turn) => turn.ours);
  const reading = total((turn) => turn.reading);
  const peer = total((turn) => turn.peer);
  const bare = total((turn) => turn.bare);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  row("import", `${cases} cases, ${turns.length} turns, ${LIMITS.importBatch} a transaction, the same ${rows} rows`);
  row("  from lines to saved cases", rate(ours));
  row("    reading and checking the lines", `${rate(reading)}, ${((reading / ours) * 100).toFixed(0)}% of the time`);
  row(
    "    storing checked cases",
    `${rate(ours - reading)}, ${(peer / (ours - reading)).toFixed(2)} of the inserts' speed`,
  );
  row("  prepared inserts of the same rows", rate(peer));
  const ratio = median(turns.map((turn) => turn.peer / turn.ours));
  row("  ratio, turn by turn", `${ratio.toFixed(2)} ${aim(ratio >= AIM, `${AIM}`)}`);
  row("  bare inserts of the lines' bytes", rate(bare));
  row("  ratio to bare inserts", `${median(turns.map((turn) => turn.bare / turn.ours)).toFixed(2)} (no aim)`);
}
