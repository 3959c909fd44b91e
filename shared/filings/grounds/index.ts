// Grounds from findings: for each one a heading, the law, what happened, how the days count, and what follows.
import type { Finding } from "../../engine/finding.ts";
import { type CaseEvent, compareEvents } from "../../engine/model.ts";
import { familyOf } from "../../engine/rule-code.ts";
import type { EventType } from "../../case/types.ts";
import type { Context, Voice } from "../context.ts";
import { courtOf, eventClause, exhibitsOf } from "../facts.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { birthProof, proofsOf } from "../proof.ts";
import { cite, quotation, quoteOf } from "../provisions.ts";
import { datesIn, spanText } from "../../report/dates.ts";
import { sentencesIn, sentenceText } from "../walk.ts";
import { gap, join, list, provisionKey, say, type Piece } from "../sentence.ts";
import { abilityBlocks, abilitySentence, unfoundWords } from "./ability.ts";
import { evenIf, submissions } from "./alternatives.ts";
import { isFavourable, WORDS } from "./arguable.ts";
import { agePiece } from "./minor.ts";
import { AFTERWORDS, RULES } from "../../rules/index.ts";
import { endingOf } from "./ending.ts";
import { countedSentence, lateSentences } from "./reckoning.ts";
import { noTermSentence, termSentences } from "./no-term.ts";
import { noteSentence } from "./notes.ts";
import { withPayment } from "./performance.ts";
import { basisOf, courtWords, sortReasons, type LawReason, type Sorted } from "./steps.ts";
import type { GroundWords, Leg } from "./words.ts";

/** More provisions than these in one ground hide the one that counts. */
const MAX_PROVISIONS = 3;

/** A paper names the matter, whatever came of it: the titles of the rules, not those of what is broken. */
const MATTERS = new Map([...RULES, ...AFTERWORDS].map(({ code, title }) => [code, title.zh]));

const matterOf = ({ rule, title }: Finding): string => MATTERS.get(rule) ?? title.zh;

/** The words of a rule's grounds; the title of the rule where it has none of its own. */
export function groundWords(finding: Finding): GroundWords {
  return WORDS[finding.rule] ?? { heading: matterOf(finding), leg: null };
}

/** What a finding leads to. */
export function legOf(finding: Finding): Leg | null {
  return groundWords(finding).leg;
}

function spoken(text: string, voice: Voice): string {
  return text.replaceAll("{self}", voice.self).replaceAll("{court}", voice.court).replaceAll("{upper}", voice.upper);
}

export interface GroundOptions {
  /** Events that have been told before and are not told again. */
  readonly told: ReadonlySet<string>;
  /** Whether each ground ends with what is asked for because of it. */
  readonly argue: boolean;
}

/** What the grounds before one have said. */
interface Before extends GroundOptions {
  /** Provisions quoted in full, as their sentences read. */
  readonly quoted: ReadonlySet<string>;
}

/**
 * The grounds of a document, one after the other; what one has told or quoted the next ones do not tell or quote again, and
 * an argument that several share is said after the last of them.
 */
export function groundBlocks(context: Context, findings: readonly Finding[], options: GroundOptions): readonly Block[] {
  const told = new Set(options.told);
  const quoted = new Set<string>();
  const blocks = findings.flatMap((finding) => {
    const own = groundOf(context, finding, { ...options, told: new Set(told), quoted });
    for (const { id } of eventsOf(context, finding)) told.add(id);
    for (const sentence of sentencesIn(own)) {
      if (sentence.id.startsWith(lawId(finding))) quoted.add(sentenceText(sentence));
    }
    return own;
  });
  return arguedOnce(blocks);
}

const ARGUMENT = ".argue";

/** Of arguments in the same words only the last. */
function arguedOnce(blocks: readonly Block[]): readonly Block[] {
  const all = sentencesIn(blocks).filter(({ id }) => id.endsWith(ARGUMENT));
  const last = new Map(all.map((sentence) => [sentenceText(sentence), sentence]));
  const kept = (sentence: Sentence): boolean =>
    !sentence.id.endsWith(ARGUMENT) || last.get(sentenceText(sentence)) === sentence;
  return blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, sentences: block.sentences.filter(kept) } : block,
  );
}

const lawId = ({ id }: Finding): string => `ground.${id}.law`;

function groundOf(context: Context, finding: Finding, options: Before): readonly Block[] {
  const sorted = sortReasons(context, finding);
  const id = `ground.${finding.id}`;
  return [
    { kind: "heading", id: `${id}.head`, level: 2, numbered: true, sentence: headingOf(context, finding, sorted) },
    { kind: "paragraph", id, indent: true, sentences: sentencesOf(context, finding, sorted, options) },
    ...abilityBlocks(context, finding, sorted),
  ];
}

/** The papers that rules on services speak of, each once for every paper. */
const PAPERS: Readonly<Partial<Record<EventType, string>>> = {
  "enforcement-notice-served": "执行通知",
  "asset-report-order-served": "报告财产令",
  "listing-served": "纳入决定书",
  "correction-served": "纠正申请的处理决定",
  "reconsideration-served": "复议决定书",
  "restriction-served": "限制消费令",
};

function paperOf({ view }: Context, { subjects }: Finding): string {
  const types = subjects.flatMap((id) => view.byId(id)?.type ?? []);
  return types.map((type) => PAPERS[type]).find((paper) => paper !== undefined) ?? "文书";
}

/** What a finding is about, after 关于. */
export function topicOf(context: Context, finding: Finding): string {
  const { topic = matterOf(finding) } = groundWords(finding);
  return topic.replaceAll("{paper}", paperOf(context, finding));
}

function headingOf(context: Context, finding: Finding, sorted: Sorted): Sentence {
  const own = unfoundWords(context, finding, sorted) ?? groundWords(finding);
  const heading = own.heading.replaceAll("{paper}", paperOf(context, finding));
  const text = finding.status === "breach" ? spoken(heading, context.voice) : `关于${topicOf(context, finding)}`;
  return say(`ground.${finding.id}.heading`, {}, { parts: [{ text }], findings: [finding.id] });
}

function sentencesOf(
  context: Context,
  finding: Finding,
  sorted: Sorted,
  { told, argue, quoted }: Before,
): readonly Sentence[] {
  const law = lawSentences(context, finding, sorted, quoted);
  const facts = factSentences(context, finding, told);
  // On the birthday itself views differ: of age that day is what the other side would say.
  const age = finding.rule === "L-05" && finding.status === "breach" ? agePiece(context, finding) : null;
  const between =
    age === null
      ? noteSentence(finding, notedFor(context, finding, sorted), eventsOf(context, finding), facts)
      : [
          say(
            `ground.${finding.id}.between`,
            {},
            { ...age, findings: [finding.id] },
            "（",
            birthProof(context),
            "）。",
          ),
        ];
  const end = argue ? argued(context, finding, sorted) : [];
  switch (finding.status) {
    case "breach":
      return [
        ...law,
        ...noTermSentence(context, finding),
        ...termSentences(context, finding),
        ...withPayment(context, finding, facts),
        ...between,
        ...breachSentences(context, finding, sorted),
        ...abilitySentence(context, finding, sorted),
        ...end,
      ];
    case "contestable":
      return [
        ...law,
        ...noTermSentence(context, finding),
        ...termSentences(context, finding),
        ...facts,
        ...between,
        ...submissions(context, finding, sorted),
        ...end,
      ];
    case "undetermined":
      return [...law, ...facts, unknownSentence(context, finding)];
    case "running": {
      const counted = countedSentence(context, finding, sorted);
      return [...law, ...facts, ...(counted === null ? [] : [counted]), inTimeSentence(finding)];
    }
    default:
      return [...law, ...facts];
  }
}

/** What a decision left undealt with is told with its lateness, not noted before. */
function notedFor(context: Context, finding: Finding, sorted: Sorted): Sorted {
  if (endingOf(context, finding).kind !== "partly") return sorted;
  return { ...sorted, noted: sorted.noted.filter(({ role }) => role !== "note") };
}

/** What the law asks: quoted where its wording is verified, else in the audit's words; what has neither is named. */
function lawSentences(
  { asOf }: Context,
  finding: Finding,
  sorted: Sorted,
  quoted: ReadonlySet<string>,
): readonly Sentence[] {
  const basis = basisOf(finding, sorted).slice(0, MAX_PROVISIONS);
  const { quote: duties } = groundWords(finding);
  const id = lawId(finding);
  const told = basis.flatMap((one): readonly Sentence[] => {
    const cited: Piece = { ...cite(one, asOf), findings: [finding.id] };
    const own = `${id}.${provisionKey(one)}`;
    const quote = quoteOf(one, duties);
    if (quote !== null) {
      const whole = say(own, {}, cited, `规定：${quotation(quote)}`);
      return [quoted.has(sentenceText(whole)) ? say(own, {}, cited, "的规定，已如前引。") : whole];
    }
    const reason = lawOf(sorted, one);
    if (reason === undefined) return [];
    return [
      reason.role === "law"
        ? say(own, {}, "依照", cited, `，${datesIn(reason.duty)}。`)
        : say(own, {}, `决定作出之日，${reason.what}为`, cited, "。"),
    ];
  });
  const rest = basis.filter((one) => quoteOf(one, duties) === null && lawOf(sorted, one) === undefined);
  if (rest.length === 0) return told;
  const named = list(
    rest.map((one) => cite(one, asOf)),
    "、",
  );
  const rests: Piece = { parts: [], findings: [finding.id] };
  return [...told, say(`${id}.named`, {}, rests, told.length === 0 ? "本节所涉规定为" : "本节并依据", named, "。")];
}

/** What the audit says of a provision. */
function lawOf({ law }: Sorted, one: Provision): LawReason | undefined {
  return law.find(({ basis }) => basis.some((named) => provisionKey(named) === provisionKey(one)));
}

/** The events of the finding in the order of their days, each with its exhibits. */
function factSentences(context: Context, finding: Finding, told: ReadonlySet<string>): readonly Sentence[] {
  const events = eventsOf(context, finding).filter(({ id }) => !told.has(id));
  return events.map((event) =>
    say(
      `ground.${finding.id}.fact.${event.id}`,
      {},
      eventClause(context, event),
      "（",
      exhibitsOf(context, [event]),
      "）。",
    ),
  );
}

function eventsOf({ view }: Context, finding: Finding): readonly CaseEvent[] {
  const { subjects, thread } = finding;
  const decided = view.threads.find(({ id }) => id === thread)?.decided ?? null;
  const last = groundWords(finding).until === "decision" ? decided : null;
  // That a settlement was agreed is the other half of that it was performed.
  const agreed = finding.rule === "X-02" ? view.of("settlement-agreed").filter(({ raw }) => raw.happened !== "no") : [];
  return [...new Set([...subjects.flatMap((id) => view.byId(id) ?? []), ...agreed.slice(-1)])]
    .filter((event) => !event.doubtful && (last === null || event.lo <= last.hi))
    .toSorted(compareEvents);
}

function breachSentences(context: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const further = evenIf(context, finding);
  if (finding.kind === "time-limit") {
    const late = lateSentences(context, finding, sorted);
    const counted = countedSentence(context, finding, sorted);
    if (late !== null) return [...(counted === null ? [] : [counted]), ...late, ...further];
  }
  const result = sorted.result === null ? "" : courtWords(sorted.result);
  const text = (result === "" ? "上述情形与规定不符" : result).replaceAll("当事人", context.voice.self);
  const shown = numbersOf(context, finding);
  const proof = shown.parts.length === 0 ? shown : join("（", shown, "）");
  return [
    say(`ground.${finding.id}.result`, {}, { parts: [{ text }], findings: [finding.id] }, proof, "。"),
    ...further,
  ];
}

/** The exhibits of a finding's events, where there are any. */
function numbersOf(context: Context, finding: Finding): Piece {
  const events = eventsOf(context, finding);
  const some = events.some((event) => proofsOf(context, event).length > 0);
  return some ? exhibitsOf(context, events) : { parts: [] };
}

/** Done all the same, though late: nothing is left to ask for. */
const DONE = "该项义务虽已履行，但已超过法定期限，请予审查认定。";

/** A period that still runs: asked to be kept, not called passed. */
function inTimeSentence({ id }: Finding): Sentence {
  const asserts = [{ kind: "period", finding: id, kept: true, days: null }] as const;
  const piece: Piece = { parts: [{ text: "请依法按期办理。" }], findings: [id], asserts };
  return say(`ground.${id}.running`, {}, piece);
}

/** The argument of the rule, in the words for a breach or for an open question. */
function argued(context: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const { result } = sorted;
  const unfound = unfoundWords(context, finding, sorted);
  const { argue, ifDone = argue, ifOpen, leg } = { ...groundWords(finding), ...unfound };
  const done = finding.done !== null || result?.performed === true;
  if ((done && finding.status === "contestable") || isFavourable(context, finding)) return [];
  const late = done && finding.kind === "time-limit" && (leg !== null || familyOf(finding.rule) === "N");
  const words = late ? DONE : finding.status !== "breach" ? ifOpen : done ? ifDone : argue;
  if (words === undefined) return [];
  const order = orderNamed(context, finding);
  const text = spoken(words, context.voice).replaceAll("{order}", order.words);
  const facts = words.includes("{order}") ? order.facts : [];
  const piece: Piece = { parts: [{ text }], facts, findings: [finding.id] };
  return [say(`ground.${finding.id}${ARGUMENT}`, { form: "argument" }, piece)];
}

/** The restriction order that a finding is about, by its day: a paper speaks of this one, not of orders. */
function orderNamed(
  context: Context,
  { subjects }: Finding,
): { readonly words: string; readonly facts: readonly string[] } {
  const order = subjects
    .map((id) => context.view.byId(id))
    .find((event) => event?.type === "restriction-ordered" && !event.doubtful);
  const day = order === undefined ? null : spanText(order.raw.date);
  return order === undefined || day === null
    ? { words: "该限制消费令", facts: [] }
    : { words: `${courtOf(context, order)}${day.zh}发出的限制消费令`, facts: [`events[${order.id}].date`] };
}

/** A finding that cannot be decided is never asserted: what is missing stands as gaps, and the note says that it is open. */
function unknownSentence(context: Context, finding: Finding): Sentence {
  const { id, missing } = finding;
  const gaps = missing.map(({ path, question }) => gap(path, question, path));
  const lead = {
    parts: [{ text: `关于${topicOf(context, finding)}：` }],
    findings: [id],
  };
  const all =
    gaps.length === 0 ? gap(`${id}.missing`, { zh: "待查明的事实", en: "the fact to be settled" }) : list(gaps, "；");
  return say(`ground.${id}.unknown`, {}, lead, join(all), "。");
}
