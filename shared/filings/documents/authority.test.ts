// The authority, as drawn up from the sample case.
import { expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { ENDED, objectionCase, ROUND } from "../cases/objected.fixture.ts";
import { CASE, textOfDrawn } from "../sample.fixture.ts";

it("is given by the client alone to the agent chosen", () => {
  const choices = { filer: { kind: "agent", name: "李某", organisation: "某法律援助中心" } } as const;
  const text = textOfDrawn("authority", { choices });
  expect(text).toContain("委托人：王某");
  expect(text).toContain("受托人：李某，单位：某法律援助中心，联系方式：【待填：电话】。");
  expect(text).toContain("委托人（签名）");
  expect(text).not.toContain("委托代理人（签名）");
});

it("is signed by the statutory agent of a minor", () => {
  const file = { ...CASE, client: { ...CASE.client, birthDate: "2010-01-01" } };
  const text = textOfDrawn("authority", { file, choices: { filer: { kind: "agent", name: "李某" } } });
  expect(text).toContain("法定代理人（签名）");
  expect(text).toContain("受托人：李某");
});

it("gives no special power by itself", () => {
  const text = textOfDrawn("authority");
  expect(text).toContain("特别授权（在□内打勾，没有打勾的不授予）：");
  for (const power of ["代为承认、放弃、变更请求", "代为撤回申请", "代为进行执行和解", "代为收取款项和物品"])
    expect(text).toContain(`□ ${power}；`);
  expect(text).toContain("□ 其他：【待填：其他特别授权事项；没有的写“无”】。");
  expect(text).not.toMatch(/[☑✓√]/u);
});

it("covers an objection to the end of enforcement, where it is on record", () => {
  const matter = (...events: readonly CaseEvent[]): string => textOfDrawn("authority", { file: objectionCase(events) });
  expect(matter(ENDED)).toContain("失信被执行人名单和限制消费措施、终结执行的有关事项");
  expect(matter(ROUND)).toContain("限制消费措施、终结本次执行程序的有关事项");
  expect(matter()).toContain("限制消费措施的有关事项");
  expect(matter()).toContain("代为提出纠正、删除、提前删除、信用信息异议、解除限制消费、执行异议、复议");
});
