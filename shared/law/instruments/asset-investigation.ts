// The SPC's rule on investigating property in civil enforcement: reporting orders and reports.

import { database, full, gist, version } from "../build.ts";
import type { Duties } from "../duties.ts";
import type { Article, Instrument } from "../types.ts";

const articles2020: readonly Article[] = [
  full(
    "3",
    "V",
    [
      [
        "人民法院依申请执行人的申请或依职权责令被执行人报告财产情况的，应当向其发出报告财产令。金钱债权执行中，报告财产令应当与执行通知同时发出。",
        "Where the people's court, on the applicant's application or of its own motion, orders the debtor to report its property, it shall send the debtor a property reporting order. In the enforcement of a money claim the reporting order shall be sent at the same time as the enforcement notice.",
      ],
      [
        "人民法院根据案件需要再次责令被执行人报告财产情况的，应当重新向其发出报告财产令。",
        "Where the people's court, as the case requires, orders the debtor to report again, it shall send a new reporting order.",
      ],
    ],
    "reporting-order",
  ),
  full(
    "4",
    "V",
    [
      [
        "报告财产令应当载明下列事项：（一）提交财产报告的期限；（二）报告财产的范围、期间；（三）补充报告财产的条件及期间；（四）违反报告财产义务应承担的法律责任；（五）人民法院认为有必要载明的其他事项。",
        "The reporting order shall state: (1) the time limit for submitting the report; (2) the scope and the period of the property to be reported; (3) the conditions and the time for supplementary reports; (4) the legal liability for breach of the duty to report; (5) other matters that the people's court considers necessary.",
      ],
      [
        "报告财产令应附财产调查表，被执行人必须按照要求逐项填写。",
        "A property questionnaire shall be attached to the reporting order; the debtor must fill it in item by item as required.",
      ],
    ],
    "reporting-order-contents",
  ),
  full(
    "5",
    "V",
    [
      [
        "被执行人应当在报告财产令载明的期限内向人民法院书面报告下列财产情况：（一）收入、银行存款、现金、理财产品、有价证券；（二）土地使用权、房屋等不动产；（三）交通运输工具、机器设备、产品、原材料等动产；（四）债权、股权、投资权益、基金份额、信托受益权、知识产权等财产性权利；（五）其他应当报告的财产。",
        "Within the time limit stated in the reporting order the debtor shall report the following property to the people's court in writing: (1) income, bank deposits, cash, wealth products, securities; (2) land use rights, houses and other real estate; (3) vehicles, machinery, products, raw materials and other movables; (4) claims, equity, investment interests, fund units, trust benefits, intellectual property and other property rights; (5) other property that should be reported.",
      ],
      [
        "被执行人的财产已出租、已设立担保物权等权利负担，或者存在共有、权属争议等情形的，应当一并报告；被执行人的动产由第三人占有，被执行人的不动产、特定动产、其他财产权等登记在第三人名下的，也应当一并报告。",
        "Where the property is let, encumbered, co-owned or disputed, this shall be reported too; so shall movables in the possession of a third person and real estate, special movables and other property rights registered in a third person's name.",
      ],
      [
        "被执行人在报告财产令载明的期限内提交书面报告确有困难的，可以向人民法院书面申请延长期限；申请有正当理由的，人民法院可以适当延长。",
        "A debtor with real difficulty in submitting the written report within the time limit may apply to the people's court in writing for an extension; where the application has proper reasons, the people's court may extend it suitably.",
      ],
    ],
    "report",
  ),
  full(
    "7",
    "V",
    [
      [
        "被执行人报告财产后，其财产情况发生变动，影响申请执行人债权实现的，应当自财产变动之日起十日内向人民法院补充报告。",
        "Where, after the report, the debtor's property changes so as to affect the realisation of the applicant's claim, the debtor shall make a supplementary report within ten days from the day of the change.",
      ],
    ],
    "supplementary-report",
  ),
  full(
    "8",
    "V",
    [
      [
        "对被执行人报告的财产情况，人民法院应当及时调查核实，必要时可以组织当事人进行听证。",
        "The people's court shall promptly investigate and verify the property reported and may, where necessary, hold a hearing of the parties.",
      ],
      [
        "申请执行人申请查询被执行人报告的财产情况的，人民法院应当准许。申请执行人及其代理人对查询过程中知悉的信息应当保密。",
        "Where the applicant asks to see what the debtor reported, the people's court shall allow it. The applicant and its agents shall keep confidential what they learn.",
      ],
    ],
    "verification",
  ),
  full(
    "9",
    "V",
    [
      [
        "被执行人拒绝报告、虚假报告或者无正当理由逾期报告财产情况的，人民法院可以根据情节轻重对被执行人或者其法定代理人予以罚款、拘留；构成犯罪的，依法追究刑事责任。",
        "Where the debtor refuses to report, reports falsely, or reports late without proper reason, the people's court may, according to the gravity of the circumstances, fine or detain the debtor or its statutory agent; where a crime is constituted, criminal liability is pursued.",
      ],
      [
        "人民法院对有前款规定行为之一的单位，可以对其主要负责人或者直接责任人员予以罚款、拘留；构成犯罪的，依法追究刑事责任。",
        "Where a unit does one of these acts, the people's court may fine or detain its principal person in charge or those directly responsible; where a crime is constituted, criminal liability is pursued.",
      ],
    ],
    "sanctions",
  ),
  full(
    "10",
    "V",
    [
      [
        "被执行人拒绝报告、虚假报告或者无正当理由逾期报告财产情况的，人民法院应当依照相关规定将其纳入失信被执行人名单。",
        "Where the debtor refuses to report, reports falsely, or reports late without proper reason, the people's court shall enter the debtor on the list of dishonest judgment debtors under the provisions concerned.",
      ],
    ],
    "listing",
  ),
];

// Only the text as amended in 2020 was seen; the earlier one is kept as a gloss so that it is never quoted.
const articles2017: readonly Article[] = articles2020.map((a) => {
  const rows = a.paragraphs.map((p) => [p.n, p.en] as const);
  return gist(a.article, "P", rows, a.topic);
});

/** The amendment of 2020 moved no article. */
const reportDuties: Duties = {
  "reporting-order": { article: "3", paragraph: 1 },
  "reporting-order-contents": { article: "4", paragraph: 1 },
  "report-extension": { article: "5", paragraph: 3 },
  "supplementary-report": { article: "7", period: { unit: "days", n: 10, roll: true, zh: "十日" } },
  "report-breach": { article: "10" },
};

export const assetInvestigation: Instrument = {
  id: "asset-investigation",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于民事执行中财产调查若干问题的规定",
    en: "Provisions of the Supreme People's Court on Several Issues of Property Investigation in Civil Enforcement",
  },
  short: { zh: "财产调查规定", en: "Asset Investigation Rule" },
  versions: [
    version({
      version: "2017",
      documentNumber: "法释〔2017〕8号",
      numberMark: "V",
      adopted: "2017-01-25",
      from: "2017-05-01",
      until: "2021-01-01",
      fromMark: "V",
      sources: [database("ZmY4MDgxODE3OWY1ZDI0ODAxNzlmYTMxODZkNTAzZTQ%3D")],
      duties: reportDuties,
      articles: articles2017,
      note: {
        zh: "仅见2020年修正后的文本；2017年文本逐字如何，未经核实。",
        en: "Only the text as amended in 2020 was seen; the 2017 wording is not verified word for word.",
      },
    }),
    version({
      version: "2020",
      documentNumber: "法释〔2020〕21号",
      numberMark: "V2",
      adopted: "2020-12-23",
      promulgated: "2020-12-29",
      from: "2021-01-01",
      until: null,
      fromMark: "V",
      sources: [database("ZmY4MDgxODE3OWY1ZDI0ODAxNzlmYTMxODZkNTAzZTQ%3D")],
      duties: reportDuties,
      articles: articles2020,
    }),
  ],
};
