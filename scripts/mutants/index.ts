// npm run mutants: changes the program's law one place at a time and sees whether a test notices; prints the score and the survivors.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle, testFiles } from "./bundle.ts";
import { needed } from "./compiles.ts";
import { equivalentOf, equivalents } from "./equivalents.ts";
import { KIND_NAMES, KINDS, type MutantKind } from "./kinds.ts";
import type { Planted } from "./plant.ts";
import { mutantLine, scoreLines, survivorLines } from "./report.ts";
import { groundOf, runAll } from "./run.ts";
import { sampleOf } from "./sample.ts";
import { FOLDERS, mutantsIn } from "./sources.ts";

const HELP = `npm run mutants -- [--seed N] [--count N] [--kinds A,B] [--folder PATH] [--workers N] [--all] [--list]

Draws a sample of small changes (mutants) of ${FOLDERS.join(", ")},
runs the tests with each of them, and prints which were noticed and which passed. The sources are never written to: all
changes of the sample are put into one bundle of sources and tests in a temporary folder, and each is called up by number.

What runs, nearest and quickest first, until one test fails:
  beside    the tests of these folders and of shared/plain, and tests/across/law (generated from the law); for grounds those of
            shared/filings too: these make the score
  across    with --all: the rest of shared, tests/across/{audit,inputs}
  stored    with --all: the stored reports of the published cases
The slow project, window, database, command line, types, lint and the digest of the sources do not run.
A mutant that keeps its tests from coming to an end within a minute and a half counts as noticed. A condition left out without which
the source does not compile counts neither way.

  --seed     draws the same sample again; printed with every run
  --count    how many (100)
  --kinds    only these, or "must" for those marked !:
${KIND_NAMES.map((kind) => `               ${kind}${KINDS[kind].must ? " !" : ""}: ${KINDS[kind].what}`).join("\n")}
  --folder   only files whose path begins so, several by commas
  --workers  how many at a time (2)
  --all      asks all quick tests about what the tests beside the code did not notice; several times slower
  --list     prints the sample and runs nothing
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function kindsOf(names: string | undefined): ReadonlySet<MutantKind> {
  if (names === undefined) return new Set(KIND_NAMES);
  if (names === "must") return new Set(KIND_NAMES.filter((kind) => KINDS[kind].must));
  const kinds = names.split(",");
  const unknown = kinds.find((kind) => !Object.hasOwn(KINDS, kind));
  if (unknown !== undefined) throw new Error(`no kind ${unknown}; there are ${KIND_NAMES.join(", ")}`);
  return new Set(kinds as MutantKind[]);
}

function numberOf(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d+$/u.test(value)) throw new Error(`--${name} is a whole number, not ${value}`);
  return Number(value);
}

async function run(mutants: readonly Planted[], workers: number, all: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const tests = testFiles(
      mutants.map(({ file }) => file),
      all,
    );
    const out = join(folder, "tests.mjs");
    await bundle(mutants, tests, out);
    const ground = await groundOf(out, mutants.length, tests, all);
    const broken = ground.files.flatMap(({ file, tests: every }) =>
      every.flatMap((one) =>
        one.failure === null ? [] : [`${file} ${one.name}: ${one.failure.split("\n")[0] ?? ""}`],
      ),
    );
    for (const line of broken) say(`left out, fails without any mutant: ${line}`);
    const start = performance.now();
    let done = 0;
    const fates = await runAll(mutants, ground, workers, ({ mutant, tier }) => {
      done += 1;
      if (tier !== "beside") say(`${done}/${mutants.length} unnoticed ${mutantLine(mutant)}`);
    });
    const known = equivalents();
    const different = fates.filter(({ mutant }) => equivalentOf(mutant, known) === undefined);
    const unmade = needed(different.map(({ mutant }) => mutant));
    const counted = different.filter(({ mutant }) => !unmade.has(mutant));
    const unseen = different.filter(({ mutant, tier }) => unmade.has(mutant) && tier !== "beside").length;
    const minutes = (performance.now() - start) / 60_000;
    for (const line of ["", ...survivorLines(counted), "", ...scoreLines(counted), ""]) say(line);
    say(
      `${fates.length - different.length} left out as equivalent, ${unmade.size} as no source that compiles (${unseen} of them unnoticed); ${((100 * minutes) / fates.length).toFixed(1)} minutes per 100 mutants`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    count: { type: "string" },
    kinds: { type: "string" },
    folder: { type: "string" },
    workers: { type: "string" },
    all: { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean" },
  },
});

if (values.help === true) say(HELP);
else {
  const seed = numberOf("seed", values.seed, Math.floor(Math.random() * 1_000_000));
  const all = mutantsIn(values.folder?.split(",") ?? FOLDERS, kindsOf(values.kinds));
  const sample = sampleOf(all, numberOf("count", values.count, 100), seed).map((mutant, id) => ({ ...mutant, id }));
  say(`seed ${seed}: ${sample.length} of ${all.length} mutants`);
  if (values.list === true) for (const mutant of sample) say(mutantLine(mutant));
  else if (sample.length > 0) await run(sample, numberOf("workers", values.workers, 2), values.all === true);
}
