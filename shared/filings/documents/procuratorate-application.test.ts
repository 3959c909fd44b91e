// The procuratorate application, as drawn up from the sample case.
import { expect, it } from "vitest";
import { auditOf } from "../../report/sample.fixture.ts";
import { asked, kindOf, LISTED, ORDERED } from "../cases/kinds.fixture.ts";
import { CASE, drawn, textOfDrawn } from "../sample.fixture.ts";
import { itemsOf106 } from "./procuratorate-application.ts";

it("names no procuratorate that the file does not name, and the remedies used", () => {
  const draft = drawn("procuratorate-application");
  expect(draft.addressee).toBeNull();
  const text = textOfDrawn("procuratorate-application");
  expect(text).toContain("【待填：与执行法院同级的人民检察院全称】");
  expect(text).toContain("（一）已经采取的救济");
  expect(text).toContain("没有申请复议的理由：【待填：");
  expect(text).toContain("《民事诉讼法》第二百四十六条");
  expect(text).toContain("其他当事人（申请执行人）：【待填：");
});

it("says that silence left nothing to reconsider, and asks for the reason where there is a decision", () => {
  const silent = kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", null)]);
  expect(textOfDrawn("procuratorate-application", { file: silent, asOf: "2024-06-01" })).toContain(
    "没有申请复议的理由：期限届满后未见作出决定的记录，没有可以申请复议的决定。",
  );
  const late = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-05-27")]);
  expect(textOfDrawn("procuratorate-application", { file: late, asOf: "2024-06-01" })).toContain(
    "没有申请复议的理由：【待填：",
  );
});

it("cites the article of the day of filing", () => {
  expect(textOfDrawn("procuratorate-application", { asOf: "2023-12-31" })).toContain("《民事诉讼法》第二百四十二条");
});

it("chooses the items of article 106 by what is complained of: delay 3, the review 1, the listing 2", () => {
  const { findings } = auditOf(CASE, "2024-04-03");
  const of = (...rules: readonly string[]) => itemsOf106(findings.filter(({ rule }) => rules.includes(rule)));
  expect(of("C-03")).toEqual([3]);
  expect(of("C-05")).toEqual([1]);
  expect(of("D-02")).toEqual([2]);
  expect(of("D-02", "C-03")).toEqual([2, 3]);
});
