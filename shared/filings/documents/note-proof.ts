// What the cover note says of proof: where a paper stands on more than the file can show, and what the other side will say.
import { checklistOf, isWrong, type Context } from "../context.ts";
import type { Finding } from "../../engine/finding.ts";
import { isAmong } from "../../engine/rule-code.ts";
import { performanceOf } from "../grounds/performance.ts";
import { isFormerOutside, isFormerOfficer } from "../parts/former.ts";
import { isMinor } from "../parts/party.ts";
import { isTold, personIn } from "../parts/persons.ts";
import { restrictionStands } from "../parts/requests.ts";
import { isOnlyRestricted, orderOf } from "../parts/restriction.ts";
import type { Text } from "../../text.ts";

/** A point of the note and what it rests on. */
interface Point {
  readonly id: string;
  readonly text: Text;
  readonly facts?: readonly string[];
  readonly findings?: readonly string[];
}

/** The points on proof that the case gives reason for, in the order of the papers. */
export function proofPoints(context: Context): readonly Point[] {
  const { audit, view } = context;
  const wrong = audit.findings.filter(isWrong);
  const served = view
    .of("listing-served")
    .filter((event) => !event.doubtful && isMinor({ view, asOf: event.lo }) === true);
  const paid = wrong.filter((finding) => performanceOf(context, finding) !== null);
  const order = orderOf(context);
  const { state } = checklistOf(context, "correction-request") ?? {};
  const falls =
    order !== null &&
    restrictionStands(context) &&
    (state === "open" || state === "closing") &&
    !isOnlyRestricted(context);
  return [
    ...served.map((event): Point => ({
      id: `minor.${event.id}`,
      text: SERVED_ON_CHILD,
      facts: [`events[${event.id}]`],
    })),
    ...ableLater(context, wrong),
    ...(paid.length === 0 ? [] : [{ id: "paid", text: PAID, findings: paid.map(({ id }) => id) }]),
    ...(isFormerOfficer(context) ? [{ id: "former", text: isFormerOutside(context) ? OUTSIDE : FORMER }] : []),
    ...(falls ? [{ id: "order", text: ORDER_GROUND, facts: [`events[${order.id}]`] }] : []),
    ...(isTold(personIn(context, "agent")) ? [{ id: "authority", text: AUTHORITY }] : []),
  ];
}

/** No ability is argued for the day of the decision, and the debt was paid in full later: the other side will hold the one against the other. */
function ableLater({ view }: Context, wrong: readonly Finding[]): readonly Point[] {
  const unable = wrong.filter((finding) => isAmong(finding.rule, ["L-01", "L-09"]));
  const paid = view
    .of("obligation-performed", "enforcement-completed")
    .findLast(
      ({ type, raw, doubtful }) =>
        !doubtful && raw.happened !== "no" && (type !== "obligation-performed" || raw.full === "yes"),
    );
  return unable.length === 0 || paid === undefined
    ? []
    : [{ id: "ability", text: ABLE_LATER, facts: [`events[${paid.id}]`], findings: unable.map(({ id }) => id) }];
}

const ABLE_LATER: Text = {
  zh: "履行能力：当事人后来全部履行，对方会据此说作出决定时就有能力。款项从哪里来（借款、变卖、他人代付）写进财产状况一节；说不清的，删去该节，只主张决定没有认定履行能力。",
  en: "Ability: the client paid in full later, and the other side will say that there was ability when the decision was made. Say in the section on means where the money came from (a loan, a sale, somebody else's payment); where that cannot be said strike the section out and argue only that the decision finds no ability.",
};

const SERVED_ON_CHILD: Text = {
  zh: "送达凭证上有签收日期，当事人那时未成年：文书只写凭证所载的日期，不写收到。向法定代理人核实是谁签收、何时得知；不要自认已经送达。",
  en: "The slip bears a day, and the client was a child then: the papers give that day as the slip's and concede no receipt. Ask the statutory agent who signed and when he came to know; concede no service.",
};
const PAID: Text = {
  zh: "全部履行：付款凭证只证明付了多少。对照判决核算本金、利息、迟延履行利息和执行费用，取得申请执行人的确认或者法院的结案证明；缺一项，对方就会说没有全部履行。",
  en: "Performance in full: a slip proves what was paid and no more. Reckon principal, interest, interest for delay and costs against the judgment, and obtain the creditor's receipt or the court's certificate; where one is missing, the other side will say that something is still owed.",
};
const FORMER: Text = {
  zh: "离任后请求解除：当事人要证明变更确因经营管理需要，自己不是实际控制人、也不是影响债务履行的直接责任人员。备齐登记档案、股权转让、任免文件和接任人的材料，说明离任前后谁经营、谁处分财产；只有登记变更的，多半不准。",
  en: "Relief after leaving office: the client has to show that the management required the change, that he does not control the organisation, and that he is not directly responsible for the debt. Have the register, transfers of shares, appointment papers and the successor's papers ready, and who ran it and disposed of its assets before and after; the change of the register alone will hardly do.",
};
const OUTSIDE: Text = {
  zh: "限制消费令发出之前已经离任：主张的是对象错误，请求纠正；关于原法定代表人解除限制的条文规定的是被限制之后的变更，这里只作参照。对方会说离任是为了规避执行、当事人仍是实际控制人，备齐登记档案、股权转让、任免文件和接任人的材料。",
  en: "The office was left before the order: the point is that the order hit someone it does not reach, and it is to be corrected; the article on former representatives speaks of a change under the restriction and is followed here by analogy only. The other side will say that he left to evade enforcement and controls it still: have the register, transfers of shares, appointment papers and the successor's papers ready.",
};
const ORDER_GROUND: Text = {
  zh: "请求一并解除限制消费：先看限制消费令写明的理由。以纳入名单为由的，随名单撤销或者删除；以未履行义务为由的，名单撤销后限制仍可以存在，改为另写解除的理由，或者删去这一项请求。",
  en: "Lifting the restriction together with the entry: read what ground the order names. One made because of the listing goes with it; one made for failure to perform can stand without it, and then give the ground for relief, or strike out that request.",
};
const AUTHORITY: Text = {
  zh: "授权委托书：没有打勾的特别授权，代理人不能变更、撤回申请，也不能和解；代理人签收文书之日，当事人的期限就起算。",
  en: "The authority: without a tick the agent can neither change nor withdraw a request, nor settle; the day the agent receives a paper is the day from which the client's limit runs.",
};
