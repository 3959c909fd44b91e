// Citations, the law of a day, and quotations that are the wording of the law.
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar/civil.ts";
import { article, instruments } from "../law/index.ts";
import { citeAll, citeInOrder, citeText, provision, provisionOn, quotation, quoteOf, yearLabel } from "./provisions.ts";

const TODAY = dayOf(2024, 4, 3);

it("names an amended text without a number by its year, as courts do", () => {
  expect(yearLabel("cpl", "2023")).toBe("2023年修正");
  expect(yearLabel("cpl-interpretation", "2022")).toBe("2022年修正");
  expect(yearLabel("cpl-interpretation", "2015")).toBe("2015年文本");
  expect(yearLabel("review-law", "2023")).toBe("2023年修订");
  expect(yearLabel("pipl", "2021")).toBe("2021年文本");
});

describe("citations", () => {
  it("name the article, the paragraph and the item under a title that a court knows", () => {
    expect(citeText(provision("spc-defaulters", "2017", "12", 1), TODAY)).toBe("《失信规定》第十二条第一款");
    expect(citeText(provision("spc-defaulters", "2017", "11", null, 3), TODAY)).toBe("《失信规定》第十一条第三项");
    expect(citeText(provision("cpl", "2023", "85", 2), TODAY)).toBe("《民事诉讼法》第八十五条第二款");
  });

  it("name the year of a text that is not the one in force", () => {
    expect(citeText(provision("cpl", "2021", "85", 2), TODAY)).toBe("《民事诉讼法》（2021年修正）第八十五条第二款");
    expect(citeText(provision("cpl", "2021", "85", 2), dayOf(2023, 12, 31))).toBe("《民事诉讼法》第八十五条第二款");
  });

  it("join the paragraphs of one article", () => {
    const both = [provision("cpl", "2023", "85", 3), provision("cpl", "2023", "85", 2)];
    expect(citeAll(both, TODAY)).toBe("《民事诉讼法》第八十五条第二款、第三款");
  });

  it("name the title once in a row, and the article once for its items", () => {
    const item106 = (item: number) => provision("procuratorate-rules", "2021", "106", null, item);
    const named = citeInOrder([provision("cpl", "2023", "246"), item106(2), item106(3)], TODAY);
    expect(named).toBe("《民事诉讼法》第二百四十六条、《民事诉讼监督规则》第一百零六条第二项、第三项");
    const both = [provision("spc-defaulters", "2017", "9", 1), provision("spc-defaulters", "2017", "11", null, 1)];
    expect(citeInOrder(both, TODAY)).toBe("《失信规定》第九条第一款、第十一条第一项");
    const versions = [provision("cpl", "2021", "95", 1), provision("cpl", "2023", "95", 1)];
    expect(citeInOrder(versions, TODAY)).toBe(
      "《民事诉讼法》（2021年修正）第九十五条第一款、《民事诉讼法》第九十五条第一款",
    );
  });
});

describe("the law of the day of filing", () => {
  it("changes on the day of the change", () => {
    const article12 = (day: number) =>
      provisionOn(day, "spc-defaulters", (version) => (version === "2013" ? null : "12"), 1);
    expect(article12(dayOf(2017, 4, 30))).toBeNull();
    expect(article12(dayOf(2017, 5, 1))).toEqual(provision("spc-defaulters", "2017", "12", 1));
    expect(provisionOn(dayOf(2013, 9, 30), "spc-defaulters", "3")).toBeNull();
  });
});

describe("quotations", () => {
  it("give the lead and the item that counts", () => {
    expect(quoteOf(provision("spc-defaulters", "2017", "3", null, 2))).toBe(
      "具有下列情形之一的，人民法院不得依据本规定第一条第一项的规定将被执行人纳入失信被执行人名单：……（二）已被采取查封、扣押、冻结等措施的财产足以清偿生效法律文书确定债务的；……",
    );
  });

  it("mark what follows the item, and end as a sentence either way", () => {
    const [first, last] = [1, 4].map((item) => quoteOf(provision("spc-defaulters", "2017", "3", null, item)) ?? "");
    expect(first).toMatch(/：（一）[^（]*；……$/u);
    expect(quotation(first ?? "")).toMatch(/；……”。$/u);
    expect(last).toMatch(/：……（四）[^（；]*$/u);
    expect(quotation(last ?? "")).toMatch(/[^。]。”$/u);
  });

  it("give only the sentences that count, whole", () => {
    expect(quoteOf(provision("spc-defaulters", "2017", "5", 3), ["signature"])).toBe(
      "决定书由院长签发，自作出之日起生效。",
    );
  });

  it("never give a wording that is not verified", () => {
    expect(quoteOf(provision("cpl-interpretation", "2015", "482"))).toBeNull();
    expect(quoteOf(provision("procuratorate", "2016", "6"))).toBeNull();
  });

  it("are the wording of the law, part by part", () => {
    let quoted = 0;
    for (const { id, versions } of instruments) {
      for (const { version, articles } of versions) {
        for (const { article: number, paragraphs } of articles) {
          for (const { n } of paragraphs) {
            const quote = quoteOf(provision(id, version, number, n));
            if (quote === null) continue;
            quoted++;
            const words = (article(id, version, number)?.paragraphs ?? []).map(({ zh }) => zh ?? "").join("\n");
            const plain = words.replaceAll(/[“”]/gu, "").replaceAll(/[‘’]/gu, "");
            expect(plain).toContain(quote.replaceAll(/[‘’]/gu, ""));
          }
        }
      }
    }
    expect(quoted).toBeGreaterThan(150);
  });
});
