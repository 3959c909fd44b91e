// Every paper of whole cases: sound, traced, and read as the court that receives it would.
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../case/types.ts";
import { ANNOUNCED } from "./announced.fixture.ts";
import { authorityCase, BY_AUTHORITY, NOTICED, REFUSED_EARLY } from "./authority.fixture.ts";
import { FULL } from "./full.fixture.ts";
import { kindOf, LISTED } from "./kinds.fixture.ts";
import { ENDED, objected, objectionCase, REFUSED, ROUND } from "./objected.fixture.ts";
import { REMOVED } from "./removed.fixture.ts";
import { DOCUMENTS, draftOf, sentencesIn, sentenceText, traceOf } from "../index.ts";
import { faultsOf } from "../invariants.fixture.ts";
import { reasonedOf, shortText } from "../sample.fixture.ts";

const CASES: readonly (readonly [string, CaseFile, string])[] = [
  ["announced, while reconsideration runs", ANNOUNCED, "2022-05-10"],
  ["announced, before the listing counts as served", ANNOUNCED, "2022-02-10"],
  ["removed", REMOVED, "2025-06-10"],
  ["full, before any request", FULL, "2024-01-15"],
  ["full, while reconsideration runs", FULL, "2024-04-04"],
  ["full, after everything", FULL, "2024-09-01"],
  ["enforcement ended", objectionCase([ENDED]), "2024-03-20"],
  ["a round concluded long ago", objectionCase([ROUND]), "2024-06-01"],
  ["an objection without a ruling", objectionCase([ENDED, objected("t1")]), "2024-05-10"],
  ["an objection refused", objectionCase([ROUND, objected("t1"), ...REFUSED]), "2024-04-25"],
  ["an objection to the listing refused", objectionCase([objected("e1"), ...REFUSED]), "2024-04-25"],
  ["noticed by an authority", authorityCase(NOTICED), "2026-05-27"],
  ["listed by an authority", authorityCase(BY_AUTHORITY), "2026-07-01"],
  ["listed by an authority, the time over", authorityCase(BY_AUTHORITY), "2026-09-30"],
  ["early removal refused", authorityCase(REFUSED_EARLY), "2027-03-01"],
  ["on the court's list and an authority's", kindOf("k", [LISTED, ...BY_AUTHORITY]), "2026-07-01"],
];

describe.each(CASES)("%s", (_name, file, asOf) => {
  const { audit, reasons } = reasonedOf(file, asOf);
  const draw = (document: (typeof DOCUMENTS)[number]["document"]) => draftOf(document, { file, audit, reasons });

  it.each(DOCUMENTS)("$document says nothing that the case and the law do not say", ({ document }) => {
    expect(faultsOf(draw(document), file, audit)).toEqual([]);
  });

  it.each(DOCUMENTS.filter(({ forCourt }) => forCourt))(
    "$document: each request leads to a fact, a finding or an article, or is a gap",
    ({ document }) => {
      const requests = traceOf(draw(document)).sentences.filter(
        ({ id }) => id.startsWith("request.") && !id.endsWith(".number"),
      );
      for (const { text, facts, findings, basis, blanks } of requests) {
        const rests = facts.length + findings.length + basis.length + blanks.length;
        // What is asked of an office beside the matter itself, and a written answer, rest on the form.
        if (!/书面|下列|送达/u.test(text)) expect({ text, rests: rests > 0 }).toEqual({ text, rests: true });
      }
    },
  );

  it.each(DOCUMENTS.filter(({ forCourt }) => forCourt))("$document tells no event twice", ({ document }) => {
    const told = sentencesIn(draw(document).blocks)
      .filter(({ id }) => /\.fact\.|^(?:listing|history|state|removal|removed|conduct)\./u.test(id))
      .map(sentenceText);
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
  });
});

describe("the judge who receives them", () => {
  const text = (file: CaseFile, asOf: string, document: (typeof DOCUMENTS)[number]["document"]): string =>
    shortText(draftOf(document, { file, ...reasonedOf(file, asOf) }));

  it("counts ten days from the day an announcement is deemed service", () => {
    const paper = text(ANNOUNCED, "2022-05-10", "reconsideration-request");
    expect(paper).toContain(
      "2022年4月6日发出公告，自发出公告之日起经过30日，于2022年5月6日视为送达（《民事诉讼法》第九十五条第一款）。",
    );
    expect(paper).toContain("第10日为2022年5月16日");
    expect(paper).not.toMatch(/送达日期：2022年4月6日/u);
  });

  it("is asked for nothing that has been done", () => {
    for (const document of ["correction-request", "supervision-request", "reconsideration-request"] as const) {
      expect(text(REMOVED, "2025-06-10", document)).not.toMatch(/请求(?:责令|指令)?(?:执行法院)?删除/u);
    }
  });

  it("sees the bars before the form, and a wrong article number last", () => {
    const paper = text(FULL, "2024-01-15", "correction-request");
    const places = ["已经提供充分有效担保", "决定书没有写明纳入理由", "公布的失信信息不准确", "条文的序号有误"].map(
      (words) => paper.indexOf(words),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("is never the body that another paper is about", () => {
    const letter = draftOf("agency-letter", { file: REMOVED, ...reasonedOf(REMOVED, "2025-06-10") });
    expect(letter.addressee).toBe("某企业信息查询平台");
    const objection = draftOf("credit-objection", { file: REMOVED, ...reasonedOf(REMOVED, "2025-06-10") });
    expect(objection.addressee).toBe("中国人民银行征信中心");
  });
});
