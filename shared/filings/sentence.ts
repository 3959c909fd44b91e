// Sentences put together from pieces: each piece brings its words and what they rest on, so that no sentence stands without a trace.
import type { Text } from "../text.ts";
import type { Assertion, BlankPart, Lang, Part, Provision, Sentence, TextPart, Trace } from "./model.ts";

/** Some words and what they rest on. */
export interface Piece {
  readonly parts: readonly Part[];
  readonly facts?: readonly string[];
  readonly basis?: readonly Provision[];
  readonly findings?: readonly string[];
  readonly exhibits?: readonly string[];
  readonly asserts?: readonly Assertion[];
}

/** Fixed wording, or a piece. */
export type Words = string | Piece;

interface Options {
  /** The form that the fixed wording belongs to. Without it the pieces must carry a trace of their own. */
  readonly form?: string;
  readonly lang?: Lang;
  readonly alternative?: boolean;
}

/** A piece of plain words without a trace of its own. */
export const plain = (text: string): Piece => ({ parts: [{ text }] });

/** A gap to be filled in. */
export function gap(id: string, hint: Text, path: string | null = null): Piece {
  const part: BlankPart = { blank: { id, hint, path } };
  return { parts: [part], facts: path === null ? [] : [path] };
}

/** An empty line, or the places of a date, to be written with a pen. */
export function penLine(id: string, hint: Text, byHand: "line" | "date" = "line"): Piece {
  return { parts: [{ blank: { id, hint, path: null, byHand } }] };
}

/** Several pieces as one. */
export function join(...words: readonly Words[]): Piece {
  const pieces = words.map((one) => (typeof one === "string" ? plain(one) : one));
  return {
    parts: pieces.flatMap(({ parts }) => parts),
    facts: unique(pieces.flatMap(({ facts = [] }) => facts)),
    basis: uniqueBy(
      pieces.flatMap(({ basis = [] }) => basis),
      provisionKey,
    ),
    findings: unique(pieces.flatMap(({ findings = [] }) => findings)),
    exhibits: unique(pieces.flatMap(({ exhibits = [] }) => exhibits)),
    asserts: pieces.flatMap(({ asserts = [] }) => asserts),
  };
}

/** Pieces with a separator between them; empty pieces are left out. */
export function list(pieces: readonly Piece[], separator: string): Piece {
  const full = pieces.filter(({ parts }) => parts.length > 0);
  return join(...full.flatMap((one, at) => (at === 0 ? [one] : [separator, one])));
}

/** A sentence. Throws where nothing says what it rests on: a defect of the program. */
export function say(id: string, options: Options, ...words: readonly Words[]): Sentence {
  const { parts, facts = [], basis = [], findings = [], exhibits = [], asserts = [] } = join(...words);
  const { form, lang = "zh", alternative = false } = options;
  if (form === undefined && facts.length + basis.length + findings.length === 0) {
    throw new Error(`the sentence ${id} rests on nothing`);
  }
  const trace: Trace = { facts, basis, findings, exhibits, ...(form === undefined ? {} : { form }) };
  return {
    id,
    lang,
    parts: merged(parts),
    trace,
    ...(asserts.length === 0 ? {} : { asserts }),
    ...(alternative ? { alternative: true } : {}),
  };
}

/** Words that are neither a fact by themselves nor what a person filled in. */
const isPlain = (part: Part): part is TextPart =>
  "text" in part && part.path === undefined && part.filled === undefined;

/** Neighbouring texts as one. */
function merged(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if ("blank" in part) out.push(part);
    else if (last !== undefined && isPlain(last) && isPlain(part)) {
      out[out.length - 1] = { text: last.text + part.text };
    } else if (part.text !== "") out.push(part);
  }
  return out;
}

/** A provision as one key: `spc-defaulters@2017:12(1)`, with the item after a dot. */
export function provisionKey({ instrument, version, article, paragraph, item }: Provision): string {
  const place = (paragraph === null ? "" : `(${paragraph})`) + (item === null ? "" : `.${item}`);
  return `${instrument}@${version}:${article}${place}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The first of each key. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = key(item);
    if (!found.has(name)) found.set(name, item);
  }
  return [...found.values()];
}
