// The story of a client as rows of a form, and the events of a case file that it becomes.
//
// What a client says of a court's paper that never came is her word: the file says that nobody knows, with her words beside it.
// Only who looked into the court's file may write that it did not happen.
import { type EventType, isEventType } from "../case/event-table.ts";
import { isObject } from "../case/json.ts";
import { parseDateWords } from "../case/date-words.ts";
import type { AnyEvent, Court, EvidenceItem } from "../case/types.ts";
import { courtOf } from "../courts/court-of.ts";
import { normalNumber } from "../courts/number.ts";
import { filledIn } from "../courts/said.ts";
import type { Text } from "../text.ts";
import { layOf } from "./index.ts";
import type { LayAnswer, LayQuestion } from "./lay.ts";
import { EMPTY_LISTING, type ListingFacts, listingEvents, readListing } from "./listing-facts.ts";
import { type RowDay, readRowDay } from "./row-day.ts";
import { presetOf } from "./usual-story.ts";

/** A row as it is typed. */
export interface StoryRow {
  /** Becomes the id of its event. */
  readonly id: string;
  readonly type: EventType;
  /** It stands there to be filled in: nothing happened until something of it is. */
  readonly offered: boolean;
  readonly day: string;
  /** The paper in hand, in the client's words; empty where there is none. */
  readonly paper: string;
  /** The letter of the answer that was chosen, `unknown`, or what was written; empty where nothing was answered. */
  readonly answer: string;
  /** What was said, where it is more than the kind of event. */
  readonly words: string;
  /** What is known of a listing beside its day; of other rows nothing. */
  readonly listing: ListingFacts;
}

/** The letters that stand for the answers of a question. */
export const ANSWERS: readonly string[] = ["a", "b", "c", "d", "e", "f", "g", "h"];

export const newRow = (id: string, type: EventType, offered = false): StoryRow => ({
  id,
  type,
  offered,
  day: "",
  paper: "",
  answer: "",
  words: "",
  listing: EMPTY_LISTING,
});

/** A row of a draft; null where it is none of this version. */
export function readRow(value: unknown): StoryRow | null {
  if (!isObject(value)) return null;
  const { id, type, offered, day, paper, answer, words } = value;
  const texts = [id, type, day, paper, answer, words];
  if (!texts.every((text) => typeof text === "string") || typeof offered !== "boolean") return null;
  if (!isEventType(String(type)) || id === "") return null;
  const listing = readListing(value["listing"]);
  return listing === null ? null : { ...(value as unknown as StoryRow), listing };
}

/** The question of a row: that of the usual story, else of its kind of event. */
export const questionOf = ({ type, offered }: StoryRow): LayQuestion | null =>
  (offered ? presetOf(type)?.question : undefined) ?? layOf(type).question;

/** What the row is called. */
export const wordsOf = ({ type, offered }: StoryRow): Text =>
  (offered ? presetOf(type)?.words : undefined) ?? layOf(type).row;

/** Whether anything of a row is filled in; one that was chosen says by itself that it happened. */
export const counts = (row: StoryRow): boolean =>
  !row.offered ||
  [row.day, row.paper, row.answer, row.words].some((text) => text.trim() !== "") ||
  row.listing !== EMPTY_LISTING;

/** The days of the rows, each with the year of the last one above it that has a day. */
export function daysOf(rows: readonly StoryRow[]): readonly RowDay[] {
  let above: string | null = null;
  return rows.map((row) => {
    const read = readRowDay(row.day, above);
    if (read.ok && read.edtf !== null && counts(row)) above = read.edtf;
    return read;
  });
}

/** The chosen answer; null for none, "don't know" and what is written. */
function chosen(row: StoryRow): LayAnswer | null {
  const question = questionOf(row);
  return question?.kind === "choice" ? (question.answers[ANSWERS.indexOf(row.answer)] ?? null) : null;
}

interface Wish {
  /** In which language the client's words are noted. */
  readonly lang: keyof Text;
  /** ISO day: up to it what the client left undone was undone, where no other day is said. */
  readonly today: string;
  /** Leaves out the rows whose day cannot be read, as while one types; else they come without a day. */
  readonly readable: boolean;
}

export interface Story {
  readonly events: readonly AnyEvent[];
  /** A piece of evidence for each paper in hand, without a file yet. */
  readonly evidence: readonly EvidenceItem[];
}

/** What a client says of a paper that did not come: her word, and no proof that it was not served. */
export const NOT_RECEIVED: Text = { zh: "当事人说没有收到。", en: "The client says it never came." };
const DAY_AS_SAID = (day: string): Text => ({
  zh: `日期照当事人的话：${day}。`,
  en: `The day in the client's words: ${day}.`,
});

/** The events that the rows become, in their order. */
export function storyOf(rows: readonly StoryRow[], { lang, today, readable }: Wish): Story {
  const days = daysOf(rows);
  const events: AnyEvent[] = [];
  const evidence: EvidenceItem[] = [];
  for (const [at, row] of rows.entries()) {
    const day = days[at];
    if (!counts(row) || day === undefined || (readable && !day.ok) || chosen(row)?.nothing === true) continue;
    const paper = row.paper.trim();
    const piece = paper === "" ? null : { id: `${row.id}-paper`, title: paper };
    if (piece !== null) evidence.push(piece);
    const answersTo = row.offered ? presetOf(row.type)?.answersTo : undefined;
    const regarding = events.find(({ type }) => type === answersTo)?.id;
    const made = eventOf(row, day, { lang, today });
    const event: AnyEvent = {
      ...made,
      ...(regarding === undefined ? {} : { regarding }),
      ...(piece === null ? {} : { evidence: [piece.id] }),
    };
    events.push(...(row.type === "listing-decided" ? listingEvents(event, row.listing) : [event]));
    const beside = chosen(row)?.beside;
    if (beside !== undefined) {
      const told = {
        id: `${row.id}-told`,
        type: beside.type,
        regarding: event.id,
        source: "client-statement" as const,
      };
      events.push(beside.received ? told : { ...told, happened: "unknown", note: NOT_RECEIVED[lang] });
    }
  }
  return { events, evidence };
}

function eventOf(row: StoryRow, day: RowDay, { lang, today }: Pick<Wish, "lang" | "today">): AnyEvent {
  const answer = chosen(row);
  const type = answer?.becomes ?? row.type;
  const notReceived = answer?.notReceived === true;
  const note = [
    row.words.trim(),
    notReceived ? NOT_RECEIVED[lang] : "",
    day.ok ? "" : DAY_AS_SAID(row.day.trim())[lang],
  ].filter((text) => text !== "");
  const date = day.ok && day.edtf !== null ? day.edtf : answer?.notDone === true ? today : null;
  const happened = notReceived ? "unknown" : answer?.notDone === true ? "no" : undefined;
  return {
    id: row.id,
    type,
    ...(date === null ? {} : { date }),
    source: row.paper.trim() === "" ? "client-statement" : "document",
    ...(happened === undefined ? {} : { happened }),
    ...(note.length === 0 ? {} : { note: note.join(" ") }),
    ...(answer?.method === undefined ? {} : { service: { method: answer.method } }),
    ...answer?.sets,
    ...unknownOf(row),
    ...writtenOf(row),
  } as AnyEvent;
}

/** "Don't know" about a yes or no: the file keeps it. */
function unknownOf(row: StoryRow): object {
  const question = questionOf(row);
  return row.answer === "unknown" && question?.kind === "choice" && question.unknown !== null
    ? { [question.unknown]: "unknown" }
    : {};
}

/** A court with what the table is certain of. */
function courtNamed(text: string): Court {
  const fill = filledIn(courtOf(text, ""));
  return fill === null ? { name: text } : { name: fill.name, level: fill.level, region: fill.region };
}

/** What was written as the answer. */
function writtenOf(row: StoryRow): object {
  const question = questionOf(row);
  const text = row.answer.trim();
  if (question?.kind !== "typed" || text === "" || text === "unknown") return {};
  switch (question.field) {
    case "court":
      return { court: courtNamed(text) };
    case "performBy": {
      const read = parseDateWords(text);
      return read.ok && read.edtf !== null ? { performBy: read.edtf } : {};
    }
    case "caseNumber":
      return { caseNumber: normalNumber(text) };
    default:
      return { [question.field]: text };
  }
}
