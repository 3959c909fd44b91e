// What proves a service or an age: the paper itself does not, and what is asserted without proof is asked for before filing.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../case/types.ts";
import { asked, kindOf, LISTED } from "./cases/kinds.fixture.ts";
import { draftOf, textOf, type DocumentName } from "./index.ts";
import { reasonedOf } from "./sample.fixture.ts";

type Piece = NonNullable<CaseFile["evidence"]>[number];
const text = (document: DocumentName, file: CaseFile, asOf = "2024-06-01"): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, asOf) }));

const served = (evidence: readonly string[], service?: { readonly proof: "no" }): CaseEvent => ({
  id: "q4",
  type: "correction-served",
  date: "2024-05-29",
  regarding: "q3",
  evidence,
  source: "document",
  ...(service === undefined ? {} : { service }),
});
const rejected = (evidence: readonly Piece[], ...more: readonly CaseEvent[]): CaseFile => {
  const events = asked("listing", "2024-02-04", "2024-05-27", { evidence: ["v1"] });
  return { ...kindOf("k", [LISTED, ...events, ...more]), evidence };
};
const DECISION: Piece = { id: "v1", title: "驳回决定书" };
const ASKED = "待补充：【待填：送达回证、签收单或者邮件查询记录";

describe("the day of a service", () => {
  it("is not proved by the decision that was served", () => {
    const file = rejected([DECISION], served(["v1"]));
    const list = text("evidence-list", file);
    expect(list).toMatch(/证据1 \| 驳回决定书 \|[^|]*\|[^|]*\| 2024年5月27日，执行法院以决定驳回纠正申请 \|/u);
    expect(list).toContain(`${ASKED}】，证明2024年5月29日，执行法院送达驳回纠正申请的决定书。`);
    const paper = text("reconsideration-request", file);
    expect(paper).toContain("执行法院送达驳回纠正申请的决定书（【待填：证明送达日期的证据编号：送达回证、签收单");
    expect(paper).toContain("执行法院以决定驳回纠正申请（证据1）");
  });

  it.each<readonly [string, Piece]>([
    ["a return", { id: "v2", title: "送达回证" }],
    ["a slip", { id: "v2", title: "EMS快递单" }],
    ["a piece of that kind", { id: "v2", title: "附件二", kind: "service-proof" }],
    ["a piece that proves nothing else", { id: "v2", title: "附件二" }],
  ])("is proved by %s", (_what, piece) => {
    const file = rejected([DECISION, piece], served(["v2"]));
    const list = text("evidence-list", file);
    expect(list).toContain("2024年5月29日，执行法院送达驳回纠正申请的决定书 |");
    expect(list).not.toContain("待补充");
    expect(text("reconsideration-request", file)).toContain("送达驳回纠正申请的决定书（证据2）");
  });

  it("is asked for where a limit hangs on it, and not where the file says that there is no proof", () => {
    expect(text("evidence-list", rejected([DECISION], served([])))).toContain(ASKED);
    expect(text("evidence-list", rejected([DECISION], served([], { proof: "no" })))).not.toContain(ASKED);
  });
});

describe("the age of a listed child", () => {
  const child = (evidence: readonly Piece[] = []): CaseFile => ({
    ...kindOf("k", [LISTED], { birthDate: "2012-05-04" }),
    parties: [{ id: "p1", role: "guardian", name: "孙某", relation: "父亲" }],
    evidence: [{ id: "v1", title: "失信决定书" }, ...evidence],
  });

  it("and the guardianship are asked for under no number", () => {
    const list = text("evidence-list", child());
    expect(list).toContain("待补充：【待填：户口簿、出生医学证明或者身份证");
    expect(list).toContain("待补充：【待填：户口簿、出生医学证明或者监护关系证明");
    const paper = text("correction-request", child());
    expect(paper).toContain("才满18周岁（【待填：证明出生日期的证据编号：");
    expect(paper).toContain("法定代理人：孙某，与申请人的关系：父亲，公民身份号码：【待填：身份证件号码】");
    expect(paper).toContain("法定代理人身份证件复印件、监护关系证明");
  });

  it("are proved by the household register on file", () => {
    const file = child([{ id: "v2", title: "户口簿" }]);
    expect(text("correction-request", file)).toContain("才满18周岁（证据2）");
    const list = text("evidence-list", file);
    expect(list).toMatch(/证据2 \| 户口簿 \|[^|]*\|[^|]*\| 申请人的出生日期和监护关系 \|/u);
    expect(list).not.toContain("待补充");
  });

  it("is asked for of nobody else", () => {
    const grown = { ...child(), client: { ...child().client, birthDate: "1982-04-05" } };
    expect(text("evidence-list", grown)).not.toContain("待补充");
    expect(text("correction-request", grown)).not.toContain("监护关系证明");
  });
});
