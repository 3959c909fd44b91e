// The term of a listing: a deletion on a ground of its own is owed only where there is none, one at its end where there is; what the
// decision says of it is told, and the article that it comes from.
import { lengthWords } from "../../law/duties.ts";
import { dutyBegins, dutyOn } from "../../law/duty-index.ts";
import type { Finding } from "../../engine/finding.ts";
import type { RuleCode } from "../../engine/rule-code.ts";
import type { Context } from "../context.ts";
import { exhibitsOf } from "../facts.ts";
import type { Sentence } from "../model.ts";
import { cite, provisionOf, quotation, quoteOf } from "../provisions.ts";
import { type Piece, say, type Words } from "../sentence.ts";

/** The deletions that a listing with a term does not know (失信规定（2017） art. 10(2)). */
const WITHOUT_TERM: ReadonlySet<RuleCode> = new Set<RuleCode>(["X-01", "X-02", "X-03", "X-04", "X-05", "X-06", "X-07"]);

/** That the decision states no term, where the file records that it states none; nothing where the file does not say. */
export function noTermSentence(context: Context, { id, rule, thread }: Finding): readonly Sentence[] {
  const decided = context.view.threads.find((one) => one.id === thread)?.decided ?? null;
  if (!WITHOUT_TERM.has(rule) || decided === null || decided.doubtful || decided.raw.termYears !== null) return [];
  const law = dutyOn("term-excludes", context.asOf);
  if (law === null) return [];
  const stated: Piece = {
    parts: [{ text: "决定没有写明纳入期限（" }],
    facts: [`events[${decided.id}].termYears`],
    findings: [id],
  };
  const excluded = cite(provisionOf(law), context.asOf);
  return [
    say(
      `ground.${id}.no-term`,
      {},
      stated,
      exhibitsOf(context, [decided]),
      "），不属于",
      excluded,
      "所称有纳入期限的情形。",
    ),
  ];
}

/**
 * What the deletion at the end of a term starts from: the term that the decision states, or that it states none where one is owed, under
 * the article that sets it; nothing where the file does not say, or the listing is older than terms are.
 */
export function termSentences(context: Context, { id, rule, thread }: Finding): readonly Sentence[] {
  const decided = context.view.threads.find((one) => one.id === thread)?.decided ?? null;
  if (rule !== "X-09" || decided === null || decided.doubtful || decided.lo < dutyBegins("term")) return [];
  const { termYears } = decided.raw;
  const term = dutyOn("term", context.asOf);
  if (termYears === undefined || term === null) return [];
  const law = provisionOf(term);
  const facts = [`events[${decided.id}].termYears`];
  const shown = exhibitsOf(context, [decided]);
  const quote = quoteOf(law);
  const set: Words = quote === null ? "所定的期限。" : `规定：${quotation(quote)}`;
  const sets = say(`ground.${id}.term.law`, {}, "期限的长短，", cite(law, context.asOf), set);
  const stated = (text: string): Sentence =>
    say(`ground.${id}.term`, {}, { parts: [{ text: `${text}（` }], facts, findings: [id] }, shown, "）。");
  if (termYears === null) return [stated("决定没有写明纳入期限"), sets];
  return [stated(`决定写明的纳入期限为${lengthWords(termYears, "years").zh}`), sets];
}
