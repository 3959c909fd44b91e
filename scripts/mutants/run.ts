// Runs the mutants of a sample. Which tests reach which mutant is found out once. What is read only while the sources load is
// loaded anew for each mutant; all else is run in one load, and what passes there is run again in a load of its own.
import { dirname } from "node:path";
import { TIERS, type TestFile, type Tier } from "./bundle.ts";
import type { Planted } from "./plant.ts";
import { startSession, type Session, type Verdict } from "./session.ts";
import type { FileReach, Portion } from "./worker.ts";

/** What became of a mutant. `tier` is null where nothing noticed it. */
export interface Fate {
  readonly mutant: Planted;
  readonly tier: Tier | null;
  /** The test that failed, its file first; for a survivor how many tests reach its place. */
  readonly by: string;
}

/** The bundle and what is known of it without any mutant awake. */
export interface Ground {
  readonly bundle: string;
  readonly mutants: number;
  readonly tests: readonly TestFile[];
  /** The slow ones are asked about every mutant. */
  readonly all: boolean;
  /** Mutants whose place is reached by loading the sources: the tests that this concerns cannot be told. */
  readonly loading: ReadonlySet<number>;
  readonly files: readonly FileReach[];
}

/** Runs all tests as they are. Throws where the sources do not load or the tests do not end. */
export async function groundOf(
  bundle: string,
  mutants: number,
  tests: readonly TestFile[],
  all: boolean,
): Promise<Ground> {
  const session = await startSession({ bundle, mutants, awake: null });
  if (session === null || session.loaded.failure !== null) {
    throw new Error(`without any mutant the sources do not load: ${session?.loaded.failure ?? "no end"}`);
  }
  const files = await session.reach(tests.map(({ path }) => path));
  await session.end();
  return { bundle, mutants, tests, all, loading: new Set(session.loaded.reaches), files };
}

/** How far a file of tests is from a source: its own test, its folder, its part, anything else. */
function distance(test: string, source: string): number {
  if (test === DECLARATIONS && source.startsWith("shared/rules/")) return 2;
  if (test === TABLES) return 1;
  const stem = source.replace(/\.ts$/u, "");
  if (test.startsWith(`${stem}.`) || test.startsWith(`${stem}-`)) return 0;
  if (dirname(test) === dirname(source)) return 1;
  const part = source.split("/").slice(0, 2).join("/");
  return test.startsWith(`${part}/`) ? 2 : 3;
}

/** A file of tests that takes so many milliseconds is asked about what loads with the sources only where it is near. */
const LONG = 300;
/** What compares every rule with what it declares is near to all of them. */
const DECLARATIONS = "tests/across/law/declarations.test.ts";
/** What compares rules and law with the tables by hand is quick, and the likeliest to notice what loads with them. */
const TABLES = "tests/across/law/rules.test.ts";
/** What so few tests reach may be kept from the first time on: it is asked again in a load of its own. */
const FEW = 20;

/** Whose noticing it is when a file of tests fails: one that is beside other sources only crosses parts. */
const tierFor = ({ tier, of }: TestFile, source: string): Tier => (source.startsWith(of) ? tier : "across");

/** The tests that may notice a mutant, the likeliest and quickest first; tests that fail as they are, never. */
function portionsOf({ id, file: source }: Planted, ground: Ground): readonly Portion[] {
  const tiers = new Map(ground.tests.map((test) => [test.path, TIERS.indexOf(tierFor(test, source))]));
  const sized = ground.files.flatMap(({ file, describing, tests }) => {
    const anew = describing.includes(id);
    const whole = anew || ground.loading.has(id);
    const places = [...tests.entries()].filter(
      ([, one]) => one.failure === null && (whole || one.reaches.includes(id)),
    );
    if (places.length === 0) return [];
    const ms = places.reduce((sum, [, one]) => sum + one.ms, 0);
    const far = distance(file, source);
    const rank = [tiers.get(file) ?? TIERS.length, Number(ms > LONG), far, ms] as const;
    if (!ground.all && (tiers.get(file) ?? 0) > 0) return [];
    if (whole && ms > LONG && far > 2 && !ground.all) return [];
    return [{ file, tests: places.map(([place]) => place), anew, rank }];
  });
  const order = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((one, place) => one !== b[place]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return sized.toSorted((a, b) => order(a.rank, b.rank));
}

function fateOf(mutant: Planted, verdict: Verdict, ground: Ground): Fate {
  if (verdict === "no-end") return { mutant, tier: "beside", by: "does not come to an end" };
  if (verdict !== null) {
    const test = ground.tests.find(({ path }) => path === verdict.file);
    const tier = test === undefined ? "beside" : tierFor(test, mutant.file);
    return { mutant, tier, by: `${verdict.file ?? ""} ${verdict.test}` };
  }
  const tests = ground.files.flatMap((file) => file.tests.filter((one) => one.reaches.includes(mutant.id)));
  return {
    mutant,
    tier: null,
    by: ground.loading.has(mutant.id) ? "read while loading" : `${tests.length} tests reach it`,
  };
}

/** In a load of its own, awake from the beginning. */
async function alone(mutant: Planted, ground: Ground): Promise<Fate> {
  const { bundle, mutants } = ground;
  const session = await startSession({ bundle, mutants, awake: mutant.id });
  if (session === null) return fateOf(mutant, "no-end", ground);
  const { failure } = session.loaded;
  const verdict =
    failure === null
      ? await session.run(mutant.id, portionsOf(mutant, ground))
      : { file: null, test: `(loading the sources) ${failure}`, stained: false };
  await session.end();
  return fateOf(mutant, verdict, ground);
}

/** Mutants one after the other in one load as long as none leaves anything behind. */
class Together {
  private session: Session | null = null;
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  async fate(mutant: Planted): Promise<Fate> {
    const { bundle, mutants } = this.ground;
    const portions = portionsOf(mutant, this.ground);
    if (portions.length === 0) return fateOf(mutant, null, this.ground);
    this.session ??= await startSession({ bundle, mutants, awake: null });
    const verdict = (await this.session?.run(mutant.id, portions)) ?? null;
    if (verdict === "no-end" || verdict?.stained === true) {
      await this.end();
      return verdict === "no-end" ? fateOf(mutant, verdict, this.ground) : alone(mutant, this.ground);
    }
    const again = verdict === null && portions.reduce((sum, { tests }) => sum + tests.length, 0) <= FEW;
    return again ? alone(mutant, this.ground) : fateOf(mutant, verdict, this.ground);
  }

  async end(): Promise<void> {
    await this.session?.end();
    this.session = null;
  }
}

/** Runs each mutant, `workers` at a time; `told` hears of each as it is decided. In the order of the sample. */
export async function runAll(
  mutants: readonly Planted[],
  ground: Ground,
  workers: number,
  told: (fate: Fate) => void,
): Promise<readonly Fate[]> {
  const waiting = [...mutants];
  const fates: Fate[] = [];
  const work = async (): Promise<void> => {
    const together = new Together(ground);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const fate = ground.loading.has(next.id) ? await alone(next, ground) : await together.fate(next);
      fates.push(fate);
      told(fate);
    }
    await together.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return fates.toSorted((a, b) => a.mutant.id - b.mutant.id);
}
