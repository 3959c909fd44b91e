// Policy since 2019 that a petition may quote in support; none of it carries a period that a rule could count.

import { gist, page, part, plus, version } from "../build.ts";
import type { Instrument } from "../types.ts";

const persuasive = {
  zh: "政策性文件，仅供说理参考，没有可以计算的期限。",
  en: "A policy document, persuasive support only; it contains no period to count.",
};

export const policies: readonly Instrument[] = [
  {
    id: "enforcement-outline-2019",
    kind: "policy",
    title: {
      zh: "人民法院执行工作纲要（2019—2023）",
      en: "Outline of Enforcement Work of the People's Courts (2019–2023)",
    },
    short: { zh: "执行工作纲要", en: "Enforcement Outline" },
    versions: [
      version({
        version: "2019",
        from: "2019-06-01",
        until: null,
        fromMark: "P",
        sources: [page("https://kjjrw.com.cn/system/2021/05/14/014062001.shtml")],
        articles: [
          part(
            "text",
            "V2",
            [
              [
                null,
                "细化信用惩戒分级机制，根据比例原则对不同程度的失信行为采取相应力度的惩戒措施。畅通信用惩戒救济渠道，对于错误纳入、未及时屏蔽、公布信息不准等问题及时予以纠正。",
                "Refine the graded mechanism of credit discipline, taking measures proportionate to the degree of dishonesty. Keep the channels of relief open; promptly correct wrong listings, late removal from view and inaccurate published information.",
              ],
            ],
            "proportionality",
          ),
        ],
        note: { zh: "仅知为2019年6月，具体日期未经核实。", en: "Only the month, June 2019, is known." },
      }),
    ],
  },
  {
    id: "cross-enforcement-2024",
    kind: "normative-document",
    title: {
      zh: "最高人民法院关于交叉执行工作的指导意见",
      en: "Guiding Opinions of the Supreme People's Court on Cross-Enforcement",
    },
    short: { zh: "交叉执行意见", en: "Cross-Enforcement Opinions" },
    versions: [
      version({
        version: "2024",
        promulgated: "2024-06-17",
        from: "2024-06-17",
        until: null,
        fromMark: "V2",
        sources: [page("https://www.chinacourt.org"), page("http://m.03j9n.cn/law/1/33541.html")],
        articles: [
          plus(
            part(
              "text",
              "V2",
              [
                [
                  null,
                  "督促执行、指令执行、提级执行、集中执行、协同执行",
                  "Urged, ordered, taken up by a higher court, concentrated and coordinated enforcement.",
                ],
              ],
              "forms",
            ),
            "The enforcing court can change after listing; petitions go to the court now in charge.",
          ),
        ],
        note: {
          zh: "五种形式见最高人民法院2024年7月3日问答；原列入决定由谁删除，未见规定。",
          en: "The five forms are from the court's questions and answers of 2024-07-03; no text was seen on who deletes the old listing.",
        },
      }),
    ],
  },
  {
    id: "credit-system-opinion-2025",
    kind: "policy",
    title: {
      zh: "中共中央办公厅、国务院办公厅关于健全社会信用体系的意见",
      en: "Opinions of the General Offices of the CPC Central Committee and the State Council on Improving the Social Credit System",
    },
    short: { zh: "2025年社会信用体系意见", en: "Social Credit System Opinions of 2025" },
    versions: [
      version({
        version: "2025",
        from: "2025-03-21",
        until: null,
        fromMark: "V2",
        sources: [page("http://m.nike9a.com")],
        articles: [gist("text", "P", [[null, "General policy on the social credit system."]], "policy")],
        note: persuasive,
      }),
    ],
  },
  {
    id: "private-economy-opinion-2025",
    kind: "policy",
    title: {
      zh: "最高人民法院关于贯彻落实《中华人民共和国民营经济促进法》的指导意见",
      en: "Guiding Opinions of the Supreme People's Court on Implementing the Private Economy Promotion Law",
    },
    short: { zh: "民营经济指导意见", en: "Private Economy Opinions" },
    versions: [
      version({
        version: "2025",
        promulgated: "2025-08-08",
        from: "2025-08-08",
        until: null,
        fromMark: "P",
        sources: [
          page("http://farennews.com/magazine/content/2025-09/16/content_9257393.html"),
          page("http://polle.com.cn"),
        ],
        articles: [
          gist(
            "text",
            "P",
            [
              [
                null,
                "Improve the mechanisms of credit discipline and credit repair, with a dynamic adjustment of grades of dishonesty; update information on litigation and enforcement in time.",
              ],
            ],
            "credit-repair",
          ),
        ],
        note: persuasive,
      }),
    ],
  },
];
