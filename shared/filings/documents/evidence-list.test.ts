// The evidence list, as drawn up from the sample case.
import { expect, it } from "vitest";
import { CASE, textOfDrawn } from "../sample.fixture.ts";

it("lists every exhibit with what it proves", () => {
  const text = textOfDrawn("evidence-list");
  expect(text).toContain(
    "证据1 | 失信决定书 | 2023年11月20日 | 2023年11月20日，执行法院作出纳入失信被执行人名单的决定",
  );
  expect(text).toContain("证据3 | 送达回证 | 2024年3月27日 |");
});

it("has a gap for a piece that no event names, and for an empty list", () => {
  const extra = { ...CASE, evidence: [{ id: "ev-x", title: "照片" }] };
  expect(textOfDrawn("evidence-list", { file: extra })).toContain(
    "证据1 | 照片 | 【待填：形成或者取得日期】 | 【待填：证明的事实】",
  );
  expect(textOfDrawn("evidence-list", { file: { ...CASE, evidence: [] } })).toContain("【待填：案卷中没有登记证据】");
});
