// Reads, in the background of an open vault, the text of stored files that were added before the program could read them.
import { CallError } from "../../../shared/api/failure.ts";
import { VaultError } from "../../../db/index.ts";
import { isRead, readingOf } from "../../services/documents/file-reading.ts";
import type { CaseAudits } from "../cases/audits.ts";
import { keepText, readStored } from "../cases/stored-file.ts";
import { faultLine } from "../fault-line.ts";
import type { OpenedVault } from "../session/opened.ts";
import type { Session, SessionWatcher } from "../session/session.ts";
import { breathe, throwIfCancelled } from "../slices.ts";

export class TextKeeper implements SessionWatcher {
  readonly #session: Session;
  readonly #audits: CaseAudits;
  #run: Promise<void> = Promise.resolve();

  constructor(session: Session, audits: CaseAudits) {
    this.#session = session;
    this.#audits = audits;
  }

  opened(opened: OpenedVault): void {
    this.#run = this.#run.then(() => this.#work(opened));
  }

  /** A file that is added is read as it is added. */
  changed(): void {}

  /** Resolves when nothing is read any more. */
  settled(): Promise<void> {
    return this.#run;
  }

  async #work(opened: OpenedVault): Promise<void> {
    const { closing, vault } = opened;
    try {
      await breathe(closing.signal);
      let found = false;
      for (const { sha256, name } of vault.queries.unreadFiles()) {
        if (isRead(name)) found = (await this.#read(opened, sha256, name)) || found;
      }
      if (found) this.#session.raise();
    } catch (error) {
      // A vault that is closed ends the work; what is not read then is read at the next opening.
      if (!closing.signal.aborted && !(error instanceof CallError)) {
        this.#session.host.log(faultLine("texts.work", error));
      }
    }
  }

  /** Whether the file gave text. */
  async #read({ vault, closing }: OpenedVault, sha256: string, name: string): Promise<boolean> {
    try {
      const { text } = await readingOf(name, readStored(vault, sha256), closing.signal, (...file) =>
        this.#audits.textOf(...file, closing.signal),
      );
      throwIfCancelled(closing.signal);
      keepText(vault, name, sha256, text);
      return typeof text === "string";
    } catch (error) {
      // A file that is damaged is told where it is asked for; the others are read all the same.
      if (error instanceof VaultError && error.code === "damaged") return false;
      throw error;
    }
  }
}
