// The leaflet for each kind of reader: who "you" is, what to bring, what keeps a way closed, what will not happen.
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../case/types.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { textOfDrawn } from "../sample.fixture.ts";

const leaflet = (file: CaseFile, lang: "zh" | "en" = "zh"): string =>
  textOfDrawn("client-leaflet", { file, asOf: "2024-06-01", choices: { lang } });
const PENDING = asked("listing", "2024-02-04", null);

describe("the leaflet of a child", () => {
  const child: CaseFile = {
    ...kindOf("k", [LISTED, ...PENDING], { birthDate: "2012-05-04", name: "孙某某" }),
    parties: [{ id: "p1", role: "guardian", name: "孙某", relation: "父亲" }],
  };

  it("speaks to the guardian, of the child", () => {
    const text = leaflet(child);
    expect(text).toContain("这份说明写给孩子的监护人（孙某），不交给法院。里面的“您”是监护人");
    expect(text).toContain("替孩子办案的代理人");
    expect(text).not.toContain("说的“当事人”就是您");
    expect(leaflet(child, "en")).toContain("This leaflet is for the child's guardian (孙某)");
  });

  it("asks for the papers of a child", () => {
    expect(leaflet(child)).toContain(
      "□ 孩子的户口簿或者出生医学证明（有身份证的，也带来），您的身份证，证明您是监护人的材料",
    );
  });
});

describe("the document to bring", () => {
  const own = (client: Partial<CaseFile["client"]>): string => leaflet(kindOf("k", [LISTED, ...PENDING], client));

  it("is the one that the client has", () => {
    expect(own({ idDocument: { type: "passport", number: "某护照号" } })).toContain("□ 您的护照\n");
    expect(own({ idDocument: { type: "taiwan-permit" } })).toContain("□ 您的台湾居民来往大陆通行证\n");
    expect(own({})).toContain("□ 您的身份证\n");
    expect(own({ kind: "legal-person" })).toContain("□ 营业执照、公章");
    expect(own({ kind: "other-organisation" })).toContain("□ 登记证书、公章");
  });

  it("is the paper itself where its contents are asked about, and nothing where the file has it", () => {
    const {
      reasons: _reasons,
      signedByPresident: _signed,
      ...open
    } = LISTED as CaseFile["events"][number] & {
      readonly reasons?: unknown;
      readonly signedByPresident?: unknown;
    };
    const asks = leaflet(kindOf("k", [open, ...PENDING]));
    expect(asks).toContain("□ 失信决定书，每一页都要");
    expect(asks).not.toContain("由院长签发吗");
    const held = {
      ...kindOf("k", [{ ...open, evidence: ["v1"] }, ...PENDING]),
      evidence: [{ id: "v1", title: "失信决定书" }],
    };
    expect(leaflet(held)).not.toMatch(/失信决定书复印件|失信决定书，|由院长签发吗/u);
  });
});

describe("what keeps a way closed", () => {
  const officer = (events: CaseFile["events"]): string =>
    leaflet(kindOf("k", events, { role: "legal-representative", isDebtor: "no" }));

  it("is asked of an officer who may have left", () => {
    expect(officer([ORDERED])).toContain("□ 您现在还是公司的法定代表人吗？已经不是的，是哪一天离任的");
    const left = { id: "o1", type: "office-changed", date: "2024-01-05", controls: "no" } as const;
    expect(officer([ORDERED, left])).not.toContain("您现在还是公司的");
    expect(leaflet(kindOf("k", [ORDERED]))).not.toContain("您现在还是公司的");
  });

  it("is the question that would open it", () => {
    const paid = { id: "p1", type: "obligation-performed", date: "2024-02-01", source: "document" } as const;
    const text = leaflet(kindOf("k", [LISTED, paid, seen("c1", "2024-05-20")]));
    expect(text).toMatch(/还要先知道的事\n\n[^]*□ 申请删除失信信息，要先知道：生效法律文书确定的义务全部履行了吗？/u);
    // One fact is asked once.
    expect(text.split("全部履行了吗")).toHaveLength(2);
  });
});

describe("what will not happen", () => {
  it("is said of what this client has", () => {
    const listed = leaflet(kindOf("k", [LISTED, ...PENDING]));
    expect(listed).toContain("不会怎样\n\n什么都不做，名单一般照旧。\n\n提出申请，名单不会当天消失");
    expect(listed).toContain("没有还的钱、没有做的事也不会因此免掉");
    expect(listed).not.toContain("限制消费不会自动停止");
    expect(leaflet(kindOf("k", [ORDERED]))).toContain("限制消费不会自动停止");
    const paid = leaflet(kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]));
    expect(paid).not.toContain("没有还的钱");
    expect(paid).toContain("2024年5月20日：查了失信名单（还在）。");
    expect(paid).toContain("2024年1月2日：您履行了判决等文书要求的义务（全部）。");
  });
});
