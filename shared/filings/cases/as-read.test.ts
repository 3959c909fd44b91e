// What a judge, the other side's lawyer and a client stumbled over when they read whole papers: each stays mended.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { draftOf, textOf, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "./kinds.fixture.ts";

const text = (document: DocumentName, file: CaseFile, asOf = "2024-06-01"): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, asOf) }));

describe("a listed child", () => {
  const file = (birthDate: string): CaseFile => kindOf("k", [LISTED], { birthDate });

  it("is said to be born when, and of age when, in a sentence with a subject", () => {
    const paper = text("correction-request", file("2012-05-04"));
    expect(paper).toContain(
      "申请人于2012年5月4日出生，纳入决定作出时11周岁，2030年5月4日才满18周岁（【待填：证明出生日期的证据编号：户口簿、出生医学证明或者身份证】）。决定作出时为未成年人",
    );
  });

  it("is told before every other condition: nothing else is then to be looked into", () => {
    const unable = kindOf("k", [{ ...LISTED, abilityFound: "no" } as CaseEvent], { birthDate: "2012-05-04" });
    const paper = text("correction-request", unable);
    expect(paper).toMatch(
      /（一）申请人在决定作出时是未成年人，不得纳入[^]*（二）决定没有认定有履行能力，缺少以该项纳入的要件/u,
    );
  });

  it("leaves ability to the alternative: no means of a child are to be proved", () => {
    const unable = { ...LISTED, abilityFound: "no" } as CaseEvent;
    const child = text("correction-request", kindOf("k", [unable], { birthDate: "2012-05-04" }));
    expect(child).toContain("前述不得纳入的情形成立的，即应撤销，本节不必再审；");
    expect(child).not.toContain("财产状况");
    expect(text("correction-request", kindOf("k", [LISTED, ...PAID]))).not.toContain("财产状况");
  });

  it("keeps a decision that finds no ability apart from there having been none", () => {
    const paper = text("correction-request", kindOf("k", [{ ...LISTED, abilityFound: "no" } as CaseEvent]));
    const [, fault = "", fact = ""] = paper.split(/^（[一二]）/mu);
    // To be read in the decision: nothing is said of how the person stood.
    expect(fault).toMatch(/^决定没有认定有履行能力[^]*应当由决定认定；没有认定的，以该项纳入没有依据/u);
    expect(fault).not.toMatch(/财产状况|没有履行能力|不具备/u);
    // To be proved, under the article that bars it, and never asserted before it is.
    expect(fact).toMatch(
      /^关于决定作出时申请人的履行能力\s+《失信规定》第三条第四项规定：“[^”]*（四）其他不属于有履行能力而拒不履行[^”]*”决定作出时申请人的财产状况：【待填：[^】]*】。依上述财产状况不能履行的，属于《失信规定》第三条第四项所列情形/u,
    );
    // Nobody pleads a want of means beside seized property that sufficed.
    const seized: CaseEvent = {
      id: "z",
      type: "assets-seized",
      date: "2023-10-15",
      sufficient: "yes",
      source: "document",
    };
    const both = text("correction-request", kindOf("k", [{ ...LISTED, abilityFound: "no" } as CaseEvent, seized]));
    expect(both).toMatch(/没有认定有履行能力[^]*已被采取措施的财产足以清偿债务/u);
    expect(both).not.toMatch(/财产状况|决定作出时申请人的履行能力/u);
    // Paid before the decision: nothing was left to refuse, whatever it found.
    const early = { ...PAID[0], date: "2023-10-09" } as CaseEvent;
    const paid = text("correction-request", kindOf("k", [{ ...LISTED, abilityFound: "no" } as CaseEvent, early]));
    expect(paid).toContain("不具备“有履行能力而拒不履行”的条件");
    expect(paid).not.toMatch(/没有认定有履行能力|财产状况/u);
    // The text of 2013 asks for ability on every ground, and has no such bar.
    const old = { ...LISTED, date: "2016-06-13", citedVersion: "2013", items: [3], abilityFound: "no" } as CaseEvent;
    const before = text("correction-request", kindOf("k", [old]));
    expect(before).toMatch(/决定没有认定有履行能力，缺少当时规定的要件[^]*没有当时规定所要求的履行能力，不应纳入。/u);
    expect(before).not.toContain("第三条第四项");
  });

  it("concedes no service where the slip bears a day: a child cannot receive for itself", () => {
    const served = { id: "e2", type: "listing-served", date: "2023-11-20", regarding: "e1" } as CaseEvent;
    const on = (birthDate: string): string => text("correction-request", kindOf("k", [LISTED, served], { birthDate }));
    expect(on("2012-05-04")).toContain(
      "送达凭证所载的签收日期：2023年11月20日；法定代理人得知的日期：【待填：法定代理人得知纳入决定的日期】。",
    );
    expect(on("2012-05-04")).not.toContain("收到决定书的日期");
    // Of age when it came, though not when it was decided.
    expect(on("2005-11-15")).toContain("收到决定书的日期：2023年11月20日。");
  });

  it("is not said to come of age on the day of the decision, on which views differ", () => {
    const paper = text("correction-request", file("2005-11-06"));
    expect(paper).toContain("未成年人");
    expect(paper).not.toContain("才满18周岁");
  });

  it("is told as the audit tells it where the day of birth is not exact", () => {
    const paper = text("correction-request", file("2012"));
    expect(paper).not.toContain("出生，");
    expect(paper).toContain("决定作出时为未成年人");
  });
});

describe("a court that was late", () => {
  const late = kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", null)]);

  it("is asked to supervise itself in no paper, whoever receives it", () => {
    for (const document of ["correction-request", "urging-letter", "supervision-request"] as const) {
      expect(text(document, late)).toContain("救济因此迟延，请依法予以纠正。");
      expect(text(document, late)).not.toContain("请予监督纠正");
    }
  });

  it("is complained of in the request for reconsideration, which sets aside what it decided late", () => {
    const file = kindOf("k", [LISTED, ...asked("listing", "2024-02-04", "2024-05-27", { outcome: "rejected" })]);
    const draft = draftOf("reconsideration-request", { file, ...reasonedOf(file, "2024-06-01") });
    expect(textOf(draft)).toContain("纠正申请的审查超过法定期限");
  });
});

describe("a request to lift a restriction", () => {
  const paper = text("correction-request", kindOf("k", [ORDERED, ...asked("restriction", "2024-02-04", null)]));

  it("asks for the reason where the case has none: that a request was answered late lifts nothing", () => {
    expect(paper).toContain("解除限制消费措施的理由：【待填：解除的理由：已经履行、");
  });
});

describe("the day on which the listing became known", () => {
  const known = (type: "listing-discovered" | "listing-served"): CaseFile =>
    kindOf("k", [
      LISTED,
      type === "listing-served"
        ? { id: "e2", type, date: "2023-11-20", regarding: "e1", service: { method: "direct" } }
        : { id: "e2", type, date: "2023-11-20", regarding: "e1" },
    ]);

  it("is no receipt of the decision where nobody served it", () => {
    const paper = text("correction-request", known("listing-discovered"));
    expect(paper).toContain("得知被纳入名单的日期：2023年11月20日");
    expect(paper).not.toMatch(/收到(?!本申请)/u);
    expect(text("correction-request", known("listing-served"))).toContain("收到决定书的日期：2023年11月20日");
  });
});

describe("the decision to list", () => {
  const items = (raw: object): string =>
    text("correction-request", kindOf("k", [{ ...LISTED, abilityFound: "no", ...raw } as CaseEvent]));

  it("is said to cite its items, from which the grounds start, by the text that it was made under", () => {
    expect(items({})).toContain(
      "将申请人纳入失信被执行人名单（【待填：证明此节的证据编号】）。决定引用的是《失信规定》第一条第一项。",
    );
    expect(items({ items: [1, 4] })).toContain("决定引用的是《失信规定》第一条第一项、第四项。");
    for (const raw of [{ items: [] }, { items: undefined }, { citedVersion: "2013" }, { date: "2023-11" }]) {
      expect(items(raw)).not.toContain("决定引用的是");
    }
  });

  it("without reasons is not said to name no item in the same paper that names the item", () => {
    expect(items({ reasons: "no" })).toContain("不能据此认定申请人具有应当纳入的情形，相关失信信息应当予以撤销。");
    expect(items({ reasons: "no" })).not.toContain("哪一项");
  });
});

describe("the facts before the grounds", () => {
  const shown = { id: "p1", type: "listing-published", date: "2023-11-08", regarding: "e1", evidence: ["b"] };
  const served = { id: "s1", type: "listing-served", date: "2023-11-20", regarding: "e1", evidence: ["c"] };
  const events = [{ ...LISTED, reasons: "no", evidence: ["a"] }, shown, served, ORDERED, seen("k1", "2024-05-20")];
  const evidence = [
    { id: "a", kind: "decision", title: "失信决定书" },
    { id: "b", kind: "screenshot", title: "公布页面截图" },
    { id: "c", kind: "receipt", title: "送达回证" },
  ];
  const file = { ...kindOf("k", events as readonly CaseEvent[]), evidence } as CaseFile;
  const paper = text("correction-request", file);

  it("go by their days, and the lifting of the restriction is a ground of its own, the last", () => {
    const order = [
      "作出决定",
      "公布申请人的失信信息",
      "发出限制消费令",
      "仍显示申请人的信息",
      "（一）",
      "（二）限制消费措施应当一并解除",
    ];
    const places = order.map((words) => paper.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("use every piece that shows them, so that what is attached is what is listed", () => {
    expect(paper).toContain("公布申请人的失信信息（证据2）");
    expect(paper).toContain("收到决定书的日期：2023年11月20日（证据3）。");
    expect(paper).toContain("证据目录和证据复印件（证据1至证据3）");
    // What nobody can show is not told for its own sake.
    const bare = text("correction-request", { ...file, evidence: [] });
    expect(bare).not.toContain("公布申请人的失信信息");
  });

  it("count no ground that stands alone", () => {
    const alone = text("correction-request", kindOf("k", [{ ...LISTED, reasons: "no" } as CaseEvent]));
    expect(alone).toContain("\n决定书没有写明纳入理由\n");
    expect(alone).not.toContain("（一）决定书");
  });
});

it("first says of a unit's officer who is no debtor that the listing does not reach him, and cites the articles of one text together", () => {
  const officer = kindOf(
    "k",
    [
      { ...LISTED, abilityFound: "no" } as CaseEvent,
      ORDERED,
      { id: "o", type: "office-changed", date: "2023-09-20", controls: "no", source: "document" },
    ],
    { role: "legal-representative", isDebtor: "no" },
  );
  const unit = { ...officer, enforcement: { ...officer.enforcement, debtorKind: "legal-person" } } as CaseFile;
  const paper = text("correction-request", unit);
  expect(paper).toMatch(
    /（一）申请人不是本案被执行人[^]*（二）单位的法定代表人等人员不得因单位失信而纳入[^]*（三）决定没有认定有履行能力/u,
  );
  expect(paper).toMatch(/》）第一条第二款、第三条第二款、《[^》]*》（[^）]*）第十七条、第十八条）。/u);
});

describe("words of the program", () => {
  it("say nothing to a court of how it reckons, or of what is not on its record", () => {
    const published: CaseEvent = { id: "p", type: "listing-published", date: "2024-01-06", source: "official-record" };
    const filed: CaseEvent = { id: "f", type: "enforcement-filed", date: "2023-11-02", source: "document" };
    const other = kindOf("k", [filed, published], { isDebtor: "no", role: "namesake" });
    const paper = text("correction-request", other);
    expect(paper).toContain("纳入决定的日期不详，作出于2023年11月2日（执行立案）与2024年1月6日（公布失信信息）之间");
    expect(paper).not.toContain("没有记录");
    expect(paper.match(/不是本案被执行人/gu)).toHaveLength(2);
    const objected: readonly CaseEvent[] = [
      { id: "o1", type: "objection-filed", date: "2024-03-01", regarding: "e1", source: "document" },
      { id: "o2", type: "objection-decided", date: "2024-03-14", outcome: "rejected", regarding: "o1" },
    ];
    const again = text("reconsideration-request", kindOf("k", [LISTED, ...objected]), "2024-03-20");
    expect(again).toMatch(/关于复议期限：【待填：裁定书的送达日期和送达凭证】/u);
    expect(again).not.toContain("逐一计算");
  });
});

describe("whether the entry still stands", () => {
  const paper = (...more: readonly CaseEvent[]) =>
    text("correction-request", kindOf("k", [{ ...LISTED, reasons: "no" } as CaseEvent, ...more]));

  it("is told by the last look that found it, and by none before a later one that did not", () => {
    const look = "2024年5月20日，经查询，失信被执行人名单仍显示申请人的信息";
    expect(paper(seen("c1", "2024-04-20"), seen("c2", "2024-05-20"))).toContain(look);
    expect(paper(seen("c1", "2024-04-20"), seen("c2", "2024-05-20"))).not.toContain("2024年4月20日");
    expect(paper(seen("c2", "2024-05-20"), seen("c3", "2024-05-28", "no"))).not.toContain(look);
  });

  it("is told once: a ground that speaks of the look tells it", () => {
    const file = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);
    expect(text("correction-request", file).split("2024年5月20日，经查询").length).toBe(2);
  });
});

describe("a request for reconsideration", () => {
  const rejected = asked("listing", "2024-02-04", "2024-05-27");
  const paper = (file: CaseFile) => text("reconsideration-request", file);

  it("says in which matter and against what it comes", () => {
    const parties = [{ id: "c", role: "applicant", name: "某贸易有限公司" }] as const;
    expect(paper({ ...kindOf("k", [LISTED, ...rejected]), parties })).toContain(
      "复议申请人因与申请执行人某贸易有限公司【待填：判决书、调解书等写明的案由，例如买卖合同纠纷】执行一案，不服某区人民法院2024年5月27日驳回纠正申请的决定，依法申请复议。",
    );
    const officer = kindOf("k", [LISTED, ...rejected], { role: "legal-representative", isDebtor: "no" });
    const debtor = { id: "d", role: "debtor", name: "某商贸有限公司" } as const;
    expect(paper({ ...officer, parties: [...parties, debtor] })).toContain(
      "因申请执行人某贸易有限公司与被执行人某商贸有限公司【待填：判决书、调解书等写明的案由，例如买卖合同纠纷】执行一案",
    );
    expect(paper({ ...officer, parties })).toContain(
      "因申请执行人某贸易有限公司【待填：判决书、调解书等写明的案由，例如买卖合同纠纷】申请执行一案",
    );
    expect(paper(kindOf("k", [LISTED]))).not.toContain("一案");
  });

  it("does not count a period before the court whose first day nobody recorded", () => {
    const unserved = paper(kindOf("k", [LISTED, ...rejected]));
    expect(unserved).toContain("关于复议期限：【待填：");
    expect(unserved).not.toMatch(/未见记录|之间届满|在复议期限内提出/u);
  });

  it("says why the restriction goes with the entry, where it asks to lift it", () => {
    const about = (target: object) => rejected.map((event) => (event.id === "q1" ? { ...event, ...target } : event));
    const drawnOf = (target: object) =>
      paper(kindOf("k", [{ ...LISTED, reasons: "no" } as CaseEvent, ORDERED, ...about(target)]));
    // What the refused request did not ask is not before the court above.
    expect(drawnOf({ target: "listing" })).not.toContain("解除对复议申请人采取的限制消费措施");
    const drawn = drawnOf({ target: undefined });
    expect(drawn).toMatch(
      /请求责令执行法院一并解除对复议申请人采取的限制消费措施（依据[^。]*《限制消费规定》）第一条第二款、/u,
    );
    expect(drawn).toContain(
      "该令因复议申请人被纳入失信被执行人名单而发出的（《限制消费规定》第一条第二款），失信信息撤销的，这一理由自始不能成立",
    );
  });
});

describe("supervision", () => {
  it("asks the court above for nothing that the court below was never asked for", () => {
    const about = (target: object): string => {
      const steps = asked("listing", "2024-02-04", "2024-05-27", { outcome: "rejected", form: "decision" });
      const events = steps.map((event) => (event.id === "q1" ? { ...event, ...target } : event));
      const file = kindOf("k", [{ ...LISTED, reasons: "no" }, ORDERED, ...events] as readonly CaseEvent[]);
      return text("supervision-request", file, "2024-08-01");
    };
    expect(about({ target: "listing" })).not.toContain("解除对申请人采取的限制消费措施");
    expect(about({ target: undefined })).toContain("解除对申请人采取的限制消费措施");
  });
});

describe("a term that has run out", () => {
  const paper = (termYears: number | null, date = "2021-11-22"): string =>
    text(
      "deletion-request",
      kindOf("k", [{ ...LISTED, date, items: [4], termYears } as CaseEvent, seen("c1", "2024-05-20")]),
      "2024-06-01",
    );

  it("says which term the decision states, under the article that sets terms, and quotes of the other only what is due at its end", () => {
    const stated = paper(2);
    expect(stated).toContain(
      "《失信规定》第十条第二款规定：“纳入期限届满后三个工作日内，人民法院应当删除失信信息。”决定写明的纳入期限为2年",
    );
    expect(stated).toContain(
      "期限的长短，《失信规定》第二条第一款规定：“被执行人具有本规定第一条第二项至第六项规定情形的，",
    );
    expect(stated).not.toContain("不适用前款规定");
    expect(paper(null)).toContain("决定没有写明纳入期限（");
    // A listing from before there were terms has none to be stated.
    expect(paper(null, "2016-11-22")).not.toContain("决定没有写明纳入期限");
  });

  it("asks nobody whether the entry was deleted that a look found there after the last day, and says it once", () => {
    for (const drawn of [paper(2), paper(null), paper(3, "2020-11-23")]) {
      expect(drawn).toContain("【待填：失信信息公布了吗");
      expect(drawn).not.toContain("失信信息被删除了吗");
      expect(drawn).not.toMatch(/应当删除之后名单的显示|部分观点/u);
    }
  });

  it("keeps views out of what a court reads of an entry that is still shown", () => {
    const file = kindOf("k", [{ ...LISTED, items: [4], date: "2021-11-22" } as CaseEvent, seen("c1", "2024-05-20")]);
    const choices = { findings: ["X-15@c1"] };
    const drawn = draftOf("deletion-request", { file, ...reasonedOf(file, "2024-06-01"), choices });
    expect(textOf(drawn)).toContain("删除期限届满后仍然显示，请一并审查认定。");
    expect(textOf(drawn)).not.toContain("部分观点");
  });
});

describe("a ground of deletion", () => {
  const paper = (...events: readonly CaseEvent[]): string =>
    text("deletion-request", kindOf("k", [LISTED, ...events, seen("c1", "2024-12-20")]), "2025-01-10");
  const on = (id: string, type: CaseEvent["type"], date: string, more: object = {}): CaseEvent =>
    ({ id, type, date, source: "document", ...more }) as CaseEvent;

  it("tells every half of its condition: that nobody gave a clue, that the settlement was agreed, that there is no term", () => {
    const query = (id: string, date: string): CaseEvent => on(id, "asset-query", date, { result: "none", clues: "no" });
    const nil = paper(on("r", "round-concluded", "2024-01-10"), query("q1", "2024-05-10"), query("q2", "2024-11-11"));
    expect(nil.match(/未发现可供执行的财产，申请执行人或者其他人没有提供有效财产线索/gu)).toHaveLength(2);
    const settled = paper(on("a", "settlement-agreed", "2024-01-10"), on("b", "settlement-performed", "2024-05-10"));
    expect(settled).toMatch(
      /不属于《失信规定》第十条第二款所称有纳入期限的情形。2024年1月10日，双方达成执行和解协议（[^）]*）。2024年5月10日，申请人履行执行和解协议/u,
    );
  });

  it("counts from no day that the file does not fix", () => {
    const ended = paper(on("t", "enforcement-terminated", "2024-04-10"));
    expect(ended).toContain("超过期限249日");
    expect(ended).not.toMatch(/自裁定作出之日起算|之间届满/u);
  });
});

describe("an entry that should have been deleted", () => {
  const file = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);

  it("is said to be there still in the ground of its deletion, and in none of its own", () => {
    const paper = text("deletion-request", file);
    expect(paper).toContain("至2024年5月20日最后一次查询时");
    expect(paper).not.toContain("应当删除之后名单仍然显示");
    const draft = draftOf("deletion-request", {
      file,
      ...reasonedOf(file, "2024-06-01"),
      choices: { also: ["X-15@c1"] },
    });
    expect(textOf(draft)).toContain("应当删除之后名单仍然显示");
  });
});
