// The inside of a thread that does tasks: it opens the vault for reading, wipes the key, and answers one task after the other.
import type { MessagePort } from "node:worker_threads";
import { openReaderWithKey, VaultError, type VaultReader } from "../../../../db/index.ts";
import { backupWithKey } from "../../../../db/backup/make.ts";
import { failureOf } from "../failures.ts";
import { faultLine } from "../fault-line.ts";
import { auditRows, countedAudits } from "./audit-rows.ts";
import type { Task, TaskAnswers, TaskReply, TaskThreadData } from "./task.ts";

function perform(task: Task, folder: string, reader: VaultReader): TaskAnswers[Task["kind"]] {
  if (task.kind === "audit") return auditRows(reader, task.cases, task.basis);
  if (task.kind === "count") return countedAudits(reader, task.ids, task.basis);
  if (task.kind === "verify") return reader.verify();
  try {
    return backupWithKey(folder, task.key, task.when, {
      keep: task.keep,
      ...(task.to === null ? {} : { to: task.to }),
    });
  } finally {
    task.key.fill(0);
  }
}

function replyOf(work: () => TaskAnswers[Task["kind"]], kind: string): TaskReply {
  try {
    return { ok: true, answer: work() };
  } catch (error) {
    const failure = error instanceof VaultError ? failureOf(error) : null;
    return { ok: false, failure, fault: faultLine(`task.${kind}`, error) };
  }
}

/** Serves tasks that arrive on `port` until the thread is ended. */
export function serveTasks(port: MessagePort, { folder, key }: TaskThreadData): void {
  let reader: VaultReader | undefined;
  const open = (): VaultReader => {
    if (reader !== undefined) return reader;
    try {
      reader = openReaderWithKey(folder, key);
      return reader;
    } finally {
      key.fill(0);
    }
  };
  port.on("message", (task: Task) => port.postMessage(replyOf(() => perform(task, folder, open()), task.kind)));
}
