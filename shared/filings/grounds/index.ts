// Grounds from findings: for each one a heading, the law, what happened, how the days count, and what follows.
import type { Finding } from "../../audit/finding.ts";
import type { CaseEvent } from "../../audit/model.ts";
import { compareEvents } from "../../audit/model.ts";
import { isFavourable, type Context, type Voice } from "../context.ts";
import { eventClause, exhibitsOf } from "../facts.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { cite, quoteOf } from "../provisions.ts";
import { sentenceText } from "../walk.ts";
import { gap, join, list, provisionKey, say, type Piece } from "../sentence.ts";
import { evenIf, submissions } from "./alternatives.ts";
import { ANSWER_GROUNDS } from "./answers.ts";
import { LISTING_GROUNDS } from "./listing.ts";
import { PROCEDURE_GROUNDS } from "./procedure.ts";
import { countedSentence, lateSentence } from "./reckoning.ts";
import { RECORD_GROUNDS } from "./record.ts";
import { basisOf, sortSteps, type Sorted } from "./steps.ts";
import type { FamilyWords, GroundWords, Leg } from "./words.ts";

/** More provisions than these in one ground hide the one that counts. */
const MAX_PROVISIONS = 3;

const WORDS: FamilyWords = { ...LISTING_GROUNDS, ...PROCEDURE_GROUNDS, ...RECORD_GROUNDS, ...ANSWER_GROUNDS };

/** The words of a rule's grounds; the title of the rule where it has none of its own. */
export function groundWords({ rule, title }: Finding): GroundWords {
  return WORDS[rule] ?? { heading: title.zh, leg: null };
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

/** The grounds of a document, one after the other; what one has told the next ones do not tell again. */
export function groundBlocks(context: Context, findings: readonly Finding[], options: GroundOptions): readonly Block[] {
  const told = new Set(options.told);
  return findings.flatMap((finding) => {
    const blocks = groundOf(context, finding, { ...options, told: new Set(told) });
    for (const { id } of eventsOf(context, finding)) told.add(id);
    return blocks;
  });
}

function groundOf(context: Context, finding: Finding, options: GroundOptions): readonly Block[] {
  const sorted = sortSteps(finding);
  const id = `ground.${finding.id}`;
  return [
    { kind: "heading", id: `${id}.head`, level: 2, numbered: true, sentence: headingOf(context, finding) },
    { kind: "paragraph", id, indent: true, sentences: sentencesOf(context, finding, sorted, options) },
  ];
}

function headingOf({ voice }: Context, finding: Finding): Sentence {
  const { heading } = groundWords(finding);
  const text = finding.status === "breach" ? spoken(heading, voice) : `关于“${finding.title.zh}”一节`;
  return say(`ground.${finding.id}.heading`, {}, { parts: [{ text }], findings: [finding.id] });
}

function sentencesOf(
  context: Context,
  finding: Finding,
  sorted: Sorted,
  { told, argue }: GroundOptions,
): readonly Sentence[] {
  const law = lawSentences(context, finding, sorted);
  const facts = factSentences(context, finding, told);
  const between = betweenSentence(finding, sorted, facts);
  const end = argue ? argued(context, finding, sorted) : [];
  switch (finding.status) {
    case "breach":
      return [...law, ...facts, ...between, ...breachSentences(context, finding, sorted), ...end];
    case "contestable":
      return [...law, ...facts, ...between, ...submissions(context, finding, sorted), ...end];
    case "undetermined":
      return [...law, ...facts, unknownSentence(finding)];
    case "running": {
      const counted = countedSentence(context, finding, sorted);
      return [...law, ...facts, ...(counted === null ? [] : [counted]), inTimeSentence(finding)];
    }
    default:
      return [...law, ...facts];
  }
}

/** Notes that restate an event which the facts tell. */
const RESTATED = /^(?:纳入决定作出|失信信息公布|名单公布|已在名单上|送达.+)：|^.+送达：.*，.+送达$/u;
const DAYS = /：(?:不早于|不晚于)?(\d+年.*)$/u;

/** What the audit noted on the way to the result beyond what the facts tell: what the days are, what counts as what. */
function betweenSentence(finding: Finding, { notes }: Sorted, facts: readonly Sentence[]): readonly Sentence[] {
  const told = facts.map(sentenceText).join("");
  const kept = notes.filter((note) => {
    const days = DAYS.exec(note)?.[1];
    return !RESTATED.test(note) && (days === undefined || !told.includes(days));
  });
  if (kept.length === 0) return [];
  const text = `${kept.map(noteText).join("；")}。`;
  return [say(`ground.${finding.id}.between`, {}, { parts: [{ text }], findings: [finding.id] })];
}

const DATED = /^(.+)：(\d+年.*)$/u;

/** 宽限期届满：2024年3月1日 as a clause: 宽限期于2024年3月1日届满. */
function noteText(note: string): string {
  const [, label, day] = DATED.exec(note) ?? [];
  if (label === undefined || day === undefined) return note.replace("：不", "，不");
  if (label.endsWith("届满")) return `${label.slice(0, -"届满".length)}于${day}届满`;
  return label.endsWith("期限") ? `${label}为${day}` : `${day}，${label}`;
}

/** What the law asks: quoted where its wording is verified, else in the audit's words; what has neither is named. */
function lawSentences({ asOf }: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const basis = basisOf(finding, sorted).slice(0, MAX_PROVISIONS);
  const { pick } = groundWords(finding);
  const id = `ground.${finding.id}.law`;
  const told = basis.flatMap((one): readonly Sentence[] => {
    const cited: Piece = { ...cite(one, asOf), findings: [finding.id] };
    const own = `${id}.${provisionKey(one)}`;
    const quote = quoteOf(one, pick);
    if (quote !== null) return [say(own, {}, cited, `规定：“${quote.replace(/。$/u, "")}。”`)];
    const duty = dutyOf(sorted, one);
    if (duty === undefined) return [];
    const inForce = /^当日的?(.+)$/u.exec(duty)?.[1];
    return [
      inForce === undefined
        ? say(own, {}, "依照", cited, `，${duty}。`)
        : say(own, {}, `决定作出之日，${inForce}为`, cited, "。"),
    ];
  });
  const rest = basis.filter((one) => quoteOf(one, pick) === null && dutyOf(sorted, one) === undefined);
  if (rest.length === 0) return told;
  const named = list(
    rest.map((one) => cite(one, asOf)),
    "、",
  );
  const rests: Piece = { parts: [], findings: [finding.id] };
  return [...told, say(`${id}.named`, {}, rests, told.length === 0 ? "本节所涉规定为" : "本节并依据", named, "。")];
}

/** What the audit says that a provision asks. */
function dutyOf({ law }: Sorted, one: Provision): string | undefined {
  return law.find(({ basis }) => basis.some((named) => provisionKey(named) === provisionKey(one)))?.text;
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

function eventsOf({ view }: Context, { subjects }: Finding): readonly CaseEvent[] {
  return subjects
    .flatMap((id) => view.byId(id) ?? [])
    .filter((event) => !event.doubtful)
    .toSorted(compareEvents);
}

function breachSentences(context: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const further = evenIf(context, finding);
  if (finding.kind === "time-limit") {
    const late = lateSentence(context, finding, sorted);
    const counted = countedSentence(context, finding, sorted);
    if (late !== null) return [...(counted === null ? [] : [counted]), late, ...further];
  }
  const text = `依现有材料，${sorted.result?.replace("当事人", context.voice.self) ?? "与上述规定不符"}`;
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
  const named = new Set(events.flatMap(({ raw }) => raw.evidence ?? []));
  const some = context.exhibits.some(({ evidence }) => named.has(evidence));
  return some ? exhibitsOf(context, events) : { parts: [] };
}

/** Done all the same, though late: nothing is left to ask for. */
const DONE_LATE = /才(?:解除|更正|删除)|^\d+年\d+月\d+日(?:删除|更正|解除)/u;
const DONE = "该项义务虽已履行，但已超过法定期限，请予审查认定。";

/** A period that still runs: asked to be kept, not called passed. */
function inTimeSentence({ id }: Finding): Sentence {
  return say(`ground.${id}.running`, {}, { parts: [{ text: "该期限尚未届满，请依法按期办理。" }], findings: [id] });
}

/** The argument of the rule, in the words for a breach or for an open question. */
function argued({ voice }: Context, finding: Finding, { result }: Sorted): readonly Sentence[] {
  const { argue, ifOpen, leg } = groundWords(finding);
  const done = finding.done !== null || DONE_LATE.test(result ?? "");
  if ((done && finding.status === "contestable") || isFavourable(finding)) return [];
  const late = done && finding.kind === "time-limit" && (leg !== null || finding.rule.startsWith("N"));
  const words = late ? DONE : finding.status === "breach" ? argue : ifOpen;
  if (words === undefined) return [];
  const text = spoken(words, voice);
  return [say(`ground.${finding.id}.argue`, { form: "argument" }, { parts: [{ text }], findings: [finding.id] })];
}

/** A finding that cannot be decided is never asserted: what is missing stands as gaps. */
function unknownSentence({ id, missing, title }: Finding): Sentence {
  const gaps = missing.map(({ path, question }) => gap(path, question, path));
  const lead = { parts: [{ text: `关于“${title.zh}”，下列事实尚待查明，查明后再作陈述：` }], findings: [id] };
  const all =
    gaps.length === 0 ? gap(`${id}.missing`, { zh: "待查明的事实", en: "the fact to be settled" }) : list(gaps, "；");
  return say(`ground.${id}.unknown`, {}, lead, join(all), "。");
}
