// The one entry of the backend's threads: the backend itself, or a thread that does tasks for it.
import { parentPort, workerData } from "node:worker_threads";
import type { BackendThreadData } from "./work/protocol.ts";
import type { RescueThreadData } from "./work/rescue.ts";
import { serveRescue } from "./work/rescue-thread.ts";
import { serveBackend } from "./work/serve.ts";
import type { CaseThreadData } from "./work/case-task.ts";
import { serveCases } from "./work/case-thread.ts";
import type { TaskThreadData } from "./work/task.ts";
import { serveTasks } from "./work/task-thread.ts";

if (parentPort === null) throw new Error("this module runs as a worker thread only");
// Sent by this program and by nothing else.
const data = workerData as BackendThreadData | CaseThreadData | RescueThreadData | TaskThreadData;
if (data.role === "backend") serveBackend(parentPort, data);
else if (data.role === "rescue") void serveRescue(parentPort, data);
else if (data.role === "case") void serveCases(parentPort, data);
else void serveTasks(parentPort, data);
