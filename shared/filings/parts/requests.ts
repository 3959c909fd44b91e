// What is asked of a court: the requests that the chosen grounds lead to, or that a person chose.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Day } from "../../calendar/civil.ts";
import { lawWords } from "../../law/duties.ts";
import { dutyBegins, dutyOn, itemOf } from "../../law/duty-index.ts";
import type { Ask } from "../choices.ts";
import { checklistOf, listingOf, type Context } from "../context.ts";
import { isAmong } from "../../engine/rule-code.ts";
import { legOf, topicOf } from "../grounds/index.ts";
import { basisOf, sortReasons } from "../grounds/steps.ts";
import type { Provision, Sentence } from "../model.ts";
import { citeInOrder, provisionOf } from "../provisions.ts";
import { gap, join, provisionKey, say, uniqueBy, type Piece } from "../sentence.ts";
import { formerLaw } from "./former.ts";
import { removalOf } from "./history.ts";
import { dutyLaw } from "./law-line.ts";
import { isOnlyRestricted, isReliefReason, orderOf, restrictionLaw, restrictionMayStand } from "./restriction.ts";

/**
 * The asks of the grounds, in the order of art. 11, then relief from the restriction, then a written answer. What is off
 * the list is not asked to be put right or deleted again.
 */
export function asksOf(context: Context, findings: readonly Finding[]): readonly Ask[] {
  if (context.choices.asks !== undefined) return context.choices.asks;
  const legs = new Set<Ask | null>(findings.map(legOf));
  const gone = removalOf(listingOf(context, findings)) !== null;
  const asks: Ask[] = (["revoke", "correct", "delete"] as const).filter(
    (ask) => legs.has(ask) && (ask === "revoke" || !gone),
  );
  const only = isOnlyRestricted(context) && restrictionMayStand(context);
  // What puts details of the entry right lifts nothing.
  const falls = asks.length === 0 || asks.some((ask) => ask !== "correct");
  if (only || legs.has("lift-restriction") || (falls && restrictionStands(context))) asks.push("lift-restriction");
  asks.push("written-answer");
  return asks;
}

/** Is a restriction on record that the correction request should name too? */
export function restrictionStands(context: Context): boolean {
  const items = checklistOf(context, "correction-request")?.items ?? [];
  return (
    context.asOf >= dutyBegins("restriction-correction") &&
    items.some(({ id, state }) => id === "restriction-relief" && state === "todo")
  );
}

/**
 * The provisions on which an ask rests on the day of filing: the court's duty, then the right to ask; none where that law has none.
 * `findings`: those that lead to it.
 */
function basisOfAsk(context: Context, ask: Ask, findings: readonly Finding[]): readonly Provision[] {
  const { asOf } = context;
  switch (ask) {
    case "revoke":
      return [...present(dutyLaw(asOf, "revocation")), ...article11(asOf, "revocation")];
    case "correct":
      return [...present(dutyLaw(asOf, "inaccuracy")), ...article11(asOf, "correction")];
    case "delete":
      return [...groundsLaw(context, findings), ...article11(asOf, "deletion")];
    case "written-answer":
      return present(dutyLaw(asOf, "review"));
    case "lift-restriction":
      return [
        ...groundsLaw(context, findings.filter(isReliefReason)),
        ...present(dutyLaw(asOf, "restriction-correction")),
      ];
    default:
      return present(dutyLaw(asOf, "restriction-relief"));
  }
}

/** The law of the grounds themselves, where it is also what obliges the court to do what is asked. */
function groundsLaw(context: Context, findings: readonly Finding[]): readonly Provision[] {
  const all = findings.flatMap((finding) => basisOf(finding, sortReasons(context, finding)));
  return all.filter(({ instrument }) => OBLIGING.has(instrument));
}

/** The rules on the list and on the restriction: what they say, a court owes the client. */
const OBLIGING: ReadonlySet<string> = new Set(["spc-defaulters", "spc-consumption", "good-faith"]);

const present = (one: Provision | null): readonly Provision[] => (one === null ? [] : [one]);

/** The article with the three grounds; at first a request rested on one that names none. */
function article11(asOf: Day, ground: string): readonly Provision[] {
  const duty = dutyOn("correction-grounds", asOf);
  return present(duty === null ? dutyLaw(asOf, "correction-without-days") : provisionOf(duty, itemOf(duty, ground)));
}

const WORDS: Readonly<Record<Ask, string>> = {
  revoke: "撤销{self}的失信信息",
  correct: "更正{self}的失信信息",
  delete: "删除{self}的失信信息",
  "lift-restriction": "解除对{self}采取的限制消费措施",
  "suspend-restriction": "暂时解除对{self}采取的限制消费措施",
  "written-answer": "以书面答复审查结果；不予支持的，作出书面决定并依法送达{self}",
};

/** An answer within the time of the article that asks for one: put right, or rejected by a decision; at first no law set a time. */
export function answerWords(asOf: Day): string {
  const review = dutyOn("review", asOf)?.period;
  const correction = dutyOn("correction", asOf)?.period;
  return review === undefined || correction === undefined
    ? WORDS["written-answer"]
    : `自收到本申请之日起${lawWords(review)}内审查；理由成立的，在${lawWords(correction)}内纠正并书面告知{self}；理由不成立的，制作驳回决定书并依法送达{self}`;
}

interface Asking {
  /** 请求, or whom the court above is asked to tell. */
  readonly lead?: string;
  /** The grounds of the paper: each request names those that lead to it, and the events that they are about. */
  readonly findings: readonly Finding[];
  /** Asks to look into what leads to none of the asks too: where no other request of the paper rests on all grounds. */
  readonly rest?: boolean;
}

/**
 * One sentence for each ask, after the lead; a gap where there is nothing to ask for yet. What asks for less than the one
 * before it stands as the alternative; relief from the restriction goes with what comes before it.
 */
export function requestSentences(
  context: Context,
  asks: readonly Ask[],
  form: string,
  { lead = "请求", findings, rest = false }: Asking,
): readonly Sentence[] {
  const main = asks.filter((ask) => ask !== "written-answer");
  const open = main.length === 0 ? [chooseSentence(context, form, lead)] : [];
  const askOf = (finding: Finding): Ask | null => {
    const leg = legOf(finding);
    if (leg !== null && asks.includes(leg)) return leg;
    // That an answer was late, or of the wrong form, is why a written one is asked for.
    return isAmong(finding.rule, ANSWERS) && asks.includes("written-answer") ? "written-answer" : null;
  };
  const sentences = asks.map((ask, at) => {
    const because = findings.filter((finding) => askOf(finding) === ask);
    const law = ask === "lift-restriction" ? [...formerLaw(context), ...restrictionLaw(context, asks, findings)] : [];
    return requestSentence(context, ask, form, { lead: leadOf(ask, asks.slice(0, at), lead), findings: because, law });
  });
  const left = rest ? findings.filter((finding) => askOf(finding) === null) : [];
  return [...open, ...sentences, ...(left.length === 0 ? [] : [reviewSentence(context, left, form)])];
}

/** Rules on how courts answer requests. */
const ANSWERS = ["C", "R", "H-03"] as const;

/** Nothing is complained of but that requests lie unanswered: what is asked is an answer. */
export const isOnlySilence = (findings: readonly Finding[]): boolean =>
  findings.length > 0 && findings.every(({ rule, done }) => isAmong(rule, ANSWERS) && done === null);

/** What is wrong beside the asks: each is named, so that the court need not look for it. */
function reviewSentence(context: Context, findings: readonly Finding[], form: string): Sentence {
  const topics = [...new Set(findings.map((finding) => topicOf(context, finding)))];
  const what: Piece = { parts: [{ text: topics.join("、") }], findings: findings.map(({ id }) => id) };
  return say("request.review", { form }, "请求对", what, "一并审查、纠正", becauseOf(context, findings), "。");
}

function leadOf(ask: Ask, before: readonly Ask[], lead: string): string {
  if ((ask === "correct" || ask === "delete") && before.includes("revoke")) return `如不予撤销，${lead}`;
  if (ask === "delete" && before.includes("correct")) return `如不予更正，${lead}`;
  return ask === "lift-restriction" && before.length > 0 ? `${lead}一并` : lead;
}

interface OneAsk {
  readonly lead: string;
  readonly findings: readonly Finding[];
  /** What it rests on beside its findings. */
  readonly law: readonly Provision[];
}

/** The provisions of one text together, in the order of its articles; the texts as they come. */
function byText(basis: readonly Provision[]): readonly Provision[] {
  const textOf = ({ instrument, version }: Provision): string => `${instrument}@${version}`;
  const texts = [...new Set(basis.map(textOf))];
  const place = (one: Provision): readonly [number, number] => [texts.indexOf(textOf(one)), Number(one.article)];
  return basis.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || (Number.isNaN(one[1] - other[1]) ? 0 : one[1] - other[1]);
  });
}

function requestSentence(context: Context, ask: Ask, form: string, { lead, findings, law }: OneAsk): Sentence {
  const { asOf, voice } = context;
  const basis = byText(uniqueBy([...law, ...basisOfAsk(context, ask, findings)], provisionKey));
  const rests: Piece =
    basis.length === 0 ? { parts: [] } : join("（依据", { parts: [{ text: citeInOrder(basis, asOf) }], basis }, "）");
  const order = ask === "lift-restriction" ? orderOf(context) : null;
  const because = becauseOf(context, findings, order === null ? [] : [order]);
  const words = ask === "written-answer" ? answerWords(asOf) : WORDS[ask];
  return say(`request.${ask}`, { form }, `${lead}${words.replaceAll("{self}", voice.self)}`, because, rests, "。");
}

/** What a request rests on, without words of its own: the findings, the events that they are about, and further events. */
export function becauseOf({ view }: Context, findings: readonly Finding[], events: readonly CaseEvent[] = []): Piece {
  const ids = [...findings.flatMap(({ subjects }) => subjects), ...events.map(({ id }) => id)];
  return {
    parts: [],
    facts: [...new Set(ids)].filter((id) => view.byId(id) !== undefined).map((id) => `events[${id}]`),
    findings: findings.map(({ id }) => id),
  };
}

function chooseSentence(context: Context, form: string, lead: string): Sentence {
  const hint = isOnlyRestricted(context)
    ? { zh: "关于限制消费措施的请求", en: "what is asked about the restriction" }
    : { zh: "选择撤销、更正或者删除失信信息", en: "choose: revoke, correct or delete the listing" };
  return say("request.choose", { form }, lead, gap("request.choose", hint), "。");
}
