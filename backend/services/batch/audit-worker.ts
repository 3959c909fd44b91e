// A worker thread that audits blocks of lines, one after the other, as they are sent.
import { parentPort, workerData } from "node:worker_threads";
import { answerBlock } from "./answer.ts";
import { auditJob, type BatchSettings } from "./audit-job.ts";
import type { Block } from "./blocks.ts";

const port = parentPort;
if (port === null) throw new Error("this module runs as a worker thread only");
// Sent by the pool of this program and by nothing else.
const job = auditJob(workerData as BatchSettings);
port.on("message", (block: Block) => {
  const answer = answerBlock(block, job);
  const { buffer } = answer.output;
  port.postMessage(answer, buffer instanceof ArrayBuffer ? [buffer] : []);
});
