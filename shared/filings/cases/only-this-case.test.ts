// Papers speak only of what this client's case has: no listing, decision, child or loss that there was not.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { papersOf } from "../consistency.fixture.ts";
import { draftOf, textOf, type Choices, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "./kinds.fixture.ts";

const DAY = "2024-06-01";
const text = (document: DocumentName, file: CaseFile, choices: Choices = {}): string =>
  textOf(draftOf(document, { file, ...reasonedOf(file, DAY), choices }));

/** Requests about a listing or an entry of it: not for a client without one. */
const ABOUT_LISTINGS: ReadonlySet<string> = new Set([
  "deletion-request",
  "early-deletion-request",
  "agency-letter",
  "credit-objection",
  "listing-objection",
  "listing-basis-request",
  "early-removal-request",
  "administrative-reconsideration-request",
]);

describe.each<readonly [string, readonly CaseEvent[]]>([
  ["and asked in vain", [ORDERED, ...asked("restriction", "2024-02-04", "2024-03-01", { answered: "no" })]],
  ["and did nothing yet", [ORDERED]],
  ["until it was lifted", [ORDERED, { id: "h9", type: "restriction-lifted", date: "2024-03-01", source: "document" }]],
])("a client who was only restricted %s", (_how, events) => {
  const file = kindOf("k", events);
  const papers = papersOf(file, reasonedOf(file, DAY)).filter(
    ({ document }) => !ABOUT_LISTINGS.has(document) && document !== "audit-report",
  );

  it.each(papers.map((paper) => [`${paper.document} (${paper.lang})`, paper] as const))(
    "%s speaks of no listing",
    (_name, paper) => {
      const own = textOf(paper)
        .replaceAll(/《[^》]*》/gu, "")
        .replaceAll(/“[^”]*”/gu, "");
      // The powers of an agent name what an agent may file at all.
      expect(own).not.toMatch(/纳入|名单|失信信息|the list\b|listing/u);
    },
  );
});

describe("a listing of which no decision is on record", () => {
  const published: CaseEvent = { id: "p0", type: "listing-published", date: "2024-01-10", source: "official-record" };

  it.each(["correction-request", "supervision-request", "procuratorate-application", "compensation-claim"] as const)(
    "%s says what shows it, and nothing of a decision",
    (document) => {
      const paper = text(document, kindOf("k", [published]));
      expect(paper).toMatch(/2024年1月10日，(?:贵院|执行法院)公布(?:申请人|赔偿请求人)的失信信息/u);
      expect(paper).not.toMatch(/决定书的文号、日期如前所列|作出决定，将/u);
      expect(paper).toContain("纳入决定书（没有收到的，写明没有收到）：文号【待填：");
    },
  );

  it("and no answer on record: no decision on the request is attacked or attached", () => {
    const paper = text("reconsideration-request", kindOf("k", [LISTED, ...asked("listing", "2024-05-20", null)]));
    expect(paper).toContain("请求撤销执行法院【待填：对纠正申请所作的决定；");
    expect(paper).not.toContain("决定书复印件");
    const supervision = text("supervision-request", kindOf("k", [LISTED, ...asked("listing", "2024-05-01", null)]));
    expect(supervision).toContain("申请书和法院收件凭证的复印件");
    expect(supervision).not.toContain("决定书的复印件");
  });
});

describe("a child", () => {
  const bring = (birthDate: string): string =>
    text("client-leaflet", kindOf("k", [LISTED, ...asked("listing", "2024-05-01", null)], { birthDate }));

  it("is spoken of for a child only", () => {
    const grown = kindOf("k", [LISTED, ORDERED, ...PAID, seen("c1", "2024-05-20")]);
    for (const paper of papersOf(grown, reasonedOf(grown, DAY)).filter(({ document }) => document !== "audit-report")) {
      expect(textOf(paper)).not.toMatch(/未成年|监护|法定代理人|minor|guardian/u);
    }
    expect(bring("1982-04-05")).not.toMatch(/监护/u);
  });
});

const listed = (more: object): CaseEvent => ({ ...LISTED, ...more });

describe("loss", () => {
  const sanctions = [
    { id: "s1", kind: "air-travel", body: "民航售票系统", from: "2023-12-01", to: "2023-12-31" },
    { id: "s2", kind: "rail", body: "铁路售票系统", from: "2023-12-01" },
    { id: "s3", kind: "loan", body: "某银行", from: "2024-02-20" },
  ] as const;

  it("is none of the time in which the listing was lawful", () => {
    const file = { ...kindOf("k", [LISTED, ...PAID, seen("c1", "2024-05-20")]), sanctions };
    const paper = text("compensation-claim", file);
    expect(paper).toContain("请求赔偿因失信信息应当删除而没有删除所受的直接损失");
    expect(paper).toContain(
      "2024年1月5日期限届满之后，赔偿请求人受到的限制和影响：乘坐火车受限（铁路售票系统）；贷款受限（某银行），自2024年2月20日起。",
    );
    expect(paper).not.toMatch(/民航售票系统|2023年12月/u);
  });

  it("is of the whole time where the listing itself was wrong", () => {
    const wrong = { ...LISTED, reasons: "no" } as CaseEvent;
    const paper = text("compensation-claim", { ...kindOf("k", [wrong]), sanctions });
    expect(paper).toContain("请求赔偿因被纳入失信被执行人名单所受的直接损失");
    expect(paper).toContain("民航售票系统");
  });

  it("is not of the listing where only its length was wrong", () => {
    const long = listed({ items: [4], termYears: 5, severeOrMultiple: "no" });
    const paper = text("compensation-claim", { ...kindOf("k", [long]), sanctions });
    expect(paper).toContain("纳入期限的长短不符合规定");
    expect(paper).toContain("请求赔偿因下列执行行为违法所受的直接损失");
    expect(paper).not.toContain("因被纳入失信被执行人名单所受");
    expect(paper).toContain("自【待填：措施开始违法之日】起，");
  });

  it("begins on a day to be filled in where no ground tells it", () => {
    const paper = text("compensation-claim", { ...kindOf("k", [LISTED]), sanctions });
    expect(paper).toContain("自【待填：措施开始违法之日】起，赔偿请求人受到的限制和影响：");
  });
});
