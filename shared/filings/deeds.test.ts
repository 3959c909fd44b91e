// What events say was done, in the words of papers.
import { expect, it } from "vitest";
import type { CaseEvent } from "../case/types.ts";
import { contextOf, voiced } from "./context.ts";
import { eventClause } from "./facts.ts";
import { say } from "./sentence.ts";
import { caseWith, reasonedOf } from "./sample.fixture.ts";
import { sentenceText } from "./walk.ts";

function told(event: CaseEvent): { readonly text: string; readonly facts: readonly string[] } {
  const file = caseWith([event]);
  const context = voiced(contextOf({ file, ...reasonedOf(file, "2024-04-03") }), { court: "贵院", upper: "上级法院" });
  const found = context.view.byId(event.id ?? "");
  if (found === undefined) throw new Error("no such event");
  const sentence = say("one", { form: "a test" }, eventClause(context, found));
  return { text: sentenceText(sentence), facts: sentence.trace.facts };
}

const on = { id: "x1", date: "2024-03-20", source: "document" } as const;

it.each<readonly [CaseEvent, string]>([
  [{ ...on, type: "listing-served", service: { method: "post" } }, "贵院邮寄送达纳入失信被执行人名单的决定书"],
  [
    { ...on, type: "listing-served", service: { method: "announcement" } },
    "贵院发出公告，公告送达纳入失信被执行人名单的决定书",
  ],
  [{ ...on, type: "listing-served", service: { method: "unknown" } }, "贵院送达纳入失信被执行人名单的决定书"],
  [{ ...on, type: "correction-decided", outcome: "rejected", form: "oral" }, "贵院口头驳回纠正申请"],
  [{ ...on, type: "correction-decided", outcome: "rejected", form: "ruling" }, "贵院以裁定驳回纠正申请"],
  [{ ...on, type: "correction-decided", outcome: "granted" }, "贵院同意纠正"],
  [{ ...on, type: "correction-decided", form: "notice" }, "贵院以通知就纠正申请作出处理"],
  [{ ...on, type: "correction-decided" }, "贵院就纠正申请作出处理"],
  [{ ...on, type: "reconsideration-decided", outcome: "partly" }, "上级法院作出复议决定，部分支持复议请求"],
  [{ ...on, type: "obligation-performed", full: "no" }, "申请人部分履行了生效法律文书确定的义务"],
  [{ ...on, type: "obligation-performed" }, "申请人履行了生效法律文书确定的义务（【待填：全部履行或者部分履行】）"],
  [
    { ...on, type: "correction-requested", target: "restriction", written: "yes" },
    "申请人就限制消费措施提出书面纠正申请",
  ],
  [{ ...on, type: "correction-requested", method: "oral" }, "申请人提出口头纠正申请"],
  [{ ...on, type: "credit-objection-filed", body: "pboc" }, "申请人向征信业监督管理部门投诉"],
  [{ ...on, type: "listing-checked", visible: "yes" }, "经查询，失信被执行人名单仍显示申请人的信息"],
  [{ ...on, type: "restriction-checked", active: "no" }, "经查询，对申请人的限制消费措施已经解除"],
  [{ ...on, type: "early-deletion-decided", outcome: "rejected" }, "贵院就提前删除申请作出决定（结果：不予准许）"],
])("%j", (event, words) => {
  expect(told(event).text).toBe(`2024年3月20日，${words}`);
});

it("names a decision by its number where it is one, and quotes any other reference as such", () => {
  const decided = (documentNumber: string) => told({ ...on, id: "e1", type: "listing-decided", documentNumber });
  expect(decided("（2023）京0105执1234号之二").text).toBe(
    "2024年3月20日，贵院作出（2023）京0105执1234号之二决定，将申请人纳入失信被执行人名单",
  );
  expect(decided("五号决定").text).toContain("作出决定（文号：五号决定），将申请人纳入失信被执行人名单");
  expect(decided("五号决定").facts).toContain("events[e1].documentNumber");
});

it("rests on what it says", () => {
  expect(told({ ...on, type: "correction-decided", outcome: "rejected", form: "oral" }).facts).toEqual([
    "events[x1]",
    "events[x1].date",
    "events[x1].outcome",
    "events[x1].form",
  ]);
});
