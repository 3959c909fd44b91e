// The agency letter, as drawn up from the sample case.
import { expect, it } from "vitest";
import { caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

const file = caseWith([{ id: "d1", type: "listing-deleted", date: "2024-03-29", source: "document" }]);

it("asks the first body, or the chosen one, to end its sanction", () => {
  expect(drawn("agency-letter", { file }).addressee).toBe("民航售票系统");
  expect(drawn("agency-letter", { file, choices: { agency: "s2" } }).addressee).toBe("中国人民银行征信中心");
  const text = textOfDrawn("agency-letter", { file });
  expect(text).toContain("乘坐飞机受限（民航售票系统），自2023年12月1日起");
  expect(text).toContain("2024年3月29日，执行法院删除失信信息");
  expect(text).toContain("请求解除因失信被执行人名单信息采取的下列措施");
});

it("has gaps for a sanction that the file does not hold", () => {
  const { addressee, blanks } = drawn("agency-letter", { file, choices: { agency: "nobody" } });
  expect(addressee).toBeNull();
  expect(blanks.map(({ id }) => id)).toEqual(expect.arrayContaining(["sanction", "sanction.body"]));
});
