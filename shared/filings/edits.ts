// A person's wording kept over a document that is drawn up anew: nothing that was written is lost.
import { parseDay } from "../calendar/civil.ts";
import { introduced } from "./introduce.ts";
import type { Draft, Sentence } from "./model.ts";
import { blanksIn, mapSentences, sentenceText } from "./walk.ts";

/** One reworded sentence. */
export interface Edit {
  /** Id of the sentence. */
  readonly sentence: string;
  /** The program's wording when it was reworded. */
  readonly base: string;
  readonly text: string;
}

export interface EditedDraft extends Draft {
  /** Edits whose sentence has changed since: both wordings are shown until a person decides. */
  readonly conflicts: readonly Edit[];
  /** Edits of sentences that the document no longer has. */
  readonly orphans: readonly Edit[];
}

/** Lays edits over a document. Of several edits of one sentence the last one stands, the others are orphans. */
export function withEdits(draft: Draft, edits: readonly Edit[]): EditedDraft {
  const last = new Map(edits.map((edit) => [edit.sentence, edit]));
  const used = new Set<Edit>();
  const conflicts: Edit[] = [];
  const reword = (sentence: Sentence): Sentence => {
    const edit = last.get(sentence.id);
    if (edit === undefined) return sentence;
    used.add(edit);
    const { base, text } = edit;
    const conflict = sentenceText(sentence) !== base;
    if (conflict) conflicts.push(edit);
    return { ...sentence, rewording: { text, base, conflict } };
  };
  const reworded = draft.blocks.map((block) => mapSentences(block, reword));
  const asOf = draft.forCourt ? parseDay(draft.asOf) : null;
  const blocks = asOf === null ? reworded : introduced(reworded, asOf);
  return { ...draft, blocks, ...blanksIn(blocks), conflicts, orphans: edits.filter((edit) => !used.has(edit)) };
}
