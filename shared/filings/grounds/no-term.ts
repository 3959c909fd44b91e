// A deletion on a ground of its own is owed only where the listing has no term: what the decision says of that is told.
import { dutyOn } from "../../law/duty-index.ts";
import type { Finding } from "../../engine/finding.ts";
import type { RuleCode } from "../../engine/rule-code.ts";
import type { Context } from "../context.ts";
import { exhibitsOf } from "../facts.ts";
import type { Sentence } from "../model.ts";
import { cite, provisionOf } from "../provisions.ts";
import { type Piece, say } from "../sentence.ts";

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
