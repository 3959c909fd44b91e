// What a ground on ability rests on beside the decision's silence: how the person stood, which no file of a decision tells.
import type { Finding } from "../../engine/finding.ts";
import { isAmong, type RuleCode } from "../../engine/rule-code.ts";
import { NEVER_LISTED } from "../../plain/model.ts";
import type { Text } from "../../text.ts";
import { isWrong, type Context } from "../context.ts";
import type { Sentence } from "../model.ts";
import { gap, type Piece, say } from "../sentence.ts";

const ON_ABILITY: ReadonlySet<RuleCode> = new Set<RuleCode>(["L-01", "L-09"]);

const MEANS: Text = {
  zh: "决定作出时的收入、存款、房产、车辆等财产状况，及证据编号",
  en: "income, savings, house, vehicles and other assets when the decision was made, with their exhibits",
};

/**
 * That a decision finds no ability proves none: how the person stood is told beside it. Whoever may not be listed at all argues it only
 * in the alternative, and proves no means.
 */
export function abilitySentence(context: Context, { id, rule, thread, status }: Finding): readonly Sentence[] {
  const decided = context.view.threads.find((one) => one.id === thread)?.decided ?? null;
  if (!ON_ABILITY.has(rule) || status !== "breach" || decided?.raw.abilityFound !== "no") return [];
  const never = context.audit.findings.some(
    (one) => one.thread === thread && isAmong(one.rule, NEVER_LISTED) && isWrong(one),
  );
  if (never) {
    const text = "前述不得纳入的情形成立的，即应撤销，本节不必再审；退一步讲，决定也缺少以该项纳入的前提。";
    return [say(`ground.${id}.alternative`, {}, { parts: [{ text }], findings: [id] })];
  }
  const lead: Piece = { parts: [{ text: `决定作出时${context.voice.self}的财产状况：` }], findings: [id] };
  return [say(`ground.${id}.means`, {}, lead, gap("ability.means", MEANS), "。")];
}
