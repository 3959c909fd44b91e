// A thread that holds the bundle: wakes the mutant it is told, runs the tests it is given until one fails, and says which.
import { parentPort, workerData } from "node:worker_threads";
import { SWITCH } from "./plant.ts";
import { type OneTest, testsOf } from "./suite.ts";

/** The tests of one file by their place in it. */
export interface Portion {
  readonly file: string;
  readonly tests: readonly number[];
  /** The mutant is reached by describing the tests: they are described anew. */
  readonly anew: boolean;
}

export interface Load {
  readonly bundle: string;
  /** How many mutants lie in the bundle. */
  readonly mutants: number;
  /** The one that is awake while the sources load; null for none. */
  readonly awake: number | null;
}

export type Order =
  | { readonly type: "reach"; readonly files: readonly string[] }
  | { readonly type: "run"; readonly awake: number; readonly portions: readonly Portion[] };

export interface OneReach {
  readonly name: string;
  readonly reaches: readonly number[];
  readonly failure: string | null;
  /** Of the processor, so that what is asked does not hang on how busy the machine is. */
  readonly ms: number;
}

/** What a file of tests reaches of the sample. */
export interface FileReach {
  readonly file: string;
  /** By describing its tests. */
  readonly describing: readonly number[];
  readonly tests: readonly OneReach[];
}

export interface Failure {
  /** Null where the sources do not load. */
  readonly file: string | null;
  readonly test: string;
  /** The test fails without the mutant too, as what an earlier one left behind is still there. */
  readonly stained: boolean;
}

export type Answer =
  | { readonly type: "loaded"; readonly reaches: readonly number[]; readonly failure: string | null }
  | { readonly type: "reach"; readonly reach: FileReach }
  | { readonly type: "reached" }
  | { readonly type: "ran"; readonly failure: Failure | null };

const load = workerData as Load;
const reached = new Uint8Array(load.mutants);
let awake = load.awake;
Reflect.set(globalThis, SWITCH, (id: number): boolean => {
  reached[id] = 1;
  return id === awake;
});

const answer = (message: Answer): void => parentPort?.postMessage(message, []);

/** The mutants reached since the last time this was asked. */
function takeReached(): readonly number[] {
  const ids = [...reached.keys()].filter((id) => reached[id] === 1);
  reached.fill(0);
  return ids;
}

async function failureOf(run: () => unknown): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  }
}

async function reachOf(file: string): Promise<FileReach> {
  const tests = await testsOf(file);
  const describing = takeReached();
  const done: OneReach[] = [];
  for (const { name, run } of tests) {
    const start = process.threadCpuUsage();
    const failure = await failureOf(run);
    const { user, system } = process.threadCpuUsage(start);
    done.push({ name, reaches: takeReached(), failure, ms: (user + system) / 1000 });
  }
  return { file, describing, tests: done };
}

/** The tests of files as described without a mutant. */
const described = new Map<string, readonly OneTest[]>();

async function testsFor(file: string, anew: boolean): Promise<readonly OneTest[]> {
  const known = anew ? undefined : described.get(file);
  const tests = known ?? (await testsOf(file));
  if (!anew) described.set(file, tests);
  return tests;
}

/** The first test that fails with the mutant awake; null where none does. */
async function firstFailure(id: number, portions: readonly Portion[]): Promise<Failure | null> {
  for (const { file, tests: places, anew } of portions) {
    awake = anew ? id : load.awake;
    let tests: readonly OneTest[] = [];
    const broken = await failureOf(async () => {
      tests = await testsFor(file, anew);
    });
    if (broken !== null) return { file, test: "(describing the tests)", stained: false };
    for (const place of places) {
      const test = tests[place];
      awake = id;
      if (test === undefined || (await failureOf(test.run)) === null) continue;
      awake = load.awake;
      const stained = load.awake === null && !anew && (await failureOf(test.run)) !== null;
      return { file, test: test.name, stained };
    }
  }
  return null;
}

async function obey(order: Order): Promise<void> {
  if (order.type === "run") {
    answer({ type: "ran", failure: await firstFailure(order.awake, order.portions) });
    return;
  }
  for (const file of order.files) answer({ type: "reach", reach: await reachOf(file) });
  answer({ type: "reached" });
}

const failure = await failureOf(() => import(load.bundle));
answer({ type: "loaded", reaches: takeReached(), failure });
parentPort?.on("message", (order: Order) => void obey(order));
