// The short form of an act keeps what is done and by when.
import { expect, it } from "vitest";
import { inBrief } from "./in-brief.ts";

it("ends at the first question, or before what follows the act", () => {
  expect(
    inBrief({
      zh: "先查清：哪一天？这决定“期限”过了没有",
      en: "Find out first: On which day? It decides the deadline",
    }),
  ).toEqual({ zh: "先查清：哪一天？", en: "Find out first: On which day?" });
  expect(
    inBrief({
      zh: "查一次名单：至迟在2019-05-07删除；还在的，书面申请",
      en: "Look it up: due by 2019-05-07; if there, ask",
    }),
  ).toEqual({ zh: "查一次名单：至迟在2019-05-07删除", en: "Look it up: due by 2019-05-07" });
});

it("leaves an act of one clause as it is", () => {
  const act = { zh: "最迟在2026-12-07向某法院申请复议，还剩6天", en: "By 2026-12-07, apply to 某法院: 6 days left" };
  expect(inBrief(act)).toEqual(act);
});
