// What the client is in the case, at the head of every paper to a court: the debtor, or someone beside a debtor who is named.
import { describe, expect, it } from "vitest";
import type { CaseFile, Party } from "../../case/types.ts";
import type { DocumentName } from "../index.ts";
import { CASE, caseWith, textOfDrawn } from "../sample.fixture.ts";

const COMPANY: Party = { id: "p1", role: "debtor", name: "某某建材有限公司", kind: "legal-person" };
const as = (client: Partial<CaseFile["client"]>, parties: readonly Party[] = []): CaseFile => ({
  ...CASE,
  client: { kind: "natural-person", name: "王某", birthDate: "1980-02-02", ...client },
  parties,
});
const head = (file: CaseFile, document: DocumentName = "correction-request"): string =>
  textOfDrawn(document, { file }).split("一、请求事项")[0] ?? "";

describe("the head of a paper", () => {
  it.each([
    "correction-request",
    "reconsideration-request",
    "supervision-request",
    "procuratorate-application",
  ] as const)("calls the debtor that in a %s", (document) => {
    expect(head(CASE, document)).toContain("王某，诉讼地位：被执行人，");
  });

  it.each([
    ["directly-responsible", "影响债务履行的直接责任人员"],
    ["actual-controller", "实际控制人"],
    ["guarantor-joint", "连带责任保证人"],
  ] as const)("says what a %s is to the debtor, and names the debtor", (role, words) => {
    const told = head(as({ role, isDebtor: "no" }, [COMPANY]));
    expect(told).toContain(`与本案的关系：被执行人某某建材有限公司的${words}，`);
    expect(told).toContain("被执行人：某某建材有限公司。");
    const open = head(as({ role, isDebtor: "no" }));
    expect(open).toContain(`与本案的关系：被执行人的${words}，`);
    expect(open).toContain("被执行人：【待填：被执行人的姓名或者名称】。");
  });

  it("does not take for granted that a legal representative is still in office", () => {
    const role = "legal-representative";
    expect(head(as({ role, isDebtor: "no" }, [COMPANY]))).toContain(
      "与本案的关系：被执行人某某建材有限公司的【待填：现任或者原任；已经离任的，登记离任的日期】法定代表人，",
    );
    const left = caseWith([{ id: "o1", type: "office-changed", date: "2023-01-05", controls: "no" }], {
      ...as({ role, isDebtor: "no" }, [COMPANY]),
    });
    expect(head(left)).toContain("与本案的关系：被执行人某某建材有限公司的原法定代表人，");
  });

  it("says both of one who owes and is an officer", () => {
    const both = head(as({ role: "actual-controller", isDebtor: "yes" }, [COMPANY]));
    expect(both).toContain("诉讼地位：被执行人，同时为被执行人某某建材有限公司的实际控制人，");
    expect(both).toContain("被执行人：某某建材有限公司。");
  });

  it("calls nobody a debtor who only bears the name, and leaves open what is not known", () => {
    expect(head(as({ role: "namesake", isDebtor: "no" }))).toContain(
      "与本案的关系：案外人，与被执行人同名，不是被执行人，",
    );
    expect(head(as({}))).toContain("与本案的关系：【待填：被执行人本人，或者与被执行人的关系");
  });

  it("tells an office nothing of it", () => {
    expect(textOfDrawn("agency-letter")).not.toContain("诉讼地位");
  });
});
