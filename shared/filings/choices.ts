// What a person may choose about a document before it is drawn up.
import type { DraftLang } from "./model.ts";

/** What is asked of the court. */
export type Ask = "revoke" | "correct" | "delete" | "lift-restriction" | "suspend-restriction" | "written-answer";

/** Who signs: the client, the client's statutory agent (a minor), or an agent with an authority to act. */
export interface Filer {
  readonly kind: "client" | "statutory-agent" | "agent";
  readonly name?: string;
  /** The law firm or legal-aid organisation of an agent. */
  readonly organisation?: string;
}

export interface Choices {
  /** Ids of the findings to argue from; without it the grounds that the route's checklist names. */
  readonly findings?: readonly string[];
  /** Ids of findings to argue from beside the program's own grounds: those that were left out to be weighed first. */
  readonly also?: readonly string[];
  /** What is asked; without it what the chosen findings lead to. */
  readonly asks?: readonly Ask[];
  readonly filer?: Filer;
  /** Id of the sanction that a letter is about; without it the first. */
  readonly agency?: string;
  readonly lang?: DraftLang;
  /** What a person wrote into gaps, by their ids. A gap that the file fills by now, or that is gone, takes nothing. */
  readonly fills?: Fills;
}

/** Words by the ids of the gaps that they fill. */
export type Fills = Readonly<Record<string, string>>;
