// What an event says was done, in the words of a paper: how it was served, in which form and with what result.
import type { CaseEvent } from "../engine/model.ts";
import type { AnyEvent, EventType } from "../case/types.ts";
import { valueWords } from "../case/words.ts";
import { plain as visible } from "../report/plain.ts";
import type { Context } from "./context.ts";
import { PHRASES } from "./event-words.ts";
import { personIn, told } from "./parts/persons.ts";
import { gap, join, plain, type Piece } from "./sentence.ts";

type Telling = (event: CaseEvent, context: Context) => Piece | null;

/** The verb with its object, as exact as the file is. Follows the actor; some bring their own. */
export function deedOf(context: Context, event: CaseEvent): Piece {
  return TELLINGS[event.type]?.(event, context) ?? served(event) ?? plain(PHRASES[event.type].did);
}

/** Whether the deed itself already tells the number of the document, and the result. */
export function tellsOf({ type }: CaseEvent): { readonly number: boolean; readonly outcome: boolean } {
  return { number: type === "listing-decided", outcome: RESULTS[type] !== undefined };
}

const fact = ({ id }: CaseEvent, text: string, ...fields: readonly (keyof AnyEvent)[]): Piece => ({
  parts: [{ text }],
  facts: fields.map((field) => `events[${id}].${field}`),
});

/** 邮寄送达执行通知; an announcement is issued on its day and deemed service later, so it is not said to serve on it. */
function served({ id, type, raw }: CaseEvent, did = PHRASES[type].did): Piece | null {
  const method = raw.service?.method;
  if (!did.startsWith("送达") || method === undefined || method === "unknown") return null;
  const how = did.replace(/^送达/u, valueWords("serviceMethod", method).zh);
  const text = method === "announcement" ? `发出公告，${how}` : how;
  return { parts: [{ text }], facts: [`events[${id}].service.method`] };
}

/** （2023）京0105执1234号, with what may follow it; other references are named as such. */
const CASE_NUMBER = /^（\d{4}）\S+号(?:之[一二三四五六七八九十]+)?$/u;

const decidedListing: Telling = (event, { voice }) => {
  const number = visible(event.raw.documentNumber ?? "");
  const what = `，将${voice.self}纳入失信被执行人名单`;
  if (number === "") return plain(`作出决定${what}`);
  const named = CASE_NUMBER.test(number) ? `作出${number}决定` : `作出决定（文号：${number}）`;
  return fact(event, named + what, "documentNumber");
};

/** Performance in full or in part decides most of what follows from it, so an unknown one stands as a gap. */
const performed: Telling = (event) => {
  const { full } = event.raw;
  const what = "履行了生效法律文书确定的义务";
  if (full === "yes" || full === "no") return fact(event, `${full === "yes" ? "全部" : "部分"}${what}`, "full");
  const path = `events[${event.id}].full`;
  return join(what, "（", gap(path, { zh: "全部履行或者部分履行", en: "in full or in part" }, path), "）");
};

/** Whom the order is against, where the file tells that it is the client. */
const ordered: Telling = (event, { voice }) =>
  event.raw.against === "client" ? fact(event, `对${voice.self}发出限制消费令`, "against") : null;

const OFFICE_HELD: ReadonlySet<unknown> = new Set(["legal-representative", "principal-officer"]);

/** Of which organisation which office was left, as far as the file tells. */
const leftOffice: Telling = (_event, context) => {
  const { role } = context.file.client;
  if (role === undefined || !OFFICE_HELD.has(role)) return null;
  const office: Piece = { parts: [{ text: valueWords("role", role).zh }], facts: ["client.role"] };
  const company = told(personIn(context, "debtor"), "name");
  return join("不再担任", company ?? "被执行人", "的", office);
};

const FORMS = { decision: "以决定", ruling: "以裁定", notice: "以通知", oral: "口头" } as const;
type Results = Readonly<Record<NonNullable<AnyEvent["outcome"]>, string>>;

/** The answers whose result is part of the verb. */
const RESULTS: Readonly<Partial<Record<EventType, Results>>> = {
  "correction-decided": {
    granted: "同意纠正",
    rejected: "驳回纠正申请",
    partly: "同意部分纠正，驳回其余纠正请求",
  },
  "reconsideration-decided": {
    granted: "作出复议决定，支持复议请求",
    rejected: "作出复议决定，驳回复议申请",
    partly: "作出复议决定，部分支持复议请求",
  },
  "objection-decided": {
    granted: "裁定支持执行异议",
    rejected: "裁定驳回执行异议",
    partly: "裁定部分支持执行异议，驳回其余请求",
  },
};

const answered: Telling = (event) => {
  const { type, raw } = event;
  const result = raw.outcome === undefined ? undefined : RESULTS[type]?.[raw.outcome];
  const form = raw.form === undefined ? "" : FORMS[raw.form];
  if (result !== undefined) return fact(event, form + result, "outcome", ...(form === "" ? [] : (["form"] as const)));
  return form === "" ? null : fact(event, form + PHRASES[type].did, "form");
};

/** 驳回纠正申请的决定书: the paper that was served, called as the answer on file is. */
const answerServed: Telling = (event) => {
  const [decided] = event.parents.length === 1 ? event.parents : [];
  if (decided?.type !== "correction-decided" || decided.doubtful) return null;
  const { form, outcome } = decided.raw;
  const what = outcome === "rejected" ? "驳回纠正申请的" : "对纠正申请所作的";
  const did = `送达${what}${form === undefined || form === "oral" ? "文书" : PAPERS[form]}`;
  const facts = (["form", "outcome"] as const)
    .filter((field) => decided.raw[field] !== undefined)
    .map((field) => `events[${decided.id}].${field}`);
  return join(served(event, did) ?? did, { parts: [], facts });
};

const PAPERS = { decision: "决定书", ruling: "裁定书", notice: "通知书" } as const;

const seen =
  (field: "visible" | "active", words: Readonly<Record<"yes" | "no", string>>): Telling =>
  (event, { voice }) => {
    const state = event.raw[field];
    return state === undefined ? null : fact(event, words[state].replace("{self}", voice.self), field);
  };

const requested: Telling = (event) => {
  const { target, written, method } = event.raw;
  const about = target === "restriction" ? "就限制消费措施" : "";
  const form = method === "oral" ? "口头" : written === "yes" ? "书面" : "";
  if (about + form === "") return null;
  const fields = [
    about === "" ? null : "target",
    form === "" ? null : method === "oral" ? "method" : "written",
  ] as const;
  return fact(event, `${about}提出${form}纠正申请`, ...fields.filter((field) => field !== null));
};

/** What an objection was against, where the file links it. */
const OBJECTED: Readonly<Partial<Record<EventType, string>>> = {
  "enforcement-terminated": "对终结执行的裁定",
  "round-concluded": "对终结本次执行程序的裁定",
  "listing-decided": "对纳入失信被执行人名单的决定",
  "restriction-ordered": "对限制消费令",
};

const objected: Telling = (event) => {
  const [act] = event.named ? event.parents : [];
  const what = act === undefined ? undefined : OBJECTED[act.type];
  return what === undefined ? null : fact(event, `${what}提出执行异议`, "regarding");
};

const BODIES: Readonly<Record<string, string>> = {
  bureau: "向征信机构提出异议",
  provider: "向信息提供者提出异议",
  pboc: "向征信业监督管理部门投诉",
  "local-platform": "向公共信用信息平台提出异议",
  "debtor-register": "就被执行人信息提出异议",
};

const CERTIFIED = {
  deletion: "出具失信信息已经删除的证明",
  performance: "出具义务已经履行的证明",
  "not-listed": "出具不在失信被执行人名单的证明",
} as const;

/** Whose entry it was. */
const ofSelf =
  (did: string): Telling =>
  (_event, { voice }) =>
    plain(`${did}${voice.self}的失信信息`);

const TELLINGS: Readonly<Partial<Record<EventType, Telling>>> = {
  "listing-decided": decidedListing,
  "obligation-performed": performed,
  "correction-decided": answered,
  "correction-served": answerServed,
  "reconsideration-decided": answered,
  "objection-decided": answered,
  "objection-filed": objected,
  "office-changed": leftOffice,
  "correction-requested": requested,
  "listing-published": ofSelf("公布"),
  "listing-deleted": ofSelf("删除"),
  "listing-revoked": ofSelf("撤销"),
  "listing-corrected": ofSelf("更正"),
  "listing-blocked": ofSelf("屏蔽"),
  "listing-unblocked": ofSelf("恢复显示"),
  "certificate-issued": (event) => (event.raw.of === undefined ? null : fact(event, CERTIFIED[event.raw.of], "of")),
  harm: (event) => {
    const kind = visible(event.raw.kind ?? "");
    return kind === "" ? null : fact(event, `受到损失：${kind}`, "kind");
  },
  "enforcement-completed": () => plain("本案执行完毕"),
  "settlement-agreed": () => plain("双方达成执行和解协议"),
  "listing-checked": seen("visible", {
    yes: "经查询，失信被执行人名单仍显示{self}的信息",
    no: "经查询，失信被执行人名单已不显示{self}的信息",
  }),
  "restriction-ordered": ordered,
  "restriction-checked": seen("active", {
    yes: "经查询，对{self}的限制消费措施仍未解除",
    no: "经查询，对{self}的限制消费措施已经解除",
  }),
  "asset-query": (event) => {
    if (event.raw.result !== "none") return null;
    const nil = "通过网络执行查控系统查询财产，未发现可供执行的财产";
    // That nobody gave a valid clue is a condition of its own.
    return event.raw.clues === "no"
      ? fact(event, `${nil}，申请执行人或者其他人没有提供有效财产线索`, "result", "clues")
      : fact(event, nil, "result");
  },
  "creditor-deletion-requested": (event) =>
    event.raw.written === "yes" ? fact(event, "书面申请删除失信信息", "written") : null,
  "credit-objection-filed": (event) => {
    const words = BODIES[event.raw.body ?? ""];
    return words === undefined ? null : fact(event, words, "body");
  },
};
