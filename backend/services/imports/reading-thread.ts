// The thread in which a file from elsewhere is read: it may be ended, and dies alone where the file takes too much.
import { parentPort, workerData } from "node:worker_threads";
import type { Text } from "../../../shared/text.ts";
import type { MapWish } from "./import-service.ts";
import { readTable } from "./reading.ts";

/** What the thread is given when it starts. */
export interface ReadingWork {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly wish: MapWish;
  readonly lang: keyof Text;
}

const { bytes, wish, lang } = workerData as ReadingWork;
parentPort?.postMessage(await readTable(bytes, wish, lang), []);
