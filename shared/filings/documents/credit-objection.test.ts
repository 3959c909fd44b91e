// The credit objection, as drawn up from the sample case.
import { expect, it } from "vitest";
import { CASE, caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

it("goes to the bureau of the file, with the deletion as its ground", () => {
  const file = caseWith([{ id: "d1", type: "listing-deleted", date: "2024-03-29", source: "document" }]);
  const text = textOfDrawn("credit-objection", { file });
  expect(drawn("credit-objection", { file }).addressee).toBe("中国人民银行征信中心");
  expect(text).toContain("异议人：王某");
  expect(text).toContain("依据《征信业管理条例》第二十五条第一款");
  expect(text).toContain("2024年3月29日，执行法院删除异议人的失信信息");
  expect(text).not.toContain("送达地址确认书");
});

it("tells a bureau which case of which court, and nothing of the debt", () => {
  const told = { basis: { issuer: "某区人民法院", documentNumber: "（2022）某0105民初999号" } } as const;
  const file = caseWith([{ id: "d1", type: "listing-deleted", date: "2024-03-29", source: "document" }], {
    enforcement: { ...CASE.enforcement, ...told, obligation: { kind: "payment", amount: "180000.00" } },
  });
  const text = textOfDrawn("credit-objection", { file });
  expect(text).toContain("执行案号：（2023）京0105执1234号。执行法院：北京市朝阳区人民法院。\n");
  expect(text).not.toMatch(/执行依据|给付金额|案由/u);
});

it("goes to nobody but a credit body, and is not about the regulator's own delay", () => {
  const file = caseWith(
    [
      { id: "d1", type: "listing-deleted", date: "2024-01-20", source: "document" },
      { id: "c1", type: "credit-objection-filed", date: "2024-02-01", body: "pboc", source: "document" },
    ],
    { sanctions: [{ id: "s1", kind: "rail", body: "铁路12306", from: "2023-12-01" }] },
  );
  const draft = drawn("credit-objection", { file, asOf: "2024-04-03" });
  expect(draft.addressee).toBeNull();
  const text = textOfDrawn("credit-objection", { file, asOf: "2024-04-03" });
  expect(text).toContain("【待填：征信机构或者信息提供者全称】");
  expect(text).not.toContain("投诉没有按期答复");
});

it("rests on the credit rule against a bureau, on the law on personal data against a mirror, on local rules against a platform", () => {
  const at = (kind: "mirror-site" | "public-platform" | "loan") =>
    textOfDrawn("credit-objection", { file: caseWith([], { sanctions: [{ id: "s1", kind, body: "某平台" }] }) });
  expect(at("loan")).toContain("依据《征信业管理条例》第二十五条第一款");
  expect(at("mirror-site")).toContain("依据《个人信息保护法》第四十六条第一款");
  expect(at("public-platform")).toContain("依据【待填：当地公共信用信息条例");
  expect(at("public-platform")).toContain("某平台\n\n附：");
});

it("has a gap for a removal that is not on record", () => {
  expect(textOfDrawn("credit-objection")).toContain(
    "对失信信息的处理：【待填：删除、撤销或者更正失信信息的日期和文书；",
  );
});
