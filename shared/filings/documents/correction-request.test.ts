// The correction request, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import { CASE, caseWith, drawn, sentenceOf, textOfDrawn } from "../sample.fixture.ts";

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
    expect(drawn("correction-request").addressee).toBe("北京市朝阳区人民法院");
  });

  it("asks for what the grounds lead to, and for relief from the restriction", () => {
    expect(text).toContain("1. 请求撤销申请人的失信信息（依据《失信规定》第十一条第一项）。");
    expect(text).toContain("2. 请求一并解除对申请人采取的限制消费措施（依据《善意文明执行意见》第十八条）。");
    expect(text).toContain("3. 请求以书面决定答复");
  });

  it("argues from the decision without reasons, with article, quotation and exhibit", () => {
    expect(text).toContain("（一）决定书没有写明纳入理由");
    expect(text).toContain(
      "《失信规定》第五条第三款规定：“人民法院决定将被执行人纳入失信被执行人名单的，应当制作决定书",
    );
    expect(text).toContain("依现有材料，决定书没有写明理由（证据1）。");
    const { trace } = sentenceOf(drawn("correction-request"), "ground.D-02@e1.result");
    expect(trace).toMatchObject({ findings: ["D-02@e1"], exhibits: ["ev-decision"] });
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
      "依据《失信规定》第十一条第一项）",
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

  it("says 执行法院 of the court that listed once another court enforces", () => {
    const moved = caseWith([
      { id: "t1", type: "enforcement-transferred", date: "2024-01-15", court: { name: "天津市河西区人民法院" } },
    ]);
    const after = textOfDrawn("correction-request", { file: moved, asOf: "2024-02-01" });
    expect(after).toContain("天津市河西区人民法院\n\n附：");
    expect(after).toContain("2023年11月20日，执行法院作出纳入");
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
});
