// A sentence of a rule, with what a paper to a court has to know of it.
import type { Text } from "../text.ts";

/** A sentence of a rule, with what others than a reader of the derivation need to know of it. */
export interface Said extends Text {
  /**
   * The sentence for a court, where it differs: without what is only meant for the person who uses the program, and without what
   * concedes (that a point is open, weak, or helps the other side); empty where nothing is left.
   */
  readonly court?: string;
  /** What `court` leaves out is a reservation that the client's lawyer has to know. */
  readonly caveat?: true;
  /** The act whose period was missed, as in 作出处理决定. */
  readonly act?: string;
  /** The file records that the duty was performed in the end, though late; for duties without a number of days. */
  readonly performed?: true;
  /** What is proven where the act is shown undone by a day and nothing is on record after it; without how late that is. */
  readonly undone?: Text;
  /** The fault may favour the client. */
  readonly favours?: "client";
  /** Which of the turns that the rule's sentence for people offers this is, by a name of the rule's own. */
  readonly turn?: string;
  /** The sentence itself says that the point can be argued. */
  readonly disputed?: true;
}
