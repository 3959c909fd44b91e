// What a judge, the other side's lawyer and a client stumbled over when they read whole papers: each stays mended.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { draftOf, textOf, type DocumentName } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { asked, kindOf, LISTED, ORDERED } from "./kinds.fixture.ts";

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
    expect(paper).toMatch(/（一）决定作出时为未成年人，不得纳入[^]*（二）不具备“有履行能力而拒不履行”的条件/u);
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
    expect(paper).not.toContain("收到");
    expect(text("correction-request", known("listing-served"))).toContain("收到决定书的日期：2023年11月20日");
  });
});
