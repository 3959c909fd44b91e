// A case with something for every document: evidence, sanctions, a listing with faults, a request answered late.
import { reasonedAudit, type ReasonedAudit } from "../audit/audit.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseEvent, CaseFile } from "../case/types.ts";
import type { Choices } from "./choices.ts";
import { draftOf } from "./index.ts";
import type { DocumentName, Draft, ExhibitMark, Part, Sentence, TextPart } from "./model.ts";
import { textOf } from "./text.ts";
import { mapSentences, sentencesIn } from "./walk.ts";

const EVENTS: readonly CaseEvent[] = [
  {
    id: "e1",
    type: "listing-decided",
    date: "2023-11-20",
    source: "document",
    documentNumber: "（2023）京0105执1234号之一",
    items: [1],
    citedVersion: "2017",
    written: "yes",
    reasons: "no",
    signedByPresident: "yes",
    abilityFound: "yes",
    termYears: null,
    evidence: ["ev-decision"],
  },
  {
    id: "e2",
    type: "listing-served",
    date: "2023-11-28",
    source: "document",
    service: { method: "direct", proof: "yes", recipient: "self" },
  },
  { id: "e3", type: "restriction-ordered", date: "2023-11-20", against: "client", source: "document" },
  { id: "e4", type: "correction-requested", date: "2024-02-03", target: "listing", written: "yes", method: "post" },
  { id: "e5", type: "correction-received", date: "2024-02-04", source: "document", evidence: ["ev-receipt"] },
  {
    id: "e6",
    type: "correction-decided",
    date: "2024-03-01",
    source: "document",
    outcome: "rejected",
    form: "decision",
  },
  {
    id: "e7",
    type: "correction-served",
    date: "2024-03-27",
    source: "document",
    service: { method: "direct", proof: "yes", recipient: "self" },
    evidence: ["ev-served"],
  },
];

export const CASE: CaseFile = {
  format: "redress.case/1",
  id: "case-filings",
  client: { kind: "natural-person", name: "王某", role: "debtor", isDebtor: "yes", birthDate: "1980-02-02" },
  enforcement: {
    court: { name: "北京市朝阳区人民法院", level: "basic", region: "北京" },
    upperCourt: { name: "北京市第三中级人民法院", level: "intermediate" },
    caseNumber: "（2023）京0105执1234号",
    obligation: { kind: "payment" },
  },
  events: EVENTS,
  evidence: [
    { id: "ev-decision", title: "失信决定书", kind: "decision", date: "2023-11-20" },
    { id: "ev-receipt", title: "快递签收单", kind: "receipt", date: "2024-02-04" },
    { id: "ev-served", title: "送达回证", kind: "service-proof", date: "2024-03-27" },
  ],
  sanctions: [
    { id: "s1", kind: "air-travel", body: "民航售票系统", from: "2023-12-01" },
    { id: "s2", kind: "credit-report", body: "中国人民银行征信中心", from: "2024-01" },
  ],
};

/** The sample with other or more events. */
export function caseWith(events: readonly CaseEvent[], more: Partial<CaseFile> = {}): CaseFile {
  const ids = new Set(events.map(({ id }) => id));
  const told = (more.events ?? CASE.events).filter(({ id }) => !ids.has(id));
  return { ...CASE, ...more, events: [...told, ...events] };
}

/** The audit of a case as it stands on a day, with its reasons. */
export function reasonedOf(file: CaseFile, asOf: string): ReasonedAudit {
  const day = parseDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day`);
  return reasonedAudit(file, { asOf: day, calendar: shippedCalendar });
}

interface Drawing {
  readonly file?: CaseFile;
  readonly asOf?: string;
  readonly choices?: Choices;
  readonly marks?: readonly ExhibitMark[];
}

/** A document of the sample while the period for reconsideration runs, unless told otherwise. */
export function drawn(
  document: DocumentName,
  { file = CASE, asOf = "2024-04-03", choices = {}, marks = [] }: Drawing = {},
): Draft {
  return draftOf(document, { file, ...reasonedOf(file, asOf), choices, marks });
}

/** The document as text, every title short: where they are introduced is a layer of its own (introduce.test.ts). */
export function textOfDrawn(document: DocumentName, drawing: Drawing = {}): string {
  return shortText(drawn(document, drawing));
}

/** The text of a document without the introduction of titles. */
export function shortText({ blocks }: Pick<Draft, "blocks">): string {
  const short = ({ first: _first, ...part }: TextPart): Part => part;
  const plain = (sentence: Sentence): Sentence => ({
    ...sentence,
    parts: sentence.parts.map((part) => ("text" in part ? short(part) : part)),
  });
  return textOf({ blocks: blocks.map((block) => mapSentences(block, plain)) });
}

/** A sentence by its id. Throws where there is none. */
export function sentenceOf({ blocks }: Draft, id: string): Sentence {
  const found = sentencesIn(blocks).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no sentence ${id}`);
  return found;
}
