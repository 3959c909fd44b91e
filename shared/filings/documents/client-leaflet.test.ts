// The client leaflet, as drawn up from the sample case.
import { expect, it } from "vitest";
import { kindOf, LISTED, PAID, seen } from "../cases/kinds.fixture.ts";
import { ENDED, objectionCase } from "../cases/objected.fixture.ts";
import { caseWith, drawn, textOfDrawn } from "../sample.fixture.ts";

it("stays out of the court's bundle and promises nothing", () => {
  const draft = drawn("client-leaflet");
  expect(draft.forCourt).toBe(false);
  expect(textOfDrawn("client-leaflet")).toContain("结果由法院决定，我们不能保证结果。");
});

it("tells the client's own last day, the first possible one", () => {
  expect(textOfDrawn("client-leaflet")).toContain("申请复议的期限 | 2024年4月7日 | 还剩 4 天");
  expect(textOfDrawn("client-leaflet", { choices: { lang: "en" } })).toContain("7 April 2024");
});

it("explains the words, says how an answer went, and where to file", () => {
  const text = textOfDrawn("client-leaflet");
  expect(text).toContain("全称是失信被执行人名单");
  expect(text).toContain("2024年3月1日：法院答复了纠正申请（不同意）。");
  expect(text).toContain("交到哪里：北京市第三中级人民法院。最晚哪一天：以2024年4月7日为准，当天要交出或者寄出。");
  expect(text).toContain("我们的联系人和电话：【待填：");
  expect(text).toContain("□ 您的身份证\n");
  const en = textOfDrawn("client-leaflet", { choices: { lang: "en" } });
  expect(en).toContain("1 March 2024: the court answered the request for correction (refused).");
  expect(en).toContain("Whom to call: [to fill in: name and telephone of the caseworker]");
});

it("does not tell a client that an announcement has been served on the day it was issued", () => {
  const file = caseWith([
    { id: "e2", type: "listing-served", date: "2023-12-20", service: { method: "announcement", proof: "yes" } },
  ]);
  expect(textOfDrawn("client-leaflet", { file })).toContain("这是发出公告的日期");
});

it("comes in Chinese, in English, and in both, block by block", () => {
  const both = drawn("client-leaflet", { choices: { lang: "both" } });
  const zh = drawn("client-leaflet", { choices: { lang: "zh" } });
  const en = drawn("client-leaflet", { choices: { lang: "en" } });
  expect(both.blocks).toHaveLength(zh.blocks.length + en.blocks.length);
  expect(zh.title).toBe("接下来的步骤：给当事人的说明");
  expect(en.title).toBe("What happens next: for the client");
});

it("tells of an objection where enforcement was ended: the word, the day that runs and the paper to bring", () => {
  const told = { ...ENDED, source: "client-statement", evidence: [] } as const;
  const leaflet = textOfDrawn("client-leaflet", { file: objectionCase([told]), asOf: "2024-03-20" });
  expect(leaflet).toContain("执行异议：认为法院在执行中的做法违反法律");
  expect(leaflet).toContain("以2024年4月30日为准");
  expect(leaflet).toContain("□ 终结执行或者终本裁定书复印件");
  expect(textOfDrawn("client-leaflet", { file: objectionCase([]), asOf: "2024-03-20" })).not.toContain("执行异议");
});

it("says what is to be signed, and offers no correction beside the deletion that is due", () => {
  const paid = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);
  const text = textOfDrawn("client-leaflet", { file: paid, asOf: "2024-06-01" });
  expect(text).toContain("申请删除失信信息：现在就可以提出");
  expect(text).not.toContain("申请纠正失信信息：");
  expect(text).toContain("不要签）：删除失信信息申请书、送达地址确认书\n");
  const en = textOfDrawn("client-leaflet", { file: paid, asOf: "2024-06-01", choices: { lang: "en" } });
  expect(en).toContain("“to fill in”): Request to delete the listing; Address for service");
  const agent = { ...paid, parties: [{ id: "a", role: "agent", name: "李某" }] } as const;
  expect(textOfDrawn("client-leaflet", { file: agent, asOf: "2024-06-01" })).toContain("送达地址确认书、授权委托书");
  const none = textOfDrawn("client-leaflet", { file: kindOf("k", [LISTED]), asOf: "2023-11-10" });
  expect(none).not.toContain("来签名的文书");
});
