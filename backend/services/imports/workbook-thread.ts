// The thread in which a workbook is read: it may be ended, and dies alone where the file takes too much.
import { parentPort, workerData } from "node:worker_threads";
import { readWorkbook, WorkbookRefused } from "./workbook.ts";

const bytes: unknown = workerData;
if (!(bytes instanceof Uint8Array)) throw new TypeError("a workbook's bytes are wanted");
try {
  parentPort?.postMessage({ ok: true, table: await readWorkbook(bytes) }, []);
} catch (error) {
  if (!(error instanceof WorkbookRefused)) throw error;
  parentPort?.postMessage({ ok: false, fault: error.fault }, []);
}
