// The peer of the batch: parses the same lines and serialises finished audits from memory, and does nothing else.
import { parentPort } from "node:worker_threads";
import { auditorOf } from "../backend/index.ts";
import { validateCase } from "../shared/case/validate.ts";
import { BENCH_DAY, benchCase, DIFFERENT } from "./cases.ts";

const port = parentPort;
if (port === null) throw new Error("this module runs as a worker thread only");
const audit = auditorOf({ asOf: BENCH_DAY, all: false, rules: null, notices: [] });
const finished = Array.from({ length: DIFFERENT }, (_, index) => {
  const checked = validateCase(benchCase(index));
  if (!checked.ok) throw new Error(`bench case ${index} is not valid`);
  return audit(checked.case);
});
const encoder = new TextEncoder();
const decoder = new TextDecoder();
port.postMessage("ready");
port.on("message", (message: { readonly first: number; readonly bytes: Uint8Array }) => {
  let answer = "";
  let index = message.first;
  for (const line of decoder.decode(message.bytes).split("\n")) {
    if (line === "") continue;
    JSON.parse(line);
    answer += `${JSON.stringify(finished[index++ % DIFFERENT])}\n`;
  }
  const output = encoder.encode(answer);
  port.postMessage(output, [output.buffer]);
});
