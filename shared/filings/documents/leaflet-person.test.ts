// The leaflet of each kind of client: what it says of this person, what it asks, what to bring, whom to call.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { textOfDrawn } from "../sample.fixture.ts";

const leaflet = (file: CaseFile, lang: "zh" | "en" = "zh"): string =>
  textOfDrawn("client-leaflet", { file, asOf: "2024-06-01", choices: { lang } });

const OFFICER: Partial<CaseFile["client"]> = { role: "legal-representative", isDebtor: "no" };
const LEFT: CaseEvent = { id: "o1", type: "office-changed", date: "2023-09-20", controls: "no", source: "document" };
const DELETED: CaseEvent = { id: "d1", type: "listing-deleted", date: "2024-05-25", source: "official-record" };

describe("a child", () => {
  const text = leaflet(kindOf("k", [LISTED, ORDERED, seen("c1", "2024-05-20")], { birthDate: "2012-05-04" }));

  it("is called so, and that none may be listed is said", () => {
    expect(text).toContain("法院决定把孩子列入失信名单");
    expect(text).toContain("孩子不该被列入名单：决定那天11岁；未成年人不得纳入名单。");
    expect(text).toContain("限制的是孩子：请不要让孩子违反限制消费令");
    expect(text).not.toContain("把您列入");
  });
});

describe("a former officer", () => {
  const file: CaseFile = {
    ...kindOf("k", [LEFT, ORDERED], OFFICER),
    parties: [{ id: "d", role: "debtor", name: "某商贸有限公司" }],
  };

  it("hears that the company owes, and that no entry of its own is on record", () => {
    expect(leaflet(file)).toContain(
      "欠债的是公司（某商贸有限公司），不是您。案卷里没有您本人被列入失信名单的记录，只有限制消费。",
    );
    expect(leaflet(file)).toContain("您不再担任公司的法定代表人");
    expect(leaflet({ ...file, events: [LEFT, LISTED] })).not.toContain("没有您本人被列入");
    expect(leaflet(kindOf("k", [LISTED, ORDERED]))).not.toContain("欠债的是公司");
  });

  it("is asked how it left, and brings the papers of the company", () => {
    expect(leaflet(file)).toMatch(/□ 为什么离任？谁接任？[^]*□ 公司的材料：变更登记/u);
    expect(leaflet(kindOf("k", [ORDERED]))).not.toMatch(/为什么离任|公司的材料/u);
  });
});

describe("what to bring", () => {
  it("is the original of what the file has a copy of, and the whole paper of what it has not", () => {
    const held: CaseFile = {
      ...kindOf("k", [{ ...LISTED, evidence: ["v1"] }, ORDERED, ...asked("listing", "2024-05-28", null)]),
      evidence: [{ id: "v1", title: "失信决定书" }],
    };
    const text = leaflet({ ...held, events: [...held.events, ...PAID, seen("c1", "2024-05-30")] });
    expect(text).toContain("□ 原件，我们这里只有副本：失信决定书（");
    expect(text).toContain("□ 限制消费令，每一页都要");
    expect(text).toContain("□ 还款的凭证：");
    expect(text).toContain("□ 法院来件的信封、快递单");
    expect(leaflet(kindOf("k", [ORDERED, LEFT], OFFICER))).not.toContain("还款的凭证");
  });
});

describe("what is asked", () => {
  it("is nothing that only a court, the post or a paper tells", () => {
    const text = leaflet(kindOf("k", [ORDERED, LISTED, ...asked("listing", "2024-05-28", null)]));
    expect(text).not.toMatch(
      /发出执行通知了吗|收到执行申请或者移送|发出报告财产令|立案了吗|院长签发|针对的是哪一项事件/u,
    );
  });

  it("is one question of what stands on the page", () => {
    const published: CaseEvent = { id: "p1", type: "listing-published", date: "2023-11-08", source: "official-record" };
    const text = leaflet(kindOf("k", [LISTED, published, ...asked("listing", "2024-05-28", null)]));
    expect(text).toContain("□ 请看一看公布的页面或者截图");
    expect(text).not.toContain("公布的哪些内容不准确");
  });
});

describe("what is on record", () => {
  it("has the notice that was delivered, and what others do on account of the entry", () => {
    const notice: CaseEvent = { id: "n1", type: "enforcement-notice-served", date: "2023-10-20", source: "document" };
    const text = leaflet({
      ...kindOf("k", [notice, LISTED]),
      sanctions: [
        { id: "s1", kind: "air-travel", body: "某航空公司", from: "2024-01-25" },
        { id: "s2", kind: "air-travel", body: "某铁路公司", from: "2024-01-25", to: "2024-02-01" },
        { id: "s3", kind: "air-travel", body: "某机场", from: "2024-07-01" },
      ],
    });
    expect(text).toContain("2023年10月20日：执行通知书送到。");
    expect(text).toContain("2024年1月25日起：乘坐飞机受限（某航空公司）。");
    expect(text).not.toMatch(/某铁路公司|某机场/u);
  });

  it("makes an entry that is gone stay in no warning", () => {
    const text = leaflet(kindOf("k", [LISTED, DELETED]));
    expect(text).not.toMatch(/名单不会当天消失|名单一般照旧/u);
    expect(leaflet(kindOf("k", [LISTED, DELETED, seen("c1", "2024-05-30")]))).toContain("名单不会当天消失");
  });
});

describe("signing and calling", () => {
  const agent = { id: "a", role: "agent", name: "李某", firm: "某律师事务所", phone: "某电话" } as const;
  const file = kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]);

  it("explains what goes with the request, and what not to sign", () => {
    const text = leaflet({ ...file, parties: [agent] });
    expect(text).toContain("“待填”的空格还没有填好的，不要签");
    expect(text).toContain("送达地址确认书：法院以后按这上面的地址寄文书");
    expect(text).toContain("不打勾也能办");
    expect(leaflet(file)).not.toContain("不打勾也能办");
  });

  it("names the agent on record, and leaves a blank where no telephone is", () => {
    expect(leaflet({ ...file, parties: [agent] })).toContain("联系人和电话：李某（某律师事务所），某电话。");
    const { phone: _phone, ...mute } = agent;
    expect(leaflet({ ...file, parties: [mute] })).toContain("联系人和电话：【待填：");
    expect(leaflet(file)).toContain("费用：【待填：");
  });

  it("says that neither step stops the decision only where such a step is open", () => {
    expect(leaflet(file)).not.toContain("都不停止原决定的执行");
    const asking: CaseEvent = { id: "r1", type: "reconsideration-requested", date: "2024-05-30", source: "document" };
    expect(leaflet({ ...file, events: [...file.events, asking] })).toContain("都不停止原决定的执行");
  });
});

describe("a client with neither a listing nor a restriction", () => {
  it("hears of neither", () => {
    const filed: CaseEvent = { id: "f1", type: "enforcement-filed", date: "2024-05-09", source: "document" };
    expect(leaflet(kindOf("k", [filed]))).not.toMatch(/名单|限制消费/u);
  });

  it("has a lifted restriction explained, and is not told that it stays", () => {
    const lifted: CaseEvent = { id: "h9", type: "restriction-lifted", date: "2024-03-01", source: "document" };
    const text = leaflet(kindOf("k", [ORDERED, lifted]));
    expect(text).toContain("限制消费：法院的命令");
    expect(text).not.toMatch(/限制消费一般照旧|没有还的钱/u);
  });
});

it("has the headings of a leaflet, in their order and counted once in both languages", () => {
  const both = textOfDrawn("client-leaflet", {
    file: kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]),
    asOf: "2024-06-01",
    choices: { lang: "both" },
  });
  expect(both).toMatch(/一、发生了什么\n\nWhat happened\n[^]*二、要做什么/u);
  const heads = leaflet(kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")])).match(/^[一二三四五]、.*$/gmu);
  expect(heads).toEqual([
    "一、发生了什么",
    "二、要做什么，到哪天",
    "三、带什么，来了签什么",
    "四、不会怎样",
    "五、找谁，多少钱",
  ]);
});
