// What the grounds of each family say beyond the audit's own steps: a heading, what it leads to, and the argument.
import type { CodeOf, Family } from "../../engine/rule-code.ts";
import type { Text } from "../../text.ts";
import type { DutyName } from "../../law/duties.ts";

/** What a ground leads to; null where a person has to choose. */
export type Leg = "revoke" | "correct" | "delete" | "lift-restriction";

export interface GroundWords {
  /** For a breach. {self} {court} {upper} stand for how the document calls them, {paper} for the paper that was served. */
  readonly heading: string;
  /** What a finding that is open is about, after 关于; the title of the rule where there is none. */
  readonly topic?: string;
  readonly leg: Leg | null;
  /** Of the provision only the sentences that set one of these duties are quoted. */
  readonly quote?: readonly DutyName[];
  /** Only acts up to the decision belong to the ground: what came later neither carries it nor takes it away. */
  readonly until?: "decision";
  /** The last sentence of a breach. {self} {court} {upper} as in `heading`; {order} is the restriction order that it is about. */
  readonly argue?: string;
  /** In place of `argue` where what was due was done, though late. */
  readonly ifDone?: string;
  /** The same for a contestable finding, in words that leave the question open. */
  readonly ifOpen?: string;
  /** What speaks against the ground: for the lawyer, never for the court. */
  readonly caveat?: Text;
  /** Why the ground may help the other side: it is argued only where a person chose it. */
  readonly weigh?: Text;
}

/** The words of every rule of some families. Null: the title of the rule serves, and nothing more is asked because of it. */
export type FamilyWords<F extends Family> = Readonly<Record<CodeOf<F>, GroundWords | null>>;

/** Calendar, evidence and contradictions: words about the file, from which no paper argues. */
export const REMARK_GROUNDS: FamilyWords<"W" | "Q"> = {
  "W-01": null,
  "W-02": null,
  "W-03": null,
  "W-04": null,
  "Q-01": null,
  "Q-02": null,
};
