// The persons beside the client in papers: each once on file, in every paper that needs it, and never another's particulars.
import { describe, expect, it } from "vitest";
import type { CaseFile, Party } from "../../case/types.ts";
import { kindOf, LISTED } from "../cases/kinds.fixture.ts";
import type { Filer } from "../choices.ts";
import { draftOf, traceOf } from "../index.ts";
import { CASE, reasonedOf, textOfDrawn } from "../sample.fixture.ts";

const AGENT: Party = {
  id: "p1",
  role: "agent",
  name: "李某",
  firm: "某律师事务所",
  licence: "执业证一",
  phone: "电话二",
};
const CREDITOR: Party = { id: "p2", role: "applicant", name: "某某商贸有限公司", address: "某市某路", phone: "电话三" };
const DEBTOR: Party = { id: "p3", role: "debtor", name: "某某建材有限公司" };
const withParties = (parties: readonly Party[], client: Partial<CaseFile["client"]> = {}): CaseFile => ({
  ...CASE,
  client: { ...CASE.client, ...client },
  parties,
});

describe("an agent on file", () => {
  const file = withParties([AGENT]);

  it("acts in every paper, with firm and licence, signs, and attaches the authority", () => {
    const text = textOfDrawn("correction-request", { file });
    expect(text).toContain("委托代理人：李某，单位：某律师事务所，执业证号：执业证一，联系方式：电话二。");
    expect(text).toContain("委托代理人（签名）：＿");
    expect(text).toContain("授权委托书和代理人的身份材料");
  });

  it("is who receives the authority, which the client gives and signs", () => {
    const text = textOfDrawn("authority", { file });
    expect(text).toContain("受托人：李某，单位：某律师事务所，执业证号：执业证一，联系方式：电话二。");
    expect(text).toContain("委托人（签名）：＿");
    expect(text).not.toContain("代理人（签名）");
  });

  it("lends nothing to another agent who was chosen for a paper", () => {
    const choices = { filer: { kind: "agent", name: "张某" } } as const;
    const text = textOfDrawn("correction-request", { file, choices });
    expect(text).toContain("委托代理人：张某，单位：【待填：律师事务所或者法律援助机构】，联系方式：【待填：电话】。");
    expect(text).not.toMatch(/执业证一|电话二|某律师事务所/u);
  });

  it("stands back where the client is chosen to file in person, and behind the guardian of a child", () => {
    const alone = textOfDrawn("correction-request", { file, choices: { filer: { kind: "client" } } });
    expect(alone).not.toContain("李某");
    const guardian: Party = { id: "p4", role: "guardian", name: "赵某", relation: "母亲", phone: "电话四" };
    const child = withParties([AGENT, guardian], { birthDate: "2015-01-01" });
    const text = textOfDrawn("correction-request", { file: child });
    expect(text).toContain(
      "法定代理人：赵某，与申请人的关系：母亲，公民身份号码：【待填：身份证件号码】，联系方式：电话四。",
    );
    expect(text).toContain("法定代理人（签名）：＿");
  });
});

describe("a guardian who was chosen for a paper", () => {
  const guardian: Party = { id: "p4", role: "guardian", name: "赵某", relation: "母亲", phone: "电话四" };
  const file = withParties([guardian, AGENT], { birthDate: "2015-01-01" });
  const choices = { filer: { kind: "statutory-agent", name: "钱某" } } as const;

  it("is not given what the file tells of another, and receives no authority", () => {
    const text = textOfDrawn("correction-request", { file, choices });
    expect(text).toContain(
      "法定代理人：钱某，与申请人的关系：【待填：监护关系】，公民身份号码：【待填：身份证件号码】，联系方式：【待填：电话】。",
    );
    expect(textOfDrawn("authority", { file, choices })).toContain("受托人：李某，单位：某律师事务所");
  });
});

describe("creditor and debtor on file", () => {
  it.each(["correction-request", "reconsideration-request", "supervision-request"] as const)(
    "are named in a %s, the debtor where the client is another",
    (document) => {
      const former = withParties([CREDITOR, DEBTOR], { role: "legal-representative", isDebtor: "no" });
      const text = textOfDrawn(document, { file: former });
      expect(text).toContain("申请执行人：某某商贸有限公司，住所地：某市某路，联系方式：电话三。");
      expect(text).toContain("被执行人：某某建材有限公司。");
      const debtor = withParties([CREDITOR, DEBTOR], { role: "debtor", isDebtor: "yes" });
      expect(textOfDrawn(document, { file: debtor })).not.toContain("被执行人：");
    },
  );

  it("are called the other parties before the procuratorate, and are no matter of an office", () => {
    const file = withParties([CREDITOR]);
    const text = textOfDrawn("procuratorate-application", { file });
    expect(text).toContain("其他当事人（申请执行人）：某某商贸有限公司");
    expect(textOfDrawn("credit-objection", { file })).not.toContain("某某商贸有限公司");
  });

  it("leave a gap only where the court does not have the case", () => {
    const gap = "申请执行人：【待填：申请执行人的姓名或者名称】";
    expect(textOfDrawn("reconsideration-request")).toContain(gap);
    expect(textOfDrawn("correction-request")).not.toContain("申请执行人：");
  });
});

it("traces each field to the person on file, and a missing one to the place where it would stand", () => {
  const file = withParties([AGENT]);
  const { sentences } = traceOf(draftOf("reconsideration-request", { file, ...reasonedOf(file, "2024-04-03") }));
  const facts = sentences.flatMap((sentence) => sentence.facts);
  expect(facts).toEqual(expect.arrayContaining(["parties[p1].name", "parties[p1].firm", "parties[+applicant].name"]));
});

it("names a company's representative, who signs beside the seal", () => {
  const file = withParties([{ role: "representative", name: "钱某" }], { kind: "legal-person" });
  const text = textOfDrawn("correction-request", { file });
  expect(text).toContain("法定代表人或者负责人：钱某");
  expect(text).toMatch(/申请人（盖章）：＿+\n法定代表人或者负责人（签名）：＿+/u);
});

describe("a child", () => {
  const child = (more: readonly Party[], filer?: Filer) =>
    textOfDrawn("correction-request", {
      file: { ...kindOf("k", [LISTED], { birthDate: "2012-05-06" }), parties: more },
      asOf: "2024-06-01",
      ...(filer === undefined ? {} : { choices: { filer } }),
    });
  const guardian: Party = { id: "g", role: "guardian", name: "王某某", relation: "父亲" };
  const agent: Party = { id: "a", role: "agent", name: "李某", firm: "某律师事务所" };

  it("is named and never signs: the guardian does, whoever is chosen", () => {
    for (const filer of [undefined, { kind: "client" }, { kind: "statutory-agent" }] as const) {
      const text = child([guardian], filer);
      expect(text).toContain("申请人：王某\n法定代理人（签名）：＿");
      expect(text).not.toMatch(/申请人（签名）|委托代理人/u);
    }
  });

  it("has a lawyer beside the guardian: both are named, both sign, and the authority is attached", () => {
    for (const text of [child([guardian, agent]), child([guardian, agent], { kind: "agent", name: "李某" })]) {
      expect(text).toMatch(/法定代理人：王某某[^]*委托代理人：李某，单位：某律师事务所/u);
      expect(text).toMatch(/申请人：王某\n法定代理人（签名）：＿+\n委托代理人（签名）：＿+\n/u);
      expect(text).toContain("法定代理人身份证件复印件、监护关系证明");
      expect(text).toContain("授权委托书和代理人的身份材料");
    }
  });

  it("gives the authority by its guardian", () => {
    const file = { ...kindOf("k", [LISTED], { birthDate: "2012-05-06" }), parties: [guardian, agent] };
    const text = textOfDrawn("authority", { file, asOf: "2024-06-01" });
    expect(text).toContain("委托人：王某\n法定代理人（签名）：＿");
    expect(text).not.toContain("委托人（签名）");
  });
});
