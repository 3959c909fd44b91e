// The inside of a thread that does tasks: it opens the vault for reading, wipes the key, and answers one task after the other.
import type { MessagePort } from "node:worker_threads";
import { openReaderWithKey, VaultError, type VaultReader } from "../../../db/index.ts";
import { backupWithKey } from "../../../db/backup/make.ts";
import { failureOf } from "../failures.ts";
import { faultLine } from "../fault-line.ts";
import { keptCalendar } from "../session/notices.ts";
import { countedWithin, rowsWithin } from "./audit-rows.ts";
import { type Engine, engineOf } from "./engine.ts";
import type { Task, TaskAnswers, TaskReply, TaskThreadData } from "./task.ts";

type Answer = TaskAnswers[Task["kind"]];

/** The vault as a thread reaches it. */
interface Given {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly open: () => VaultReader;
  readonly engine: Engine;
}

function perform(task: Task, { folder, key, open, engine }: Given): Answer {
  if (task.kind === "audit" || task.kind === "count") {
    const { asOf, notices, stopMs } = task.basis;
    const file = open().case(task.kind === "audit" ? task.case.id : task.id);
    if (file === undefined) return null;
    const basis = { asOf, calendar: keptCalendar(notices), stopMs };
    if (task.kind === "count") return countedWithin(engine, file, basis);
    return { fileSeq: task.case.fileSeq, rows: rowsWithin(engine, file, basis) };
  }
  if (task.kind === "verify") return open().verify();
  try {
    return backupWithKey(folder, key, task.when, {
      keep: task.keep,
      reason: task.reason,
      ...(task.to === null ? {} : { to: task.to }),
    });
  } finally {
    key.fill(0);
  }
}

function replyOf(work: () => Answer, kind: string): TaskReply {
  try {
    return { ok: true, answer: work() };
  } catch (error) {
    const failure = error instanceof VaultError ? failureOf(error) : null;
    return { ok: false, failure, fault: faultLine(`task.${kind}`, error) };
  }
}

/** Serves tasks that arrive on `port` until the thread is ended. */
export async function serveTasks(port: MessagePort, { folder, key, engine: module }: TaskThreadData): Promise<void> {
  const engine = await engineOf(module);
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
  const post = (reply: TaskReply): void => port.postMessage(reply);
  port.on("message", (task: Task) => post(replyOf(() => perform(task, { folder, key, open, engine }), task.kind)));
  post("ready");
}
