// One who left an office of the debtor: what lifts a restriction from him, and what he has to show.
import type { CaseEvent } from "../../engine/model.ts";
import type { Text } from "../../text.ts";
import type { Context } from "../context.ts";
import type { Block, Provision, Sentence } from "../model.ts";
import { dateOf, exhibitsOf } from "../facts.ts";
import { cite } from "../provisions.ts";
import { gap, say, type Piece, type Words } from "../sentence.ts";
import { heading, paragraphOf } from "./blocks.ts";
import { FORMS } from "./form.ts";
import { certainEvents } from "./history.ts";
import { dutyLaw, lawPiece } from "./law-line.ts";
import { personIn, told } from "./persons.ts";
import { orderOf } from "./restriction.ts";
import { isDebtor } from "./standing.ts";

const FORM = FORMS.relief;

/**
 * The office was certainly left by one who is not said to control the organisation still, and who does not owe in person: leaving
 * frees nobody of his own debt. Null where none was.
 */
function leavingOf(context: Context): CaseEvent | null {
  const left = certainEvents(context, ["office-changed"]).findLast(({ raw }) => raw.happened !== "no") ?? null;
  return left?.raw.controls === "yes" || isDebtor(context) ? null : left;
}

/** The client left an office of the debtor, as far as it can free anybody of a restriction. */
export const hasLeftOffice = (context: Context): boolean => leavingOf(context) !== null;

/** The order where the office was certainly left before it was made. */
function orderAfter(context: Context, left: CaseEvent): CaseEvent | null {
  const order = orderOf(context);
  return order !== null && left.hi < order.lo ? order : null;
}

/** The client left an office of the debtor, and a restriction is to be lifted for it. */
export const isFormerOfficer = (context: Context): boolean => hasLeftOffice(context) && orderOf(context) !== null;

/** The client had left before the order was made: it hit somebody whom it does not reach. */
export function isFormerOutside(context: Context): boolean {
  const left = leavingOf(context);
  return left !== null && orderAfter(context, left) !== null;
}

/** What the lifting for an office that was left rests on: the request cites what its ground does. */
export function formerLaw(context: Context): readonly Provision[] {
  const { asOf } = context;
  if (!hasLeftOffice(context)) return [];
  const reached = isFormerOutside(context) ? dutyLaw(asOf, RESTRICTED) : null;
  return [reached, dutyLaw(asOf, "restriction-relief")].filter((one) => one !== null);
}

/** The court is asked to say in which of the four capacities it restricts the client, and on what facts; null where nobody left an office. */
export function findingRequest(context: Context): Sentence | null {
  const left = leavingOf(context);
  const reached = dutyLaw(context.asOf, RESTRICTED);
  if (left === null || reached === null) return null;
  return say(
    "request.capacity",
    { form: FORM },
    `请求查明${context.voice.self}是否属于单位被执行人的${CAPACITIES.replaceAll("、实际控制人", "或者实际控制人")}；认定属于的，在处理决定中写明属于哪一类、依据哪些事实和证据（依据`,
    lawPiece(context.asOf, [reached]),
    { parts: [], facts: [`events[${left.id}]`] },
    "）。",
  );
}

/**
 * One who left the office asks for relief. Of an order made under him: why the office changed, that he controls nothing, and what
 * follows from it. Of one made after he had left: that it does not reach him comes first, the article on former officers only by analogy.
 * `quoted`: another ground has that article. Nothing is asked about the organisation's own restriction, and that is said.
 */
export function formerBlock(context: Context, quoted = false): readonly Block[] {
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
  const company = paragraphOf("former.company", [companySentence(context)]);
  if (before === null) {
    const own = [why, controlSentence(context, left), directSentence(context), findingSentence(context, null)];
    return [paragraphOf("former", [...own, ...(quoted ? [] : [asked("")])]), company];
  }
  return [
    heading("former.outside.head", `${voice.self}不属于限制消费措施所及的人员`, FORM, 2),
    paragraphOf("former.outside", outsideSentences(context, left, before)),
    heading("former.head", "参照原法定代表人、主要负责人解除限制的条文，也应予解除", FORM, 2),
    paragraphOf("former", [
      why,
      directSentence(context),
      asked(`举重以明轻，${voice.self}在限制消费令发出之前已经离任，更应予解除。`),
    ]),
    company,
  ];
}

const companyOf = (context: Context): Words => told(personIn(context, "debtor"), "name") ?? "该单位";

/** That the client controls nothing, as far as the file tells it; else for a person to write. */
function controlSentence(context: Context, left: CaseEvent): Sentence {
  const path = `events[${left.id}].controls`;
  const known: Piece = { parts: [], facts: [path] };
  const proof = gap("former.proof", CONTROL_PROOF);
  return left.raw.controls === "no"
    ? say(
        "former.control",
        { form: FORM },
        `${context.voice.self}不是`,
        companyOf(context),
        "的实际控制人",
        known,
        "（",
        proof,
        "）。",
      )
    : say("former.control", { form: FORM }, gap("former.control", CONTROL, path), "。");
}

/** The article puts the proof on whoever asks; a file that calls the client directly responsible is to be looked into first. */
function directSentence({ file }: Context): Sentence {
  const hint = file.client.role === "directly-responsible" ? DIRECT_ON_FILE : DIRECT;
  return say("former.direct", { form: FORM }, "关于直接责任：", gap("former.direct", hint), "。");
}

/** What cannot be pleaded from the file is not denied in its place: whoever restricts has to find the capacity, and on what facts. */
function findingSentence({ voice: { court, self } }: Context, order: CaseEvent | null): Sentence {
  return order === null
    ? say(
        "former.finding",
        { form: FORM },
        `${court}认为${self}离任后仍属于单位的${CAPACITIES}中的一类的，请查明并写明属于哪一类、依据哪些事实和证据；只有曾任职务这一事实的，不足以继续限制。`,
      )
    : say(
        "former.finding",
        { form: FORM },
        `${court}认为限制消费令发出时${self}属于其中一类的，请查明并写明属于哪一类、依据哪些事实和证据；没有这样的事实和证据的，不能认定${self}属于其中一类。`,
        { parts: [], facts: [`events[${order.id}].date`] },
      );
}

/** The organisation's own restriction is not attacked, and the successor is the court's to deal with. */
function companySentence(context: Context): Sentence {
  return say(
    "former.company",
    { form: FORM },
    `本申请关于限制消费的请求只涉及对${context.voice.self}本人的限制，不涉及对`,
    companyOf(context),
    "采取的限制消费措施，也不影响对现任法定代表人、主要负责人依法采取措施。",
  );
}

/** Whom the restriction of an organisation reaches beside it, in which capacity the order names the client, and that none is left. */
function outsideSentences(context: Context, left: CaseEvent, order: CaseEvent): readonly Sentence[] {
  const { asOf, voice } = context;
  const reached = dutyLaw(asOf, RESTRICTED);
  const correction = dutyLaw(asOf, "restriction-correction");
  return [
    ...(reached === null
      ? []
      : [
          say(
            "former.reached",
            { form: FORM },
            cite(reached, asOf),
            `所限制的，除单位被执行人外，是其${CAPACITIES}。属于其中一类，是对个人采取限制消费措施的前提。`,
          ),
        ]),
    say(
      "former.capacity",
      { form: FORM },
      `限制消费令载明的${voice.self}的身份：`,
      gap("former.capacity", CAPACITY),
      "。",
    ),
    officeSentence(context, left, order),
    controlSentence(context, left),
    findingSentence(context, order),
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

/** The office that was left, by its day and its proof, against the day of the order; the day of registration is asked for. */
function officeSentence(context: Context, left: CaseEvent, order: CaseEvent): Sentence {
  const { self } = context.voice;
  const day = (event: CaseEvent): Piece => dateOf(event, DAY);
  return say(
    "former.office",
    { form: FORM },
    day(left),
    `，${self}已经离任（`,
    exhibitsOf(context, [left]),
    "；",
    gap("former.offices", REGISTERED),
    "），限制消费令于",
    day(order),
    `发出，其时${self}已不任原职。`,
  );
}

/** The four capacities in which a person beside an organisation is restricted. */
const CAPACITIES = "法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人";

/** The paragraph with the persons beside an organisation and their private spending. */
export const RESTRICTED = "private-spending";

const CAPACITY: Text = {
  zh: "法定代表人、主要负责人、影响债务履行的直接责任人员或者实际控制人；没有载明的，写明没有载明",
  en: "legal representative, principal officer, directly responsible person or controller; say so if the order names none",
};

const DAY: Text = { zh: "日期", en: "date" };

const REGISTERED: Text = {
  zh: "变更登记的日期和证据编号；没有登记的，写明何时申请登记、为什么没有登记",
  en: "day of registration with its exhibit; without one, when registration was asked for and why there is none",
};

const CONTROL_PROOF: Text = {
  zh: "证明不是实际控制人的证据编号：登记、章程、股权转让、任职材料等",
  en: "exhibits that show no control: register, articles, transfer of shares, papers on the office",
};

const DIRECT: Text = {
  zh: "不是影响债务履行的直接责任人员的事实（不参与经营、没有处分财产等）和证据编号",
  en: "facts that show that the client is not directly responsible for the debt (no part in the management, disposed of nothing), and their exhibits",
};

/** Whoever the file calls directly responsible cannot deny it by leaving an office. */
const DIRECT_ON_FILE: Text = {
  zh: "档案把当事人写作影响债务履行的直接责任人员，与本申请不符：请先核对；不属实的，改正档案并写明事实和证据编号",
  en: "the file calls the client directly responsible for the debt, which goes against this request: check it first; if it is wrong, put the file right and state the facts with their exhibits",
};

const WHY: Text = {
  zh: "确因经营管理需要变更的事实和证据：任免文件、股东会决议、接任人等",
  en: "that the management required the change, with proof: appointment papers, resolution, successor",
};

const CONTROL: Text = {
  zh: "是否仍是单位的实际控制人；不是的，写明并附证据",
  en: "whether the client still controls it; if not, say so with proof",
};
