// What the grounds of each family say beyond the audit's own steps: a heading, what it leads to, and the argument.

/** What a ground leads to; null where a person has to choose. */
export type Leg = "revoke" | "correct" | "delete" | "lift-restriction";

export interface GroundWords {
  /** For a breach; a contestable finding stands under the title of its rule. */
  readonly heading: string;
  readonly leg: Leg | null;
  /** Of the provision only the sentences with one of these words, set apart by |, are quoted. */
  readonly pick?: string;
  /** The last sentence of a breach. {self} {court} {upper} stand for how the document calls them. */
  readonly argue?: string;
  /** The same for a contestable finding, in words that leave the question open. */
  readonly ifOpen?: string;
}

export type FamilyWords = Readonly<Record<string, GroundWords>>;
