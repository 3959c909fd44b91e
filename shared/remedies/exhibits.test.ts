// Under which words a piece of evidence may be filed, by hand, and how they are read.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { viewCase } from "../engine/case-view.ts";
import { smallCase } from "../rules/testing.ts";
import { exhibitsOf, type Exhibit, type Exhibits } from "./exhibits.ts";

/** What a piece proves, and the words for it. */
const FILED_UNDER: Readonly<Record<Exhibit, string>> = {
  decision: "decision listing-decision 失信决定书 失信决定 纳入决定 纳入决定书 列入决定 列入决定书 不予提前移出决定书",
  rejection: "rejection rejection-decision 驳回决定 驳回决定书",
  "reconsideration-decision": "reconsideration-decision 复议决定 复议决定书",
  notice: "notice listing-notice 列入告知书 事先告知书 拟列入告知书",
  "review-decision": "review-decision 行政复议决定 行政复议决定书 不予受理决定书",
  "service-proof": "service-proof proof-of-service 送达回证 送达证明 送达材料",
  receipt: "proof-of-receipt courier-receipt delivery-receipt 签收单 快递签收单 收件回执 网上立案回执",
  capture: "capture screenshot web-capture 截图 网页截图 公示截图 网页公示截图",
  identity: "identity identity-document id-document 身份证 身份证明 身份证件 营业执照",
  authority: "authority authority-to-act power-of-attorney 授权委托书 委托书 法律援助公函",
  address: "service-address address-confirmation 送达地址确认书",
  list: "evidence-list list-of-evidence 证据目录 证据清单",
  payment: "payment-proof proof-of-payment bank-transfer 履行凭证 付款凭证 转账凭证 缴款凭证",
  settlement: "settlement settlement-agreement 和解协议 执行和解协议",
  creditor: "creditor-letter creditor-request 申请执行人删除申请 债权人删除申请",
  query: "query-log asset-query 查询记录 财产查询记录 查询结果通知",
  "restriction-order": "restriction-order 限制消费令 限消令",
  ruling: "ruling 裁定书 执行裁定书",
  loss: "loss-proof damage-proof 损失证明 损失凭证",
  report: "credit-report 征信报告 信用报告",
  removal: "removal-proof deletion-proof 删除决定 删除证明 撤销决定",
};

const exhibits = (...kinds: readonly string[]): Exhibits =>
  exhibitsOf(
    viewCase(smallCase({ evidence: kinds.map((kind, at) => ({ id: `p${at}`, kind })) }), parseDay("2026-06-01") ?? 0),
  );

describe("a piece of evidence", () => {
  it.each(Object.entries(FILED_UNDER))("that proves the %s is filed under each of its words", (exhibit, words) => {
    for (const word of words.split(" ")) {
      const found = exhibits(word, "something-else");
      expect(
        [...found].map(([name, { pieces }]) => [name, pieces]),
        word,
      ).toEqual([[exhibit, ["p0"]]]);
    }
  });

  it("is read whatever the case, the spaces and the lines between its words", () => {
    for (const kind of [" Proof of  Service", "PROOF_OF_SERVICE", "proof-of-service "])
      expect([...exhibits(kind).keys()], kind).toEqual(["service-proof"]);
    expect(exhibits("toString", "constructor", "").size).toBe(0);
  });

  it("proves what it proves however many there are, and nothing without a kind or before its day", () => {
    const on = (evidence: readonly { readonly [field: string]: unknown }[]) =>
      exhibitsOf(viewCase(smallCase({ evidence }), parseDay("2024-03-05") ?? 0));
    expect(
      on([
        { id: "a", kind: "loss-proof" },
        { id: "b", kind: "损失证明" },
      ]).get("loss")?.pieces,
    ).toEqual(["a", "b"]);
    expect(on([{ id: "a" }]).size).toBe(0);
    const dated = (date: string) => on([{ id: "a", kind: "loss-proof", date }]).size;
    expect(["2024-03-04", "2024-03-05", "2024-03-06", "2024-03", "2024-03-05/2024-03-09"].map(dated)).toEqual([
      1, 1, 0, 1, 1,
    ]);
  });
});
