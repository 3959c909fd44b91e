// What the leaflet tells each client of days: when to come and sign, what follows a request, what to do when a paper comes.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { textOfDrawn } from "../sample.fixture.ts";

const leaflet = (file: CaseFile, asOf = "2024-06-01", lang: "zh" | "en" = "zh"): string =>
  textOfDrawn("client-leaflet", { file, asOf, choices: { lang } });

/** A request refused on 11 March and served on a day. */
const refused = (served: string): CaseFile =>
  kindOf("k", [
    LISTED,
    ORDERED,
    ...asked("listing", "2024-02-04", "2024-03-11"),
    {
      id: "q4",
      type: "correction-served",
      date: served,
      regarding: "q3",
      service: { method: "direct", recipient: "self", proof: "yes" },
      source: "document",
    },
  ]);

const OFFICER: Partial<CaseFile["client"]> = { role: "legal-representative", isDebtor: "no" };
const LEFT: CaseEvent = { id: "o1", type: "office-changed", date: "2023-09-20", controls: "no", source: "document" };

describe("the first line", () => {
  it("says until when to sign, the working day before the last day, and what missing it means", () => {
    const text = leaflet(refused("2024-03-14"), "2024-03-18");
    expect(text).toMatch(
      /最要紧的事：申请复议的最后一天是2024年3月25日。请最晚在2024年3月22日（周五）来签名[^\n]*邮戳[^\n]*一般就不能再申请复议了。\n\n一、/u,
    );
    expect(leaflet(refused("2024-03-14"), "2024-03-18", "en")).toContain("Come and sign by 22 March 2024 (Friday)");
  });

  it("calls the client today where the working day before is here or past", () => {
    expect(leaflet(refused("2024-03-14"), "2024-03-22")).toContain("请今天就来签名");
    expect(leaflet(refused("2024-03-14"), "2024-03-25")).toContain("请今天就来签名");
  });

  it("is sure of no last day that is not exact", () => {
    const text = leaflet(refused("2024-03-14/2024-03-16"), "2024-03-18");
    expect(text).toContain("申请复议的最后一天还不能确定，最早可能是2024年3月25日，我们按这一天办");
    expect(text).not.toContain("最后一天是2024");
  });

  it("makes up no last day, and asks nobody to sign where there is nothing to sign", () => {
    const paid = leaflet(kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]));
    expect(paid).toContain("没有查出您必须赶上的最后一天");
    expect(leaflet(kindOf("k", [LISTED]), "2023-11-10")).not.toContain("最要紧的事");
  });
});

describe("what follows a request", () => {
  const REVIEW = "应当从收到书面申请那天起十五日内审查";
  const TEN = "从决定书送达那天起十日内，可以向上一级法院申请复议";

  it.each<readonly [string, CaseFile]>([
    ["is with the court", kindOf("k", [LISTED, ...asked("listing", "2024-05-28", null)])],
    ["can go there for a deletion", kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")])],
    ["can go there to lift a former officer's restriction", kindOf("k", [ORDERED, LEFT], OFFICER)],
  ])("is said where one %s", (_how, file) => {
    const text = leaflet(file);
    expect(text).toContain(REVIEW);
    expect(text).toContain(TEN);
    expect(text).toContain("复议：执行法院不同意的");
  });

  it("is the answer of the court above where the first was refused, which a new request does not replace", () => {
    const text = leaflet(refused("2024-03-14"), "2024-03-18");
    expect(text).toContain("上一级法院应当从收到那天起十五日内作出决定");
    expect(text).toContain("再向原来的法院申请一次纠正，不能代替复议");
    expect(text).not.toContain(TEN);
  });

  it("is not said where there is no request, nor a word explained that does not occur", () => {
    const text = leaflet(kindOf("k", [LISTED]), "2023-11-10");
    expect(text).not.toMatch(/十五日内|申请复议|复议：|纠正：|申请监督/u);
  });
});

describe("a paper of the court that comes", () => {
  it("is told the same day, counts whoever may take it, and is not refused", () => {
    const own = leaflet(kindOf("k", [LISTED]));
    expect(own).toMatch(/当天告诉我们[^]*同住的成年家属、您指定的代收人、替您办案的代理人签收[^]*不要拒收/u);
    expect(own).not.toContain("期限从收到的次日起算");
    expect(leaflet(kindOf("k", [LISTED], { kind: "legal-person" }))).toContain("收发室、值班室的人");
    expect(leaflet(kindOf("k", [LISTED], { birthDate: "2012-05-04" }))).toContain("孩子自己签收过法院文书的");
  });
});

describe("the days to remember", () => {
  it("have no day that a court let pass: it is told as late, in a sentence", () => {
    const text = leaflet(kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]));
    expect(text).not.toContain("要记住的日期");
    expect(text).toContain("法院应当至迟在2024年1月5日删除；2024年5月20日还能查到，至少迟了136天。");
    expect(leaflet(refused("2024-03-14"), "2024-03-18")).toContain("申请复议的期限 | 2024年3月25日");
  });
});
