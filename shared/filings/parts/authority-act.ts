// The act of an authority that a paper is about: which list, whose decision, under which number, and how it became known.
import { valueWords } from "../../case/words.ts";
import { isCourtList } from "../../case/matter.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Text } from "../../text.ts";
import { lastOf, type Context } from "../context.ts";
import { dateOf, given } from "../facts.ts";
import type { Block, Sentence } from "../model.ts";
import { gap, say, type Piece } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { certainEvents, eventSentences } from "./history.ts";

/** The last listing decision, or where that is not on record what shows the listing. */
export const listingBy = (context: Context): CaseEvent | null =>
  lastOf(context, "authority-listed") ??
  lastOf(context, "authority-listing-served") ??
  lastOf(context, "authority-listing-known");

/** Is it the wages list: by the events, else by what the case is about? */
export function isWagesCase(context: Context): boolean {
  const list = lastOf(context, "authority-listed")?.raw.list ?? lastOf(context, "authority-notified")?.raw.list;
  if (list !== undefined && list !== "unknown") return list === "wages";
  const { matter } = context.file;
  return matter !== undefined && !isCourtList(matter) && /工资|wages/iu.test(matter);
}

/** The name of the list, as the case is about it or as an event tells. */
export function listName(context: Context): Piece {
  const { matter } = context.file;
  if (matter !== undefined && !isCourtList(matter)) return given("matter", matter, NAME);
  const event = [lastOf(context, "authority-listed"), lastOf(context, "authority-notified")].find(
    (one) => one?.raw.list !== undefined && one.raw.list !== "unknown" && one.raw.list !== "other",
  );
  const list = event?.raw.list;
  if (event === null || event === undefined || list === undefined) return gap("authority.list", NAME, "matter");
  return { parts: [{ text: valueWords("otherList", list).zh }], facts: [`events[${event.id}].list`] };
}

/** The authority that decided, or is about to. */
export function authorityName(context: Context): Piece {
  const event = lastOf(context, "authority-listed");
  const path = event === null ? "events[+authority-listed].authority" : `events[${event.id}].authority`;
  const name = event?.raw.authority;
  return name === undefined ? gap("authority.name", AUTHORITY, path) : given(path, name, AUTHORITY);
}

/** The same as data. */
export const authorityOf = (context: Context): string | null =>
  lastOf(context, "authority-listed")?.raw.authority ?? null;

const NAME: Text = { zh: "名单的名称", en: "name of the list" };
const AUTHORITY: Text = { zh: "作出决定的行政机关全称", en: "full name of the authority that decided" };
const NUMBER: Text = { zh: "列入决定书的文号", en: "number of the listing decision" };
const DAY: Text = { zh: "列入决定的日期", en: "day of the listing decision" };

/** The list and the decision in one line each. */
export function actBlock(context: Context, form: string): Block {
  const event = lastOf(context, "authority-listed");
  const number: Piece =
    event === null
      ? gap("authority.documentNumber", NUMBER, "events[+authority-listed].documentNumber")
      : given(`events[${event.id}].documentNumber`, event.raw.documentNumber, NUMBER);
  const day = event === null ? gap("authority.date", DAY, "events[+authority-listed].date") : dateOf(event, DAY);
  return paragraphOf("reference", [
    say("reference.list", { form }, "所涉名单：", listName(context), "。"),
    say("reference.decision", { form }, "列入决定（没有收到的，写明没有收到）：文号", number, "，作出日期", day, "。"),
  ]);
}

const HISTORY = [
  "authority-ordered",
  "authority-notified",
  "authority-objection-filed",
  "authority-objection-answered",
  "authority-listed",
  "authority-listing-served",
  "authority-listing-known",
  "authority-misconduct-ended",
  "authority-basis-revoked",
  "authority-removal-requested",
  "authority-removal-decided",
] as const;

/** What happened before the paper, as far as it certainly did. */
export const historyEvents = (context: Context): readonly CaseEvent[] =>
  certainEvents(context, HISTORY).filter(({ raw }) => raw.happened !== "no");

/** A sentence for each. */
export const historySentences = (context: Context): readonly Sentence[] =>
  eventSentences(context, "history", historyEvents(context));

/** Said in every paper that only asks: it neither accepts the listing nor gives up a remedy. */
export const reserved = (form: string): Block =>
  paragraphOf("reserved", [
    say("reserved", { form }, "提出本申请不表示认可列入决定，也不影响依法申请行政复议、提起行政诉讼。"),
  ]);
