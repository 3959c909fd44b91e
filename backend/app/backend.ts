// The application services behind the contract, free of Electron: every call of the API with its handler.
import { API } from "../../shared/api/index.ts";
import { type Dispatch, type Handlers, registrar } from "../../shared/api/registrar.ts";
import { caseloadHandlers } from "./caseload/handlers.ts";
import { CaseAudits } from "./cases/audits.ts";
import { caseHandlers } from "./cases/handlers.ts";
import { evidenceHandlers } from "./cases/evidence.ts";
import { documentHandlers } from "./documents/handlers.ts";
import { asCallError } from "./failures.ts";
import { faultLine } from "./fault-line.ts";
import type { BackendHost } from "./host.ts";
import { draftHandlers } from "./session/drafts.ts";
import { sessionHandlers } from "./session/handlers.ts";
import { Session } from "./session/session.ts";
import { periodHandlers } from "./tools/period.ts";
import { settingsHandlers } from "./tools/settings.ts";
import { vaultHandlers } from "./vaults/handlers.ts";
import { AuditKeeper } from "./work/audit-keeper.ts";
import { TextKeeper } from "./work/text-keeper.ts";

/** What a host has of the backend. */
export interface Backend {
  /** Rejects with CallError only. */
  readonly dispatch: Dispatch;
  /** Closes the vault, wipes its key and ends all background work. */
  close(): Promise<void>;
}

export const createBackend = (host: BackendHost): Backend => assembleBackend(new Session(host));

/** A backend around a session; for `createBackend`, and for tests, which cannot wait for scrypt to open a vault. */
export function assembleBackend(session: Session): Backend {
  const { host } = session;
  const audits = new CaseAudits(session);
  const keeper = new AuditKeeper(session, audits);
  const texts = new TextKeeper(session, audits);
  session.watch(audits);
  session.watch(keeper);
  session.watch(texts);
  const handlers: Handlers<typeof API> = {
    session: sessionHandlers(session),
    vaults: vaultHandlers(session),
    caseload: caseloadHandlers(session, audits, keeper),
    cases: caseHandlers(session, audits, keeper),
    evidence: evidenceHandlers(session, audits),
    drafts: draftHandlers(session),
    documents: documentHandlers(session, audits),
    period: periodHandlers(session),
    settings: settingsHandlers(session),
  };
  const log = (name: string, error: unknown): void => host.log(faultLine(name, error));
  const dispatch = registrar(API, handlers, log, asCallError);
  return {
    dispatch,
    async close() {
      session.end();
      await Promise.all([keeper.settled(), texts.settled(), session.backedUp()]);
    },
  };
}
