// What is printed of a run: the score by folder and by kind, and every survivor.
import { FOLDERS } from "./sources.ts";
import { KIND_NAMES, KINDS, type Mutant } from "./kinds.ts";
import type { Fate } from "./run.ts";

const flat = (text: string): string => {
  const one = text.replace(/\s+/gu, " ");
  return one.length > 100 ? `${one.slice(0, 97)}…` : one;
};

/** A mutant as a line: where it is and what was changed. */
export function mutantLine({ file, line, kind, from, to }: Mutant): string {
  return `${file}:${line} ${kind}: ${flat(from)} → ${flat(to)}`;
}

const share = (part: number, of: number): string => (of === 0 ? "–" : `${((100 * part) / of).toFixed(0)} %`);

function row(name: string, fates: readonly Fate[]): string {
  const by = (tier: string | null): number => fates.filter((fate) => fate.tier === tier).length;
  const columns = [fates.length, by("beside"), share(by("beside"), fates.length), by("across"), by("stored"), by(null)];
  return name.padEnd(24) + columns.map((one) => String(one).padStart(10)).join("");
}

/** The tables of the score. `fates` without the equivalent ones. */
export function scoreLines(fates: readonly Fate[]): readonly string[] {
  const head =
    "".padEnd(24) +
    ["mutants", "noticed", "score", "across", "stored", "nothing"].map((one) => one.padStart(10)).join("");
  const must = fates.filter(({ mutant }) => KINDS[mutant.kind].must);
  return [
    head,
    ...FOLDERS.map((folder) =>
      row(
        folder,
        fates.filter(({ mutant }) => mutant.file.startsWith(`${folder}/`)),
      ),
    ),
    "",
    ...KIND_NAMES.map((kind) =>
      row(
        `${kind}${KINDS[kind].must ? " !" : ""}`,
        fates.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    "",
    row("all", fates),
    row("those marked !", must),
  ];
}

/** The survivors, one line each, those that must be noticed first. */
export function survivorLines(fates: readonly Fate[]): readonly string[] {
  const left = fates.filter(({ tier }) => tier !== "beside");
  return left
    .toSorted(
      (a, b) => Number(KINDS[b.mutant.kind].must) - Number(KINDS[a.mutant.kind].must) || a.mutant.id - b.mutant.id,
    )
    .map(
      ({ mutant, tier, by }) =>
        `${KINDS[mutant.kind].must ? "!" : " "} ${mutantLine(mutant)}   [${tier === null ? by : `only ${tier}: ${by}`}]`,
    );
}
