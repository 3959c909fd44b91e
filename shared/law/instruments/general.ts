// General law around the list: Civil Code, Company Law, holidays, the SPC's notice and answer, other procedures.

import { gist, justLaws, lawRefBook, page, part, version } from "../build.ts";
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
      articles: [
        gist("201", "P", [[null, "Where a period is counted in years, months or days, the day on which it begins is not counted; it runs from the next day."]], "start"),
        gist("202", "P", [
          [null, "A period counted in years or months ends on the corresponding day of the last month; where there is none, on the last day of that month."],
        ], "corresponding-day"),
        gist("203", "P", [
          [
            null,
            "Where the last day of a period is a statutory day off, the day after the days off end is the last day; the last day ends at 24:00 or, where there are business hours, when business ends.",
          ],
        ], "last-day"),
        gist("204", "P", [[null, "Periods are counted as this Code provides, unless the law provides or the parties agree otherwise."]], "other-rules"),
        gist("1029", "P", [
          [null, "A person may query the evaluation of his or her credit and, where it is improper, object and ask for correction, deletion or other necessary measures; the evaluator shall check and, if so, act promptly."],
        ], "credit-evaluation"),
        gist("1030", "P", [
          [null, "Between a person and a credit bureau or other handler of credit information, the provisions on protection of personal information and other laws apply."],
        ], "credit-information"),
        gist("1037", "P", [
          [null, "A person may ask the handler to correct wrong personal information, and to delete it where it is handled in violation of law or agreement."],
        ], "personal-information"),
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
        part("178", "V", [
          [
            null,
            "……个人因所负数额较大债务到期未清偿被人民法院列为失信被执行人……",
            "A person listed by a people's court as a dishonest judgment debtor for not paying a fairly large debt when due may not be director, supervisor or senior manager of a company; an election or appointment in violation is void.",
          ],
        ], "disqualification"),
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
      articles: [
        gist("2", "P", [[null, "Days off for all citizens, with four days at Spring Festival from New Year's Eve and two days at Labour Day."]], "national"),
        gist("3", "P", [[null, "Half days off for parts of the citizens."]], "partial"),
        gist("4", "P", [
          [
            null,
            "For the festivals of ethnic minorities, the local people's governments of the areas where they live in compact communities prescribe the days off.",
          ],
        ], "regional"),
        gist("6", "P", [[null, "Where a day off for all citizens falls on a weekend, it is made up on a working day."]], "weekend"),
        gist("7", "P", [[null, "Days may be exchanged so that days off form a longer holiday."]], "exchange"),
      ],
      note: {
        zh: "2025年以前的文本未收录；每年的调休与补班以国务院办公厅当年通知为准。",
        en: "Texts before 2025 are not kept here; each year's exchanges and make-up working days follow the notice of the General Office of the State Council.",
      },
    }),
  ],
};

export const spcNotice2013: Instrument = {
  id: "spc-notice-2013",
  kind: "normative-document",
  title: {
    zh: "最高人民法院2013年8月21日关于纳入失信被执行人名单风险提示的公告",
    en: "Announcement of the Supreme People's Court of 21 August 2013 on the Risk of Being Listed",
  },
  short: { zh: "2013年8月21日公告", en: "Announcement of 21 August 2013" },
  versions: [
    version({
      version: "2013",
      promulgated: "2013-08-21",
      from: "2013-08-21",
      until: null,
      fromMark: "V2",
      sources: [page("http://www.shujufalv.com/show/book.htm?bid=90&cid=92650")],
      articles: [
        part("text", "V2", [
          [
            null,
            "对于2013年10月1日前已经进入执行程序尚未执行完毕的案件，本院以本公告的形式统一向被执行人作出纳入失信被执行人名单的风险提示。……逾期仍未履行的，自2013年10月1日起，各地法院对符合《规定》第一条所列情形之一的被执行人，将依法纳入失信被执行人名单",
            "For cases that entered enforcement before 1 October 2013 and are not yet completed, this Court hereby gives debtors, uniformly, the warning of the risk of being entered on the list. … Where they still have not performed in time, from 1 October 2013 the courts will in accordance with law enter on the list debtors who meet one of the circumstances of article 1 of the Provisions.",
          ],
        ], "general-warning"),
      ],
      note: {
        zh: "标题为概括性称谓。2013年10月1日前立案的案件，执行通知中未载风险提示的，由本公告补足。",
        en: "The title is descriptive. For cases docketed before 2013-10-01 it answers a missing warning in the enforcement notice.",
      },
    }),
  ],
};

export const periodAnswer2014: Instrument = {
  id: "period-answer-2014",
  kind: "normative-document",
  title: {
    zh: "最高人民法院2014年12月12日公布的关于期间计算的答复",
    en: "Answer on the Counting of Periods Published by the Supreme People's Court on 12 December 2014",
  },
  short: { zh: "2014年期间答复", en: "Periods Answer of 2014" },
  versions: [
    version({
      version: "2014",
      promulgated: "2014-12-12",
      from: "2014-12-12",
      until: null,
      fromMark: "V2",
      sources: [page("http://055110.com/law/1/13850.html")],
      articles: [
        part("text", "V2", [
          [
            null,
            "期间以月计算的，不分大月、小月，期间届满的日期，应当是届满那个月对应于开始月份的那一天，没有对应于开始月份的那一天的，应当为届满那个月的最后一天。例如二审立案之日为2014年5月28日，审限为三个月，人民法院审理期限届满日期在2014年8月28日。期间届满的最后一日是法定节假日的，如星期六、星期日、“五一”、“十一”、元旦、春节等，以节假日后的第一日为期间届满的日期。如果节假日在期间中间，则节假日不予扣除。",
            "Where a period is counted in months, long or short, it expires on the day of the last month corresponding to the day of the first; where there is none, on the last day of that month. For example, where a second-instance case is docketed on 28 May 2014 and the time limit is three months, it expires on 28 August 2014. Where the last day is a statutory holiday, such as a Saturday, a Sunday, Labour Day, National Day, New Year's Day or Spring Festival, the first day after the holiday is the day of expiry. Holidays in the middle of a period are not deducted.",
          ],
        ], "periods"),
      ],
      note: {
        zh: "标题为概括性称谓，原标题未见。",
        en: "The title is descriptive; the original title was not seen.",
      },
    }),
  ],
};

export const generalPrinciplesOpinions: Instrument = {
  id: "general-principles-opinions",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于贯彻执行《中华人民共和国民法通则》若干问题的意见（试行）",
    en: "Opinions of the Supreme People's Court on Applying the General Principles of Civil Law (Trial)",
  },
  short: { zh: "民通意见", en: "General Principles Opinions" },
  versions: [
    version({
      version: "1988",
      from: "1988-04-02",
      until: "2021-01-01",
      fromMark: "M",
      sources: [page("http://xingfushuangcheng.com")],
      articles: [
        part("198", "V2", [
          [
            2,
            "……星期日或者其他法定休假日有变通的，以实际休假日的次日为期间的最后一天",
            "Where the Sunday or other statutory day off is rearranged, the day after the actual day off is the last day of the period.",
          ],
        ], "rearranged-days"),
      ],
      note: {
        zh: "施行与废止日期未经核实。据此，补班的星期六不是休假日。",
        en: "The dates of entry into force and repeal are not verified. It supports the view that a make-up working Saturday is no day off.",
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
      articles: [
        gist("5", "P", [
          [null, "On a written objection the court checks within three days, corrects within two days, and answers within seven days."],
        ], "objection"),
        gist("6", "P", [
          [null, "On silence or dissatisfaction, a written request may be made to the higher court, which forwards it within two days."],
        ], "higher-court"),
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
        gist("text", "P", [
          [
            null,
            "Only infringements of personal rights under articles 3 or 17 of the State Compensation Law; legal persons are excluded. Moral damages for a wrongful listing alone are therefore doubtful.",
          ],
        ], "scope"),
      ],
      note: { zh: "施行日期未经核实。", en: "The date of entry into force is not verified." },
    }),
  ],
};
