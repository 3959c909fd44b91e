// Grounds from findings: breaches, contestable and undetermined ones, and how days are counted.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../engine/finding.ts";
import { RULES } from "../../rules/index.ts";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { DOCUMENTS, draftOf } from "../index.ts";
import { caseWith, reasonedOf } from "../sample.fixture.ts";
import { sentencesIn, sentenceText } from "../walk.ts";
import { groundWords, legOf } from "./index.ts";

/** The ground of one rule in the correction request: the texts of its sentences by the end of their ids. */
function ground(rule: string, file: CaseFile, asOf: string): readonly (readonly [string, string])[] {
  const reasoned = reasonedOf(file, asOf);
  const { audit } = reasoned;
  const findings = audit.findings.filter((finding) => finding.rule === rule).map(({ id }) => id);
  expect(findings).toHaveLength(1);
  const draft = draftOf("correction-request", { file, ...reasoned, choices: { findings } });
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
    expect(text).toContain("（二）已被采取查封、扣押、冻结等措施的财产足以清偿生效法律文书确定债务的；……”。");
    expect(text).toContain("2023年11月1日查封等财产足以清偿，在决定之前，不得纳入");
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

  it("is put as a submission, never as a point on which views differ", () => {
    const { audit } = reasonedOf(file, "2024-04-03");
    const finding = audit.findings.find(({ rule }) => rule === "C-04");
    expect(finding?.status).toBe("contestable");
    const text = textOfGround("C-04", file, "2024-04-03");
    expect(text).toContain("关于理由成立后的纠正期限");
    expect(text).toContain("申请人主张“自认定理由成立之日起算”；据此，期限于2024年2月20日届满");
    expect(text).not.toMatch(/不同|争议/u);
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
    expect(parts.at(-1)?.[1]).toMatch(/^关于[^：]+：【待填：/u);
  });

  it("is left out where nobody chose it", () => {
    const file = caseWith([DECIDED]);
    const reasoned = reasonedOf(file, "2024-02-01");
    const { audit } = reasoned;
    const open = new Set(audit.findings.filter(({ status }) => status === "undetermined").map(({ id }) => id));
    for (const { document } of DOCUMENTS) {
      if (document === "audit-report" || document === "client-leaflet" || document === "deletion-request") continue;
      const named = sentencesIn(draftOf(document, { file, ...reasoned }).blocks).filter(({ id }) =>
        id.startsWith("ground."),
      );
      expect(named.filter(({ trace }) => trace.findings.some((id) => open.has(id)))).toEqual([]);
    }
  });
});

describe("what a court is told", () => {
  const listing = { ...DECIDED, items: [1], abilityFound: "no" } as const;

  it("leaves out what the audit says to the person who uses the program", () => {
    const cited: CaseEvent = { ...DECIDED, citedCplArticle: 200 };
    const text = textOfGround("V-03", caseWith([cited]), "2024-02-01");
    expect(text).toContain("决定引用第二百条，按当时有效的文本应引第二百六十二条");
    expect(text).not.toContain("仅此不使");
    const ability = textOfGround("L-01", caseWith([listing]), "2024-02-01");
    expect(ability).toContain("决定没有认定履行能力");
    expect(ability).not.toContain("按本案记录");
  });

  it("is for a ground about the decision only what came before it", () => {
    const before: CaseEvent = {
      id: "p1",
      type: "obligation-performed",
      date: "2023-11-10",
      full: "no",
      source: "document",
    };
    const after: CaseEvent = { ...before, id: "p2", date: "2024-01-10" };
    const parts = ground("L-01", caseWith([listing, before, after]), "2024-02-01").map(([id]) => id);
    expect(parts).toContain("fact.p1");
    expect(parts).not.toContain("fact.p2");
  });

  it("says no day twice: not that of an event, nor one that the facts have named", () => {
    const order: CaseEvent = { id: "o1", type: "asset-report-ordered", date: "2023-09-05" };
    const notice: CaseEvent = { id: "n1", type: "enforcement-notice-issued", date: "2023-08-21" };
    const text = textOfGround("A-01", caseWith([notice, order]), "2024-02-01");
    expect(text).toContain("2023年9月5日，贵院发出报告财产令");
    expect(text.split("2023年9月5日")).toHaveLength(2);
  });

  it("names the paper that was served, and the day on which the law supposes service", () => {
    const service = { method: "announcement", othersFailed: "no" } as const;
    const notice: CaseEvent = { id: "n1", type: "enforcement-notice-issued", date: "2023-09-01", source: "document" };
    const served: CaseEvent = { id: "n2", type: "enforcement-notice-served", date: "2023-11-01", service };
    const file = caseWith([notice, served]);
    const own = ground("S-06", file, "2024-02-01");
    expect(own[0]).toEqual(["heading", "执行通知的公告送达不符合法定条件"]);
    expect(own.map(([, text]) => text).join("")).toContain("没有用尽其他送达方式");
    expect(textOfGround("E-04", file, "2024-02-01")).toContain("执行通知依法于2023年12月1日视为送达");
  });

  it("is what the file holds of a restriction that was not lifted, not what is only supposed", () => {
    const paid: CaseEvent = { id: "p1", type: "obligation-performed", date: "2024-01-10", full: "yes" };
    const seen: CaseEvent = { id: "c1", type: "restriction-checked", date: "2024-03-01", active: "yes" };
    const text = textOfGround("H-02", caseWith([paid, seen]), "2024-04-03");
    expect(text).toContain("依现有材料，至2024年3月1日仍未解除，其后没有解除的记录，请一并审查认定。");
    expect(text).not.toContain("才解除");
  });

  it("does not come from a fault that favours the client, unless a person chose it", () => {
    const short: CaseEvent = { ...DECIDED, items: [4], termYears: 1 };
    const reasoned = reasonedOf(caseWith([short]), "2024-02-01");
    const fault = reasoned.audit.findings.find(({ rule }) => rule === "D-05");
    expect(fault?.status).toBe("breach");
    const draft = draftOf("correction-request", { file: caseWith([short]), ...reasoned });
    expect(sentencesIn(draft.blocks).some(({ id }) => id.startsWith("ground.D-05"))).toBe(false);
    expect(textOfGround("D-05", caseWith([short]), "2024-02-01")).toContain("期限1年，短于2年。");
  });
});

describe("several grounds", () => {
  const bars: readonly CaseEvent[] = [
    { ...DECIDED, written: "yes", reasons: "no", signedByPresident: "no" },
    { id: "b1", type: "assets-seized", date: "2023-11-01", sufficient: "yes", source: "document" },
    { id: "b2", type: "security-provided", date: "2023-11-02", adequate: "yes", source: "document" },
  ];
  const file = caseWith(bars);
  const reasoned = reasonedOf(file, "2024-02-01");
  const drawnFrom = (...rules: readonly string[]): readonly string[] => {
    const findings = reasoned.audit.findings.filter(({ rule }) => rules.includes(rule)).map(({ id }) => id);
    const draft = draftOf("correction-request", { file, ...reasoned, choices: { findings } });
    return sentencesIn(draft.blocks)
      .filter(({ id }) => id.startsWith("ground."))
      .map((sentence) => `${sentence.id} ${sentenceText(sentence)}`);
  };

  it("say the argument they share once, after the last of them", () => {
    const shared = "申请人属于不应当纳入失信被执行人名单的情形，相关失信信息应当予以撤销。";
    expect(drawnFrom("L-02", "L-03").filter((text) => text.endsWith(shared))).toEqual([
      `ground.L-03@e1.argue ${shared}`,
    ]);
    expect(drawnFrom("L-02").filter((text) => text.endsWith(shared))).toHaveLength(1);
  });

  it("quote the same words of a provision once", () => {
    const service = { method: "announcement", othersFailed: "no" } as const;
    const both = caseWith([
      { id: "n2", type: "enforcement-notice-served", date: "2023-11-01", service },
      { id: "e2", type: "listing-served", date: "2023-11-28", service },
    ]);
    const all = reasonedOf(both, "2024-02-01");
    const findings = all.audit.findings.filter(({ rule }) => rule === "S-06").map(({ id }) => id);
    const draft = draftOf("correction-request", { file: both, ...all, choices: { findings } });
    const law = sentencesIn(draft.blocks).filter(({ id }) => id.includes(".law."));
    expect(law.map(sentenceText)).toEqual([
      expect.stringMatching(/^《民事诉讼法》（2021年修正）第九十五条第一款规定：“.+”$/u),
      "《民事诉讼法》（2021年修正）第九十五条第一款的规定，已如前引。",
    ]);
    expect(law.map(({ trace }) => trace.basis.length)).toEqual([1, 1]);
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
