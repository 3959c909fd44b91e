// The restriction relief, as drawn up from the sample case.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { asked, kindOf, ORDERED } from "../cases/kinds.fixture.ts";
import type { Choices } from "../index.ts";
import { CASE, caseWith, textOfDrawn } from "../sample.fixture.ts";

const OFFICER = { client: { ...CASE.client, role: "legal-representative", isDebtor: "no" } } as const;

it("asks to lift the restriction after performance", () => {
  const file = caseWith([
    { id: "p1", type: "obligation-performed", date: "2024-01-02", full: "yes", source: "document" },
  ]);
  const text = textOfDrawn("restriction-relief", { file });
  expect(text).toContain("解除限制消费措施申请书");
  expect(text).toContain("请求解除对申请人采取的限制消费措施（依据《限制消费规定》第九条）。");
  expect(text).toContain("《限制消费规定》第九条规定：“在限制消费期间");
  expect(text).toContain("义务既已履行完毕，请及时解除限制消费措施。");
  expect(text).not.toContain("超过期限");
});

it("asks for a suspension of some days with an undertaking where that is chosen", () => {
  const text = textOfDrawn("restriction-relief", { choices: { asks: ["suspend-restriction"] } });
  expect(text).toContain("暂时解除限制消费措施申请书");
  expect(text).toContain("最长不超过一个月");
  expect(text).toContain("申请人承诺");
});

it("rests on no opinions before they were published", () => {
  const choices = { asks: ["suspend-restriction"] } as const;
  expect(textOfDrawn("restriction-relief", { asOf: "2020-01-01", choices })).not.toContain("善意文明执行意见");
  expect(textOfDrawn("restriction-relief", { asOf: "2020-01-02", choices })).toContain("《善意文明执行意见》第十七条");
});

it("rests on the opinions where the office changed or the order is faulty, on the rule otherwise", () => {
  const office = caseWith(
    [{ id: "o1", type: "office-changed", date: "2024-01-02", controls: "no", source: "document" }],
    OFFICER,
  );
  expect(textOfDrawn("restriction-relief", { file: office })).toContain("（依据《善意文明执行意见》第十七条）");
  const faulty = caseWith([
    {
      id: "e3",
      type: "restriction-ordered",
      date: "2023-11-20",
      against: "client",
      statesPeriod: "no",
      source: "document",
    },
  ]);
  expect(textOfDrawn("restriction-relief", { file: faulty })).toContain("（依据《善意文明执行意见》第十八条）");
});

it("leaves the article open while there is no ground", () => {
  expect(textOfDrawn("restriction-relief", { choices: { findings: [] } })).toContain(
    "（依据【待填：依解除的理由填写所依据的条文】）",
  );
});

it("does not speak of a listing that there never was, and names the order's exhibit", () => {
  const file = caseWith([], {
    events: [
      { id: "h1", type: "restriction-ordered", date: "2023-11-20", against: "client", evidence: ["ev-receipt"] },
    ],
  });
  const text = textOfDrawn("restriction-relief", { file });
  expect(text).not.toContain("纳入决定书");
  expect(text).toContain("发出限制消费令（文号：【待填：限制消费令的文号】，证据2）。");
});

describe("the ground for relief", () => {
  const GROUND = "【待填：解除的理由：已经履行、提供担保、";
  const relief = (events: readonly CaseEvent[], choices: Choices = {}): string =>
    textOfDrawn("restriction-relief", { file: kindOf("k", [ORDERED, ...events]), asOf: "2024-06-01", choices });
  const requested = { id: "r1", type: "restriction-relief-requested", date: "2024-03-01", source: "document" } as const;
  const paid = (full: "yes" | "no"): CaseEvent => ({
    id: "p1",
    type: "obligation-performed",
    date: "2024-01-02",
    full,
    source: "document",
  });

  it("is a gap where the case gives none: that relief was asked for, an answer late or part paid is none", () => {
    expect(relief([])).toContain(GROUND);
    expect(relief([requested])).toContain(GROUND);
    expect(relief(asked("restriction", "2024-02-04", null))).toContain(GROUND);
    expect(relief([paid("no")])).toContain(GROUND);
    expect(relief([paid("yes")])).not.toContain(GROUND);
  });

  it("is a gap where it is not decided yet, and what is still to be established stands in the note alone", () => {
    const choices = { findings: ["H-05@h1"] };
    const paper = relief([], choices);
    expect(paper).toContain(GROUND);
    expect(paper).not.toMatch(/尚待查明|没有查明/u);
    const note = textOfDrawn("lawyer-note", { file: kindOf("k", [ORDERED]), asOf: "2024-06-01", choices });
    expect(note).toContain("还没有查明的事实");
    expect(note).toMatch(/查明之前，文书不以此为理由，只留空白：限制消费令由院长签发吗？/u);
  });

  it("speaks of the order that it is about, and tells the last look once", () => {
    const seen = { id: "c", type: "restriction-checked", date: "2024-05-20", active: "yes" } as const;
    const paper = relief([paid("yes"), { ...seen, source: "official-record" }]);
    expect(paper).toContain("义务既已履行完毕，贵院2023年11月6日发出的限制消费令应当解除，请立即解除。");
    expect(paper.match(/经查询，对申请人的限制消费措施仍未解除/gu)).toHaveLength(1);
    expect(relief([], { findings: ["H-05@h1"] })).not.toContain("{order}");
  });

  it("is the emergency where the restriction is to be suspended, whatever else is wrong", () => {
    expect(relief([paid("yes")], { asks: ["suspend-restriction"] })).toContain("【待填：紧急事由：");
  });
});

describe("one who left the office and asks for the first time", () => {
  const left = (controls?: "yes" | "no", client: Partial<CaseFile> = OFFICER) =>
    textOfDrawn("restriction-relief", {
      file: caseWith(
        [
          {
            id: "o1",
            type: "office-changed",
            date: "2024-01-02",
            source: "document",
            ...(controls ? { controls } : {}),
          },
        ],
        client,
      ),
    });

  it("says that the client controls nothing, and what follows, with the proof to be named", () => {
    expect(left("no")).toMatch(
      /申请人不是该单位的实际控制人（【待填：证明不是实际控制人[^】]*】）。关于直接责任：【待填：[^】]*】。贵院认为[^。]*。单位被限制消费后，其法定代表人、主要负责人确因经营管理需要发生变更，原法定代表人、主要负责人证明自己并非单位的实际控制人、影响债务履行的直接责任人员，经审查属实的，其解除申请应予准许（《善意文明执行意见》第十七条/u,
    );
  });

  it("leaves it open where nobody said, and says nothing of it for one who controls it still", () => {
    expect(left()).toContain("【待填：是否仍是单位的实际控制人");
    const still = left("yes");
    expect(still).not.toMatch(/实际控制人|职务变更的原因|第十七条/u);
    expect(still).toContain("【待填：解除的理由：已经履行");
  });

  it("argues nothing from the office of one who owes in person, and asks for the ground instead", () => {
    const own = left("no", { client: { ...CASE.client, role: "legal-representative", isDebtor: "yes" } });
    expect(own).not.toMatch(/职务变更的原因|属于哪一类|不是该单位的实际控制人|第十七条/u);
    expect(own).toContain("【待填：解除的理由：已经履行");
  });

  it("denies no direct responsibility that the file asserts, and calls nobody the controller who gave that up", () => {
    const as = (role: "directly-responsible" | "actual-controller") =>
      left("no", { client: { ...CASE.client, role, isDebtor: "no" } });
    expect(as("directly-responsible")).toContain("关于直接责任：【待填：档案把当事人写作影响债务履行的直接责任人员");
    expect(as("actual-controller")).toContain("被执行人的原实际控制人");
  });

  it("asks the court to find the capacity, and leaves the restriction of the organisation alone", () => {
    const text = left("no");
    expect(text).toContain(
      "2. 请求查明申请人是否属于单位被执行人的法定代表人、主要负责人、影响债务履行的直接责任人员或者实际控制人；认定属于的，在处理决定中写明属于哪一类、依据哪些事实和证据（依据《限制消费规定》第三条第二款）。",
    );
    expect(text).toContain("只有曾任职务这一事实的，不足以继续限制。");
    expect(text).toContain("本申请关于限制消费的请求只涉及对申请人本人的限制，不涉及对该单位采取的限制消费措施");
  });

  it("says the same beside a refusal, without the article twice", () => {
    const text = textOfDrawn("restriction-relief", {
      file: caseWith(
        [
          { id: "o1", type: "office-changed", date: "2024-01-02", source: "document", controls: "no" },
          { id: "o2", type: "restriction-relief-requested", date: "2024-01-10", reason: "office-changed" },
          {
            id: "o3",
            type: "restriction-relief-decided",
            date: "2024-01-20",
            regarding: "o2",
            outcome: "rejected",
            source: "document",
          },
        ],
        OFFICER,
      ),
    });
    expect(text).toContain("贵院认为申请人离任后仍属于");
    expect(text.match(/应予准许/gu)).toHaveLength(2);
  });
});

describe("one who left the office of a named organisation", () => {
  const paper = (left: string, role: "legal-representative" | "directly-responsible" = "legal-representative") =>
    textOfDrawn("restriction-relief", {
      asOf: "2024-06-01",
      file: {
        ...kindOf(
          "k",
          [
            ORDERED,
            { id: "o", type: "office-changed", date: left, controls: "no", source: "document" },
            { id: "c", type: "restriction-checked", date: "2024-05-20", active: "yes", source: "official-record" },
          ],
          { role, isDebtor: "no" },
        ),
        parties: [{ id: "d", role: "debtor", name: "某商贸有限公司" }],
      },
    });

  it("says which office of which organisation, and that the restriction was there at the last look", () => {
    expect(paper("2024-02-20")).toContain("2024年2月20日，申请人不再担任某商贸有限公司的法定代表人");
    expect(paper("2024-02-20")).toContain("申请人不是某商贸有限公司的实际控制人");
    expect(paper("2024-02-20")).toContain("2024年5月20日，经查询，对申请人的限制消费措施仍未解除");
    expect(paper("2024-02-20", "directly-responsible")).toContain("申请人不再担任原职务");
  });

  it("has to say why the office changed where it changed under the restriction", () => {
    const text = paper("2024-02-20");
    expect(text).toContain("职务变更的原因：【待填：确因经营管理需要");
    expect(text).toContain("请求解除对申请人采取的限制消费措施（依据《善意文明执行意见》第十七条）");
    expect(text).not.toContain("《限制消费规定》第三条第二款所限制的");
  });

  it("rests on whom a restriction reaches where the office was left before the order, in request and ground alike", () => {
    const text = paper("2023-09-20");
    expect(text).toContain("（依据《限制消费规定》第三条第二款、《善意文明执行意见》第十七条、第十八条）");
    expect(text).toContain("《限制消费规定》第三条第二款所限制的，除单位被执行人外，是其法定代表人、主要负责人");
    expect(text).toContain("举重以明轻，申请人在限制消费令发出之前已经离任，更应予解除。");
    // The article on former officers is followed by analogy: what it asks for is told all the same, and nothing is asserted of it.
    expect(text).toContain("职务变更的原因：【待填：确因经营管理需要");
    // What is on record is pleaded by its day; the day of registration is asked for.
    expect(text).toMatch(
      /2023年9月20日，申请人已经离任（[^）]*【待填：变更登记的日期[^）]*），限制消费令于2023年11月6日发出，其时申请人已不任原职。/u,
    );
    // What is not on record is not denied in a blank where the paper says whom the order reaches: the court has to find it.
    const first = text.slice(text.indexOf("（一）"), text.indexOf("（二）"));
    expect(first).toContain("贵院认为限制消费令发出时申请人属于其中一类的，请查明并写明属于哪一类、依据哪些事实和证据");
    expect(first).not.toContain("直接责任：");
    expect(text).not.toMatch(/前两者|不提交本申请/u);
  });

  it("first says that an order made after he had left does not reach him, then follows the article by analogy", () => {
    const text = paper("2023-09-20");
    expect(text).toMatch(/（一）申请人不属于限制消费措施所及的人员[^]*限制消费令载明的申请人的身份：【待填/u);
    expect(text).toContain(
      "对不属于上述人员的申请人采取的限制消费措施没有依据，请予纠正并解除（《善意文明执行意见》第十八条）。",
    );
    expect(text).toMatch(
      /（二）参照原法定代表人、主要负责人解除限制的条文，也应予解除[^]*确因经营管理需要发生变更，原法定代表人/u,
    );
    const under = paper("2024-02-20");
    expect(under).not.toMatch(/不属于限制消费措施所及|载明的申请人的身份|参照原法定代表人/u);
    expect(under).toContain("确因经营管理需要发生变更，原法定代表人、主要负责人证明自己并非");
  });

  it("tells what happened by its days, and against whom the order is", () => {
    const text = paper("2023-09-20");
    const order = ["不再担任某商贸有限公司的法定代表人", "对申请人发出限制消费令", "仍未解除"].map((words) =>
      text.indexOf(words),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // Wrong from the start: corrected, within the days of a request about the listing.
    expect(text).toContain("1. 请求纠正并解除对申请人采取的限制消费措施");
    expect(text).toContain(
      "3. 请求自收到本申请之日起十五日内审查；理由成立的，在三个工作日内纠正并书面告知申请人；理由不成立的，制作驳回决定书并依法送达申请人（依据《善意文明执行意见》第十八条、《失信规定》第十二条第一款）。",
    );
    const under = paper("2024-02-20");
    expect(under).toContain("1. 请求解除对申请人采取的限制消费措施");
    expect(under).toContain("请求以书面答复审查结果；不予支持的，作出书面决定并依法送达申请人。");
  });

  it("does not say of a change within the days of the order which came first", () => {
    expect(paper("2023-11")).not.toContain("已经离任");
  });
});
