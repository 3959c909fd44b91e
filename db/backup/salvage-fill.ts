// Fills the gaps of a damaged history from the rows that can be read.
import type { Change, JsonValue } from "../change.ts";
import type { Db } from "../connection.ts";
import { VaultError } from "../error.ts";
import type { Projection } from "../projection.ts";
import { UNFINISHED } from "../memory.ts";
import type { Vault } from "../vault.ts";
import { attempt, type DamagedVault } from "./damaged.ts";
import { bytesOf } from "./salvage-chain.ts";
import type { CaseLoss, SalvageReport } from "./salvage-report.ts";
import {
  caseByHistory,
  changesTo,
  DESK_ENTITIES,
  deskChanges,
  type Later,
  type WantedCase,
  wantedCase,
} from "./salvage-state.ts";

const LABEL = { zh: "抢救：补回历史记录缺失部分的现有数据", en: "Salvage: data whose history is lost" };
const BATCH = 100;

/** Applies the changes of several cases at once; where one of them is no valid case, each by itself. */
function applyCases(
  vault: Vault,
  batch: readonly (readonly [id: string, changes: readonly Change[]])[],
): readonly string[] {
  const tryAll = (changes: readonly Change[]): boolean => {
    try {
      vault.apply(changes, { label: LABEL });
      return true;
    } catch (error) {
      if (error instanceof VaultError && (error.code === "bad-case" || error.code === "bad-change")) return false;
      throw error;
    }
  };
  if (tryAll(batch.flatMap(([, changes]) => changes))) return [];
  return batch.filter(([, changes]) => !tryAll(changes)).map(([id]) => id);
}

/** Fills the gaps of the history from the rows; gives what is lost or may be older. */
export class Filler {
  readonly #damaged: DamagedVault;
  readonly #vault: Vault;
  readonly #kept: Projection;
  readonly #later: Later;

  constructor(damaged: DamagedVault, vault: Vault, kept: Projection, later: Later) {
    this.#damaged = damaged;
    this.#vault = vault;
    this.#kept = kept;
    this.#later = later;
  }

  /** Every case of which a trace is left; `whole` tells that the list of cases itself could be read to its end. */
  caseIds(): { readonly ids: readonly string[]; readonly whole: boolean } {
    const found = ["ASC", "DESC"].flatMap((order) => [
      this.#damaged.scan(`SELECT id FROM cases ORDER BY id ${order}`),
      this.#damaged.scan(`SELECT id FROM cases NOT INDEXED ORDER BY rowid ${order}`),
    ]);
    const traces = ["ASC", "DESC"].map((order) =>
      this.#damaged.scan(`SELECT case_id FROM history_cases ORDER BY case_id ${order}, seq ${order}`),
    );
    const kept: string[] = [];
    for (let ids = this.#vault.caseIds(null, 500); ids.length > 0; ids = this.#vault.caseIds(ids.at(-1) ?? null, 500)) {
      kept.push(...ids);
    }
    const ids = new Set([...found, ...traces].flatMap(({ texts }) => texts).concat(kept, [...this.#later.cases]));
    return { ids: [...ids], whole: found.some(({ whole }) => whole) };
  }

  /** Brings cases to `wanted`; what does not fit together is given back. */
  #bring(ids: readonly string[], wanted: (id: string) => WantedCase, losses: Map<string, CaseLoss>): readonly string[] {
    const failed: string[] = [];
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH).map((id) => [id, wanted(id)] as const);
      for (const [caseId, { older }] of batch) {
        if (older.length > 0) losses.set(caseId, { caseId, fate: "older", parts: older });
      }
      failed.push(
        ...applyCases(
          this.#vault,
          batch.map(([id, case_]) => [id, changesTo(id, case_, this.#kept)]),
        ),
      );
    }
    return failed;
  }

  cases(ids: readonly string[]): readonly CaseLoss[] {
    const losses = new Map<string, CaseLoss>();
    const unfit = this.#bring(ids, (id) => wantedCase(id, this.#damaged, this.#kept, this.#later), losses);
    const lost = this.#bring(unfit, (id) => caseByHistory(id, this.#kept, this.#later), losses);
    const whole: CaseLoss["parts"] = ["case"];
    for (const caseId of lost) losses.set(caseId, { caseId, fate: "older", parts: whole });
    // A head that cannot be read and that no entry tells: what is left of the case is no case.
    for (const [caseId, { fate }] of losses) {
      const isThere = this.#kept.head(caseId) !== undefined;
      if (fate === "older" && !isThere) losses.set(caseId, { caseId, fate: "lost", parts: whole });
    }
    return [...losses.values()];
  }

  desk(): SalvageReport["desk"] {
    return DESK_ENTITIES.filter((entity) => {
      const { changes, older } = deskChanges(entity, this.#damaged, this.#kept, this.#later);
      this.#vault.apply(changes, { label: LABEL });
      return older;
    });
  }

  /** Stores the files that the kept history does not record; gives those that cannot be read. */
  files(recorded: ReadonlySet<string>): { readonly lost: readonly string[]; readonly whole: boolean } {
    const scans = ["ASC", "DESC"].map((order) =>
      this.#damaged.scan(`SELECT sha256 FROM blobs ORDER BY sha256 ${order}`),
    );
    const ids = new Set(scans.flatMap(({ texts }) => texts).concat([...this.#later.blobs]));
    const lost = [...ids].filter((id) => {
      if (recorded.has(id)) return false;
      const bytes = bytesOf(this.#damaged, id);
      if (bytes !== undefined) this.#vault.apply([{ kind: "blob-put", bytes }], { label: LABEL });
      return bytes === undefined;
    });
    return { lost, whole: scans.some(({ whole }) => whole) };
  }
}

/** The cases whose evidence is one of these files. */
export function casesWith(db: Db, files: readonly string[]): readonly CaseLoss[] {
  const find = db.prepare<[string], string>("SELECT DISTINCT case_id FROM evidence WHERE sha256 = ?").pluck();
  const ids = new Set(files.flatMap((file) => find.all(file)));
  return [...ids].map((caseId) => ({ caseId, fate: "file", parts: [] }));
}

/** Brings over the texts of stored files that the search knows; tells whether some may be lost. */
function bringTexts(vault: Vault, damaged: DamagedVault): boolean {
  const find = damaged.db.prepare<[string], string>("SELECT text FROM document_texts WHERE sha256 = ?").pluck();
  const scans = ["ASC", "DESC"].map((order) =>
    damaged.scan(`SELECT sha256 FROM document_texts ORDER BY sha256 ${order}`),
  );
  let lost = !scans.some(({ whole }) => whole);
  for (const id of new Set(scans.flatMap(({ texts }) => texts))) {
    const text = attempt(() => find.get(id));
    if (text?.value === undefined) lost = true;
    else vault.putDocumentText(id, text.value);
  }
  return lost;
}

/** Brings over what the window remembers; tells whether it is lost. */
function bringMemory(vault: Vault, damaged: DamagedVault): boolean {
  const find = damaged.db.prepare<[], string>("SELECT json FROM memory WHERE id = 'window'").pluck();
  const json = attempt(() => find.get());
  if (json?.value !== undefined) vault.remember(JSON.parse(json.value) as JsonValue);
  const unfinished = bringUnfinished(vault, damaged);
  return json === undefined || unfinished;
}

/** Brings over what is typed in forms and not saved; tells whether some may be lost. */
function bringUnfinished(vault: Vault, damaged: DamagedVault): boolean {
  const find = damaged.db.prepare<[string], string>("SELECT json FROM memory WHERE id = ?").pluck();
  const scans = ["ASC", "DESC"].map((order) => damaged.scan(`SELECT id FROM memory ORDER BY id ${order}`));
  let lost = !scans.some(({ whole }) => whole);
  for (const id of new Set(scans.flatMap(({ texts }) => texts))) {
    if (!id.startsWith(UNFINISHED)) continue;
    const json = attempt(() => find.get(id));
    if (json?.value === undefined) lost = true;
    else vault.keepUnfinished(id.slice(UNFINISHED.length), JSON.parse(json.value) as JsonValue);
  }
  return lost;
}

/** Brings over what is kept but is no part of the history; gives what of it may be lost. */
export function bringApart(vault: Vault, damaged: DamagedVault): SalvageReport["apart"] {
  const texts = bringTexts(vault, damaged);
  const memory = bringMemory(vault, damaged);
  return [...(texts ? (["texts"] as const) : []), ...(memory ? (["memory"] as const) : [])];
}
