// Which conditions cannot be left out, as without them the source does not compile: no change of the program that anybody could
// make. The compiler itself is asked, about as many at a time as lie in different functions.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./bundle.ts";
import type { Mutant } from "./kinds.ts";
import { child, children, parse } from "./syntax.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The parts of a source that the compiler looks at one by one: what stands at the top, and the members of a class. */
function piecesOf(path: string, source: string): readonly Piece[] {
  return children(parse(path, source), "body").flatMap((statement) => {
    const declared = child(statement, "declaration") ?? statement;
    const body = declared.type === "ClassDeclaration" ? child(declared, "body") : null;
    return body === null ? [statement] : children(body, "body");
  });
}

const lineAt = (source: string, at: number): number => source.slice(0, at).split("\n").length;

/** Left out for the compiler: a bare `false` would make what follows unreachable, which is no fault of its types. */
function without({ to, from }: Mutant): string {
  const missing = from.split("\n").length - to.split("\n").length;
  return `(${to === "false" ? "false as boolean" : to}${"\n".repeat(Math.max(0, missing))})`;
}

/** One look of the compiler at all of shared, with one mutant at most in each piece of a source. */
function refused(folder: string, mutants: readonly Mutant[]): readonly Mutant[] {
  const sources = new Map(mutants.map(({ file }) => [file, readFileSync(join(ROOT, file), "utf8")]));
  for (const [file, source] of sources) {
    const own = mutants.filter((one) => one.file === file).toSorted((a, b) => b.start - a.start);
    const changed = own.reduce((text, one) => text.slice(0, one.start) + without(one) + text.slice(one.end), source);
    writeFileSync(join(folder, file), changed);
  }
  const args = [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    "-p",
    "shared",
    "--pretty",
    "false",
    "--noEmit",
    "--composite",
    "false",
    "--incremental",
    "false",
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  for (const [file, source] of sources) writeFileSync(join(folder, file), source);
  const errors = [...stdout.matchAll(/^(?<file>\S+)\((?<line>\d+),\d+\): error/gmu)].map(({ groups }) => ({
    file: groups?.["file"] ?? "",
    line: Number(groups?.["line"]),
  }));
  return mutants.filter(({ file, start }) => {
    const source = sources.get(file) ?? "";
    const piece = piecesOf(file, source).find((one) => one.start <= start && start < one.end);
    if (piece === undefined) return false;
    const [first, last] = [lineAt(source, piece.start), lineAt(source, piece.end)];
    return errors.some((error) => error.file === file && first <= error.line && error.line <= last);
  });
}

/** Those of kind "dropped" without which the source does not compile. */
export function needed(mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  const rounds: Mutant[][] = [];
  const taken = new Map<string, number>();
  for (const mutant of mutants.filter(({ kind }) => kind === "dropped")) {
    const source = readFileSync(join(ROOT, mutant.file), "utf8");
    const piece = piecesOf(mutant.file, source).find(({ start, end }) => start <= mutant.start && mutant.start < end);
    const key = `${mutant.file} ${piece?.start ?? -1}`;
    const round = taken.get(key) ?? 0;
    taken.set(key, round + 1);
    (rounds[round] ??= []).push(mutant);
  }
  if (rounds.length === 0) return new Set();
  const folder = mkdtempSync(join(tmpdir(), "mutants-compiled-"));
  try {
    for (const name of ["package.json", "tsconfig.base.json", "shared"])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
    return new Set(rounds.flatMap((round) => refused(folder, round)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
