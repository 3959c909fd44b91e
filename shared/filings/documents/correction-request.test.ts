// The correction request, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { CASE, caseWith, drawn, sentenceOf, textOfDrawn } from "../sample.fixture.ts";

const DECIDED: CaseEvent = {
  id: "e1",
  type: "listing-decided",
  date: "2023-11-20",
  source: "document",
  items: [1],
  citedVersion: "2017",
  written: "yes",
  abilityFound: "yes",
};

describe("the correction request", () => {
  const text = textOfDrawn("correction-request", { asOf: "2024-02-01" });

  it("goes to the enforcing court, with parties, requests, reasons and signature in order", () => {
    const places = [
      "失信信息纠正申请书",
      "申请人：王某",
      "一、请求事项",
      "二、事实与理由",
      "此致",
      "北京市朝阳区人民法院\n\n附：",
      "申请人（签名）",
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(drawn("correction-request", { asOf: "2024-02-01" }).addressee).toBe("北京市朝阳区人民法院");
  });

  it("asks for what the grounds lead to, and for relief from the restriction", () => {
    expect(text).toContain("1. 请求撤销申请人的失信信息（依据《失信规定》第九条第一款、第十一条第一项）。");
    expect(text).toContain(
      "2. 请求一并解除对申请人采取的限制消费措施（依据《限制消费规定》第一条第二款、《善意文明执行意见》第十八条）。",
    );
    expect(text).toContain(
      "3. 请求自收到本申请之日起十五日内审查；理由成立的，在三个工作日内纠正并书面告知申请人；理由不成立的，制作驳回决定书并依法送达申请人（依据《失信规定》第十二条第一款）。",
    );
    // The text of 2013 sets no time and knows no decision to reject.
    expect(textOfDrawn("correction-request", { asOf: "2017-04-30" })).not.toMatch(/十五日|驳回决定书/u);
  });

  it("argues from the decision without reasons, with article, quotation and exhibit", () => {
    expect(text).toContain("（一）决定书没有写明纳入理由");
    expect(text).toContain(
      "《失信规定》第五条第三款规定：“人民法院决定将被执行人纳入失信被执行人名单的，应当制作决定书",
    );
    expect(text).toContain("决定书没有写明理由（证据1）。");
    const { trace } = sentenceOf(drawn("correction-request", { asOf: "2024-02-01" }), "ground.D-02@e1.result");
    expect(trace).toMatchObject({ findings: ["D-02@e1"], exhibits: ["ev-decision"] });
  });

  it("leads from each request to its grounds, the events they are about, and the articles", () => {
    const draft = drawn("correction-request", { asOf: "2024-02-01" });
    expect(sentenceOf(draft, "request.revoke").trace).toMatchObject({ findings: ["D-02@e1"], facts: ["events[e1]"] });
    expect(sentenceOf(draft, "request.lift-restriction").trace.facts).toContain("events[e3]");
  });

  it("asks only for what is chosen", () => {
    const chosen = textOfDrawn("correction-request", { choices: { asks: ["delete"] } });
    expect(chosen).toContain("1. 请求删除申请人的失信信息（依据《失信规定》第十一条第三项）。");
    expect(chosen).not.toContain("请求撤销");
  });

  it("rests on the law of the day of filing: article 3 until 2017-04-30, no ground of article 11 before", () => {
    const old = caseWith([], { events: [{ id: "e1", type: "listing-decided", date: "2016-01-05", reasons: "no" }] });
    const choices = { asks: ["revoke"] } as const;
    expect(textOfDrawn("correction-request", { file: old, asOf: "2017-04-30", choices })).toContain(
      "依据《失信规定》第三条）",
    );
    expect(textOfDrawn("correction-request", { file: old, asOf: "2017-05-01", choices })).toContain(
      "依据《失信规定》第九条第一款、第十一条第一项）",
    );
  });

  it("puts service without proof as a question, never as a fault", () => {
    const file = caseWith([
      { id: "e2", type: "listing-served", date: "2023-11-28", service: { method: "post", proof: "no" } },
    ]);
    const draft = drawn("correction-request", { file, asOf: "2024-02-01" });
    const sentence = sentenceOf(draft, "ground.S-01@e1.reading.not-served");
    expect(sentence.alternative).toBe(true);
    expect(textOfDrawn("correction-request", { file, asOf: "2024-02-01" })).toContain(
      "现有材料中没有送达凭证，请核查送达情况。",
    );
  });

  it("names the court that listed once another court enforces: no act of the one is told of the other", () => {
    const moved = caseWith([
      { id: "t1", type: "enforcement-transferred", date: "2024-01-15", court: { name: "天津市河西区人民法院" } },
    ]);
    const after = textOfDrawn("correction-request", { file: moved, asOf: "2024-02-01" });
    expect(after).toContain("天津市河西区人民法院\n\n附：");
    expect(after).toContain("执行法院：天津市河西区人民法院。");
    expect(after).toContain("2023年11月20日，北京市朝阳区人民法院作出（2023）京0105执1234号之一决定，将申请人纳入");
    expect(after).toContain("北京市朝阳区人民法院2023年11月20日发出的限制消费令");
    expect(after).not.toMatch(/执行法院(?:作出|对申请人发出)/u);
  });

  it("asks for correction or deletion only in case the entry is not revoked", () => {
    const both = textOfDrawn("correction-request", { choices: { asks: ["revoke", "correct", "delete"] } });
    expect(both).toContain("1. 请求撤销申请人的失信信息");
    expect(both).toContain("2. 如不予撤销，请求更正申请人的失信信息（依据《失信规定》第九条第二款、第十一条第二项）。");
    expect(both).toContain("3. 如不予撤销，请求删除申请人的失信信息");
    const alone = textOfDrawn("correction-request", { choices: { asks: ["correct", "delete", "lift-restriction"] } });
    expect(alone).toContain("1. 请求更正");
    expect(alone).toContain("2. 如不予更正，请求删除");
    expect(alone).toContain("3. 请求一并解除对申请人采取的限制消费措施");
  });

  it("is about the restriction alone once the entry is off the list", () => {
    const file = caseWith([
      { id: "e1", type: "listing-decided", date: "2023-11-20", items: [1], reasons: "yes", written: "yes" },
      { id: "d1", type: "listing-deleted", date: "2024-02-20", source: "document" },
      { id: "d2", type: "restriction-checked", date: "2024-03-01", active: "yes", source: "official-record" },
    ]);
    const draft = drawn("correction-request", { file });
    expect(draft.title).toBe("限制消费措施纠正申请书");
    const after = textOfDrawn("correction-request", { file });
    expect(after).toContain(
      "1. 请求解除对申请人采取的限制消费措施（依据《限制消费规定》第一条第二款、《善意文明执行意见》第十八条）。",
    );
    expect(after).not.toMatch(/请求(?:一并|删除|更正)/u);
  });

  it("tells the order that it asks to lift, and no listing that there never was", () => {
    expect(text).toContain(
      "2023年11月20日，贵院对申请人发出限制消费令（文号：【待填：限制消费令的文号】，【待填：证明此节的证据编号】）。",
    );
    const choices = { asks: ["revoke", "lift-restriction"] } as const;
    const none = { ...CASE, events: CASE.events.filter(({ id }) => id !== "e3") };
    expect(textOfDrawn("correction-request", { file: none, choices })).toContain(
      "【待填：限制消费令的日期】，贵院对申请人发出限制消费令（文号：【待填：限制消费令的文号】）。",
    );
    const only = { ...CASE, events: CASE.events.filter(({ id }) => id === "e3") };
    const lifted = textOfDrawn("correction-request", { file: only, choices: { asks: ["lift-restriction"] } });
    expect(lifted).toContain("限制消费措施纠正申请书");
    expect(lifted).not.toContain("纳入失信被执行人名单的决定");
  });

  it("argues conditions before procedure, and a slip in a citation last", () => {
    const file = caseWith([
      { ...DECIDED, citedCplArticle: 255, reasons: "no" },
      { id: "s1", type: "security-provided", date: "2023-10-10", adequate: "yes", source: "document" },
    ]);
    const argued = drawn("correction-request", { file, asOf: "2024-02-01" })
      .blocks.map(({ id }) => id)
      .filter((id) => /^ground\.[A-Z]-\d+@[^.]+$/u.test(id) || id.endsWith(".heading"));
    const rules = argued.map((id) => /[A-Z]-\d+/u.exec(id)?.[0]).filter((rule) => rule !== undefined);
    expect(rules).toEqual(["L-02", "D-02", "V-03"]);
  });

  it("tells what is enforced, as far as the file does", () => {
    const basis = { issuer: "北京市朝阳区人民法院", documentNumber: "（2022）京0105民初999号" };
    const enforcement = { ...CASE.enforcement, basis, obligation: { kind: "payment", amount: "180000.00" } } as const;
    const told = textOfDrawn("correction-request", { file: { ...CASE, enforcement } });
    expect(told).toContain("执行依据：北京市朝阳区人民法院（2022）京0105民初999号。确定的给付金额：180000元。");
    expect(text).not.toContain("执行依据");
  });

  it("does not call the day of an announcement a receipt", () => {
    const file = caseWith([
      { id: "e2", type: "listing-served", date: "2023-12-20", service: { method: "announcement", proof: "yes" } },
    ]);
    const announced = textOfDrawn("correction-request", { file });
    expect(announced).toContain("决定书送达情况：公告送达，2023年12月20日发出公告。");
    expect(announced).not.toContain("收到或者得知日期：2023年12月20日");
  });

  it("leaves lines for a pen: the signature, its day, how and when it was handed in", () => {
    expect(text).toMatch(/申请人（签名）：＿+\n　　　　年　　月　　日/u);
    expect(text).toMatch(/提交方式和日期：＿+\n?$/u);
    const { blanks, atSigning } = drawn("correction-request", { asOf: "2024-02-01" });
    expect(atSigning.map(({ id }) => id)).toEqual(["closing.signature", "closing.date", "closing.filing"]);
    expect(blanks.some(({ byHand }) => byHand !== undefined)).toBe(false);
  });

  it("hides no earlier request that was refused, and says nothing of one that was not answered so", () => {
    const again = textOfDrawn("correction-request", { choices: { also: ["D-02@e1"] } });
    expect(again).toContain("2024年2月3日，申请人提出书面纠正申请");
    expect(again).toContain("2024年3月1日，贵院以决定驳回纠正申请");
    expect(text).not.toContain("驳回纠正申请");
  });

  it("names the agent and attaches the authority", () => {
    const choices = { filer: { kind: "agent", name: "李某", organisation: "某律师事务所" } } as const;
    const signed = textOfDrawn("correction-request", { choices });
    expect(signed).toContain("委托代理人：李某，单位：某律师事务所");
    expect(signed).toContain("授权委托书和代理人的身份材料");
    expect(signed).toContain("委托代理人（签名）");
  });

  it("is signed by the statutory agent of a minor", () => {
    const file = { ...CASE, client: { ...CASE.client, birthDate: "2010-01-01" } };
    expect(textOfDrawn("correction-request", { file, asOf: "2024-02-01" })).toContain("法定代理人（签名）");
  });

  it("asks only about the restriction where what was asked about the listing has been refused", () => {
    const asked = textOfDrawn("correction-request");
    expect(asked.startsWith("限制消费措施纠正申请书")).toBe(true);
    expect(asked).not.toMatch(/请求撤销|没有写明纳入理由/u);
    expect(asked).toContain("【待填：解除的理由");
  });
});
