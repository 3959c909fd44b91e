// Grounds from findings: breaches, contestable and undetermined ones, and how days are counted.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../audit/finding.ts";
import { auditOf } from "../../report/sample.fixture.ts";
import { RULES } from "../../rules/index.ts";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { DOCUMENTS, draftOf } from "../index.ts";
import { caseWith } from "../sample.fixture.ts";
import { sentencesIn, sentenceText } from "../walk.ts";
import { groundWords, legOf } from "./index.ts";

/** The ground of one rule in the correction request: the texts of its sentences by the end of their ids. */
function ground(rule: string, file: CaseFile, asOf: string): readonly (readonly [string, string])[] {
  const audit = auditOf(file, asOf);
  const findings = audit.findings.filter((finding) => finding.rule === rule).map(({ id }) => id);
  expect(findings).toHaveLength(1);
  const draft = draftOf("correction-request", { file, audit, choices: { findings } });
  return sentencesIn(draft.blocks)
    .filter(({ id }) => id.startsWith(`ground.${findings[0] ?? ""}.`))
    .map((sentence) => [sentence.id.slice(`ground.${findings[0] ?? ""}.`.length), sentenceText(sentence)]);
}

const textOfGround = (rule: string, file: CaseFile, asOf: string): string =>
  ground(rule, file, asOf)
    .map(([, text]) => text)
    .join("");

const DECIDED: CaseEvent = {
  id: "e1",
  type: "listing-decided",
  date: "2023-11-20",
  source: "document",
  items: [1],
  reasons: "yes",
};

describe("the words of the grounds", () => {
  const rules = new Set(RULES.map(({ code }) => code));
  const findings = RULES.map(({ code, title }) => ({ rule: code, title }) as Finding);

  it("are kept for rules that there are, and never speak of a court by name", () => {
    for (const finding of findings) {
      expect(rules.has(finding.rule)).toBe(true);
      const { heading, argue = "", ifOpen = "" } = groundWords(finding);
      expect(heading.length).toBeGreaterThan(3);
      expect(heading + argue + ifOpen).not.toMatch(/某|\d|违法/u);
    }
  });

  it("lead to revocation for who may not be listed, to correction for what is published, to deletion for what is due", () => {
    const leg = (rule: string) => legOf({ rule, title: { zh: "", en: "" } } as Finding);
    expect([leg("L-03"), leg("P-02"), leg("X-01"), leg("H-02"), leg("C-03")]).toEqual([
      "revoke",
      "correct",
      "delete",
      "lift-restriction",
      null,
    ]);
  });
});

describe("a breach", () => {
  it("is told in the order law, facts, result, argument", () => {
    const file = caseWith([
      DECIDED,
      { id: "s1", type: "assets-seized", date: "2023-11-01", sufficient: "yes", source: "document" },
    ]);
    const parts = ground("L-03", file, "2024-02-01");
    expect(parts.map(([id]) => id.replace(/\..*$/u, ""))).toEqual(["heading", "law", "fact", "result", "argue"]);
    const text = parts.map(([, one]) => one).join("");
    expect(text).toContain("《失信规定》第三条第二项规定：“具有下列情形之一的");
    expect(text).toContain("（二）已被采取查封、扣押、冻结等措施的财产足以清偿生效法律文书确定债务的。”");
    expect(text).toContain("依现有材料，2023年11月1日查封等财产足以清偿，在决定之前，不得纳入");
  });

  it("does not argue for removal where what was owed has been done, though late", () => {
    const file = caseWith([
      {
        id: "e6",
        type: "correction-decided",
        date: "2024-02-10",
        outcome: "granted",
        form: "decision",
        source: "document",
      },
      { id: "d1", type: "listing-revoked", date: "2024-03-20", source: "document" },
    ]);
    const text = textOfGround("C-04", file, "2024-04-03");
    expect(text).toContain("贵院于2024年3月20日纠正失信信息，超过期限");
    expect(text).not.toContain("立即");
  });

  it("quotes the version in force when the act was done", () => {
    const old = caseWith([], {
      events: [
        { id: "o1", type: "listing-decided", date: "2017-04-30", written: "no", items: [1], source: "document" },
      ],
    });
    const now = caseWith([], {
      events: [
        { id: "o1", type: "listing-decided", date: "2017-05-01", written: "no", items: [1], source: "document" },
      ],
    });
    expect(textOfGround("D-01", old, "2017-06-01")).toContain("《失信规定》（2013年文本）第二条第三款");
    expect(textOfGround("D-01", now, "2017-06-01")).toContain("《失信规定》第五条第三款");
  });
});

describe("a contestable finding", () => {
  const file = caseWith([
    {
      id: "e6",
      type: "correction-decided",
      date: "2024-02-10",
      outcome: "granted",
      form: "decision",
      source: "document",
    },
    { id: "d1", type: "listing-revoked", date: "2024-02-22", source: "document" },
  ]);

  it("is put as a submission, with what another reading would mean", () => {
    const audit = auditOf(file, "2024-04-03");
    const finding = audit.findings.find(({ rule }) => rule === "C-04");
    expect(finding?.status).toBe("contestable");
    const text = textOfGround("C-04", file, "2024-04-03");
    expect(text).toContain("关于“理由成立后的纠正期限”一节");
    expect(text).toContain("申请人主张“自认定理由成立之日起算”；如采此理解，期限于2024年2月20日届满");
    expect(text).toContain("如采其他理解，结论可能不同");
    expect(text).not.toContain("超过期限");
  });

  it("names a missing fact as a gap", () => {
    const undated = caseWith([{ ...DECIDED, date: "2017-04/2017-05", items: [4], termYears: null, written: "yes" }]);
    const parts = ground("D-03", undated, "2024-02-01");
    expect(parts.map(([id]) => id)).toContain("unsettled");
    expect(parts.map(([, text]) => text).join("")).toContain("【待填：法院哪一天作出纳入失信名单的决定？");
  });
});

describe("an undetermined finding", () => {
  it("asserts nothing: its facts as on record, then gaps", () => {
    const file = caseWith([DECIDED]);
    const parts = ground("D-01", file, "2024-02-01");
    expect(parts.map(([id]) => id)).not.toContain("result");
    expect(parts.at(-1)?.[1]).toMatch(/下列事实尚待查明，查明后再作陈述：【待填：/u);
  });

  it("is left out where nobody chose it", () => {
    const file = caseWith([DECIDED]);
    const audit = auditOf(file, "2024-02-01");
    const open = new Set(audit.findings.filter(({ status }) => status === "undetermined").map(({ id }) => id));
    for (const { document } of DOCUMENTS) {
      if (document === "audit-report" || document === "client-leaflet" || document === "deletion-request") continue;
      const named = sentencesIn(draftOf(document, { file, audit }).blocks).filter(({ id }) => id.startsWith("ground."));
      expect(named.filter(({ trace }) => trace.findings.some((id) => open.has(id)))).toEqual([]);
    }
  });
});

describe("days", () => {
  it("are counted as the audit counts them: over a holiday, with both kinds of days off", () => {
    const file = caseWith([
      {
        id: "e4",
        type: "correction-requested",
        date: "2024-01-25",
        target: "listing",
        written: "yes",
        source: "document",
      },
      { id: "e5", type: "correction-received", date: "2024-01-27", source: "document" },
      {
        id: "e6",
        type: "correction-decided",
        date: "2024-02-20",
        outcome: "rejected",
        form: "decision",
        source: "document",
      },
    ]);
    const text = textOfGround("C-03", file, "2024-04-03");
    expect(text).toContain("第15日为2024年2月11日");
    expect(text).toContain("依法顺延至其后第一个工作日2024年2月18日，期限于该日届满");
    expect(text).toContain("贵院于2024年2月20日作出处理决定，超过期限2日。");
  });

  it("are working days where the law says so", () => {
    const file = caseWith([
      { id: "p1", type: "enforcement-terminated", date: "2024-01-04", ruled: "2024-01-04", source: "document" },
      { id: "p2", type: "listing-checked", date: "2024-02-01", visible: "yes", source: "document" },
    ]);
    const text = textOfGround("X-07", file, "2024-02-01");
    expect(text).toContain("自次日起计算工作日，2024年1月5日为第1个工作日");
    expect(text).toContain("第3个工作日为2024年1月9日，期限于该日届满");
  });
});
