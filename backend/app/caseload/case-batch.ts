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
  #imported = 0;
  #replaced = 0;

  constructor(vault: Vault, result: Imported, replace: boolean) {
    this.#vault = vault;
    this.#result = result;
    this.#replace = replace;
  }

  /** Takes a case as `casesIn` gave it: it is not checked again. */
  add(file: CaseFile): void {
    const isKnown = this.#cases.has(file.id) || this.#vault.hasCase(file.id);
    if (isKnown && !this.#replace) this.#result.skipped += 1;
    else this.#cases.set(file.id, file);
    if (isKnown && this.#replace) this.#replaced += 1;
    if (!isKnown) this.#imported += 1;
    if (this.#cases.size >= LIMITS.importBatch) this.save();
  }

  save(): void {
    if (this.#cases.size === 0) return;
    const cases = [...this.#cases.values()];
    this.#cases = new Map();
    const changes = cases.map((file) => ({ kind: "case-put", case: file }) as const);
    const imported = this.#imported;
    const replaced = this.#replaced;
    this.#imported = 0;
    this.#replaced = 0;
    const entry = this.#vault.apply(changes, { label: LABELS.import(cases.length), checked: true });
    if (entry !== null) this.#result.entries.push(entry);
    // Only what is on the disk counts.
    this.#result.imported += imported;
    this.#result.replaced += replaced;
  }
}
