// Facts and reasons: the listing in one sentence, then the grounds, or a gap where there are none.
import type { Finding } from "../../engine/finding.ts";
import { isAmong, type Family, type RuleCode } from "../../engine/rule-code.ts";
import type { CaseEvent, Thread } from "../../engine/model.ts";
import type { Context } from "../context.ts";
import { groundBlocks } from "../grounds/index.ts";
import { dutyOn } from "../../law/duty-index.ts";
import type { Block, Sentence } from "../model.ts";
import { NEVER_LISTED } from "../../plain/model.ts";
import type { Text } from "../../text.ts";
import { proofsOf } from "../proof.ts";
import { citeInOrder, provisionOf } from "../provisions.ts";
import { gap, type Piece, say } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { eventSentence, removalOf } from "./history.ts";
import { decisionOf } from "./reference.ts";
import { isOnlyRestricted } from "./restriction.ts";

/**
 * The listing: its decision where that is on record; else what shows the listing, without a word of a decision that nobody
 * recorded; a gap where the file knows of no listing. Of a client who was only restricted nothing is said of a listing.
 */
export function listingBlocks(context: Context, thread: Thread | null, form: string): readonly Block[] {
  if (thread === null && isOnlyRestricted(context)) return [];
  return [listingBlock(context, thread, form)];
}

export function listingBlock(context: Context, thread: Thread | null, form: string): Block {
  const told = decisionOf(thread) ?? thread?.opener ?? null;
  if (told !== null && !told.doubtful) {
    const then = publishedOf(context, thread).map((event) => eventSentence(context, "listing", event));
    return paragraphOf("listing", [eventSentence(context, "listing", told), ...itemSentences(context, told), ...then]);
  }
  return paragraphOf("listing", [say("listing", { form }, gap("listing", LISTING))]);
}

/** When the entry was published, where a piece on file shows it: told with the decision, so that the piece is used. */
function publishedOf(context: Context, thread: Thread | null): readonly CaseEvent[] {
  const told = decisionOf(thread) ?? thread?.opener ?? null;
  const published = thread?.events.find(
    ({ type, doubtful, threads }) => type === "listing-published" && !doubtful && threads.length === 1,
  );
  const isNew = published !== undefined && published !== told && published.raw.happened !== "no";
  return isNew && proofsOf(context, published).length > 0 ? [published] : [];
}

/**
 * The items that the decision cites, which every ground on a condition starts from; nothing where it cites none, or under another text
 * than the one in force that day: the numbers of the items differ then.
 */
function itemSentences(context: Context, { id, lo, hi, raw }: CaseEvent): readonly Sentence[] {
  const { items = [], citedVersion } = raw;
  const duty = lo === hi ? dutyOn("listing-grounds", lo) : null;
  if (items.length === 0 || duty === null || (citedVersion !== undefined && citedVersion !== duty.version)) return [];
  const basis = items.map((item) => provisionOf(duty, item));
  const cited: Piece = { parts: [{ text: citeInOrder(basis, context.asOf) }], basis, facts: [`events[${id}].items`] };
  return [say("listing.items", {}, "决定引用的是", cited, "。")];
}

/**
 * The last look that found the entry, where no ground speaks of it and no removal is on record after it: a court asks first whether the
 * entry still stands.
 */
export function lookBlocks(context: Context, thread: Thread | null, findings: readonly Finding[]): readonly Block[] {
  const looks = thread?.events.filter(
    ({ type, doubtful, raw, threads }) =>
      type === "listing-checked" && !doubtful && threads.length === 1 && raw.happened !== "no",
  );
  const last = looks?.at(-1);
  if (last?.raw.visible !== "yes" || removalOf(thread) !== null) return [];
  if (findings.some(({ subjects }) => subjects.includes(last.id))) return [];
  return [paragraphOf("look", [eventSentence(context, "look", last)])];
}

const LISTING: Text = {
  zh: "纳入失信被执行人名单的决定：作出日期、文号、收到或者得知日期；没有纳入名单的，删去此段",
  en: "the listing decision: date, number, when it was received or became known; strike this out if there was no listing",
};

/** What a paper without grounds asks a person to write. */
const REASONS: Text = {
  zh: "事实与理由：逐项写明条件、程序、期限、送达上的问题，并注明条文和证据编号",
  en: "facts and reasons: conditions, procedure, time limits, service, each with its provision and exhibit",
};

interface Telling {
  /** Told before the grounds, beside the listing. */
  readonly told?: readonly CaseEvent[];
  /** Whether each ground closes with what follows from it. */
  readonly argue?: boolean;
  /** What to write where there are no grounds. */
  readonly hint?: Text;
  /** The reasons stand in sections of their own: no gap asks for others where there are no grounds. */
  readonly elsewhere?: boolean;
}

/** The grounds, in the order of the form; where there is none a gap that says what belongs here. */
export function reasonBlocks(
  context: Context,
  findings: readonly Finding[],
  thread: Thread | null,
  form: string,
  { told = [], argue = true, hint = REASONS, elsewhere = false }: Telling = {},
): readonly Block[] {
  const listed = decisionOf(thread) ?? thread?.opener ?? null;
  const before = [listed, ...publishedOf(context, thread), ...told].flatMap((event) =>
    event === null ? [] : [event.id],
  );
  if (findings.length > 0) {
    return groundBlocks(context, inOrderOfForm(findings), { told: new Set(before), argue });
  }
  if (elsewhere) return [];
  return [paragraphOf("reasons.open", [say("reasons.open", { form }, gap("reasons", hint))])];
}

/**
 * Conditions, deletion, procedure, time limits, service, what is published, the restriction (the order of the form,
 * reference 6.2(b)); a slip in a citation comes last. Of the conditions first who must not be listed at all, then whom a unit's listing does not
 * reach: nothing else is then to be looked into. Within each the order of the audit.
 */
const ORDER: readonly (readonly (RuleCode | Family)[])[] = [
  NEVER_LISTED,
  ["L-06"],
  ["L", "V-01", "V-04", "X-12", "X-13"],
  ["A-03", "V-02", "E-04"],
  ["X"],
  ["D", "E", "A"],
  ["C", "R", "O"],
  ["S"],
  ["P"],
  ["H"],
];

function placeInForm({ rule }: Finding): number {
  const at = ORDER.findIndex((named) => isAmong(rule, named));
  return at < 0 ? ORDER.length : at;
}

function inOrderOfForm(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => placeInForm(a) - placeInForm(b));
}
