// The table of courts as objects, read once when it is first asked for.
//
// A row is `CODE NAME UPPER`, `-` for what is not known, then in any order what differs from an ordinary, settled court:
// three letters for name, code and upper court (v two sources agree, q one source, s code seen in published numbers, d derived
// from a change of divisions, m memory, u unknown; `vqv` where none stand), `~kind`, `?` the upper court or the court itself
// must be confirmed, `>day` since, `<year` until, `^code@day` the upper court from that day on, `→codes` its successors,
// `=name` another name of it.
import type { Text } from "../text.ts";
import { ROWS } from "./rows/index.ts";

/** Its rank, which decides who reviews it. */
export type CourtRank = "supreme" | "high" | "intermediate" | "basic";

const KINDS = [
  "ordinary",
  "zone",
  "ftz",
  "railway",
  "maritime",
  "ip",
  "financial",
  "internet",
  "forest",
  "reclamation",
  "mining",
  "xpcc",
  "military",
] as const;
/** What it is for: a zone, the railways, the Xinjiang Corps (xpcc) … An ordinary court else. */
export type CourtKind = (typeof KINDS)[number];

/** How well something is known, see above. */
export type Mark = "v" | "q" | "s" | "d" | "m" | "u";

export interface Court {
  /** What opens its case numbers, 京0105; null where it is not known. */
  readonly code: string | null;
  readonly name: string;
  readonly rank: CourtRank;
  readonly kind: CourtKind;
  readonly region: string;
  /** The code of the next higher court; null where it has none, or it is not known. */
  readonly upper: string | null;
  /** The next higher court that it got later, with the day or year; null for a day that is not known. */
  readonly later: { readonly upper: string; readonly from: string | null } | null;
  readonly marks: { readonly name: Mark; readonly code: Mark; readonly upper: Mark };
  /** Asked about before it, or its next higher court, is printed as a fact. */
  readonly confirm: boolean;
  /** It ended, and these courts go on. */
  readonly successors: readonly string[];
  /** The year in which it ended; null where it is there today. */
  readonly ended: string | null;
  readonly otherNames: readonly string[];
}

/** The words of the ranks. */
export const RANK_WORDS: Readonly<Record<CourtRank, Text>> = {
  supreme: { zh: "最高人民法院", en: "Supreme People's Court" },
  high: { zh: "高级法院", en: "high court" },
  intermediate: { zh: "中级法院", en: "intermediate court" },
  basic: { zh: "基层法院", en: "basic court" },
};

function rankOf(code: string): CourtRank {
  if (code === "最高法") return "supreme";
  if (code.length === 1) return code === "-" ? "basic" : "high";
  return code.length === 3 ? "intermediate" : "basic";
}

const known = (word: string | undefined): string | null => (word === undefined || word === "-" ? null : word);
const isMark = (letter: string | undefined): letter is Mark => letter !== undefined && /^[vqsdmu]$/u.test(letter);

function readRow(region: string, row: string): Court {
  const [code = "-", name = "", upper, ...rest] = row.split(" ");
  const after = (sign: string): string | undefined => rest.find((word) => word.startsWith(sign))?.slice(sign.length);
  const [ofName, ofCode, ofUpper] = rest.find((word) => /^[vqsdmu]{3}$/u.test(word)) ?? "vqv";
  const [later, from] = after("^")?.split("@") ?? [];
  if (!isMark(ofName) || !isMark(ofCode) || !isMark(ofUpper))
    throw new RangeError(`the marks of ${name} cannot be read`);
  return {
    code: known(code),
    name,
    rank: rankOf(code),
    kind: KINDS.find((kind) => kind === after("~")) ?? "ordinary",
    region,
    upper: known(upper),
    later: later === undefined ? null : { upper: later, from: from === "?" ? null : (from ?? null) },
    marks: { name: ofName, code: ofCode, upper: ofUpper },
    confirm: rest.includes("?"),
    successors: after("→")?.split(",") ?? [],
    ended: after("<") ?? null,
    otherNames: rest.filter((word) => word.startsWith("=")).map((word) => word.slice(1)),
  };
}

let read: readonly Court[] | null = null;

/** Every court of the table, the higher before the lower. */
export function allCourts(): readonly Court[] {
  read ??= ROWS.flatMap(([region, rows]) =>
    rows
      .split("\n")
      .filter((row) => row !== "")
      .map((row) => readRow(region, row)),
  );
  return read;
}

let codes: ReadonlyMap<string, Court> | null = null;

/** The court whose case numbers open with this code. */
export function courtOfCode(code: string): Court | null {
  codes ??= new Map(allCourts().flatMap((court) => (court.code === null ? [] : [[court.code, court]])));
  return codes.get(code) ?? null;
}

/** The courts that go on where this one ended, the last of the line; itself where it is there today. */
export function todays(court: Court): readonly Court[] {
  if (court.successors.length === 0) return [court];
  const next = court.successors.flatMap((code) => courtOfCode(code) ?? []);
  return next.length === 0 ? [court] : next.flatMap(todays);
}

/** Whether two rows are one court, or an old and a new form of it. */
export const isSameCourt = (a: Court, b: Court): boolean =>
  a === b || todays(a).some((one) => one === b || todays(b).includes(one)) || todays(b).includes(a);
