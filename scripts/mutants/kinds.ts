// The kinds of mutants, and which of them must be noticed without exception.

/** What is changed. `must`: every one has to be noticed, as a client's remedy hangs on it. */
export const KINDS = {
  negated: { must: false, what: "a condition turned round" },
  dropped: { must: false, what: "a condition or one half of it left out" },
  boundary: { must: false, what: "< for <=, before for not after, the earlier for the later" },
  number: { must: false, what: "a number one more or one less" },
  flag: { must: false, what: "true for false" },
  status: { must: false, what: "another status" },
  holder: { must: false, what: "another holder" },
  reading: { must: false, what: "another reading, one less, or one that no longer counts" },
  facts: { must: false, what: "a declared fact left out" },
  id: { must: false, what: "another string where a name of the format or of the program stands" },
  period: { must: true, what: "a period longer or shorter, or that of another duty" },
  unit: { must: true, what: "calendar days for working days, months for days, years for months" },
  roll: { must: true, what: "a last day off moves, or no longer moves" },
  "law-date": { must: true, what: "a day of the law one day earlier or later" },
  basis: { must: true, what: "another article, paragraph, item or duty" },
  remedy: { must: true, what: "a remedy of a rule left out or another" },
  route: { must: true, what: "a route, its state, its court or the state of an item" },
} as const satisfies Readonly<Record<string, { readonly must: boolean; readonly what: string }>>;

export type MutantKind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly MutantKind[];

/** One change of one source: the characters from `start` to `end` (exclusive) become `to`. */
export interface Mutant {
  /** From the project's root, with slashes. */
  readonly file: string;
  readonly kind: MutantKind;
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** 1-based. */
  readonly line: number;
  /** The text that is replaced. */
  readonly from: string;
  /** The line as it stands, without the space around it. */
  readonly text: string;
}
