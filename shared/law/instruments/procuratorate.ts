// Supervision by the procuratorate: the joint provisions of 2016 and the procuratorate's own rules of 2021.

import { full, gist, page, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const procuratorate: Instrument = {
  id: "procuratorate",
  kind: "normative-document",
  title: {
    zh: "最高人民法院、最高人民检察院关于民事执行活动法律监督若干问题的规定",
    en: "Provisions of the Supreme People's Court and the Supreme People's Procuratorate on Legal Supervision of Civil Enforcement",
  },
  short: { zh: "执行检察监督规定", en: "Enforcement Supervision Provisions of the Two Supreme Organs" },
  versions: [
    version({
      version: "2016",
      documentNumber: "法发〔2016〕30号",
      numberMark: "V2",
      from: "2017-01-01",
      until: null,
      fromMark: "M",
      sources: [page("http://fawu365.com"), page("http://guanchang.qwyd.net")],
      duties: {
        "remedies-first": { article: "6" },
        "court-reply": {
          article: "13",
          period: { unit: "months", n: 3, roll: true },
          extension: { least: 1, most: 1 },
        },
      },
      articles: [
        gist("5", "P", [[null, "Which papers an applicant for supervision submits."]], "papers"),
        gist("6", "P", [
          [
            null,
            "Where the law allows an objection, reconsideration or action and it was not used, the procuratorate does not accept the application, except where there is a proper reason.",
          ],
        ]),
        gist("13", "P", [
          [
            null,
            "The people's court shall deal with a procuratorial suggestion and reply in writing within three months of receiving it; with the president's approval the period may be extended by one month.",
          ],
        ]),
        gist(
          "14",
          "P",
          [
            [
              null,
              "Where there is no reply in time or the result is wrong, the matter may be taken to the procuratorate at the next higher level.",
            ],
          ],
          "escalation",
        ),
        gist("16", "P", [[null, "A decision not to support supervision is sent within fifteen days."]], "non-support"),
      ],
      note: {
        zh: "条文仅见转述与零星转引；施行日期未经核实。",
        en: "The articles were seen only as paraphrase and scattered quotation; the date of entry into force is not verified.",
      },
    }),
  ],
};

export const procuratorateRules: Instrument = {
  id: "procuratorate-rules",
  kind: "judicial-interpretation",
  title: {
    zh: "人民检察院民事诉讼监督规则",
    en: "Rules of the People's Procuratorates on Civil Litigation Supervision",
  },
  short: { zh: "民事诉讼监督规则", en: "Civil Litigation Supervision Rules" },
  versions: [
    version({
      version: "2021",
      documentNumber: "高检发释字〔2021〕1号",
      numberMark: "V",
      from: "2021-08-01",
      until: null,
      fromMark: "V",
      sources: [{ name: "github.com/whthomas/china-laws @fa86d98", url: "https://github.com/whthomas/china-laws" }],
      duties: {
        "procuratorate-review": { article: "52", period: { unit: "months", n: 3, roll: true, zh: "三个月" } },
        "procuratorate-grounds": { article: "106", items: ["review", "measures", "delay", "others"] },
        "procuratorate-referral": { article: "107" },
        "procuratorate-suggestion": { article: "108", period: { unit: "days", n: 15, roll: true, zh: "十五日" } },
        "procuratorate-refusal": { article: "109", period: { unit: "days", n: 15, roll: true, zh: "十五日" } },
      },
      articles: [
        part("52", "V", [
          [
            null,
            "……应当在三个月内审查终结并作出决定，但调卷、鉴定、评估、审计、专家咨询等期间不计入审查期限。",
            "The review shall be concluded and a decision made within three months; time for obtaining files, expert opinions, valuation, audit, consultation of experts and the like does not count.",
          ],
          [
            null,
            "对……民事执行活动监督案件的审查期限，参照前款规定执行。",
            "For cases supervising civil enforcement the preceding paragraph applies by reference.",
          ],
        ]),
        full(
          "105",
          "V",
          [
            [
              "人民检察院认为人民法院在执行活动中可能存在怠于履行职责情形的，可以依照有关规定向人民法院发出《说明案件执行情况通知书》，要求说明案件的执行情况及理由。",
              "Where the procuratorate considers that the people's court may be neglecting its duties in enforcement, it may under the provisions concerned send it a notice asking it to explain the state of enforcement and the reasons.",
            ],
          ],
          "explanation",
        ),
        full("106", "V", [
          [
            "人民检察院发现人民法院在执行活动中有下列情形之一的，应当向同级人民法院提出检察建议：（一）决定是否受理、执行管辖权的移转以及审查和处理执行异议、复议、申诉等执行审查活动存在违法、错误情形的；（二）实施财产调查、控制、处分、交付和分配以及罚款、拘留、信用惩戒措施等执行实施活动存在违法、错误情形的；（三）存在消极执行、拖延执行等情形的；（四）其他执行违法、错误情形。",
            "Where the procuratorate finds one of the following in the enforcement activities of a people's court, it shall make a procuratorial suggestion to the people's court at the same level: (1) unlawfulness or error in enforcement review, such as deciding on acceptance, transferring jurisdiction, or reviewing and handling objections, reconsideration and petitions; (2) unlawfulness or error in implementing enforcement, such as property investigation, control, disposal, delivery and distribution, fines, detention and credit discipline measures; (3) passive or delayed enforcement; (4) other unlawfulness or error in enforcement.",
          ],
        ]),
        full("107", "V", [
          [
            "人民检察院依照本规则第三十条第二款规定受理后交办的案件，下级人民检察院经审查认为人民法院作出的执行复议裁定、决定等存在违法、错误情形的，应当提请上级人民检察院监督；认为人民法院作出的执行复议裁定、决定等正确的，应当作出不支持监督申请的决定。",
            "In a case handed down after acceptance under article 30(2), where the lower procuratorate finds a ruling, decision or the like on reconsideration in enforcement unlawful or wrong, it shall refer the case to the higher procuratorate for supervision; where it finds it correct, it shall decide not to support the application.",
          ],
        ]),
        full("108", "V", [
          [
            "人民检察院对执行活动提出检察建议的，应当经检察长或者检察委员会决定，制作《检察建议书》，在决定之日起十五日内将《检察建议书》连同案件卷宗移送同级人民法院，并制作决定提出检察建议的《通知书》，发送当事人。",
            "A procuratorial suggestion on enforcement shall be decided by the chief procurator or the procuratorial committee; a written suggestion is made and sent with the file to the people's court at the same level within fifteen days from the decision, and a notice of the decision is sent to the parties.",
          ],
        ]),
        full("109", "V", [
          [
            "人民检察院认为当事人申请监督的人民法院执行活动不存在违法情形的，应当作出不支持监督申请的决定，并在决定之日起十五日内制作《不支持监督申请决定书》，发送申请人。",
            "Where the procuratorate finds no unlawfulness in the enforcement activity complained of, it shall decide not to support the application and, within fifteen days from the decision, make the written decision of non-support and send it to the applicant.",
          ],
        ]),
        full(
          "124",
          "V",
          [
            [
              "有下列情形之一的，人民检察院可以按照有关规定再次监督或者提请上级人民检察院监督：（一）人民法院审理民事抗诉案件作出的判决、裁定、调解书仍有明显错误的；（二）人民法院对检察建议未在规定的期限内作出处理并书面回复的；（三）人民法院对检察建议的处理结果错误的。",
              "In one of the following cases the procuratorate may under the provisions concerned supervise again or refer the case to the higher procuratorate: (1) the judgment, ruling or mediation document made on a protest is still clearly wrong; (2) the people's court did not deal with a procuratorial suggestion and reply in writing within the prescribed period; (3) the result of dealing with the suggestion is wrong.",
            ],
          ],
          "again",
        ),
      ],
    }),
  ],
};
