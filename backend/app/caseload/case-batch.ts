// Cases on their way into a vault, many in one transaction.
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Vault } from "../../../db/index.ts";
import { LIMITS } from "../limits.ts";
import { LABELS } from "../words.ts";

/** What an import has stored so far. */
export interface Imported {
  imported: number;
  replaced: number;
  /** Left as they are, for their ids are in the vault already. */
  skipped: number;
  /** The entries of the history it made. */
  readonly entries: number[];
}

/** Of two cases with one id in a batch the later one counts, as it would by itself. */
export class CaseBatch {
  readonly #vault: Vault;
  readonly #result: Imported;
  readonly #replace: boolean;
  #cases = new Map<string, CaseFile>();
  /** Cases that came once more in the batch. */
  #again = 0;

  constructor(vault: Vault, result: Imported, replace: boolean) {
    this.#vault = vault;
    this.#result = result;
    this.#replace = replace;
  }

  /** Takes a case as `casesIn` gave it: it is not checked again. */
  add(file: CaseFile): void {
    if (this.#cases.has(file.id)) this.#again += 1;
    if (this.#replace || !this.#cases.has(file.id)) this.#cases.set(file.id, file);
    if (this.#cases.size >= LIMITS.importBatch) this.save();
  }

  /** What is there already is looked up here and not before: another window may have made a case while the file was read. */
  save(): void {
    if (this.#cases.size === 0) return;
    const there = [...this.#cases.keys()].filter((id) => this.#vault.hasCase(id));
    const again = this.#again;
    if (!this.#replace) for (const id of there) this.#cases.delete(id);
    const cases = [...this.#cases.values()];
    this.#cases = new Map();
    this.#again = 0;
    const changes = cases.map((file) => ({ kind: "case-put", case: file }) as const);
    const entry = this.#vault.apply(changes, { label: LABELS.import(cases.length), checked: true });
    if (entry !== null) this.#result.entries.push(entry);
    // Only what is on the disk counts.
    if (this.#replace) {
      this.#result.imported += cases.length - there.length;
      this.#result.replaced += there.length + again;
    } else {
      this.#result.imported += cases.length;
      this.#result.skipped += there.length + again;
    }
  }
}
