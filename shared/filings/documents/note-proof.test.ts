// What the cover note says of proof, on small cases: each point where the case gives reason for it, and nowhere else.
import { expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { textOfDrawn } from "../sample.fixture.ts";

const note = (events: readonly CaseEvent[], client: object = {}, more: object = {}): string =>
  textOfDrawn("lawyer-note", { file: { ...kindOf("k", events, client), ...more }, asOf: "2024-06-01" });
const SERVED: CaseEvent = { id: "s1", type: "listing-served", date: "2023-11-20", regarding: "e1", source: "document" };
const NO_REASONS = { ...LISTED, reasons: "no" } as CaseEvent;

it("warns of a slip signed while the client was a child", () => {
  const warning = "当事人那时未成年：文书只写凭证所载的日期，不写收到";
  expect(note([LISTED, SERVED], { birthDate: "2012-05-04" })).toContain(warning);
  expect(note([LISTED, SERVED])).not.toContain(warning);
});

it("warns that a slip proves no performance in full", () => {
  expect(note([LISTED, ...PAID, seen("c1", "2024-05-20")])).toContain("全部履行：付款凭证只证明付了多少");
  expect(note([NO_REASONS])).not.toContain("全部履行：");
});

it("warns that payment in full tells against a want of ability, where that is argued", () => {
  const unable = { ...LISTED, abilityFound: "no" } as CaseEvent;
  expect(note([unable, ...PAID])).toContain("履行能力：当事人后来全部履行，对方会据此说作出决定时就有能力");
  expect(note([unable])).not.toContain("履行能力：当事人后来");
  expect(note([NO_REASONS, ...PAID])).not.toContain("履行能力：当事人后来");
});

it("says on what one who left the office has to rest, before the order and under it", () => {
  const officer = { role: "legal-representative", isDebtor: "no" };
  const left = (date: string): CaseEvent => ({
    id: "o1",
    type: "office-changed",
    date,
    controls: "no",
    source: "document",
  });
  expect(note([ORDERED, left("2023-09-20")], officer)).toContain("限制消费令发出之前已经离任：主张的是对象错误");
  expect(note([ORDERED, left("2024-02-20")], officer)).toContain("离任后请求解除：当事人要证明变更确因经营管理需要");
  expect(note([ORDERED, { ...left("2024-02-20"), controls: "yes" } as CaseEvent], officer)).not.toMatch(
    /离任后请求解除|已经离任：/u,
  );
});

it("has the ground of the order looked up where the request asks to lift it with the entry, and only there", () => {
  const point = "请求一并解除限制消费：先看限制消费令写明的理由";
  expect(note([NO_REASONS, ORDERED])).toContain(point);
  expect(note([NO_REASONS])).not.toContain(point);
  expect(note([NO_REASONS, ORDERED, ...asked("listing", "2024-02-04", "2024-05-27")])).not.toContain(point);
});

it("tells what an agent may not do, where there is one", () => {
  const parties = [{ id: "a", role: "agent", name: "李某" }];
  expect(note([NO_REASONS], {}, { parties })).toContain("代理人签收文书之日，当事人的期限就起算");
  expect(note([NO_REASONS])).not.toContain("授权委托书：");
});

it("does not deny that the paper asks to lift the restriction once the debt is paid", () => {
  const paid = note([LISTED, ORDERED, ...PAID, seen("c1", "2024-05-20")]);
  expect(paid).toContain("文书已据履行完毕请求解除。提交前查明是否已经解除");
  expect(paid).not.toMatch(/解除限制消费：查明之前，文书不以此为理由/u);
});

it("gives the sooner day where another view ends the client's limit before the audit does", () => {
  const refused = asked("listing", "2024-05-06", "2024-05-10", { outcome: "rejected", form: "decision" });
  const served: CaseEvent = { id: "s2", type: "correction-served", date: "2024-05-15", source: "document" };
  const sooner = (date: string): string =>
    textOfDrawn("lawyer-note", {
      file: kindOf("k", [NO_REASONS, ...refused, { ...served, date }]),
      asOf: "2024-05-17",
    });
  // The tenth day is a Saturday.
  expect(sooner("2024-05-15")).toContain(
    "申请复议的期限：审查结论为2024年5月27日届满；采“末日不顺延”的理解，2024年5月25日即届满。争取不晚于2024年5月25日交邮或者提交",
  );
  expect(sooner("2024-05-14")).not.toContain("即届满");
});
