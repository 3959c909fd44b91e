// Backends for the tests: real vaults in a temporary folder, a clock that stands where it is put, the typed client in front.
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientOf, type Transport } from "../../shared/api/client.ts";
import { CallError, type Failure } from "../../shared/api/failure.ts";
import { type Api, API } from "../../shared/api/index.ts";
import type { Dispatch } from "../../shared/api/registrar.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { validateCase } from "../../shared/case/validate.ts";
import { openVaultWithKey } from "../../db/index.ts";
import { plantVault } from "../../db/vault.fixture.ts";
import { printInBrowser } from "../services/printing/in-browser.ts";
import { assembleBackend, type Backend } from "./backend.ts";
import type { BackendHost } from "./host.ts";
import { OpenedVault } from "./session/opened.ts";
import { Session, type SessionEvent } from "./session/session.ts";
import { vaultFolder } from "./vaults/known.ts";
import { vaultHost } from "./vaults/vault-host.ts";

export const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const START = "2024-03-04T02:00:00.000Z";
export const PASSPHRASE = "松树 台阶 邮差 七月 lantern";
export const LABEL = { zh: "修改", en: "Change" };

// Every thread that a test starts would compile the program anew.
process.env["NODE_COMPILE_CACHE"] ??= fileURLToPath(new URL("../../node_modules/.cache/redress", import.meta.url));

const made: string[] = [];

export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "redress-app-"));
  made.push(folder);
  return folder;
}

export function removeDataFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The typed client over a dispatcher, as a window has it. */
export function apiOver(dispatch: Dispatch): Api {
  const transport: Transport = {
    call: (name, input, { signal = new AbortController().signal, onProgress = () => {} }) =>
      dispatch(name, input, { signal, report: onProgress }),
  };
  return clientOf(API, transport);
}

export interface TestBackend {
  readonly api: Api;
  readonly backend: Backend;
  readonly session: Session;
  readonly dataFolder: string;
  readonly log: string[];
  /** Sets the clock. */
  readonly at: (instant: string) => void;
}

interface TestOptions extends Partial<Pick<BackendHost, "budget" | "engine" | "tick" | "print" | "steady">> {
  readonly dataFolder?: string;
}

export function startTestBackend(options: TestOptions = {}): TestBackend {
  const { dataFolder = newDataFolder(), tick = 60_000, ...rest } = options;
  const log: string[] = [];
  let now = START;
  const session = new Session({
    dataFolder,
    examples: EXAMPLES,
    host: "browser",
    version: "0.1.0",
    now: () => now,
    who: "某律师",
    randomBytes: (count) => randomBytes(count),
    log: (line) => log.push(line),
    print: printInBrowser(),
    tick,
    ...rest,
  });
  const backend = assembleBackend(session);
  return {
    session,
    api: apiOver(backend.dispatch),
    backend,
    dataFolder,
    log,
    at(instant) {
      now = instant;
    },
  };
}

/** A backend with a new vault of this name, open. No passphrase opens it again: making one would take a second. */
export async function startWithVault(name = "工作", options: TestOptions = {}): Promise<TestBackend> {
  const started = startTestBackend(options);
  const { session, dataFolder } = started;
  const planted = plantVault();
  const folder = vaultFolder(dataFolder, name);
  mkdirSync(join(dataFolder, "vaults"), { recursive: true });
  renameSync(planted.folder, folder);
  const vault = openVaultWithKey(folder, planted.key, vaultHost(session));
  session.adopt(new OpenedVault({ name, folder, sample: false, vault, notices: vault.notices }));
  return started;
}

/** A backend with a new vault of this name, open, which `PASSPHRASE` opens again. */
export async function startWithPassphrase(name: string): Promise<TestBackend> {
  const started = startTestBackend();
  await started.api.vaults.create({ name, passphrase: PASSPHRASE });
  return started;
}

/** The failure a call ends with. Throws where it succeeds. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CallError) return error.failure;
    throw error;
  }
  throw new Error("the call did not fail");
}

export const codeOf = async (call: Promise<unknown>): Promise<string> => (await failureOf(call)).code;

/** The events of a session until `stop`. */
export function eventsOf(api: Api): {
  readonly events: SessionEvent[];
  readonly stop: () => Promise<unknown>;
} {
  const events: SessionEvent[] = [];
  const cancel = new AbortController();
  const ended = api.session.events({}, { signal: cancel.signal, onProgress: (event) => events.push(event) });
  return {
    events,
    stop() {
      cancel.abort();
      return ended;
    },
  };
}

/** Waits until something holds, as long as the test may take. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A valid case: listed on 2023-11-20, correction asked for on 2024-02-03 and not answered. */
export function caseOf(id: string, extra: Readonly<Record<string, unknown>> = {}): CaseFile {
  const result = validateCase({
    format: "redress.case/1",
    id,
    reference: `某字第${id}号`,
    client: { kind: "natural-person", name: "王某" },
    enforcement: {
      court: { name: "某区人民法院", level: "basic", region: "北京" },
      caseNumber: "（2023）京0105执1234号",
    },
    events: [
      { id: "e1", type: "listing-decided", date: "2023-11-20", source: "document", items: [1], written: "yes" },
      { id: "e2", type: "correction-requested", date: "2024-02-03", written: "yes", source: "document" },
      { id: "e3", type: "correction-received", date: "2024-02-04", source: "document" },
    ],
    ...extra,
  });
  if (!result.ok) throw new TypeError("no valid case");
  return result.case;
}

/** Stores cases as the window would, and waits until lists know of them what audits find. */
export async function putCases(api: Api, ...files: readonly CaseFile[]): Promise<void> {
  await api.cases.change({
    changes: files.map((file) => ({ kind: "case-put", case: file, base: null })),
    label: LABEL,
  });
  await untilFresh(api);
}

/** Waits until no audit is stale. */
export const untilFresh = (api: Api): Promise<void> =>
  until(async () => (await api.caseload.today({ untouchedDays: 30 })).stale === 0);
