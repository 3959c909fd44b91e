// The enforcement objection, as drawn up against a termination, against a concluded round, and after a court's silence.
import { describe, expect, it } from "vitest";
import { ENDED, objected, objectionCase, REFUSED, ROUND } from "../cases/objected.fixture.ts";
import { actObjectedTo, type Draft } from "../index.ts";
import { drawn, sentenceOf, textOfDrawn } from "../sample.fixture.ts";
import type { CaseEvent } from "../../case/types.ts";

const of = (asOf: string, ...events: readonly CaseEvent[]): Draft =>
  drawn("objection-request", { file: objectionCase(events), asOf });
const text = (asOf: string, ...events: readonly CaseEvent[]): string =>
  textOfDrawn("objection-request", { file: objectionCase(events), asOf });

describe("the objection to a termination", () => {
  const paper = text("2024-03-20", ENDED);

  it("goes to the court now enforcing, and asks to revoke or correct the ruling under the article on objections", () => {
    expect(paper).toContain("北京市朝阳区人民法院\n\n附：");
    expect(paper).toContain("请求裁定撤销或者改正贵院终结执行的裁定（依据《民事诉讼法》第二百三十六条）。");
    expect(paper).toContain("异议人（签名）：");
    expect(sentenceOf(of("2024-03-20", ENDED), "request.termination").trace.facts).toContain("events[t1]");
  });

  it("names the day of the ruling and of its receipt from the file, and only its number as a gap", () => {
    expect(paper).toContain(
      "终结执行的裁定，案号【待填：该裁定的案号】，作出日期2024年2月26日。收到或者得知日期：2024年3月1日。",
    );
    expect(paper).toContain("2024年3月1日，贵院送达终结执行的裁定（裁定日期：2024年2月26日）（证据1）。");
    expect(of("2024-03-20", ENDED).blanks.filter(({ id }) => id.startsWith("termination."))).toHaveLength(1);
  });

  it("asks for the day of the ruling where the file has only that of its service", () => {
    const { ruled: _day, ...served } = ENDED;
    const blanks = of("2024-03-20", served).blanks.map(({ id }) => id);
    expect(blanks).toContain("events[t1].ruled");
  });

  it("quotes the period whole and counts it as the audit does", () => {
    expect(paper).toContain("应当自知道或者应当知道人民法院终结执行之日起六十日内提出。”");
    expect(paper).not.toContain("参照");
    expect(paper).toContain("自次日2024年3月2日起算，第60日为2024年4月30日");
    expect(paper).toContain("本申请交邮或者提交的日期，以邮寄单、收件凭证所载为准。");
  });

  it("says that the period is over once it is, and never that it was kept", () => {
    const late = text("2024-05-02", ENDED);
    expect(late).toContain("异议期限已经届满。");
    expect(late).not.toContain("以邮寄单、收件凭证所载为准");
  });

  it("leaves what was unlawful to a person, and speaks of no list", () => {
    expect(paper).toContain("【待填：事实与理由：终结执行不符合哪一项法定情形");
    expect(paper).not.toMatch(/纳入|名单|失信信息/u);
  });

  it("goes to the court that has the case now, and names the one that made the ruling", () => {
    const court = { name: "天津市某区人民法院", level: "basic" } as const;
    const moved = { id: "m1", type: "enforcement-transferred", date: "2024-03-10", court } as const;
    const after = text("2024-03-20", ENDED, moved);
    expect(after).toContain("天津市某区人民法院\n\n附：");
    expect(after).toContain("撤销或者改正北京市朝阳区人民法院终结执行的裁定");
    expect(after).not.toContain("贵院");
  });

  it("is full of gaps, and calls nothing terminated, where no ruling is on record", () => {
    const none = text("2024-03-20");
    expect(none).toContain("撤销或者改正贵院【待填：终结执行或者终结本次执行程序；");
    expect(none).toMatch(/关于异议期限：【待填/u);
    expect(none).not.toContain("以邮寄单、收件凭证所载为准");
  });
});

describe("the objection to a concluded round", () => {
  it("follows the period of the reply of its own accord, and concedes nothing of whether it applies", () => {
    const paper = text("2024-03-20", ROUND);
    expect(paper).toContain("请求裁定撤销或者改正贵院终结本次执行程序的裁定");
    expect(paper).toContain("作出日期2024年2月1日。收到或者得知日期：2024年2月5日。");
    expect(paper).toContain("对终结本次执行程序的裁定提出异议的期限，异议人参照《终结执行异议批复》。");
    expect(paper).toContain("第60日为2024年4月5日");
    expect(paper).not.toMatch(/类推|争议/u);
  });

  it("says neither in time nor late once sixty days have passed, and does not claim to follow them", () => {
    const late = text("2024-06-01", ROUND);
    expect(late).not.toMatch(/以邮寄单、收件凭证|已经届满/u);
    expect(late).not.toMatch(/六十日|参照/u);
    expect(late).toContain("关于异议期限：【待填：收到裁定书的日期和送达凭证");
  });

  it("asks when it became known where the file does not tell", () => {
    const { knownOn: _day, ...unknown } = ROUND;
    expect(of("2024-06-01", unknown).blanks.map(({ id }) => id)).toContain("events[t1].knownOn");
  });
});

describe("after the court's silence", () => {
  const events = [ENDED, objected("t1")];

  it("asks the next higher court to have a ruling made, with the delay counted", () => {
    const paper = text("2024-05-10", ...events);
    expect(paper).toContain("北京市第三中级人民法院\n\n附：");
    expect(paper).toContain("请求指令执行法院依法立案、对异议人的执行异议作出裁定（依据《异议复议规定》第三条）。");
    expect(paper).toContain("2024年4月8日，异议人对终结执行的裁定提出执行异议（证据2）。");
    expect(paper).toContain("期限届满后第14日");
    expect(paper.match(/可以向上一级人民法院提出异议/gu)).toHaveLength(1);
  });

  it("is no objection to the act any more", () => {
    expect(actObjectedTo(of("2024-05-10", ...events))).toBeNull();
    expect(actObjectedTo(of("2024-03-20", ENDED))).toEqual({ act: "t1" });
    expect(actObjectedTo(of("2024-03-20"))).toEqual({ act: null });
  });

  it("is over once the court has ruled", () => {
    expect(text("2024-05-01", ...events, ...REFUSED)).not.toContain("请求指令");
  });
});
