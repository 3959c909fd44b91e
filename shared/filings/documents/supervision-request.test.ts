// The supervision request, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import type { CaseEvent } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, seen } from "../cases/kinds.fixture.ts";
import { caseWith, drawn, reasonedOf, sentenceOf, textOfDrawn } from "../sample.fixture.ts";

it("puts the late review before the next higher court, counted day by day", () => {
  const text = textOfDrawn("supervision-request");
  expect(text).toContain("被监督法院：北京市朝阳区人民法院。");
  expect(text).toContain("北京市第三中级人民法院\n\n附：");
  expect(text).toMatch(
    /1\. 请求对执行法院2024年3月1日对纠正申请所作的决定（文号：【待填：[^】]*】）、执行法院2023年11月20日将申请人纳入失信被执行人名单的决定（文号：（2023）京0105执1234号之一）予以监督，指令执行法院依法纠正（依据/u,
  );
  expect(text).toContain("起算日2024年2月4日不计入，自次日2024年2月5日起算，第15日为2024年2月19日");
  expect(text).toContain("执行法院于2024年3月1日作出处理决定，超过期限11日。");
});

it("leaves open which court takes it once the next higher court has decided itself", () => {
  const file = caseWith([
    { id: "r1", type: "reconsideration-requested", date: "2024-04-02", method: "post", addressee: "upper" },
    { id: "r2", type: "reconsideration-received", date: "2024-04-03", source: "document" },
    { id: "r3", type: "reconsideration-decided", date: "2024-04-10", outcome: "rejected", source: "document" },
  ]);
  const text = textOfDrawn("supervision-request", { file, asOf: "2024-05-01" });
  expect(drawn("supervision-request", { file, asOf: "2024-05-01" }).addressee).toBeNull();
  expect(text).toContain("【待填：受理执行监督申请的法院全称；");
  expect(text).toContain("2024年4月10日，复议法院作出复议决定，驳回复议申请");
  expect(text).not.toContain("贵院");
});

it("asks for the creditor, whom the next higher court does not know", () => {
  expect(textOfDrawn("supervision-request")).toContain("申请执行人：【待填：");
});

it("leads from the request to the delays complained of", () => {
  const { trace } = sentenceOf(drawn("supervision-request"), "request.supervise");
  expect(trace.findings).toContain("C-03@e5");
  expect(trace.facts).toContain("events[e5]");
});

it("traces the count to the counting rules of the day", () => {
  const { trace } = sentenceOf(drawn("supervision-request"), "ground.C-03@e5.counted");
  expect(trace.findings).toEqual(["C-03@e5"]);
  expect(trace.basis.map(({ instrument, version, article }) => `${instrument}@${version}:${article}`)).toContain(
    "cpl@2023:85",
  );
});

it("asks for a decision where nothing but silence is complained of, and for what was asked only where more is wrong", () => {
  for (const [target, act] of [
    ["restriction", ORDERED],
    ["listing", LISTED],
  ] as const) {
    const file = kindOf("k", [act, ...asked(target, "2024-02-04", null)]);
    const text = textOfDrawn("supervision-request", { file, asOf: "2024-06-01" });
    expect(text).toMatch(
      /2\. 请求责令执行法院在指定的期限内对申请人的纠正申请作出书面决定并依法送达（依据《.*》第十二条第一款.*）。/u,
    );
    expect(text).not.toMatch(/请求指令执行法院(?:解除|撤销|删除|【)/u);
    expect(text).toMatch(/1\. 请求对执行法院就2024年2月4日收到的[^，]*纠正申请期限届满后未见处理的情形予以监督/u);
  }
  expect(textOfDrawn("supervision-request")).toContain("请求指令执行法院撤销");
});

describe("a reconsideration that lies unanswered", () => {
  const pending = (more: Parameters<typeof caseWith>[0] = []) =>
    caseWith([
      { id: "r1", type: "reconsideration-requested", date: "2024-04-02", method: "post", addressee: "upper" },
      { id: "r2", type: "reconsideration-received", date: "2024-04-03", source: "document" },
      ...more,
    ]);

  it.each([
    ["supervision-request", "复议法院"],
    ["procuratorate-application", "上一级人民法院"],
  ] as const)("has the %s name the court that is silent, and goes to nobody who would judge itself", (name, called) => {
    const file = pending();
    const findings = reasonedOf(file, "2024-06-03").audit.findings.filter(({ rule }) => rule === "R-03");
    const choices = { findings: findings.map(({ id }) => id) };
    const text = textOfDrawn(name, { file, asOf: "2024-06-03", choices });
    expect(findings).toHaveLength(1);
    expect(text).toContain(`被监督法院（${called}）：北京市第三中级人民法院。`);
    expect(text).not.toContain("被监督法院：");
    // The refusal below is before the court above: what is complained of is that this one is silent.
    expect(text).toContain(`1. 请求对${called}就2024年4月3日收到的复议申请期限届满后未见处理的情形`);
    expect(text).not.toMatch(/请求对执行法院|、执行法院/u);
    // The court above is told of in the third person, and is not the one that is written to.
    expect(text).not.toContain("贵院");
    expect(text).not.toMatch(/此致\n\n北京市第三中级人民法院/u);
    expect(drawn(name, { file, asOf: "2024-06-03", choices }).addressee).toBeNull();
  });

  it("names both courts where both are complained of, and has each told its own", () => {
    const text = textOfDrawn("supervision-request", { file: pending(), asOf: "2024-06-03" });
    expect(text).toContain("被监督法院（复议法院）：北京市第三中级人民法院。");
    expect(text).toContain("被监督法院（执行法院）：北京市朝阳区人民法院。");
    expect(text).toMatch(
      /1\. 请求对复议法院就2024年4月3日收到的复议申请期限届满后未见处理的情形、执行法院2024年3月1日/u,
    );
    expect(text).toContain("予以监督，指令复议法院和执行法院依法纠正");
    expect(text).toMatch(/请求责令复议法院在指定的期限内对申请人的复议申请作出书面决定/u);
  });

  it("is complained of by its decision and day once it is decided, and nothing of it where it was granted", () => {
    const decided = (outcome: "rejected" | "granted") =>
      textOfDrawn("supervision-request", {
        file: pending([{ id: "r3", type: "reconsideration-decided", date: "2024-06-01", outcome }]),
        asOf: "2024-06-03",
      });
    expect(decided("rejected")).toMatch(
      /请求对复议法院2024年6月1日作出的复议决定（文号：【[^】]*】）、执行法院2024年3月1日对纠正申请所作的决定/u,
    );
    expect(decided("rejected")).toContain("被监督法院（复议法院）：北京市第三中级人民法院。");
    expect(decided("granted")).toContain("被监督法院：北京市朝阳区人民法院。");
    expect(decided("granted")).not.toContain("作出的复议决定（");
  });
});

it("names an act in every case: a gap asks for it where the file holds none", () => {
  for (const name of ["supervision-request", "procuratorate-application"] as const) {
    const nothing = textOfDrawn(name, { file: kindOf("k", []), asOf: "2024-06-03" });
    expect(nothing).toContain("1. 请求对【待填：请求监督的执行行为：");
    expect(textOfDrawn(name, { file: kindOf("k", [LISTED]), asOf: "2024-06-03" })).toMatch(
      /1\. 请求对执行法院2023年11月6日将申请人纳入失信被执行人名单的决定（文号：【[^】]*】）/u,
    );
    expect(textOfDrawn(name)).not.toContain("下列");
  }
});

it("argues who must not be listed at all where the listing itself is complained of, and whether the entry still stands", () => {
  const child = { birthDate: "2012-05-04" } as const;
  const wrong = { ...LISTED, reasons: "no" } as CaseEvent;
  const paper = (events: readonly CaseEvent[]): string =>
    textOfDrawn("supervision-request", { file: kindOf("k", events, child), asOf: "2024-06-03" });
  const text = paper([wrong, seen("c", "2024-05-20")]);
  expect(text).toMatch(/（一）申请人在决定作出时是未成年人，不得纳入[^]*（二）决定书没有写明纳入理由/u);
  expect(text).toContain("2024年5月20日，经查询，失信被执行人名单仍显示申请人的信息");
  // Against silence alone it is the answer that is asked for.
  expect(paper([LISTED, ...asked("listing", "2024-02-04", null)])).not.toMatch(/未成年人，不得纳入|指令执行法院撤销/u);
});

it("names the refusal that the route is about, not a later one whose reconsideration still runs", () => {
  const direct = { method: "direct", recipient: "self", proof: "yes" } as const;
  const served = (id: string, date: string, regarding: string): CaseEvent => {
    return { id, type: "correction-served", date, regarding, service: direct, source: "document" };
  };
  const later = asked("listing", "2024-05-07", "2024-05-20").map((event): CaseEvent => {
    const { regarding } = event;
    return { ...event, id: `${event.id}b`, ...(regarding === undefined ? {} : { regarding: `${regarding}b` }) };
  });
  const first = asked("listing", "2024-03-01", "2024-03-12");
  const both = [...first, served("s", "2024-03-13", "q3"), ...later, served("sb", "2024-05-28", "q3b")];
  const text = (events: readonly CaseEvent[]) =>
    textOfDrawn("supervision-request", { file: kindOf("k", [LISTED, ...events]), asOf: "2024-06-03" });
  expect(text(both)).toMatch(/1\. 请求对执行法院2024年3月12日对纠正申请所作的决定（文号：【[^】]*】）予以监督/u);
  // Its number is asked for in the request, that of the other where it is told.
  expect(text(both).split("【待填：对纠正申请所作决定的文号").length).toBe(3);
});

it("names what was found right and not carried out, and does not complain of the listing that the court has corrected itself", () => {
  const events = [
    LISTED,
    ...asked("listing", "2024-01-30", "2024-02-05", { outcome: "granted" }),
    seen("c", "2024-05-30"),
  ];
  for (const name of ["supervision-request", "procuratorate-application"] as const) {
    const text = textOfDrawn(name, { file: kindOf("k", events), asOf: "2024-06-01" });
    expect(text).toContain("1. 请求对执行法院2024年2月5日认定应予纠正之后，期限届满未见纠正的情形");
    expect(text.split("二、事实与理由")[0]).not.toContain("将申请人纳入失信被执行人名单的决定");
  }
  const office = textOfDrawn("procuratorate-application", { file: kindOf("k", events), asOf: "2024-06-01" });
  expect(office).toContain("没有申请复议的理由：纠正申请已经获得支持，没有可以申请复议的驳回决定。");
});

describe("one who left an office before the order", () => {
  const events: readonly CaseEvent[] = [
    { ...ORDERED },
    { id: "o", type: "office-changed", date: "2023-09-20", controls: "no", source: "document" },
  ];
  const file = (...more: readonly CaseEvent[]) => ({
    ...kindOf("k", [...events, ...more], { role: "legal-representative", isDebtor: "no" }),
    parties: [{ id: "d", role: "debtor", name: "某商贸有限公司" } as const],
  });
  const refused: readonly CaseEvent[] = [
    { id: "q", type: "restriction-relief-requested", date: "2024-01-10", reason: "office-changed", source: "document" },
    { id: "a", type: "restriction-relief-decided", date: "2024-01-20", outcome: "rejected", regarding: "q" },
  ];

  it("complains of the refusal and of the order, and says why the order does not reach him", () => {
    const text = textOfDrawn("supervision-request", { file: file(...refused), asOf: "2024-04-03" });
    expect(text).toMatch(
      /1\. 请求对执行法院2024年1月20日对解除限制消费措施的申请不予准许的处理、执行法院2023年11月6日发出的限制消费令（文号：【[^】]*】）予以监督/u,
    );
    expect(text).toContain("申请人不是实际控制人，其解除申请没有获得准许");
    expect(text).toMatch(/）申请人不属于限制消费措施所及的人员/u);
    expect(text).toContain("执行法院认为限制消费令发出时申请人属于其中一类的，请查明");
    expect(text).toContain("不涉及对某商贸有限公司采取的限制消费措施");
  });

  it("pleads the same in a request for reconsideration, without a gap for other reasons", () => {
    const steps = asked("restriction", "2024-03-04", "2024-03-15", { outcome: "rejected", form: "decision" });
    const served: CaseEvent = {
      id: "s",
      type: "correction-served",
      date: "2024-03-29",
      regarding: "q3",
      source: "document",
    };
    const text = textOfDrawn("reconsideration-request", { file: file(...steps, served), asOf: "2024-04-03" });
    expect(text).toContain("（依据《限制消费规定》第三条第二款、《善意文明执行意见》第十七条、第十八条）");
    expect(text).toMatch(/）复议申请人不属于限制消费措施所及的人员/u);
    expect(text).not.toMatch(/【待填：事实与理由|【待填：解除的理由/u);
  });
});
