// The papers to and against authorities: what each asks, what it rests on, and that nobody is led past a limit by one that only asks.
import { describe, expect, it } from "vitest";
import { authorityCase, BY_AUTHORITY, NOTICED, REFUSED_EARLY } from "../cases/authority.fixture.ts";
import { DOCUMENTS, type DocumentName, draftOf, isOfCase, isOffered, textOf } from "../index.ts";
import type { CaseFile } from "../../case/types.ts";
import { kindOf, LISTED } from "../cases/kinds.fixture.ts";
import { reasonedOf } from "../sample.fixture.ts";

const LISTED_CASE = authorityCase(BY_AUTHORITY);
const AS_OF = "2026-07-01";

function text(document: DocumentName, file: CaseFile, asOf: string, lang: "zh" | "en" = "zh"): string {
  return textOf(draftOf(document, { file, ...reasonedOf(file, asOf), choices: { lang } }));
}

describe("the application for administrative reconsideration", () => {
  const paper = text("administrative-reconsideration-request", LISTED_CASE, AS_OF);

  it("is against the authority, names the decision, and asks that it be revoked", () => {
    expect(paper).toContain("被申请人：某区人力资源和社会保障局");
    expect(paper).toContain("某人社列决〔2026〕12号");
    expect(paper).toContain("请求撤销将申请人列入拖欠农民工工资失信联合惩戒对象名单的决定");
  });

  it("argues from what is wrong with the listing and its notice, never from the client's own limits", () => {
    const draft = draftOf("administrative-reconsideration-request", {
      file: LISTED_CASE,
      ...reasonedOf(LISTED_CASE, AS_OF),
    });
    const grounds = draft.blocks.flatMap(({ id }) => /^ground\.([^@]+)@.*\.head$/u.exec(id)?.[1] ?? []);
    expect(grounds).toEqual(expect.arrayContaining(["Z-30", "Z-34"]));
    expect(grounds.filter((rule) => rule.startsWith("ZA-"))).toEqual([]);
  });

  it("counts sixty days from the service, and says that it is in time", () => {
    expect(paper).toContain("2026年8月19日");
    expect(paper).toMatch(/申请行政复议的期限依照.*行政复议法.*第二十条第一款/u);
  });

  it("speaks of no enforcing court, and tells each event once", () => {
    expect(paper).not.toContain("执行法院");
    expect(paper.match(/送达列入决定书/gu)).toHaveLength(1);
  });

  it("asks that the refusal of early removal be revoked where only that is left", () => {
    const file = authorityCase(REFUSED_EARLY.map((one) => (one.id === "l" ? { ...one, ground: "incident" } : one)));
    const own = text("administrative-reconsideration-request", file, "2027-03-01");
    expect(own).toMatch(/请求(?:撤销|责令)/u);
  });
});

describe("the papers that only ask", () => {
  it("object before the listing under the law of that list, in its five working days", () => {
    const paper = text("listing-objection", authorityCase(NOTICED), "2026-05-27");
    expect(paper).toMatch(/不作出列入决定（依据[^。]*第六条第二款）/u);
    expect(paper).toContain("2026年6月1日");
    const tax = authorityCase([], { matter: "重大税收违法失信主体名单" });
    expect(text("listing-objection", tax, AS_OF)).not.toContain("拖欠农民工工资");
  });

  it("ask for early removal with the others, and reserve the remedies", () => {
    const paper = text("early-removal-request", LISTED_CASE, AS_OF);
    expect(paper).toContain("将因同一事由列入的其他当事人一并移出");
    expect(paper).toMatch(/改正失信行为/u);
    expect(paper).toContain("也不影响依法申请行政复议、提起行政诉讼");
  });

  it("ask what the listing rests on", () => {
    const paper = text("listing-basis-request", LISTED_CASE, AS_OF);
    expect(paper).toMatch(/列入的事由和依据[^。]*（依据[^。]*第八条第二款）/u);
    expect(paper).toContain("也不影响依法申请行政复议、提起行政诉讼");
  });

  it("say before they are drawn up that they stop no limit", () => {
    for (const name of ["early-removal-request", "listing-basis-request"] as const) {
      const needs = DOCUMENTS.find(({ document }) => document === name)?.needs;
      expect(needs?.zh).toMatch(/不停止申请行政复议和起诉的期限/u);
      expect(needs?.en).toMatch(/stops neither the limit/u);
    }
  });
});

describe("the note for the lawyer", () => {
  const trap = { zh: "都不是复议也不是起诉", en: "is neither reconsideration nor a suit" };

  it.each(["zh", "en"] as const)("warns of the trap while a limit runs, in %s, and not after", (lang) => {
    const note = text("lawyer-note", LISTED_CASE, AS_OF, lang);
    expect(note).toContain(trap[lang]);
    expect(note).toMatch(lang === "zh" ? /第八条/u : /art\. 8/u);
    const filed = authorityCase([
      ...BY_AUTHORITY,
      { id: "r", type: "review-requested", date: "2026-06-30", regarding: "l", source: "document" },
    ]);
    expect(text("lawyer-note", filed, AS_OF, lang)).not.toContain(trap[lang]);
  });

  it("cites no article before the interpretation was in force, and warns all the same", () => {
    const old = authorityCase([
      { id: "l", type: "authority-listed", date: "2025-06-15", list: "wages", statesRemedy: "yes" },
      { id: "s", type: "authority-listing-served", date: "2025-06-20", regarding: "l" },
    ]);
    const note = text("lawyer-note", old, "2025-07-01");
    expect(note).toContain(trap.zh);
    expect(note).not.toContain("第八条");
  });
});

describe("which papers a case has", () => {
  const of = (file: CaseFile) =>
    DOCUMENTS.filter(({ document }) => isOfCase(document, file)).map(({ document }) => document);

  it("are all for the court's list, and only those to its authority for another", () => {
    expect(of(kindOf("k", [LISTED]))).toEqual(DOCUMENTS.map(({ document }) => document));
    expect(of(LISTED_CASE)).not.toContain("correction-request");
    expect(of(LISTED_CASE)).toContain("administrative-reconsideration-request");
  });

  it("are offered to an authority only where one acted", () => {
    const offered = (file: CaseFile): boolean => isOffered("listing-objection", file);
    expect(offered(kindOf("k", [LISTED]))).toBe(false);
    expect(
      offered(kindOf("k", [LISTED, { id: "n", type: "authority-notified", date: "2026-06-01", list: "wages" }])),
    ).toBe(true);
    expect(offered(LISTED_CASE)).toBe(true);
    expect(isOffered("correction-request", LISTED_CASE)).toBe(false);
  });

  it("name the list and no enforcement case in what goes with them", () => {
    for (const name of ["authority", "evidence-list"] as const) {
      const paper = text(name, LISTED_CASE, AS_OF);
      expect(paper).not.toMatch(/执行案号|执行法院/u);
    }
    expect(text("authority", LISTED_CASE, AS_OF)).toContain("拖欠农民工工资失信联合惩戒对象名单的有关事项");
  });
});
