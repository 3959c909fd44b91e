// One who left an office of the debtor: what lifts a restriction from him, and what he has to show.
import type { CaseEvent } from "../../engine/model.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import type { Block, Sentence } from "../model.ts";
import { cite } from "../provisions.ts";
import { gap, say, type Piece, type Words } from "../sentence.ts";
import { heading, paragraphOf } from "./blocks.ts";
import { FORMS } from "./form.ts";
import { certainEvents } from "./history.ts";
import { dutyLaw, lawPiece } from "./law-line.ts";
import { personIn, told } from "./persons.ts";
import { orderOf } from "./restriction.ts";

const FORM = FORMS.relief;

/** The office was certainly left by one who is not said to control the organisation still; null where none was. */
function leavingOf(context: Context): CaseEvent | null {
  const left = certainEvents(context, ["office-changed"]).findLast(({ raw }) => raw.happened !== "no") ?? null;
  return left?.raw.controls === "yes" ? null : left;
}

/** The order where the office was certainly left before it was made. */
function orderAfter(context: Context, left: CaseEvent): CaseEvent | null {
  const order = orderOf(context);
  return order !== null && left.hi < order.lo ? order : null;
}

/** The client left an office of the debtor, and a restriction is to be lifted for it. */
export const isFormerOfficer = (context: Context): boolean => leavingOf(context) !== null && orderOf(context) !== null;

/** The client had left before the order was made: it hit somebody whom it does not reach. */
export function isFormerOutside(context: Context): boolean {
  const left = leavingOf(context);
  return left !== null && orderAfter(context, left) !== null;
}

/**
 * One who left the office asks for relief. Of an order made under him: why the office changed, that he controls nothing, and what
 * follows from it. Of one made after he had left: that it does not reach him comes first, the article on former officers only by analogy.
 */
export function formerBlock(context: Context): readonly Block[] {
  const left = leavingOf(context);
  const law = dutyLaw(context.asOf, "restriction-relief");
  if (left === null || law === null) return [];
  const { voice } = context;
  const before = orderAfter(context, left);
  const asked = (further: string): Sentence =>
    say(
      "former.ask",
      { form: FORM },
      "单位被限制消费后，其法定代表人、主要负责人确因经营管理需要发生变更，原法定代表人、主要负责人证明自己并非单位的实际控制人、影响债务履行的直接责任人员，经审查属实的，其解除申请应予准许（",
      lawPiece(context.asOf, [law]),
      `）。${further}`,
    );
  const why = say("former.why", { form: FORM }, "职务变更的原因：", gap("former.why", WHY), "。");
  if (before === null) return [paragraphOf("former", [why, ...standingSentences(context, left), asked("")])];
  return [
    heading("former.outside.head", `${voice.self}不属于限制消费措施所及的人员`, FORM, 2),
    paragraphOf("former.outside", outsideSentences(context, left, before)),
    heading("former.head", "参照原法定代表人、主要负责人解除限制的条文，也应予解除", FORM, 2),
    paragraphOf("former", [why, asked(`举重以明轻，${voice.self}在限制消费令发出之前已经离任，更应予解除。`)]),
  ];
}

/** That the client controls nothing and is not directly responsible: as far as the file tells it, else for a person to write. */
function standingSentences(context: Context, left: CaseEvent): readonly Sentence[] {
  const proof = gap("former.proof", CONTROL_PROOF);
  const known: Piece = { parts: [], facts: [`events[${left.id}].controls`] };
  const company: Words = told(personIn(context, "debtor"), "name") ?? "该单位";
  const control =
    left.raw.controls === "no"
      ? say(
          "former.control",
          { form: FORM },
          `${context.voice.self}不是`,
          company,
          "的实际控制人",
          known,
          "（",
          proof,
          "）。",
        )
      : say("former.control", { form: FORM }, gap("former.control", CONTROL, `events[${left.id}].controls`), "。");
  return [control, say("former.direct", { form: FORM }, "关于直接责任：", gap("former.direct", DIRECT), "。")];
}

/** Whom the restriction of an organisation reaches beside it, in which capacity the order names the client, and that none is left. */
function outsideSentences(context: Context, left: CaseEvent, order: CaseEvent): readonly Sentence[] {
  const { asOf, voice } = context;
  const reached = dutyLaw(asOf, RESTRICTED);
  const correction = dutyLaw(asOf, "restriction-correction");
  const rests: Piece = { parts: [], facts: [`events[${left.id}].date`, `events[${order.id}].date`] };
  return [
    ...(reached === null
      ? []
      : [
          say(
            "former.reached",
            { form: FORM },
            cite(reached, asOf),
            "所限制的，是单位被执行人的法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人。",
          ),
        ]),
    say(
      "former.capacity",
      { form: FORM },
      `限制消费令载明的${voice.self}的身份：`,
      gap("former.capacity", CAPACITY),
      "。",
    ),
    say(
      "former.outside",
      { form: FORM },
      rests,
      `限制消费令发出时，${voice.self}已经离任（`,
      gap("former.offices", OFFICES),
      "）。",
    ),
    ...standingSentences(context, left),
    ...(correction === null
      ? []
      : [
          say(
            "former.correct",
            { form: FORM },
            `对不属于上述人员的${voice.self}采取的限制消费措施没有依据，请予纠正并解除（`,
            lawPiece(asOf, [correction]),
            "）。",
          ),
        ]),
  ];
}

/** The paragraph with the persons beside an organisation and their private spending. */
export const RESTRICTED = "private-spending";

const CAPACITY: Text = {
  zh: "法定代表人、主要负责人、影响债务履行的直接责任人员或者实际控制人；没有载明的，写明没有载明",
  en: "legal representative, principal officer, directly responsible person or controller; say so if the order names none",
};

const OFFICES: Text = {
  zh: "变更登记的日期，以及离任后不担任法定代表人和主要负责人的证据编号",
  en: "day of registration, and the exhibits that show that neither office was held any more",
};

const CONTROL_PROOF: Text = {
  zh: "证明不是实际控制人的证据编号：登记、章程、股权转让、任职材料等",
  en: "exhibits that show no control: register, articles, transfer of shares, papers on the office",
};

const DIRECT: Text = {
  zh: "不是影响债务履行的直接责任人员的事实（不参与经营、没有处分财产等）和证据编号",
  en: "facts that show that the client is not directly responsible for the debt (no part in the management, disposed of nothing), and their exhibits",
};

const WHY: Text = {
  zh: "确因经营管理需要变更的事实和证据：任免文件、股东会决议、接任人等",
  en: "that the management required the change, with proof: appointment papers, resolution, successor",
};

const CONTROL: Text = {
  zh: "是否仍是单位的实际控制人；不是的，写明并附证据",
  en: "whether the client still controls it; if not, say so with proof",
};
