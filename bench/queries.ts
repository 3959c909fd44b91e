// Opening a vault, pages of its caseload, filters and searches, each many times over.
import { openVault, type Vault } from "../db/index.ts";
import type { CaseFilter } from "../db/query/case-filter.ts";
import type { CaseSort } from "../db/query/caseload.ts";
import type { AuditStamp } from "../db/query/audit-stamp.ts";
import { clientName, courtName, givenPair } from "./caseload.ts";
import { row, timeRow, timesOf } from "./measure.ts";
import { BENCH_HOST, BENCH_PASSPHRASE, type BenchPlace } from "./place.ts";

const PAGE = 100;
const PAGE_MS = 10;
const SEARCH_MS = 50;
const SORTS: readonly CaseSort[] = ["updated", "reference", "clientName", "court", "caseNumber", "stage", "nextDue"];
const RULES = ["D-02", "D-03", "D-04", "D-05", "E-01", "E-03", "C-03", "C-05"];
const STAGES = ["removed", "reconsideration"] as const;

/** Opens and closes the vault again and again, by passphrase and by key. Times are those of opening alone. */
export async function benchOpening(place: BenchPlace, runs: number): Promise<void> {
  const times = async (open: () => Vault | Promise<Vault>): Promise<readonly number[]> => {
    const taken: number[] = [];
    for (let run = 0; run < runs; run++) {
      const from = performance.now();
      const vault = await open();
      taken.push(performance.now() - from);
      vault.close();
    }
    return taken;
  };
  const secret = { kind: "passphrase", text: BENCH_PASSPHRASE } as const;
  timeRow("  opening by passphrase", await times(() => openVault(place.folder, secret, BENCH_HOST)));
  timeRow("  opening by key", await times(place.open));
}

/** Prints times of the questions that lists ask. The audits of all cases are stored under `stamp`. */
export function benchQueries(vault: Vault, stamp: AuditStamp, runs: number): void {
  const cases = vault.caseCount();
  row("caseload", `${cases} cases, audits of all of them stored`);
  benchPages(vault, cases, stamp, runs);
  benchFilters(vault, stamp, runs);
  benchSearch(vault, cases, stamp, runs);
}

function benchPages({ queries }: Vault, cases: number, stamp: AuditStamp, runs: number): void {
  const list = { stamp, sort: { by: "updated", descending: true } } as const;
  const page = (offset: number): void => {
    const { rows, total } = queries.caseload(list, { offset, limit: PAGE });
    if (total !== cases || rows.length === 0) throw new Error(`${total} cases listed, ${rows.length} on a page`);
  };
  page(0);
  const last = Math.max(0, cases - PAGE);
  timeRow(
    `  page of ${PAGE}, first`,
    timesOf(runs, () => page(0)),
    PAGE_MS,
  );
  timeRow(
    `  page of ${PAGE}, in the middle`,
    timesOf(runs, (run) => page(Math.floor(last / 2) + run)),
    PAGE_MS,
  );
  timeRow(
    `  page of ${PAGE}, last`,
    timesOf(runs, () => page(last)),
    PAGE_MS,
  );
  // More orders than lists are kept at hand: each is worked out anew every time.
  const orders = SORTS.map((by) => ({ by, times: [] as number[] }));
  for (let round = 0; round < Math.max(1, Math.floor(runs / 10)); round++) {
    for (const { by, times } of orders) {
      times.push(...timesOf(1, () => queries.caseloadIds({ stamp, sort: { by, descending: false } })));
    }
  }
  for (const { by, times } of orders) timeRow(`  whole list worked out anew, by ${by}`, times);
}

function benchFilters({ queries }: Vault, stamp: AuditStamp, runs: number): void {
  const filters: readonly (readonly [string, (run: number) => CaseFilter])[] = [
    ["court and stage", (run) => ({ stamp, court: courtName(run), stages: STAGES })],
    ["rule broken", (run) => ({ stamp, ruleBroken: { rule: RULES[run % RULES.length] ?? "" } })],
  ];
  for (const [name, filter] of filters) {
    let found = 0;
    const times = timesOf(runs, (run) => {
      found += queries.caseload({ ...filter(run) }, { offset: 0, limit: PAGE }).total;
    });
    if (found === 0) throw new Error(`the filter by ${name} found nothing`);
    timeRow(`  filter by ${name}, first page`, times);
  }
}

function benchSearch({ queries }: Vault, cases: number, stamp: AuditStamp, runs: number): void {
  const pair = givenPair(3);
  const held = Array.from({ length: cases }, (_, index) => clientName(index)).filter((name) => name.includes(pair));
  const { total } = queries.search({ text: pair });
  if (total !== held.length) throw new Error(`${pair} found ${total} times, and is there ${held.length} times`);
  const one = (run: number): string => givenPair(run).charAt(0);
  const search = (textOf: (run: number) => string): readonly number[] =>
    timesOf(runs, (run) => queries.search({ text: textOf(run) }));
  timeRow("  search for two characters", search(givenPair), SEARCH_MS);
  timeRow("  search for one character", search(one));
  timeRow(
    "  search for a case number",
    search((run) => `执${(run * 7919) % cases}号`),
  );
  timeRow(
    "  list filtered by two characters, first page",
    timesOf(runs, (run) => queries.caseload({ stamp, text: givenPair(run + 11) }, { offset: 0, limit: PAGE })),
    SEARCH_MS,
  );
}
