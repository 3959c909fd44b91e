// What the papers of one case on one day say against each other or against themselves, as a list of faults.
import type { ReasonedAudit } from "../audit/audit.ts";
import { viewCase } from "../engine/case-view.ts";
import type { CaseEvent, CaseView } from "../engine/model.ts";
import { formatDay, parseDay } from "../calendar/civil.ts";
import type { CaseFile } from "../case/types.ts";
import { birthOf } from "./birth.ts";
import type { Choices } from "./choices.ts";
import { DOCUMENTS, draftOf, isOfCase } from "./index.ts";
import type { Assertion, Draft, Sentence } from "./model.ts";
import { sentencesIn, sentenceText } from "./walk.ts";

/** Every paper of a case in every language. */
export function papersOf(file: CaseFile, reasoned: ReasonedAudit, choices: Choices = {}): readonly Draft[] {
  return DOCUMENTS.filter(({ document }) => isOfCase(document, file)).flatMap(({ document, langs }) =>
    langs.map((lang) => draftOf(document, { file, ...reasoned, choices: { ...choices, lang } })),
  );
}

interface Said {
  readonly where: string;
  readonly asserted: Assertion;
}

/** What is asserted and denied across all papers, and within each. */
export function contradictionsIn(papers: readonly Draft[], file: CaseFile): readonly string[] {
  const [first] = papers;
  const asOf = parseDay(first?.asOf ?? "");
  if (asOf === null) return [];
  const view = viewCase(file, asOf);
  const sentences = papers.flatMap(({ document, lang, blocks }) =>
    sentencesIn(blocks).map((sentence) => ({ where: `${document} (${lang}) ${sentence.id}`, sentence })),
  );
  const said = sentences.flatMap(({ where, sentence }): readonly Said[] =>
    (sentence.asserts ?? []).map((asserted) => ({ where, asserted })),
  );
  return [
    ...said.flatMap((one) => faultsOfOne(one, view)),
    ...between(said),
    ...sentences.flatMap(({ where, sentence }) => deniedInWords(where, sentence, view)),
  ];
}

/** What an assertion denies that the file records; the papers tell what the file records. */
function faultsOfOne({ where, asserted }: Said, view: CaseView): readonly string[] {
  switch (asserted.kind) {
    case "recorded": {
      const event = view.byId(asserted.event);
      if (event === undefined || event.doubtful)
        return [`${where} tells ${asserted.event}, which may not have happened`];
      return (event.raw.happened !== "no") === asserted.happened ? [] : [`${where} denies ${asserted.event}`];
    }
    case "missing":
      return performing(view, asserted)
        .filter(({ lo }) => formatDay(lo) <= asserted.by)
        .map(({ id }) => `${where}: none on record, but ${id} is`);
    case "undone":
      return performing(view, asserted)
        .filter(({ hi }) => formatDay(hi) <= asserted.by)
        .map(({ id }) => `${where}: not done by ${asserted.by}, but ${id} is on record`);
    case "birth":
      return birthOf(view).contradiction === null ? [] : [`${where} gives a birth date that is contradicted`];
    default:
      return [];
  }
}

/** The acts on record that answer what an assertion is about. */
function performing(
  view: CaseView,
  { act, about }: { readonly act: readonly CaseEvent["type"][]; readonly about: readonly string[] },
): readonly CaseEvent[] {
  const ids = new Set(about);
  return view
    .of(...act)
    .filter(({ id, doubtful, parents }) => !doubtful && (ids.has(id) || parents.some((one) => ids.has(one.id))));
}

/** The same thing told in two ways: an event as done and as not done, a period as kept and as passed, other days late. */
function between(said: readonly Said[]): readonly string[] {
  const seen = new Map<string, { readonly where: string; readonly value: string }>();
  const faults: string[] = [];
  for (const { where, asserted } of said) {
    for (const [key, value] of claimsOf(asserted)) {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { where, value });
      else if (before.value !== value) faults.push(`${key}: ${before.value} in ${before.where}, ${value} in ${where}`);
    }
  }
  return faults;
}

function claimsOf(asserted: Assertion): readonly (readonly [string, string])[] {
  switch (asserted.kind) {
    case "recorded":
      return [[`event ${asserted.event}`, String(asserted.happened)]];
    case "period": {
      const { finding, kept, days } = asserted;
      const kind = [`period of ${finding}`, kept ? "kept" : "passed"] as const;
      return days === null ? [kind] : [kind, [`days late of ${finding}`, String(days)]];
    }
    case "birth":
      return [["birth date", asserted.date]];
    default:
      return [];
  }
}

/** The same read from the words, for the sentences that the audit itself worded. */
const DENIALS: readonly (readonly [RegExp, CaseEvent["type"]])[] = [
  [/(?:没有|仍无|未见|尚无)(?!对其余)[^，；。]{0,8}作出处理决定的记录/u, "correction-decided"],
  [/A decision on the request is not on record/u, "correction-decided"],
  [/(?:没有|仍无|未见|尚无)[^，；。]{0,8}作出复议决定的记录/u, "reconsideration-decided"],
];

function deniedInWords(where: string, sentence: Sentence, view: CaseView): readonly string[] {
  const text = sentenceText(sentence);
  // What holds only where the act answers something else is said of one possibility, and denies nothing.
  if (/一种可能：|One possibility: /u.test(text)) return [];
  return DENIALS.flatMap(([words, type]) => {
    if (!words.test(text)) return [];
    const subjects = new Set(sentence.trace.facts.map((path) => /^events\[([^\]]+)\]/u.exec(path)?.[1]));
    const told = view.of(type).filter(({ id, doubtful }) => !doubtful && subjects.has(id));
    return told.map(({ id }) => `${where}: ${text} — but ${id} is on record`);
  });
}
