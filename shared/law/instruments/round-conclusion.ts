// The SPC's trial rule on the conclusion of a round of enforcement (终本), 2016.

import { page, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const roundConclusion: Instrument = {
  id: "round-conclusion",
  kind: "normative-document",
  title: {
    zh: "最高人民法院关于严格规范终结本次执行程序的规定（试行）",
    en: "Provisions of the Supreme People's Court on Strictly Regulating the Conclusion of a Round of Enforcement (Trial)",
  },
  short: { zh: "终本规定", en: "Round Conclusion Rule" },
  versions: [
    version({
      version: "2016",
      documentNumber: "法〔2016〕373号",
      numberMark: "V2",
      from: "2016-12-01",
      until: null,
      fromMark: "M",
      sources: [
        page("https://laweer.com/question/f247a3cee9700.html"),
        page("http://haoqin.wang/i/195"),
        page("https://m.qbook.qq.com/read/1044619938/12"),
      ],
      articles: [
        part(
          "1",
          "V2",
          [
            [
              null,
              "人民法院终结本次执行程序，应当同时符合下列条件：（一）已向被执行人发出执行通知、责令被执行人报告财产；（二）已向被执行人发出限制消费令，并将符合条件的被执行人纳入失信被执行人名单；（三）已穷尽财产调查措施……；（四）自执行案件立案之日起已超过三个月；……",
              "To conclude a round of enforcement, all the following conditions shall be met: (1) an enforcement notice has been sent to the debtor and the debtor has been ordered to report its property; (2) a consumption restriction order has been sent to the debtor, and a debtor who meets the conditions has been entered on the list of dishonest judgment debtors; (3) the measures of property investigation have been exhausted …; (4) more than three months have passed since the enforcement case was docketed; …",
            ],
          ],
          "conditions",
        ),
        part(
          "9",
          "V2",
          [
            [
              1,
              "终结本次执行程序后，申请执行人发现被执行人有可供执行财产的，可以向执行法院申请恢复执行。申请恢复执行不受申请执行时效期间的限制。执行法院核查属实的，应当恢复执行。",
              "After a round has been concluded, an applicant who discovers property of the debtor available for enforcement may apply to the enforcing court to resume enforcement. The application is not subject to the limitation period for applying for enforcement. Where the enforcing court verifies that this is so, it shall resume enforcement.",
            ],
            [
              2,
              "终结本次执行程序后的五年内，执行法院应当每六个月通过网络执行查控系统查询一次被执行人的财产，并将查询结果告知申请执行人。符合恢复执行条件的，执行法院应当及时恢复执行。",
              "For five years after a round has been concluded, the enforcing court shall query the debtor's property once every six months through the online enforcement query and control system and tell the applicant the result. Where the conditions are met, the enforcing court shall resume enforcement promptly.",
            ],
          ],
          "queries",
        ),
      ],
      note: {
        zh: "仅见第一条、第九条等的转引；施行日期未经核实。",
        en: "Only quotations of articles 1 and 9 were used; the date of entry into force is not verified.",
      },
    }),
  ],
};
