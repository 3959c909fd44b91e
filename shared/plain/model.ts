// What a rule says to people who are no lawyers: its title when broken, its sentence, what a dispute turns on, the paper that settles it.
import type { AnyEvent, CaseFile, EventType } from "../case/types.ts";
import type { Finding } from "../engine/finding.ts";
import type { RuleCode } from "../engine/rule-code.ts";
import type { Text } from "../text.ts";

/** The papers, and the people, that can settle what is open; every open finding is put to one of them. */
export const PAPERS = [
  "DEC",
  "NOT",
  "SRV",
  "FIL",
  "LST",
  "CLI",
  "ID",
  "CRE",
  "PAY",
  "JUD",
  "SET",
  "RUL",
  "RPT",
  "ORD",
  "ANS",
  "POST",
  "REC",
  "REG",
  "CRD",
  "AGY",
  "PRO",
  "CAL",
] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * How much a finding matters to the client, most first: it would take the client off the list; a limit of the client's own;
 * a court or office that keeps the client waiting; how the listing was made and served; what is published; what else follows
 * from it; what alone makes no listing wrong.
 */
export const STAKES = ["off-list", "own-limit", "answer", "listing", "published", "effects", "slight"] as const;
export type Stake = (typeof STAKES)[number];

/**
 * Who must not be listed at all, whatever was done or not done: of what would take the client off the list this comes first, and
 * nothing else is then to be looked into.
 */
export const NEVER_LISTED: readonly RuleCode[] = ["L-05", "L-10"];

/** How much a finding weighs, by the stake of its words, a breach before a dispute: the less, the more. */
export function weightOf({ rule, status }: Pick<Finding, "rule" | "status">, stake: Stake): number {
  const isBreach = status === "breach";
  if (isBreach && NEVER_LISTED.includes(rule)) return -1;
  return STAKES.indexOf(stake) * 2 + (isBreach ? 0 : 1);
}

/** A finding with the case that it is about. */
export interface Facts {
  readonly finding: Finding;
  readonly file: CaseFile;
  /** The day of the audit, ISO. */
  readonly asOf: string;
  /** The turns that the rule took, the last sentence of its derivation first. */
  readonly turns: readonly string[];
  /** A sentence of its derivation says that the fault may favour the client. */
  readonly favours: boolean;
  /** The events of these kinds that the finding speaks of, in its order. */
  readonly events: (...types: readonly EventType[]) => readonly AnyEvent[];
}

/** What stands between braces in a sentence and follows from the facts; null where they do not tell. */
export type Filling = Readonly<
  Partial<Record<"n" | "item" | "who" | "doc" | "age" | "term" | "upper" | "on" | "due" | "done", Text | null>>
>;

/** The words of one rule. */
export interface RuleWords {
  /** The title where it is broken or disputed; numbers of the law in braces here too. */
  readonly broken: Text;
  /**
   * The sentence of a breach; of a limit of the client's own the one while it runs. In braces: `{due}` `{done}` `{days}`
   * `{asOf}` `{proof}` and the names of `Filling`; `{L answer}` how late it came or that it is not on record; `{D deletion}`
   * by when it was due and the same; `{a|b}` one of these, by `choose`; a number of the law, by its duty,
   * as law-numbers.ts has them. Null where the rule is disputed at most.
   */
  readonly says: Text | null;
  /** The sentence of a limit of the client's own that has passed. */
  readonly missed?: Text;
  /** What a dispute turns on, with `{n}` and numbers of the law; null where it is the way of counting. */
  readonly turnsOn: Text | null;
  /** What a dispute turns on instead where a reading of this id takes part and differs from another. */
  readonly turnsOnReading?: Readonly<Record<string, Text>>;
  readonly paper: Paper;
  readonly stake: Stake;
  /** It may favour the client's opponent: to be weighed by a lawyer first, and in no summary. True, or on which facts. */
  readonly weigh?: true | ((facts: Facts) => boolean);
  /** It alone does not make the listing wrong, which the sentence adds. */
  readonly alone?: true;
  /** Who had to act, in Chinese, where it is not the one that the finding names. */
  readonly by?: string;
  /** Which of the alternatives in braces holds; null where the facts do not tell. */
  readonly choose?: (facts: Facts) => number | null;
  readonly fill?: (facts: Facts) => Filling;
}

/** The words of the rules of one family, by their codes. */
export type FamilyWords = Readonly<Record<string, RuleWords>>;
