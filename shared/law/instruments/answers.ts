// What the Supreme People's Court announced or answered: the general warning of 2013 and the counting of periods.

import { page, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

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
      duties: { "general-warning": { article: "text" } },
      articles: [
        part("text", "V2", [
          [
            null,
            "对于2013年10月1日前已经进入执行程序尚未执行完毕的案件，本院以本公告的形式统一向被执行人作出纳入失信被执行人名单的风险提示。……逾期仍未履行的，自2013年10月1日起，各地法院对符合《规定》第一条所列情形之一的被执行人，将依法纳入失信被执行人名单",
            "For cases that entered enforcement before 1 October 2013 and are not yet completed, this Court hereby gives debtors, uniformly, the warning of the risk of being entered on the list. … Where they still have not performed in time, from 1 October 2013 the courts will in accordance with law enter on the list debtors who meet one of the circumstances of article 1 of the Provisions.",
          ],
        ]),
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
        part(
          "text",
          "V2",
          [
            [
              null,
              "期间以月计算的，不分大月、小月，期间届满的日期，应当是届满那个月对应于开始月份的那一天，没有对应于开始月份的那一天的，应当为届满那个月的最后一天。例如二审立案之日为2014年5月28日，审限为三个月，人民法院审理期限届满日期在2014年8月28日。期间届满的最后一日是法定节假日的，如星期六、星期日、“五一”、“十一”、元旦、春节等，以节假日后的第一日为期间届满的日期。如果节假日在期间中间，则节假日不予扣除。",
              "Where a period is counted in months, long or short, it expires on the day of the last month corresponding to the day of the first; where there is none, on the last day of that month. For example, where a second-instance case is docketed on 28 May 2014 and the time limit is three months, it expires on 28 August 2014. Where the last day is a statutory holiday, such as a Saturday, a Sunday, Labour Day, National Day, New Year's Day or Spring Festival, the first day after the holiday is the day of expiry. Holidays in the middle of a period are not deducted.",
            ],
          ],
          "periods",
        ),
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
        part(
          "198",
          "V2",
          [
            [
              2,
              "……星期日或者其他法定休假日有变通的，以实际休假日的次日为期间的最后一天",
              "Where the Sunday or other statutory day off is rearranged, the day after the actual day off is the last day of the period.",
            ],
          ],
          "rearranged-days",
        ),
      ],
      note: {
        zh: "施行与废止日期未经核实。据此，补班的星期六不是休假日。",
        en: "The dates of entry into force and repeal are not verified. It supports the view that a make-up working Saturday is no day off.",
      },
    }),
  ],
};
