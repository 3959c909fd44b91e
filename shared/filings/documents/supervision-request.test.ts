// The supervision request, as drawn up from the sample case.
import { expect, it } from "vitest";
import { drawn, sentenceOf, textOfDrawn } from "../sample.fixture.ts";

it("puts the late review before the court above, counted day by day", () => {
  const text = textOfDrawn("supervision-request");
  expect(text).toContain("被监督法院：北京市朝阳区人民法院。");
  expect(text).toContain("北京市第三中级人民法院\n\n附：");
  expect(text).toContain("请求对执行法院的下列执行行为予以监督，指令其依法纠正");
  expect(text).toContain("起算日2024年2月4日不计入，自次日2024年2月5日起算，第15日为2024年2月19日");
  expect(text).toContain("执行法院于2024年3月1日作出处理决定，超过期限11日。");
});

it("traces the count to the counting rules of the day", () => {
  const { trace } = sentenceOf(drawn("supervision-request"), "ground.C-03@e5.counted");
  expect(trace.findings).toEqual(["C-03@e5"]);
  expect(trace.basis.map(({ instrument, version, article }) => `${instrument}@${version}:${article}`)).toContain(
    "cpl@2023:85",
  );
});
