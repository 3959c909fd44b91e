// That a debt was paid in full is for the payer to show: how much, to whom and for what, beside the slip.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Context } from "../context.ts";
import type { Sentence } from "../model.ts";
import type { Text } from "../../text.ts";
import { gap, type Piece, say } from "../sentence.ts";

const PAID: Text = {
  zh: "本金、利息或者违约金、迟延履行利息、执行费用各多少、总额，收款人，付款方式，以及申请执行人的确认或者结案证明的证据编号",
  en: "principal, interest or penalty, interest for delay and costs, the total, the payee, how it was paid, and the exhibit that confirms it (the creditor's receipt, the closing certificate)",
};

/** The debt is one in money, as far as the file tells. */
export const isMoney = ({ file }: Pick<Context, "file">): boolean =>
  (file.enforcement.obligation?.kind ?? "payment") === "payment";

/** The payment that a ground rests on: performance in full, by the person himself, of a debt in money; null where it rests on none. */
export function performanceOf(context: Context, { rule, subjects }: Finding): CaseEvent | null {
  if (rule !== "X-01" || !isMoney(context)) return null;
  const paid = subjects
    .flatMap((one) => context.view.byId(one) ?? [])
    .find(({ type }) => type === "obligation-performed");
  return paid?.raw.full === "yes" ? paid : null;
}

/** The facts of a ground with what was paid beside the payment that it rests on. */
export function withPayment(context: Context, finding: Finding, facts: readonly Sentence[]): readonly Sentence[] {
  const paid = performanceOf(context, finding);
  if (paid === null) return facts;
  const { id } = finding;
  const lead: Piece = { parts: [{ text: "履行的数额：" }], facts: [`events[${paid.id}].full`], findings: [id] };
  const sum = say(`ground.${id}.paid`, {}, lead, gap("performance.paid", PAID), "。");
  const told = facts.findIndex((fact) => fact.id === `ground.${id}.fact.${paid.id}`);
  return told < 0 ? [...facts, sum] : [...facts.slice(0, told + 1), sum, ...facts.slice(told + 1)];
}
