// Damages one file of a vault, as a failing disk or an interrupted copy would.
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import type { Random } from "./random.ts";

/** What was done to which file. */
export interface Damage {
  readonly file: string;
  readonly what: string;
}

function flipBit(file: string, random: Random): string {
  const bytes = readFileSync(file);
  const at = random.below(bytes.length);
  const bit = random.below(8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
  return `bit ${bit} of byte ${at}`;
}

/** Cuts at a page's edge as often as anywhere. */
function cut(file: string, random: Random): string {
  const size = statSync(file).size;
  const at = random.below(size);
  const to = random.below(2) === 0 ? at - (at % 4096) : at;
  truncateSync(file, to);
  return `cut from ${size} to ${to} bytes`;
}

function overwrite(file: string, random: Random): string {
  const bytes = readFileSync(file);
  const page = random.below(Math.max(1, Math.floor(bytes.length / 4096)));
  bytes.fill(0, page * 4096, Math.min(bytes.length, (page + 1) * 4096));
  writeFileSync(file, bytes);
  return `zeros over page ${page + 1}`;
}

/** Flips one to three bits, cuts the end off, or loses a page. */
export function damage(file: string, random: Random): Damage {
  if (!existsSync(file) || statSync(file).size === 0) return { file, what: "nothing: it is empty" };
  const turn = random.below(8);
  if (turn === 0) return { file, what: overwrite(file, random) };
  if (turn <= 2) return { file, what: cut(file, random) };
  const flips = Array.from({ length: 1 + random.below(3) }, () => flipBit(file, random));
  return { file, what: flips.join(", ") };
}
