// What a kind of document is: its data for people, and the one function that draws it up.
import type { RouteName } from "../engine/finding.ts";
import type { Text } from "../text.ts";
import type { Context } from "./context.ts";
import type { Block, DocumentName, DraftLang, Exhibit } from "./model.ts";

/** A document as a list of documents shows it. */
export interface DocumentInfo {
  readonly document: DocumentName;
  readonly title: Text;
  /** The route whose filing it is; null for papers that go with any filing. */
  readonly route: RouteName | null;
  /** Whether it belongs in a court's or office's bundle; false: kept apart. */
  readonly forCourt: boolean;
  /** The languages it can be drawn up in, the usual one first. Papers for a court are Chinese only. */
  readonly langs: readonly DraftLang[];
  /** What it needs from the file to be complete. */
  readonly needs: Text;
}

export interface Drawn {
  readonly title: string;
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** All exhibits where the document lists them all; else those it refers to. */
  readonly exhibits?: readonly Exhibit[];
}

export interface DocumentKind extends DocumentInfo {
  readonly draw: (context: Context, lang: DraftLang) => Drawn;
}

/** Papers for courts and offices. */
export const CHINESE: readonly DraftLang[] = ["zh"];
export const BILINGUAL: readonly DraftLang[] = ["zh", "en", "both"];
