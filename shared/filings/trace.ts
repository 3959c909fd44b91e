// The trace of a document: every sentence with the facts, provisions, findings and exhibits it rests on.
import type { DocumentName, Draft, Lang } from "./model.ts";
import { provisionKey } from "./sentence.ts";
import { sentencesIn, sentenceText } from "./walk.ts";

export interface TracedSentence {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
  readonly facts: readonly string[];
  /** `spc-defaulters@2017:12(1)`, the item after a dot. */
  readonly basis: readonly string[];
  readonly findings: readonly string[];
  readonly exhibits: readonly string[];
  /** Fixed wording, and of which form; null where the sentence rests on the case alone. */
  readonly form: string | null;
  readonly alternative: boolean;
  /** Whether a person has reworded it: the trace is then that of the program's wording. */
  readonly reworded: boolean;
  /** Ids of the gaps in it. */
  readonly blanks: readonly string[];
  /** Ids of the gaps that a person filled: these words rest on nothing else. */
  readonly filled: readonly string[];
}

export interface DraftTrace {
  readonly format: "redress.draft-trace/1";
  readonly document: DocumentName;
  readonly caseId: string;
  readonly asOf: string;
  readonly inputDigest: string;
  readonly sentences: readonly TracedSentence[];
}

/** What each sentence of a document rests on, in the order of the text. */
export function traceOf({ document, caseId, asOf, inputDigest, blocks }: Draft): DraftTrace {
  const sentences = sentencesIn(blocks).map((sentence): TracedSentence => {
    const { id, lang, parts, trace, alternative = false, rewording } = sentence;
    return {
      id,
      lang,
      text: sentenceText(sentence),
      facts: trace.facts,
      basis: trace.basis.map(provisionKey),
      findings: trace.findings,
      exhibits: trace.exhibits,
      form: trace.form ?? null,
      alternative,
      reworded: rewording !== undefined,
      blanks: parts.flatMap((part) => ("blank" in part ? [part.blank.id] : [])),
      filled: parts.flatMap((part) => ("filled" in part && part.filled !== undefined ? [part.filled.id] : [])),
    };
  });
  return { format: "redress.draft-trace/1", document, caseId, asOf, inputDigest, sentences };
}
