// Salvages a damaged vault into a new one: everything that can be read and proved, and a report of all that cannot.
import { randomBytes } from "node:crypto";
import type { Db } from "../connection.ts";
import { createDatabase } from "../create.ts";
import { syncFile } from "../files.ts";
import { HeadFile } from "../head.ts";
import { History } from "../history.ts";
import type { VaultHost } from "../host.ts";
import type { KeyFile } from "../key-file.ts";
import { KeyRing } from "../key-ring.ts";
import { type VaultPaths, vaultPaths } from "../layout.ts";
import { openLocked } from "../open.ts";
import { Projection } from "../projection.ts";
import { Vault } from "../vault.ts";
import { DamagedVault, type EntriesFound } from "./damaged.ts";
import { keepChain, type KeptChain } from "./salvage-chain.ts";
import { bringApart, casesWith, Filler } from "./salvage-fill.ts";
import { reportValue, type SalvageReport, summaryOf } from "./salvage-report.ts";
import { Later } from "./salvage-state.ts";
import { fillFolder } from "./target.ts";

/** The new vault, open, and what is not in it. */
export interface Salvaged {
  readonly vault: Vault;
  readonly report: SalvageReport;
}

function bringOver(db: Db, vault: Vault, damaged: DamagedVault, entries: EntriesFound, kept: KeptChain): SalvageReport {
  const { chain, later, lost, missing } = entries;
  const hasGap = lost.some(({ from }) => from <= chain + 1) || later.length > 0;
  // Without a gap the history tells everything, and the damaged rows are not needed.
  if (!hasGap) {
    const { files } = kept;
    const apart = bringApart(vault, damaged);
    return { chain, lost, missing, unnamed: false, cases: casesWith(db, files), desk: [], files, apart };
  }
  const filler = new Filler(damaged, vault, new Projection(db), new Later(damaged, later));
  const found = filler.files(kept.recorded);
  const files = [...kept.files, ...found.lost];
  const listed = filler.caseIds();
  const cases = [...filler.cases(listed.ids)];
  const desk = filler.desk();
  return {
    chain,
    lost,
    missing,
    unnamed: !listed.whole || !found.whole,
    cases: [...cases, ...casesWith(db, files)],
    desk,
    files,
    apart: bringApart(vault, damaged),
  };
}

/** Fills the target's files; nothing of it counts until the caller says so. */
function fill(target: VaultPaths, source: VaultPaths, file: KeyFile, key: Uint8Array, host: VaultHost): SalvageReport {
  const damaged = new DamagedVault(source, file.vault, key, target.tmp);
  try {
    const entries = damaged.findEntries();
    const db = createDatabase(target, file, key, host.now());
    const guard = new HeadFile(target, file.vault, key);
    // Until it is finished the folder holds nothing; one flush at the end is enough.
    db.pragma("synchronous=OFF");
    let vault: Vault | undefined;
    try {
      const kept = keepChain(db, damaged, entries.chain);
      guard.write(new History(db, file.vault).head());
      const keys = new KeyRing(target, host, file, key);
      const lock = { notices: [], release: () => undefined };
      vault = new Vault({ db, paths: target, host, keys, guard, lock, notices: [] });
      const report = bringOver(db, vault, damaged, entries, kept);
      const id = `salvage/${host.now()}/${randomBytes(4).toString("hex")}`;
      vault.apply([{ kind: "setting-put", id, value: reportValue(report) }], { label: summaryOf(report) });
      return report;
    } finally {
      if (vault === undefined) db.close();
      else vault.close();
      syncFile(target.database);
    }
  } finally {
    damaged.close();
  }
}

/** Salvages with what opens the database; for `salvageVault`, and for tests, which cannot wait for scrypt. */
export function salvageWithKey(
  source: string,
  given: { readonly file: KeyFile; readonly key: Uint8Array },
  folder: string,
  host: VaultHost,
): Salvaged {
  let report: SalvageReport | undefined;
  const vault = fillFolder(
    folder,
    given.file,
    host,
    (target) => {
      report = fill(target, vaultPaths(source), given.file, given.key, host);
    },
    (target, lock) => openLocked(target, given, host, lock, false),
  );
  if (report === undefined) throw new TypeError("nothing was salvaged");
  return { vault, report };
}
