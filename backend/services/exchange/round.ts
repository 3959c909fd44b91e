// One round of an exchange through a shared folder: read what others put down, merge it, put down what they do not have.
import { BundleError } from "../bundle/bundle-error.ts";
import { openBundle, sealBundle } from "../bundle/bundle-in-thread.ts";
import { ioReason } from "../io-reason.ts";
import { type Arrived, type CaseChanges, partsOfChanges, readParts } from "../merge/merge-parts.ts";
import { mergeInto, type MergeReport } from "../merge/merge-service.ts";
import type { Op } from "../../../shared/merge/op.ts";
import type { Text } from "../../../shared/text.ts";
import type { Vault } from "../../../db/index.ts";
import { bytesIn, filesIn, putDown, type SharedFile } from "./folder.ts";
import { membersOf } from "./members.ts";
import { asJson, type ExchangeState, isMissing, stateOf, withThere } from "./state.ts";

/** A file that was not taken, and why; those of the same desk after it wait for it. */
export interface NotRead {
  readonly file: string;
  readonly why: Text;
}

export interface Round {
  readonly merged: MergeReport;
  readonly files: number;
  readonly notRead: readonly NotRead[];
  /** Changes put down. */
  readonly sent: number;
}

export interface RoundOptions {
  readonly folder: string;
  /** The key file of this desk, and its public key. */
  readonly identity: string;
  readonly recipient: string;
  /** Who sends, as people call the desk. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

interface Read {
  readonly file: SharedFile;
  readonly arrived: Arrived;
}

const NO_CHANGES: Text = {
  zh: "其中没有本程序的改动记录。请让放入它的一方重新放入",
  en: "it holds no changes of this program. Ask the desk that put it down to do so again",
};
const MISSING: Text = {
  zh: "它之前的文件还没有到，或者已被删除",
  en: "a file before it has not come yet, or was removed",
};

async function readOne(folder: string, file: SharedFile, identity: string): Promise<Arrived | Text> {
  try {
    const { parts } = await openBundle(await bytesIn(folder, file.name), { identity });
    const read = readParts(parts);
    return "bad" in read ? NO_CHANGES : read;
  } catch (error) {
    return error instanceof BundleError ? error.text : ioReason(error);
  }
}

/** The files that are new here, each desk's from the next one on, as far as they can be read without a gap. */
async function newFiles(
  { folder, identity }: RoundOptions,
  own: ReadonlySet<string>,
  state: ExchangeState,
): Promise<{ readonly read: readonly Read[]; readonly notRead: readonly NotRead[] }> {
  const read: Read[] = [];
  const notRead: NotRead[] = [];
  const next = new Map<string, number>();
  const stopped = new Set<string>();
  for (const file of await filesIn(folder)) {
    const { desk, number, name } = file;
    const wanted = next.get(desk) ?? (state.read[desk] ?? 0) + 1;
    if (own.has(desk) || number < wanted || stopped.has(desk)) continue;
    const arrived = number === wanted ? await readOne(folder, file, identity) : MISSING;
    if ("zh" in arrived) {
      notRead.push({ file: name, why: arrived });
      stopped.add(desk);
      continue;
    }
    next.set(desk, wanted + 1);
    read.push({ file, arrived });
  }
  return { read, notRead };
}

/** What several files hold, as one: a change may rest on one in another desk's file. */
function together(read: readonly Read[]): Arrived {
  const byCase = new Map<string, Op[]>();
  const files = new Map<string, Uint8Array>();
  for (const { arrived } of read) {
    for (const { caseId, ops } of arrived.cases) byCase.set(caseId, [...(byCase.get(caseId) ?? []), ...ops]);
    for (const [sha256, bytes] of arrived.files) files.set(sha256, bytes);
  }
  return { cases: [...byCase].map(([caseId, ops]) => ({ caseId, ops })), files };
}

function afterReading(state: ExchangeState, read: readonly Read[], refused: ReadonlySet<string>): ExchangeState {
  let { there } = state;
  const count: Record<string, number> = { ...state.read };
  const stopped = new Set<string>();
  for (const { file, arrived } of read) {
    // What was refused is tried again with what comes later.
    if (arrived.cases.some(({ caseId }) => refused.has(caseId))) stopped.add(file.desk);
    if (stopped.has(file.desk)) continue;
    count[file.desk] = file.number;
    for (const { caseId, ops } of arrived.cases) there = withThere(there, caseId, ops);
  }
  return { ...state, read: count, there };
}

/** Plain bytes after which another file is begun. */
const MOST_A_FILE = 64 * 1024 * 1024;

/** Puts down what the folder does not have, in as many files as it takes; each is there before it counts as sent. */
async function send(vault: Vault, state: ExchangeState, options: RoundOptions): Promise<number> {
  const { folder, recipient, name, now } = options;
  const recipients = [...new Set([recipient, ...membersOf(vault).map((member) => member.recipient)])];
  let at = state;
  let sent = 0;
  let batch: CaseChanges[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { desk } = vault.opsOf(batch[0]?.caseId ?? "");
    const about = { desk: name, made: now, cases: batch.length };
    const bytes = await sealBundle([...partsOfChanges(vault, batch)], about, { recipients });
    const number = await putDown(folder, desk, (at.sent[desk] ?? 0) + 1, bytes);
    let { there } = at;
    for (const { caseId, ops } of batch) {
      there = withThere(there, caseId, ops);
      sent += ops.length;
    }
    at = { ...at, sent: { ...at.sent, [desk]: number }, there };
    vault.keepExchanged(asJson(at));
    batch = [];
    size = 0;
  };
  for (const caseId of vault.everyCaseId()) {
    const ops = vault.opsOf(caseId).ops.filter(isMissing(at.there, caseId));
    if (ops.length === 0) continue;
    batch.push({ caseId, ops });
    for (const { bytes } of partsOfChanges(vault, [{ caseId, ops }])) size += bytes.length;
    if (size > MOST_A_FILE) await flush();
  }
  await flush();
  return sent;
}

/**
 * One round. What cannot be read is named and left for later; nothing of it is written. Rejects where the folder cannot be
 * read or written to, with ForkedError where two histories share a name, and with VaultError.
 */
export async function exchangeOnce(vault: Vault, options: RoundOptions): Promise<Round> {
  const state = stateOf(vault);
  const own = new Set([...Object.keys(state.sent), vault.opsOf("").desk]);
  const { read, notRead } = await newFiles(options, own, state);
  const merged = mergeInto(vault, together(read));
  const after = afterReading(state, read, new Set(merged.refused.map((one) => one.case)));
  vault.keepExchanged(asJson(after));
  const sent = await send(vault, after, options);
  return { merged, files: read.length, notRead, sent };
}
