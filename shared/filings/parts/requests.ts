// What is asked of a court: the requests that the chosen grounds lead to, or that a person chose.
import type { Finding } from "../../audit/finding.ts";
import { dayOf, type Day } from "../../calendar/civil.ts";
import type { Ask } from "../choices.ts";
import { checklistOf, type Context } from "../context.ts";
import { legOf } from "../grounds/index.ts";
import type { Provision, Sentence } from "../model.ts";
import { cite, provisionOn } from "../provisions.ts";
import { gap, join, say, type Piece } from "../sentence.ts";

/** From this day 法发〔2019〕35号 sends requests about restrictions down the path of art. 12 (published 2020-01-02). */
const RESTRICTIONS_BY_ART_12: Day = dayOf(2020, 1, 2);

/** The asks of the grounds, in the order of art. 11, then relief from the restriction, then a written answer. */
export function asksOf(context: Context, findings: readonly Finding[]): readonly Ask[] {
  if (context.choices.asks !== undefined) return context.choices.asks;
  const legs = new Set<Ask | null>(findings.map(legOf));
  const asks: Ask[] = (["revoke", "correct", "delete"] as const).filter((ask) => legs.has(ask));
  if (legs.has("lift-restriction") || restrictionStands(context)) asks.push("lift-restriction");
  asks.push("written-answer");
  return asks;
}

/** Is a restriction on record that the correction request should name too? */
export function restrictionStands(context: Context): boolean {
  const items = checklistOf(context, "correction-request")?.items ?? [];
  return (
    context.asOf >= RESTRICTIONS_BY_ART_12 &&
    items.some(({ id, state }) => id === "restriction-relief" && state === "todo")
  );
}

/** The provision on which an ask rests on the day of filing; null where the law of that day has none. */
function basisOfAsk(ask: Ask, asOf: Day): Provision | null {
  switch (ask) {
    case "revoke":
      return article11(asOf, 1);
    case "correct":
      return article11(asOf, 2);
    case "delete":
      return article11(asOf, 3);
    case "written-answer":
      return provisionOn(asOf, "spc-defaulters", (version) => (version === "2013" ? null : "12"), 1);
    default:
      return provisionOn(asOf, "good-faith", ask === "lift-restriction" ? "18" : "17");
  }
}

/** Article 11 with its three grounds; until 2017-04-30 a request rested on article 3, which names none. */
function article11(asOf: Day, item: number): Provision | null {
  const version = provisionOn(asOf, "spc-defaulters", "11")?.version;
  return version === "2013"
    ? provisionOn(asOf, "spc-defaulters", "3")
    : provisionOn(asOf, "spc-defaulters", "11", null, item);
}

const WORDS: Readonly<Record<Ask, string>> = {
  revoke: "撤销{self}的失信信息",
  correct: "更正{self}的失信信息",
  delete: "删除{self}的失信信息",
  "lift-restriction": "一并解除对{self}采取的限制消费措施",
  "suspend-restriction": "暂时解除对{self}采取的限制消费措施",
  "written-answer": "以书面决定答复，并将决定书依法送达{self}",
};

/** One sentence for each ask, after `lead` (请求, or 请求指令执行法院); a gap where there is nothing to ask for yet. */
export function requestSentences(
  context: Context,
  asks: readonly Ask[],
  form: string,
  lead = "请求",
): readonly Sentence[] {
  const main = asks.filter((ask) => ask !== "written-answer");
  const open = main.length === 0 ? [chooseSentence(form, lead)] : [];
  return [...open, ...asks.map((ask) => requestSentence(context, ask, form, lead))];
}

function requestSentence({ asOf, voice }: Context, ask: Ask, form: string, lead: string): Sentence {
  const basis = basisOfAsk(ask, asOf);
  const rests: Piece = basis === null ? { parts: [] } : join("（依据", cite(basis, asOf), "）");
  return say(`request.${ask}`, { form }, `${lead}${WORDS[ask].replace("{self}", voice.self)}`, rests, "。");
}

function chooseSentence(form: string, lead: string): Sentence {
  const hint = { zh: "选择撤销、更正或者删除失信信息", en: "choose: revoke, correct or delete the listing" };
  return say("request.choose", { form }, lead, gap("request.choose", hint), "。");
}
