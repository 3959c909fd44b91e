// The agency letter, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

const file = caseWith([{ id: "d1", type: "listing-deleted", date: "2024-03-29", source: "document" }]);

it("asks the first body, or the chosen one, to end its sanction", () => {
  expect(drawn("agency-letter", { file }).addressee).toBe("民航售票系统");
  expect(drawn("agency-letter", { file, choices: { agency: "s2" } }).addressee).toBe("中国人民银行征信中心");
  const text = textOfDrawn("agency-letter", { file });
  expect(text).toContain("乘坐飞机受限（民航售票系统），自2023年12月1日起");
  expect(text).toContain("执行法院：北京市朝阳区人民法院。");
  expect(text).toContain("2024年3月29日，执行法院删除申请人的失信信息");
  expect(text).toContain("请求解除因失信被执行人名单信息采取的下列措施");
});

it("goes to the body that was asked, about its own sanction, in the words for what is shown", () => {
  const more = caseWith(
    [
      { id: "d1", type: "listing-deleted", date: "2025-06-02", source: "document" },
      { id: "a1", type: "agency-asked", date: "2025-07-01", regarding: "s3", source: "document" },
    ],
    { sanctions: [...(file.sanctions ?? []), { id: "s3", kind: "mirror-site", body: "某企业信息查询平台" }] },
  );
  const asked = drawn("agency-letter", { file: more, asOf: "2025-08-01" });
  expect(asked.addressee).toBe("某企业信息查询平台");
  const text = textOfDrawn("agency-letter", { file: more, asOf: "2025-08-01" });
  expect(text).toContain("请求删除或者更新贵单位展示、保存的下列失信被执行人名单信息。");
  const other = textOfDrawn("agency-letter", { file: more, asOf: "2025-08-01", choices: { agency: "s1" } });
  expect(other).not.toContain("2025年7月1日，申请人请求有关单位解除措施");
});

it("is not about a sanction that has ended, nor about an entry of a credit bureau", () => {
  const sanctions = [
    { id: "s1", kind: "air-travel", body: "民航售票系统", from: "2023-12-01", to: "2024-01" },
    { id: "s2", kind: "credit-report", body: "中国人民银行征信中心" },
    { id: "s3", kind: "rail", body: "铁路12306" },
  ] as const;
  expect(drawn("agency-letter", { file: { ...file, sanctions } }).addressee).toBe("铁路12306");
});

it("has gaps for a sanction that the file does not hold", () => {
  const { addressee, blanks } = drawn("agency-letter", { file, choices: { agency: "nobody" } });
  expect(addressee).toBeNull();
  expect(blanks.map(({ id }) => id)).toEqual(expect.arrayContaining(["sanction", "sanction.body"]));
});

it("argues what is about one kind of sanction only before whoever applies that kind", () => {
  const court = { name: "江苏省某市中级人民法院", level: "intermediate", region: "江苏" } as const;
  const base = caseWith([{ id: "r1", type: "listing-revoked", date: "2024-02-05", source: "document" }], {
    sanctions: [
      { id: "s1", kind: "school", body: "某学校", from: "2023-09-01" },
      { id: "s2", kind: "public-platform", body: "某信用平台", from: "2023-09-01", to: "2024-02-21" },
    ],
  });
  const jiangsu = { ...base, enforcement: { ...base.enforcement, court } };
  const letter = (agency: string) =>
    textOfDrawn("agency-letter", { file: jiangsu, asOf: "2024-06-01", choices: { agency } });
  expect(letter("s1")).toContain("禁止对信用主体以外的第三人实施失信惩戒");
  expect(letter("s1")).not.toContain("第六十五条");
  expect(letter("s2")).toContain("超过期限1日");
  expect(letter("s2")).not.toContain("第三人");
});
