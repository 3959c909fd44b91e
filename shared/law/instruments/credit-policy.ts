// Credit repair and list policy: ministry measures, State Council documents, notices. Most wording was seen only in part.

import { gist, page, part, plus, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const repairMeasures: Instrument = {
  id: "repair-measures",
  kind: "departmental-rule",
  title: { zh: "信用修复管理办法", en: "Measures for the Administration of Credit Repair" },
  short: { zh: "信用修复办法", en: "Credit Repair Measures" },
  versions: [
    version({
      version: "2023",
      documentNumber: "国家发展改革委令第58号",
      numberMark: "V2",
      from: "2023-05-01",
      until: "2026-04-01",
      fromMark: "V2",
      sources: [page("http://m.sacsnlax.com"), page("http://qyxyxf.tv/a1800369643174387713")],
      duties: {
        "site-ends-publication": { article: "time-limits" },
        "dishonesty-information": { article: "4" },
      },
      articles: [
        gist("2", "P", [[null, "A credit subject has the right to apply for repair of its credit."]], "right"),
        gist(
          "4",
          "P",
          [
            [
              null,
              "A commentary of a court reads it so that only the entry on the list of judgment defaulters is information of dishonesty, a consumption restriction alone is not. The wording was not seen.",
            ],
          ],
          "kinds",
        ),
        gist(
          "time-limits",
          "P",
          [
            [
              null,
              "After the unit that recognised the dishonesty shares its decision of removal, the Credit China website stops publication within three working days. The wording was not seen.",
            ],
          ],
          "three-working-days",
        ),
      ],
      note: {
        zh: "本版名称为《失信行为纠正后的信用信息修复管理办法（试行）》；期限仅见转述。",
        en: "This version is titled Measures for Repairing Credit Information after Correction of Dishonest Conduct (Trial); its time limits were seen only as paraphrase.",
      },
    }),
    version({
      version: "2026",
      documentNumber: "国家发展改革委令第36号",
      numberMark: "V2",
      adopted: "2025-11-19",
      promulgated: "2025-11-20",
      from: "2026-04-01",
      until: null,
      fromMark: "V",
      sources: [
        page("https://toubiaole.com/news/xingyexinwen/887.html"),
        page("https://m.law-lib.com/law/law_view.asp?id=786242"),
        page("https://finance.stockstar.com/IG2025112600020150.shtml"),
        page("http://yuhaojiang.com/redian/1328015.html"),
      ],
      duties: {
        "credit-repair": { article: "3" },
        "site-ends-publication": { article: "3" },
        "dishonesty-information": { article: "4" },
      },
      articles: [
        gist("2", "P", [[null, "A credit subject has the right to apply for repair of its credit."]], "right"),
        gist(
          "3",
          "P",
          [
            [
              null,
              "Credit repair means ending publication, stopping sharing and use, and lifting disciplinary measures. The Credit China website stops sharing with departments and third-party credit services. No number of days was seen.",
            ],
          ],
          "meaning",
        ),
        part(
          "4",
          "V2",
          [
            [
              null,
              "……严重失信主体名单信息、行政处罚信息、异常名录信息和其他失信信息……",
              "Information of dishonesty comprises information of lists of seriously dishonest subjects, administrative penalties, lists of abnormal operations, and other information of dishonesty.",
            ],
          ],
          "kinds",
        ),
        part(
          "publication",
          "V2",
          [
            [
              null,
              "最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。对达到最长公示期但未纠正失信行为或未完全履行相关义务的，按照行业主管部门有关规定执行。",
              "Only after the shortest publication period has expired may a credit subject apply for repair under the provisions. After the longest publication period, the information automatically stops being published. Where that period is reached but the conduct is not corrected or the obligations are not fully performed, the provisions of the department in charge apply.",
            ],
          ],
          "publication-period",
        ),
      ],
      note: {
        zh: "第五条至第三十条未见可读原文，工作日数未知；法院删除失信信息不属于本办法的信用修复申请，没有最短公示期。关于公示期的条文条号未经核实。",
        en: "Articles 5 to 30 were not seen in readable form, so their working days are unknown. A court's deletion of a listing is not an application for credit repair under these Measures and has no shortest publication period. The number of the article on publication periods is not verified.",
      },
    }),
  ],
};

export const plan2025: Instrument = {
  id: "plan-2025",
  kind: "policy",
  title: {
    zh: "国务院办公厅关于进一步完善信用修复制度的实施方案",
    en: "Implementation Plan of the General Office of the State Council on Further Improving the System of Credit Repair",
  },
  short: { zh: "信用修复实施方案", en: "Credit Repair Plan" },
  versions: [
    version({
      version: "2025",
      documentNumber: "国办发〔2025〕22号",
      numberMark: "V2",
      from: "2025-06-22",
      until: null,
      fromMark: "V2",
      sources: [
        page("http://cf0099.com/hyzx/202506/27/13482.html"),
        page("https://www.gov.cn/zhengce/content/202506/content_7029483.htm"),
      ],
      articles: [
        part(
          "i1",
          "V2",
          [
            [
              null,
              "“信用中国”网站集中公示各类公共信用信息。行业主管部门可以按照统一标准公示本部门业务领域之内的公共信用信息，原则上不再公示本部门业务领域之外的信息",
              "The Credit China website publishes all kinds of public credit information centrally. Departments in charge may publish, by uniform standards, the public credit information of their own field, and in principle no longer publish information outside it.",
            ],
          ],
          "one-window",
        ),
        part(
          "i2",
          "V2",
          [
            [
              null,
              "……轻微失信信息可以不予公示或法定责任义务履行完毕即可申请修复，确有必要公示的，公示期最长为3个月；一般失信信息公示期最短为3个月，最长为1年；严重失信信息公示期最短为1年，最长为3年。……",
              "Information of minor dishonesty may stay unpublished, or repair may be applied for once the statutory duties are performed; where publication is truly necessary it lasts at most three months. Ordinary: at least three months, at most one year. Serious: at least one year, at most three years. …",
            ],
          ],
          "publication-periods",
        ),
        gist(
          "clocks",
          "P",
          [
            [
              null,
              "The Credit China website answers within ten working days; departments decide on acceptance within three working days (summary in the press). The wording was not seen.",
            ],
          ],
          "clocks",
        ),
      ],
      note: {
        zh: "标题与条目编号据转引；工作日数仅见报道转述。",
        en: "Title and item numbers follow quotations; the numbers of working days rest on press summaries only.",
      },
    }),
  ],
};

export const listNotice2018: Instrument = {
  id: "list-notice-2018",
  kind: "policy",
  title: {
    zh: "国家发展改革委、最高人民法院、民航局、中国铁路总公司2018年7月关于限制失信被执行人乘坐飞机、火车的通知",
    en: "Notice of July 2018 of the NDRC, the SPC, the CAAC and China Railway on Restricting Listed Debtors from Air and Rail Travel",
  },
  short: { zh: "2018年7月四部门通知", en: "Four-Department Notice of July 2018" },
  versions: [
    version({
      version: "2018",
      from: "2018-07-01",
      until: null,
      fromMark: "P",
      sources: [page("http://0514f.cn/c/2018-07-13/2111228.shtml")],
      articles: [
        plus(
          part(
            "text",
            "V2",
            [
              [
                null,
                "……由人民法院院长签发，自作出之日起生效……",
                "… issued under the signature of the president of the people's court and takes effect from the day it is made …",
              ],
            ],
            "signature",
          ),
          "Objections go to the enforcing court under article 12 of the Defaulters Rule; airlines and railways act on the feed of the Supreme People's Court.",
        ),
      ],
      note: {
        zh: "标题为概括性称谓，准确标题、文号和日期未经核实；仅知为2018年7月。",
        en: "The title is descriptive; exact title, number and day are not verified, only the month is known.",
      },
    }),
  ],
};

export const creditOpinion2016: Instrument = {
  id: "credit-opinion-2016",
  kind: "policy",
  title: {
    zh: "中共中央办公厅、国务院办公厅关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见",
    en: "Opinions of the General Offices of the CPC Central Committee and the State Council on Credit Supervision, Warning and Discipline of Listed Debtors",
  },
  short: { zh: "2016年两办意见", en: "Two Offices' Opinions of 2016" },
  versions: [
    version({
      version: "2016",
      documentNumber: "中办发〔2016〕64号",
      numberMark: "V2",
      from: "2016-09-25",
      until: null,
      fromMark: "M",
      sources: [page("http://politics.people.com.cn/BIG5/n1/2016/0926/c1001-28739079-2.html")],
      articles: [
        part(
          "text",
          "V2",
          [
            [
              null,
              "……及时准确更新失信被执行人名单信息……严格按照法定条件和程序决定是否将被执行人纳入失信被执行人名单……",
              "Courts must update the list information promptly and accurately, and decide strictly by the statutory conditions and procedures whether to enter a debtor on the list.",
            ],
          ],
          "accuracy",
        ),
      ],
      note: { zh: "政策文件，仅供说理参考。", en: "A policy document, persuasive support only." },
    }),
  ],
};

export const creditGuidance2020: Instrument = {
  id: "credit-guidance-2020",
  kind: "policy",
  title: {
    zh: "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
    en: "Guiding Opinions of the General Office of the State Council on Improving the Restraint of Dishonesty",
  },
  short: { zh: "2020年失信约束意见", en: "Dishonesty Restraint Opinions of 2020" },
  versions: [
    version({
      version: "2020",
      documentNumber: "国办发〔2020〕49号",
      numberMark: "V2",
      from: "2020-12-07",
      until: null,
      fromMark: "M",
      sources: [page("http://lunwentd.com"), page("http://crsrw.com/falvyuanzhu/63025.html")],
      articles: [
        gist(
          "text",
          "P",
          [
            [
              null,
              "Disciplinary measures need a basis in law or policy and are managed by lists; the duties of notice and reasons in item (8) are for administrative organs.",
            ],
          ],
          "basis",
        ),
      ],
      note: { zh: "政策文件；日期未经核实。", en: "A policy document; its date is not verified." },
    }),
  ],
};
