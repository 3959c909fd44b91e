// A change of the text of a node, and where the node stands.
import type { MutantKind } from "./kinds.ts";
import type { Node } from "./syntax.ts";

/** A change of the text of a node. */
export interface Change {
  readonly kind: MutantKind;
  readonly to: string;
}

/** Where a node stands, as far as the kinds ask. */
export interface Place {
  readonly file: string;
  readonly source: string;
  /** The name of the nearest property or constant that holds it, whatever lists and conditions lie between. */
  readonly key: string | null;
  readonly parent: Node | null;
  /** It is the first argument of a call. */
  readonly first: boolean;
  /** It is an argument of a call of which only is asked whether it gives anything: it is compared with null. */
  readonly onlyAsked: boolean;
  /** It says how much work something counts as: an estimate, for which there is no right number. */
  readonly work: boolean;
}
