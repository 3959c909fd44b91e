// Ability to perform as two grounds: that the decision finds none is a fault of the decision, and there to be read; that there was none
// is a fact, for the client to prove.
import type { Finding } from "../../engine/finding.ts";
import { isAmong, type RuleCode } from "../../engine/rule-code.ts";
import { NEVER_LISTED } from "../../plain/model.ts";
import type { Text } from "../../text.ts";
import { isWrong, type Context } from "../context.ts";
import type { Block, Sentence } from "../model.ts";
import { heading, paragraphOf } from "../parts/blocks.ts";
import { FORMS } from "../parts/form.ts";
import { dutyLaw, lawPiece } from "../parts/law-line.ts";
import { cite, quotation, quoteOf } from "../provisions.ts";
import { gap, type Piece, say } from "../sentence.ts";
import type { Sorted } from "./steps.ts";
import type { GroundWords } from "./words.ts";

const ON_ABILITY: ReadonlySet<RuleCode> = new Set<RuleCode>(["L-01", "L-09"]);

const MEANS: Text = {
  zh: "决定作出时的收入、存款、房产、车辆等财产状况，及证据编号；不主张没有履行能力的，删去本节",
  en: "income, savings, house, vehicles and other assets when the decision was made, with their exhibits; strike this section out if lack of means is not claimed",
};

/** What the ground says where the decision finds no ability: nothing of whether there was any. */
const UNFOUND: Readonly<Record<"L-01" | "L-09", Pick<GroundWords, "heading" | "argue">>> = {
  "L-01": {
    heading: "决定没有认定有履行能力，缺少以该项纳入的要件",
    argue:
      "以该项纳入，有履行能力是法定要件，应当由决定认定；没有认定的，以该项纳入没有依据，相关失信信息应当予以撤销。",
  },
  "L-09": {
    heading: "决定没有认定有履行能力，缺少当时规定的要件",
    argue: "按当时的规定，各项情形均以具有履行能力为要件，应当由决定认定；没有认定的，纳入没有依据。",
  },
};

/** The words of a ground on a decision that finds no ability; null for every other: paid before, nothing was left to refuse. */
export function unfoundWords(
  { view }: Pick<Context, "view">,
  { rule, status, thread }: Finding,
  { result }: Pick<Sorted, "result">,
): Pick<GroundWords, "heading" | "argue"> | null {
  const decided = view.threads.find((one) => one.id === thread)?.decided ?? null;
  if (status !== "breach" || decided?.raw.abilityFound !== "no" || result?.turn === "performed") return null;
  return rule === "L-01" || rule === "L-09" ? UNFOUND[rule] : null;
}

const isNeverListed = ({ audit }: Context, thread: string | null): boolean =>
  audit.findings.some((one) => one.thread === thread && isAmong(one.rule, NEVER_LISTED) && isWrong(one));

/** That property or security sufficed is argued of the same listing: nobody pleads beside it that there were no means. */
const isCovered = ({ audit }: Context, thread: string | null): boolean =>
  audit.findings.some((one) => one.thread === thread && isAmong(one.rule, SUFFICED) && isWrong(one));

const SUFFICED: readonly RuleCode[] = ["L-02", "L-03", "L-08"];

/** Whoever may not be listed at all argues the missing finding only in the alternative. */
export function abilitySentence(context: Context, finding: Finding, sorted: Sorted): readonly Sentence[] {
  const { id, thread } = finding;
  if (unfoundWords(context, finding, sorted) === null || !isNeverListed(context, thread)) return [];
  const text = "前述不得纳入的情形成立的，即应撤销，本节不必再审；退一步讲，决定也没有认定以该项纳入的要件。";
  return [say(`ground.${id}.alternative`, {}, { parts: [{ text }], findings: [id] })];
}

/**
 * That a decision finds no ability proves none: how the person stood is a section of its own, under the article that bars a listing without
 * ability. Whoever may not be listed at all proves no means, nor whoever says that there were enough.
 */
export function abilityBlocks(context: Context, finding: Finding, sorted: Sorted): readonly Block[] {
  const { id, thread } = finding;
  if (!ON_ABILITY.has(finding.rule) || unfoundWords(context, finding, sorted) === null) return [];
  if (isNeverListed(context, thread) || isCovered(context, thread)) return [];
  const { asOf, voice } = context;
  const form = FORMS.correction;
  const bar = finding.rule === "L-01" ? dutyLaw(asOf, "bar-no-refusal") : null;
  const quote = bar === null ? null : quoteOf(bar);
  const lead: Piece = { parts: [{ text: `决定作出时${voice.self}的财产状况：` }], findings: [id] };
  const then: Piece = { parts: [{ text: "依上述财产状况不能履行的，" }], findings: [id] };
  return [
    heading(`means.${id}.heading`, `关于决定作出时${voice.self}的履行能力`, form, 2),
    paragraphOf(`means.${id}`, [
      ...(bar === null || quote === null
        ? []
        : [say(`means.${id}.law`, {}, cite(bar, asOf), `规定：${quotation(quote)}`)]),
      say(`ground.${id}.means`, {}, lead, gap("ability.means", MEANS), "。"),
      bar === null
        ? say(`means.${id}.follows`, {}, then, "没有当时规定所要求的履行能力，不应纳入。")
        : say(
            `means.${id}.follows`,
            {},
            then,
            "属于",
            lawPiece(asOf, [bar]),
            "所列情形，不得以有履行能力而拒不履行为由纳入。",
          ),
    ]),
  ];
}
