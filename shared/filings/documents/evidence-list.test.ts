// The evidence list, as drawn up from the sample case.
import { expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { CASE, textOfDrawn } from "../sample.fixture.ts";

it("lists every exhibit with what it proves", () => {
  const text = textOfDrawn("evidence-list");
  expect(text).toContain(
    "证据1 | 失信决定书（2023年11月20日） | 执行法院制作 | □原件 □复印件 | 2023年11月20日，执行法院作出（2023）京0105执1234号之一决定，将申请人纳入失信被执行人名单",
  );
  expect(text).toContain("证据3 | 送达回证（2024年3月27日） | 【待填：来源：");
});

it("tells of a decision what the papers argue from it, and nothing else that it says", () => {
  const decided = { ...LISTED, evidence: ["a"], reasons: "no", abilityFound: "no" } as CaseEvent;
  const evidence = [{ id: "a", title: "失信决定书" }];
  const text = textOfDrawn("evidence-list", { file: { ...kindOf("k", [decided]), evidence }, asOf: "2024-06-01" });
  expect(text).toContain("纳入失信被执行人名单；决定没有写明理由；决定没有认定履行能力 |");
  const plain = { ...kindOf("k", [{ ...decided, reasons: "yes", abilityFound: "yes" } as CaseEvent]), evidence };
  expect(textOfDrawn("evidence-list", { file: plain, asOf: "2024-06-01" })).toContain("纳入失信被执行人名单 |");
});

it("asks for what one who left an office has to show, and names who acts for a child", () => {
  const left: CaseEvent = { id: "o1", type: "office-changed", date: "2023-09-20", controls: "no" };
  const officer = kindOf("k", [ORDERED, left], { role: "legal-representative", isDebtor: "no" });
  const text = textOfDrawn("evidence-list", { file: officer, asOf: "2024-06-01" });
  expect(text).toContain("证明申请人离任后不是实际控制人。");
  expect(text).toContain("证明申请人不是影响债务履行的直接责任人员。");
  const parties = [{ id: "g", role: "guardian", name: "陈某某" }] as const;
  const child = { ...kindOf("k", [LISTED], { birthDate: "2012-05-04" }), parties };
  expect(textOfDrawn("evidence-list", { file: child, asOf: "2024-06-01" })).toContain(
    "提交人：王某（法定代理人：陈某某）。",
  );
  expect(textOfDrawn("service-address", { file: child, asOf: "2024-06-01" })).toMatch(
    /受送达人：王某（法定代理人：陈某某）。[^]*受送达人的法定代理人已经阅读/u,
  );
});

it("says of a piece no more than it can show: a payment, and the day on a slip that bears a child's name", () => {
  const listOf = (events: readonly object[], client: object = {}): string => {
    const proved = events.map((event, at) => ({ ...event, evidence: [`a${at}`] })) as unknown as readonly CaseEvent[];
    const file = {
      ...kindOf("k", proved, client),
      evidence: events.map((_one, at) => ({ id: `a${at}`, title: "送达回证" })),
    };
    return textOfDrawn("evidence-list", { file, asOf: "2024-06-01" });
  };
  const paid = listOf([...PAID]);
  expect(paid).toContain("申请人为履行生效法律文书确定的义务付款");
  expect(paid).not.toContain("全部履行了");
  const served = [LISTED, { id: "s1", type: "listing-served", date: "2023-11-20", regarding: "e1" }];
  expect(listOf(served, { birthDate: "2012-05-04" })).toContain("纳入决定书的送达凭证所载的签收日期为2023年11月20日");
  expect(listOf(served)).not.toContain("所载的签收日期");
  const late = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);
  expect(textOfDrawn("evidence-list", { file: late, asOf: "2024-06-01" })).toContain(
    "待补充：【待填：申请执行人的收款确认，或者法院的结案证明】，证明申请人已经全部履行。",
  );
});

it("tells the pages where they are counted", () => {
  const counted = {
    ...CASE,
    evidence: [
      { id: "ev-x", title: "照片", "x-pages": 3 },
      { id: "ev-y", "x-pages": "3" },
    ],
  };
  const text = textOfDrawn("evidence-list", { file: counted });
  expect(text).toMatch(/证据1 \| 照片 \|.*\| 3\n/u);
  expect(text).toMatch(/证据2 \|.*\| 【待填：页数】\n/u);
});

it("has a gap for a piece that no event names, and for an empty list", () => {
  const extra = { ...CASE, evidence: [{ id: "ev-x", title: "照片" }] };
  expect(textOfDrawn("evidence-list", { file: extra })).toContain(
    "证据1 | 照片 | 【待填：来源：由谁制作、出具或者保存】 | □原件 □复印件 | 【待填：证明的事实】",
  );
  const empty = textOfDrawn("evidence-list", { file: { ...CASE, evidence: [] } });
  expect(empty).toContain(
    "【待填：案卷中没有登记证据；在案件的证据页登记之后，编号、名称、来源、证明目的和页数在此列出】",
  );
  expect(empty).not.toContain("|");
});
