// The model of a filing, `redress.draft/1`: blocks of sentences, each sentence with what it rests on.
import type { Provision } from "../law/index.ts";
import type { EventType } from "../case/types.ts";
import type { Text } from "../text.ts";

export type { Provision } from "../law/index.ts";

/** Every document that can be drawn up, in the order in which a reader meets them. */
export const DOCUMENT_NAMES = [
  "correction-request",
  "reconsideration-request",
  "objection-request",
  "deletion-request",
  "early-deletion-request",
  "restriction-relief",
  "supervision-request",
  "procuratorate-application",
  "credit-objection",
  "agency-letter",
  "compensation-claim",
  "listing-objection",
  "listing-basis-request",
  "early-removal-request",
  "administrative-reconsideration-request",
  "urging-letter",
  "evidence-list",
  "authority",
  "service-address",
  "client-leaflet",
  "lawyer-note",
  "audit-report",
] as const;

export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** Whether it may lie in a bundle at all: what the lawyer must mind never leaves with what is filed. */
export const mayBeBundled = (document: DocumentName): boolean => document !== "lawyer-note";

/** The language of one sentence. */
export type Lang = "zh" | "en";

/** The language of a document; `both` sets the English after the Chinese, block by block. */
export type DraftLang = Lang | "both";

/** What a sentence rests on. At least one of `facts`, `basis`, `findings` and `form` says something. */
export interface Trace {
  /** Paths of the case file: `client.name`, `events[e5].date`, `events[e5]` for the event as a whole. */
  readonly facts: readonly string[];
  readonly basis: readonly Provision[];
  /** Ids of findings of the audit. */
  readonly findings: readonly string[];
  /** Ids of pieces of evidence. */
  readonly exhibits: readonly string[];
  /** Fixed wording: the form it belongs to (`reference 6.2(b)`), or what else the wording is. */
  readonly form?: string;
}

/**
 * A fact that a sentence asserts beside what it rests on, so that the papers of a case can be held against each other:
 * nothing told as done is elsewhere told as not done, nothing late elsewhere in time.
 */
export type Assertion =
  /** The event is told as on record: as something that happened, or as something known not to have happened by its day. */
  | { readonly kind: "recorded"; readonly event: string; readonly happened: boolean }
  /** No act of these kinds that answers one of the events is on record on the day. */
  | {
      readonly kind: "missing";
      readonly act: readonly EventType[];
      readonly about: readonly string[];
      readonly by: string;
    }
  /** An act of these kinds is shown not done by the end of the day; `proof` is the event that shows it. */
  | {
      readonly kind: "undone";
      readonly act: readonly EventType[];
      readonly about: readonly string[];
      readonly by: string;
      readonly proof: string;
    }
  /** A period, by its finding: kept or still running, or passed. Days late where they are told. */
  | { readonly kind: "period"; readonly finding: string; readonly kept: boolean; readonly days: number | null }
  /** The client's birth date as the paper has it. */
  | { readonly kind: "birth"; readonly date: string };

export interface TextPart {
  readonly text: string;
  /** The words as they are shown, where a short title is introduced in them. */
  readonly first?: string;
  /** The path of the fact that these words are, alone and as it stands on file. */
  readonly path?: string;
  /** The gap that a person filled with these words. */
  readonly filled?: Blank;
}

/** Something that the case file does not tell: shown as a visible gap with what to fill in. */
export interface Blank {
  /** Stable within the case: the same gap has the same id in every document. */
  readonly id: string;
  readonly hint: Text;
  /** The path of the fact that would fill it; null where the file has no place for it. */
  readonly path: string | null;
  /** Written with a pen when the paper is signed or handed in: a line, or the places of a date. It stays empty until then. */
  readonly byHand?: "line" | "date";
}

export interface BlankPart {
  readonly blank: Blank;
}

export type Part = TextPart | BlankPart;

/** A person's wording of a sentence, as kept beside it. */
export interface Rewording {
  readonly text: string;
  /** The words as they are shown, where a short title is introduced in them. */
  readonly first?: string;
  /** The text that the person reworded. */
  readonly base: string;
  /** True where the sentence has changed since: both wordings are then shown. */
  readonly conflict: boolean;
}

export interface Sentence {
  /** Stable: the same facts under the same rule give the same id, whatever else is in the document. */
  readonly id: string;
  readonly lang: Lang;
  readonly parts: readonly Part[];
  readonly trace: Trace;
  /** What it asserts; left out where it asserts nothing that another sentence could deny. */
  readonly asserts?: readonly Assertion[];
  /** An alternative submission (退一步讲): argued only if the main one fails. */
  readonly alternative?: true;
  readonly rewording?: Rewording;
}

export type Block =
  | { readonly kind: "title"; readonly id: string; readonly sentence: Sentence }
  | {
      readonly kind: "heading";
      readonly id: string;
      /** 1 一、 2 （一） 3 1. — the numbers of numbered headings come from `numbersOf`. */
      readonly level: 1 | 2 | 3;
      readonly numbered: boolean;
      readonly sentence: Sentence;
    }
  | {
      readonly kind: "paragraph";
      readonly id: string;
      /** First line indented by two characters. */
      readonly indent: boolean;
      readonly align?: "start" | "end" | "center";
      readonly sentences: readonly Sentence[];
    }
  | { readonly kind: "party"; readonly id: string; readonly label: string; readonly sentences: readonly Sentence[] }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly columns: readonly Sentence[];
      readonly rows: readonly (readonly Sentence[])[];
    }
  | { readonly kind: "signature"; readonly id: string; readonly lines: readonly Sentence[] }
  | { readonly kind: "page-break"; readonly id: string };

/** A number given to a piece of evidence: kept with the case, so that it never changes. */
export interface ExhibitMark {
  /** Id of the piece of evidence. */
  readonly evidence: string;
  readonly number: number;
}

/** A piece of evidence under its number. */
export interface Exhibit extends ExhibitMark {
  readonly title: string | null;
  readonly kind: string | null;
  /** As in the case file (EDTF subset). */
  readonly date: string | null;
}

export interface Draft {
  readonly format: "redress.draft/1";
  readonly document: DocumentName;
  readonly caseId: string;
  /** The day on which the document stands, ISO: that of its audit. */
  readonly asOf: string;
  readonly rulePack: { readonly version: string; readonly digest: string };
  readonly inputDigest: string;
  readonly lang: DraftLang;
  readonly title: string;
  /** False: for the client or the file, kept apart from the bundle that goes to a court or office. */
  readonly forCourt: boolean;
  /** Whom it is addressed to; null where the file does not tell, or nobody is. */
  readonly addressee: string | null;
  readonly blocks: readonly Block[];
  /** The pieces that the document refers to, by number. */
  readonly exhibits: readonly Exhibit[];
  /** What is left to fill in before the paper is handed in, in the order of the text. */
  readonly blanks: readonly Blank[];
  /** What is written with a pen when it is signed and handed in, in the order of the text. */
  readonly atSigning: readonly Blank[];
}
