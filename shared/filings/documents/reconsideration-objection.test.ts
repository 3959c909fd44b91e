// The reconsideration request against the ruling on an enforcement objection.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { asked } from "../cases/kinds.fixture.ts";
import { ENDED, objected, objectionCase, REFUSED, RULED, SERVED } from "../cases/objected.fixture.ts";
import { drawn, textOfDrawn } from "../sample.fixture.ts";

const text = (asOf: string, ...events: readonly CaseEvent[]): string =>
  textOfDrawn("reconsideration-request", { file: objectionCase(events), asOf });

describe("the request for reconsideration of the ruling on an objection", () => {
  const paper = text("2024-04-25", ENDED, objected("t1"), ...REFUSED);

  it("names the ruling and its service, under the article on objections, to the next higher court", () => {
    expect(paper).toContain("原裁定：案号【待填：异议裁定书的案号】，作出日期2024年4月20日。送达日期：2024年4月22日。");
    expect(paper).toContain("请求撤销执行法院2024年4月20日驳回执行异议的裁定（依据《民事诉讼法》第二百三十六条）。");
    expect(paper).toContain("北京市第三中级人民法院\n\n附：");
    expect(paper).toContain("原裁定书复印件和送达证明");
    expect(paper).toContain("原裁定所写的理由：【待填：");
    expect(paper).not.toMatch(/纠正申请|决定书|失信规定/u);
  });

  it("counts the ten days from the service of the ruling, in the words of that article", () => {
    expect(paper).toContain("可以自裁定送达之日起十日内向上一级人民法院申请复议。”");
    expect(paper).toContain("第10日为2024年5月2日");
    expect(paper).toContain("于该日届满");
    expect(paper).toContain("本申请交邮或者提交的日期，以邮寄单、收件凭证所载为准。");
  });

  it("asks for what the objection was about: the end of enforcement, and nothing of a list", () => {
    expect(paper).toContain("请求同时撤销或者改正执行法院终结执行的裁定");
    expect(paper).not.toMatch(/纳入|名单|失信信息/u);
  });

  it("asks for what the objection was about: the listing", () => {
    const listed = text("2024-04-25", objected("e1"), ...REFUSED);
    expect(listed).toContain("复议申请人对纳入失信被执行人名单的决定提出执行异议");
    expect(listed).toContain("请求责令执行法院【待填：选择撤销、更正或者删除失信信息】。");
  });

  it("asks for what the objection was about: the restriction", () => {
    const ordered = { id: "h1", type: "restriction-ordered", date: "2023-11-06", against: "client" } as const;
    const restricted = text("2024-04-25", ordered, objected("h1"), ...REFUSED);
    expect(restricted).toContain("复议申请人对限制消费令提出执行异议");
    expect(restricted).toContain("请求责令执行法院解除对复议申请人采取的限制消费措施");
    expect(restricted).not.toContain("失信信息");
  });

  it("asks a person what the objection was about where the file does not tell", () => {
    const open = text("2024-04-25", objected(), ...REFUSED);
    expect(open).toContain("请求责令执行法院【待填：原执行异议请求的事项】。");
    expect(open).not.toContain("失信信息");
  });

  it("calls a ruling what it was, and asks for its service where that is not on record", () => {
    const partly = text("2024-04-25", ENDED, objected("t1"), { ...RULED, outcome: "partly" });
    expect(partly).toContain("请求撤销执行法院2024年4月20日对执行异议所作裁定中不予支持的部分");
    expect(partly).toContain("送达日期：【待填：异议裁定书送达日期】。");
  });

  it("calls the paper that was announced a ruling", () => {
    const announced = { ...SERVED, service: { method: "announcement", proof: "yes" } } as const;
    expect(text("2024-05-25", ENDED, objected("t1"), RULED, announced)).toContain(
      "裁定书系公告送达，2024年4月22日发出公告",
    );
  });

  it("says that the ten days are over once they are, and never that they were kept", () => {
    const late = text("2024-06-01", ENDED, objected("t1"), ...REFUSED);
    expect(late).toContain("复议期限已经届满。");
    expect(late).not.toContain("以邮寄单、收件凭证所载为准");
  });
});

describe("where a correction request was refused too", () => {
  const refused = asked("listing", "2024-04-01", "2024-04-18");
  const objection = [ENDED, objected("t1"), ...REFUSED];

  it("attacks the refusal whose limit the route names", () => {
    // The ten days of the rejection, whose service is unknown, can end before those of the ruling.
    const both = { file: objectionCase([...refused, ...objection]), asOf: "2024-04-25" };
    expect(textOfDrawn("reconsideration-request", both)).toContain("请求撤销执行法院2024年4月18日驳回纠正申请的决定");
  });

  it("leaves a granted objection alone", () => {
    const granted = objectionCase([...refused, ENDED, objected("t1"), { ...RULED, outcome: "granted" }]);
    expect(textOfDrawn("reconsideration-request", { file: granted, asOf: "2024-04-25" })).toContain("原决定：文号");
  });

  it("goes above the court that made the ruling, whoever has the case now", () => {
    const court = { name: "天津市某区人民法院", level: "basic" } as const;
    const moved = { id: "m1", type: "enforcement-transferred", date: "2024-04-23", court } as const;
    const draft = drawn("reconsideration-request", { file: objectionCase([...objection, moved]), asOf: "2024-04-25" });
    expect(draft.addressee).toBe("北京市第三中级人民法院");
  });
});
