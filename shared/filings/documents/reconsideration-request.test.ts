// The reconsideration request, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import { draftOf } from "../index.ts";
import { CASE, caseWith, drawn, reasonedOf, textOfDrawn } from "../sample.fixture.ts";
import { textOf } from "../text.ts";

describe("the request for reconsideration", () => {
  it("goes to the next higher court, against the rejection, in time as the audit counts", () => {
    const text = textOfDrawn("reconsideration-request");
    expect(text).toContain("北京市第三中级人民法院\n\n附：");
    expect(text).toContain("请求撤销执行法院2024年3月1日驳回纠正申请的决定（依据《失信规定》第十二条第一款）。");
    expect(text).toContain("送达日期：2024年3月27日。");
    expect(text).toContain(
      "第10日为2024年4月6日，该日为周六，清明节假期，依法顺延至其后第一个工作日2024年4月7日，期限于该日届满",
    );
    expect(text).toContain("本申请交邮或者提交的日期，以邮寄单、收件凭证所载为准。");
    expect(text).toContain("请求责令执行法院撤销复议申请人的失信信息");
  });

  it("does not say that it is in time once the period has passed, and asks for relief with a gap", () => {
    const text = textOfDrawn("reconsideration-request", { asOf: "2024-04-08" });
    expect(text).not.toContain("以邮寄单、收件凭证所载为准");
    expect(text).toContain("复议期限已经届满。");
    expect(text).toContain("依照《民事诉讼法》第八十六条申请顺延期限。");
  });

  it("does not say that it is in time while the day of service is unknown", () => {
    const file = caseWith([{ id: "e7", type: "correction-served", service: { method: "post", proof: "unknown" } }]);
    const text = textOfDrawn("reconsideration-request", { file });
    expect(text).not.toContain("以邮寄单、收件凭证所载为准");
    expect(text).toContain("【待填：");
  });

  it("names the defect of the service where it makes open whether the ten days ran", () => {
    const service = { method: "direct", recipient: "minor-family", proof: "yes" } as const;
    const file = caseWith([{ id: "e7", type: "correction-served", date: "2024-03-27", service }]);
    const text = textOfDrawn("reconsideration-request", { file, asOf: "2024-06-01" });
    expect(text).toContain("送达存在缺陷：未成年家属签收，不属于可以签收的人。");
    expect(text).not.toContain("复议期限已经届满");
  });

  it("goes to the next higher court of the one that rejected where the case was given away since, and names that court", () => {
    const moved = (date: string) =>
      caseWith([
        { id: "t", type: "enforcement-transferred", date, court: { name: "天津市某区人民法院", level: "basic" } },
      ]);
    const since = textOfDrawn("reconsideration-request", { file: moved("2024-03-28"), asOf: "2024-04-02" });
    expect(since).toContain("北京市第三中级人民法院\n\n附：");
    expect(since).toContain("请求撤销北京市朝阳区人民法院2024年3月1日驳回纠正申请的决定");
    const before = textOfDrawn("reconsideration-request", { file: moved("2024-02-20"), asOf: "2024-04-02" });
    expect(before).not.toContain("北京市第三中级人民法院");
    expect(before).toContain("请求撤销执行法院2024年3月1日驳回纠正申请的决定");
  });

  it("claims no limit of another request where the audit did not reach the one against this rejection", () => {
    const { audit, reasons } = reasonedOf(CASE, "2024-04-03");
    const reached = audit.findings.find(({ rule }) => rule === "R-01");
    if (reached === undefined) throw new Error("there is no limit");
    const other = { ...reached, subjects: ["another request"] };
    const unreached = { ...reached, id: "R-01@case", status: "undetermined", subjects: [], due: null } as const;
    const findings = audit.findings.flatMap((finding) => (finding === reached ? [unreached, other] : [finding]));
    const draft = draftOf("reconsideration-request", {
      file: CASE,
      audit: { ...audit, findings },
      reasons,
      choices: {},
    });
    expect(textOf(draft)).not.toContain("以邮寄单、收件凭证所载为准");
    expect(textOf(draft)).toMatch(/关于复议期限：【待填/u);
  });

  it("attacks only the part that was refused where part was granted, and calls nothing a rejection that is not on record", () => {
    const partly = caseWith([
      { id: "e6", type: "correction-decided", date: "2024-03-01", outcome: "partly", form: "decision" },
    ]);
    expect(textOfDrawn("reconsideration-request", { file: partly })).toContain("对纠正申请所作决定中不予支持的部分");
    const open = { ...CASE, events: CASE.events.filter(({ id }) => id !== "e6" && id !== "e7") };
    expect(textOfDrawn("reconsideration-request", { file: open })).not.toContain("驳回纠正申请的决定");
  });

  it("counts from the deemed day of an announcement, and never calls its issue the service", () => {
    const file = caseWith([
      { id: "e7", type: "correction-served", date: "2024-03-05", service: { method: "announcement", proof: "yes" } },
    ]);
    const text = textOfDrawn("reconsideration-request", { file });
    expect(text).toContain("送达情况：公告送达，2024年3月5日发出公告。");
    expect(text).toContain(
      "决定书系公告送达，2024年3月5日发出公告，自发出公告之日起经过30日，于2024年4月4日视为送达（《民事诉讼法》第九十五条第一款）。",
    );
    expect(text).not.toContain("送达日期：2024年3月5日");
    // Issued under the text of 2021 and filed under that of 2023: the article is not named, the count stays.
    const before = caseWith([
      { id: "e6", type: "correction-decided", date: "2023-12-20", outcome: "rejected", form: "decision" },
      { id: "e7", type: "correction-served", date: "2023-12-28", service: { method: "announcement", proof: "yes" } },
    ]);
    expect(textOfDrawn("reconsideration-request", { file: before, asOf: "2024-02-01" })).toContain("视为送达。");
  });

  it("meets the reasons of the rejection, which the file does not hold", () => {
    expect(textOfDrawn("reconsideration-request")).toContain("原决定所写的理由：【待填：");
    const open = { ...CASE, events: CASE.events.filter(({ id }) => id !== "e6" && id !== "e7") };
    expect(textOfDrawn("reconsideration-request", { file: open })).not.toContain("原决定的理由");
  });

  it("quotes the period of the rule", () => {
    expect(textOfDrawn("reconsideration-request")).toContain(
      "《失信规定》第十二条第一款规定：“公民、法人或其他组织对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议。”",
    );
  });

  it("has a gap where the law of the day knows no reconsideration", () => {
    const { blanks } = drawn("reconsideration-request", { asOf: "2017-04-30" });
    expect(blanks.map(({ id }) => id)).toContain("law");
    expect(drawn("reconsideration-request", { asOf: "2017-05-01" }).blanks.map(({ id }) => id)).not.toContain("law");
  });
});
