// The compensation claim, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import { CASE, caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

it("claims from the court that listed, with amount and loss as gaps and the sanctions as on record", () => {
  const text = textOfDrawn("compensation-claim");
  expect(text).toContain("赔偿义务机关：北京市朝阳区人民法院。");
  expect(text).toContain(
    "直接损失【待填：赔偿金额（元）和计算方法】（依据《涉执行司法赔偿解释》第二条、《国家赔偿法》第三十六条）",
  );
  expect(text).toContain("乘坐飞机受限");
  expect(text).toContain("决定书没有写明纳入理由");
});

it("is not grounded on a wrong article number", () => {
  const file = caseWith([
    {
      id: "e1",
      type: "listing-decided",
      date: "2023-11-20",
      source: "document",
      items: [1],
      citedCplArticle: 255,
      reasons: "no",
    },
  ]);
  expect(textOfDrawn("correction-request", { file, asOf: "2024-02-01" })).toContain("序号有误");
  expect(textOfDrawn("compensation-claim", { file })).not.toContain("序号有误");
});

it("says nothing about whether the enforcement has ended unless that is on record", () => {
  expect(drawn("compensation-claim").blanks.map(({ id }) => id)).toContain("ripe");
  expect(textOfDrawn("compensation-claim")).not.toContain("终结执行的裁定");
});

it("rests on no interpretation before it was in force", () => {
  expect(textOfDrawn("compensation-claim", { asOf: "2022-02-28" })).not.toContain("涉执行司法赔偿解释");
  expect(textOfDrawn("compensation-claim", { asOf: "2022-03-01" })).toContain("《涉执行司法赔偿解释》第二条");
});

describe("the losses on record", () => {
  const harm = (id: string, more: object) => ({ id, type: "harm" as const, source: "document" as const, ...more });
  const withLosses = (...losses: readonly ReturnType<typeof harm>[]) =>
    textOfDrawn("compensation-claim", { file: caseWith([...CASE.events, ...losses]) });
  const ticket = harm("h1", { date: "2024-01-05", kind: "退票", amount: "800.50" });
  const contract = harm("h2", { date: "2024-02", kind: "合同落空", description: "无法投标", amount: "1200" });

  it("stand as a list with day, kind, amount and proof, and are summed up where each has an amount", () => {
    const text = withLosses(ticket, contract);
    expect(text).toContain("1. 2024年1月5日，退票，800.50元（【待填：证明此节的证据编号】）。");
    expect(text).toContain("2. 2024年2月，合同落空（无法投标），1200元（");
    expect(text).toContain("以上损失合计2000.50元。");
    expect(text).toContain("【待填：赔偿金额（元）和计算方法】");
    expect(text).not.toContain("每一项直接损失的事实");
  });

  it("are never summed up where one has no amount, or none that can be added", () => {
    for (const amount of [undefined, "约三千", "-5", "1,200"]) {
      const text = withLosses(ticket, harm("h2", { date: "2024-02-03", kind: "误工", amount }));
      expect(text).not.toContain("合计");
      expect(text).toContain(`误工，${amount ?? "【待填：金额（元）和计算方法】"}`);
    }
  });

  it("leave a gap for what is not told, and stand with no loss that may not have happened", () => {
    const text = withLosses(harm("h1", { amount: "5" }), harm("h2", { kind: "误工", happened: "unknown" }));
    expect(text).toContain("1. 【待填：损失发生的日期】，【待填：损失的内容和原因】，5元（");
    expect(text).not.toContain("误工");
    expect(withLosses(harm("h1", { kind: "误工", date: "2024-02-03", happened: "no" }))).toContain(
      "每一项直接损失的事实",
    );
  });

  it("are claimed from the end of the period alone where that is all the grounds carry", () => {
    const paid = [
      {
        id: "e1",
        type: "listing-decided",
        date: "2023-05-05",
        source: "document",
        items: [1],
        termYears: null,
        reasons: "yes",
        written: "yes",
      },
      { id: "e2", type: "obligation-performed", date: "2024-02-01", source: "document", full: "yes" },
      { id: "e3", type: "court-informed-of-performance", date: "2024-02-01", source: "document" },
      { id: "e4", type: "listing-checked", date: "2024-03-20", source: "document", visible: "yes" },
    ] as const;
    const losses = [
      harm("h1", { date: "2024-01-05", kind: "早的" }),
      harm("h2", { date: "2024-03-05", kind: "晚的", amount: "1" }),
      harm("h3", { date: "2024-02", kind: "不定的", amount: "2" }),
    ];
    const text = textOfDrawn("compensation-claim", { file: caseWith([...paid, ...losses]), asOf: "2024-04-01" });
    expect(text).toContain("期限届满之后");
    expect(text).not.toContain("早的");
    expect(text).toContain("2024年3月5日，晚的，1元");
    expect(text).toMatch(/2024年2月（【待填：核实是否发生在2024年2月\d+日之后】），不定的，2元/u);
    expect(text).not.toContain("合计");
  });
});
