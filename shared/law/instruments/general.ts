// General law around the list: Civil Code, Company Law, public holidays, and two neighbouring procedures.

import { gist, justLaws, lawRefBook, page, part, plus, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const civilCode: Instrument = {
  id: "civil-code",
  kind: "statute",
  title: { zh: "中华人民共和国民法典", en: "Civil Code of the People's Republic of China" },
  short: { zh: "民法典", en: "Civil Code" },
  versions: [
    version({
      version: "2020",
      promulgated: "2020-05-28",
      from: "2021-01-01",
      until: null,
      fromMark: "P",
      sources: [justLaws],
      duties: { "corresponding-day": { article: "202" } },
      articles: [
        gist(
          "201",
          "P",
          [
            [
              null,
              "Where a period is counted in years, months or days, the day on which it begins is not counted; it runs from the next day.",
            ],
          ],
          "start",
        ),
        gist("202", "P", [
          [
            null,
            "A period counted in years or months ends on the corresponding day of the last month; where there is none, on the last day of that month.",
          ],
        ]),
        gist(
          "203",
          "P",
          [
            [
              null,
              "Where the last day of a period is a statutory day off, the day after the days off end is the last day; the last day ends at 24:00 or, where there are business hours, when business ends.",
            ],
          ],
          "last-day",
        ),
        gist(
          "204",
          "M",
          [
            [
              null,
              "Periods are counted as this Code provides, unless the law provides or the parties agree otherwise.",
            ],
          ],
          "other-rules",
        ),
        gist(
          "1029",
          "P",
          [
            [
              null,
              "A person may query the evaluation of his or her credit and, where it is improper, object and ask for correction, deletion or other necessary measures; the evaluator shall check and, if so, act promptly.",
            ],
          ],
          "credit-evaluation",
        ),
        gist(
          "1030",
          "M",
          [
            [
              null,
              "Between a person and a credit bureau or other handler of credit information, the provisions on protection of personal information and other laws apply.",
            ],
          ],
          "credit-information",
        ),
        gist(
          "1037",
          "P",
          [
            [
              null,
              "A person may ask the handler to correct wrong personal information, and to delete it where it is handled in violation of law or agreement.",
            ],
          ],
          "personal-information",
        ),
      ],
    }),
  ],
};

export const companyLaw: Instrument = {
  id: "company-law",
  kind: "statute",
  title: { zh: "中华人民共和国公司法", en: "Company Law of the People's Republic of China" },
  short: { zh: "公司法", en: "Company Law" },
  versions: [
    version({
      version: "2023",
      from: "2024-07-01",
      until: null,
      fromMark: "M",
      sources: [justLaws],
      articles: [
        plus(
          part(
            "178",
            "V",
            [
              [
                null,
                "……个人因所负数额较大债务到期未清偿被人民法院列为失信被执行人……",
                "… a person listed by a people's court as a dishonest judgment debtor for not paying a fairly large debt when due …",
              ],
            ],
            "disqualification",
          ),
          "Such a person may not be director, supervisor or senior manager of a company; an election in violation is void.",
        ),
      ],
      note: { zh: "施行日期未经核实。", en: "The date of entry into force is not verified." },
    }),
  ],
};

export const holidays: Instrument = {
  id: "holidays",
  kind: "regulation",
  title: { zh: "全国年节及纪念日放假办法", en: "Measures on Public Holidays for National Festivals and Memorial Days" },
  short: { zh: "放假办法", en: "Public Holidays Measures" },
  versions: [
    version({
      version: "2024",
      from: "2025-01-01",
      until: null,
      fromMark: "V2",
      sources: [page("http://wxredian.com")],
      duties: { "regional-holidays": { article: "4" }, "holiday-exchange": { article: "7" } },
      articles: [
        gist(
          "2",
          "P",
          [
            [
              null,
              "Days off for all citizens, with four days at Spring Festival from New Year's Eve and two days at Labour Day.",
            ],
          ],
          "national",
        ),
        gist("3", "P", [[null, "Half days off for parts of the citizens."]], "partial"),
        gist("4", "P", [
          [
            null,
            "For the festivals of ethnic minorities, the local people's governments of the areas where they live in compact communities prescribe the days off.",
          ],
        ]),
        gist(
          "6",
          "P",
          [[null, "Where a day off for all citizens falls on a weekend, it is made up on a working day."]],
          "weekend",
        ),
        gist("7", "P", [[null, "Days may be exchanged so that days off form a longer holiday."]]),
      ],
      note: {
        zh: "2025年以前的文本未收录；每年的调休与补班以国务院办公厅当年通知为准。",
        en: "Texts before 2025 are not kept here; each year's exchanges and make-up working days follow the notice of the General Office of the State Council.",
      },
    }),
  ],
};

export const platformObjection: Instrument = {
  id: "platform-objection",
  kind: "normative-document",
  title: {
    zh: "全国法院被执行人信息查询平台信息异议处理的规定",
    en: "Provisions on Handling Objections to Information on the National Platform of Judgment Debtors' Information",
  },
  short: { zh: "信息异议处理规定", en: "Platform Objection Rule" },
  versions: [
    version({
      version: "2009",
      from: "2009-03-30",
      until: null,
      fromMark: "P",
      sources: [page("http://m.wljyyjy.com/KaoShiFuDao/711055.html")],
      duties: {
        "register-check": { article: "5", period: { unit: "days", n: 3, roll: true } },
        "register-correction": { article: "5", period: { unit: "days", n: 2, roll: true } },
        "register-answer": { article: "5", period: { unit: "days", n: 7, roll: true } },
      },
      articles: [
        gist("5", "P", [
          [
            null,
            "On a written objection the court checks within three days, corrects within two days, and answers within seven days.",
          ],
        ]),
        gist(
          "6",
          "P",
          [
            [
              null,
              "On silence or dissatisfaction, a written request may be made to the higher court, which forwards it within two days.",
            ],
          ],
          "higher-court",
        ),
      ],
      note: {
        zh: "规范的是“被执行人信息”，不是失信被执行人名单；两者期限不得混用。日期为平台开通之日。",
        en: "It governs the information of judgment debtors, not the list of dishonest judgment debtors; their clocks must not be mixed. The date is that on which the platform opened.",
      },
    }),
  ],
};

export const mentalDamage: Instrument = {
  id: "mental-damage",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于审理国家赔偿案件确定精神损害赔偿责任适用法律若干问题的解释",
    en: "Interpretation of the Supreme People's Court on Liability for Mental Damage in State Compensation Cases",
  },
  short: { zh: "精神损害解释", en: "Mental Damage Interpretation" },
  versions: [
    version({
      version: "2021",
      from: "2021-04-01",
      until: null,
      fromMark: "M",
      sources: [lawRefBook],
      articles: [
        gist(
          "text",
          "P",
          [
            [
              null,
              "Only infringements of personal rights under articles 3 or 17 of the State Compensation Law; legal persons are excluded. Moral damages for a wrongful listing alone are therefore doubtful.",
            ],
          ],
          "scope",
        ),
      ],
      note: { zh: "施行日期未经核实。", en: "The date of entry into force is not verified." },
    }),
  ],
};
