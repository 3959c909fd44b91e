// The pieces of evidence by what they prove. Their kinds are free text, so only listed words tick an item.
import type { CaseEvent, CaseView } from "../engine/model.ts";
import { parseSpan } from "../calendar/edtf.ts";

/** What a piece of evidence proves; the words under which it may be filed, in both languages. */
const WORDS = {
  decision: [
    "decision",
    "listing-decision",
    "失信决定书",
    "失信决定",
    "纳入决定",
    "纳入决定书",
    "列入决定",
    "列入决定书",
    "不予提前移出决定书",
  ],
  rejection: ["rejection", "rejection-decision", "驳回决定", "驳回决定书"],
  "reconsideration-decision": ["reconsideration-decision", "复议决定", "复议决定书"],
  notice: ["notice", "listing-notice", "列入告知书", "事先告知书", "拟列入告知书"],
  "review-decision": ["review-decision", "行政复议决定", "行政复议决定书", "不予受理决定书"],
  "service-proof": ["service-proof", "proof-of-service", "送达回证", "送达证明", "送达材料"],
  receipt: [
    "proof-of-receipt",
    "courier-receipt",
    "delivery-receipt",
    "签收单",
    "快递签收单",
    "收件回执",
    "网上立案回执",
  ],
  capture: ["capture", "screenshot", "web-capture", "截图", "网页截图", "公示截图", "网页公示截图"],
  identity: ["identity", "identity-document", "id-document", "身份证", "身份证明", "身份证件", "营业执照"],
  authority: ["authority", "authority-to-act", "power-of-attorney", "授权委托书", "委托书", "法律援助公函"],
  address: ["service-address", "address-confirmation", "送达地址确认书"],
  list: ["evidence-list", "list-of-evidence", "证据目录", "证据清单"],
  payment: ["payment-proof", "proof-of-payment", "bank-transfer", "履行凭证", "付款凭证", "转账凭证", "缴款凭证"],
  settlement: ["settlement", "settlement-agreement", "和解协议", "执行和解协议"],
  creditor: ["creditor-letter", "creditor-request", "申请执行人删除申请", "债权人删除申请"],
  query: ["query-log", "asset-query", "查询记录", "财产查询记录", "查询结果通知"],
  "restriction-order": ["restriction-order", "限制消费令", "限消令"],
  ruling: ["ruling", "裁定书", "执行裁定书"],
  loss: ["loss-proof", "damage-proof", "损失证明", "损失凭证"],
  report: ["credit-report", "征信报告", "信用报告"],
  removal: ["removal-proof", "deletion-proof", "删除决定", "删除证明", "撤销决定"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Exhibit = keyof typeof WORDS;

const byWord = new Map<string, Exhibit>();
for (const [exhibit, words] of Object.entries(WORDS)) {
  for (const word of words) if (isExhibit(exhibit)) byWord.set(word, exhibit);
}

function isExhibit(name: string): name is Exhibit {
  return Object.hasOwn(WORDS, name);
}

/** Pieces of evidence of one kind: the events that name one, and the ids of the pieces in the order of the file. */
export interface OnFile {
  readonly events: readonly CaseEvent[];
  readonly pieces: readonly string[];
}

/** What is on file of each kind. */
export type Exhibits = ReadonlyMap<Exhibit, OnFile>;

const EMPTY: Exhibits = new Map();

/** What the evidence of a case proves as of its day. A piece dated wholly after that day is not there yet. */
export function exhibitsOf(view: CaseView): Exhibits {
  const { evidence } = view.file;
  if (evidence === undefined || evidence.length === 0) return EMPTY;
  const found = new Map<Exhibit, { readonly events: Set<CaseEvent>; readonly pieces: string[] }>();
  const naming = new Map<string, CaseEvent[]>();
  for (const event of view.events) {
    for (const id of new Set(event.raw.evidence)) {
      const list = naming.get(id);
      if (list === undefined) naming.set(id, [event]);
      else list.push(event);
    }
  }
  for (const { id, kind, date } of evidence) {
    if (kind === undefined || id === undefined) continue;
    const exhibit = byWord.get(
      kind
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/gu, "-"),
    );
    if (exhibit === undefined) continue;
    const span = date === undefined ? null : parseSpan(date);
    if (span !== null && span.ok && span.span.lo > view.asOf) continue;
    const onFile = found.get(exhibit) ?? { events: new Set(), pieces: [] };
    for (const event of naming.get(id) ?? []) onFile.events.add(event);
    onFile.pieces.push(id);
    found.set(exhibit, onFile);
  }
  return new Map([...found].map(([exhibit, { events, pieces }]) => [exhibit, { events: [...events], pieces }]));
}
