// The suit against an authority, and its time limits.

import { MARKED_IN_FORCE, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

const sources = [MARKED_IN_FORCE.source];

export const litigationLaw: Instrument = {
  id: "litigation-law",
  kind: "statute",
  title: { zh: "中华人民共和国行政诉讼法", en: "Administrative Litigation Law" },
  short: { zh: "行政诉讼法", en: "Administrative Litigation Law" },
  versions: [
    version({
      version: "2017",
      amended: "修正",
      adopted: "2017-06-27",
      promulgated: "2017-06-27",
      from: "2017-07-01",
      until: null,
      fromMark: "M",
      sources,
      duties: {
        "suit-after-review": { article: "45", period: { unit: "days", n: 15, roll: true, zh: "十五日" } },
        "suit-direct": { article: "46", paragraph: 1, period: { unit: "months", n: 6, roll: true, zh: "六个月" } },
        "suit-five-years": { article: "46", paragraph: 2, period: { unit: "years", n: 5, roll: false, zh: "五年" } },
        "suit-silence": { article: "47", paragraph: 1, period: { unit: "months", n: 2, roll: false, zh: "两个月" } },
        "suit-delay": { article: "48", paragraph: 1 },
      },
      articles: [
        part("45", "V", [
          [
            null,
            "公民、法人或者其他组织不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼。复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼。法律另有规定的除外。",
            "Whoever disagrees with a decision on reconsideration may sue within fifteen days of receiving it. Where the body does not decide in time, the applicant may sue within fifteen days of the end of that time, unless a law provides otherwise.",
          ],
        ]),
        part("46", "V", [
          [
            1,
            "公民、法人或者其他组织直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出。法律另有规定的除外。",
            "Who sues directly must do so within six months of the day on which the act was or should have been known, unless a law provides otherwise.",
          ],
          [
            2,
            "因不动产提起诉讼的案件自行政行为作出之日起超过二十年，其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理。",
            "A suit about immovables more than twenty years after the act, or any other more than five years after it, is not accepted.",
          ],
        ]),
        part("47", "V", [
          [
            1,
            "公民、法人或者其他组织申请行政机关履行保护其人身权、财产权等合法权益的法定职责，行政机关在接到申请之日起两个月内不履行的，公民、法人或者其他组织可以向人民法院提起诉讼。法律、法规对行政机关履行职责的期限另有规定的，从其规定。",
            "Where an authority asked to perform a statutory duty to protect lawful rights does not do so within two months of receiving the request, the applicant may sue. Other times set by laws or regulations prevail.",
          ],
        ]),
        part("48", "V", [
          [
            1,
            "公民、法人或者其他组织因不可抗力或者其他不属于其自身的原因耽误起诉期限的，被耽误的时间不计算在起诉期限内。",
            "Time lost through force majeure or another cause that is not one's own is not counted.",
          ],
        ]),
      ],
      note: {
        zh: "施行日期据修改决定推知。",
        en: "The day on which this text came into force is inferred from the amending decision.",
      },
    }),
  ],
};

export const suitLimits: Instrument = {
  id: "suit-limits",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于适用行政诉讼起诉期限若干问题的解释",
    en: "Interpretation of the Supreme People's Court on the Time Limits for Administrative Suits",
  },
  short: { zh: "起诉期限解释", en: "Suit Limits Interpretation" },
  versions: [
    version({
      version: "2026",
      documentNumber: "法释〔2026〕3号",
      numberMark: "V",
      adopted: "2026-01-12",
      promulgated: "2026-04-30",
      from: "2026-05-01",
      until: null,
      fromMark: "V",
      sources,
      duties: {
        "suit-known": { article: "2" },
        "suit-untold": { article: "2", period: { unit: "years", n: 1, roll: false, zh: "一年" } },
        "suit-five-years-interpreted": { article: "3", paragraph: 1 },
        "suit-promise": { article: "4", paragraph: 1, item: 1 },
        "suit-told-limit": { article: "5", paragraph: 1 },
        "suit-review-served": { article: "6", paragraph: 1 },
        "suit-review-untold": { article: "6", paragraph: 2 },
        "suit-silence-interpreted": { article: "7", paragraph: 1 },
        "suit-correction": { article: "8" },
        "suit-identity": { article: "9" },
        "suit-rules-interpreted": { article: "11" },
      },
      articles: [
        part("2", "V", [
          [
            null,
            "行政诉讼法第四十六条第一款规定的六个月起诉期限与《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（以下简称行政诉讼法司法解释）第六十四条第一款规定的最长不得超过一年起诉期限，从公民、法人或者其他组织知道或者应当知道行政行为的内容和实施主体之日起计算。",
            "The six months of article 46(1) of the Administrative Litigation Law, and the one year at most of article 64(1) of the Interpretation of that law, run from the day on which the content of the act and who did it were or should have been known.",
          ],
        ]),
        part("3", "V", [
          [
            1,
            "因不动产提起诉讼的案件自行政行为作出之日起超过二十年，其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予立案。",
            "A suit about immovables more than twenty years after the act, or any other more than five years after it, is not docketed.",
          ],
        ]),
        part("4", "V", [
          [
            1,
            "有下列情形之一的，属于行政诉讼法第四十八条第一款规定的“其他不属于其自身的原因耽误起诉期限”，被耽误的时间不计算在起诉期限内：（一）行政机关承诺作出或者改变行政行为；……",
            "These are causes not one's own in the sense of article 48(1), and the time lost is not counted: (1) the authority promised to act or to change its act; …",
          ],
        ]),
        part("5", "V", [
          [
            1,
            "公民、法人或者其他组织因行政机关告知的起诉期限长于法定起诉期限导致提起诉讼超过法定期限的，属于行政诉讼法第四十八条第一款规定的“其他不属于其自身的原因耽误起诉期限”，被耽误的时间不计算在起诉期限内；行政机关告知起诉期限短于法定起诉期限的，按照法定期限执行。",
            "Where the authority told of a longer limit than the law's, the time lost by it is not counted; where it told of a shorter one, the limit of the law holds.",
          ],
        ]),
        part("6", "V", [
          [
            1,
            "复议机关作出不予受理决定、驳回申请决定或者复议决定后，公民、法人或者其他组织对不予受理决定、驳回申请决定和复议决定提起诉讼的期限为十五日，从决定书送达之日起计算。法律另有规定的除外。",
            "Against a refusal to accept, a dismissal or a decision on reconsideration the limit is fifteen days from the service of the decision, unless a law provides otherwise.",
          ],
          [
            2,
            "复议机关作出前款规定的不予受理决定、驳回申请决定或者复议决定时，应当告知而未告知公民、法人或者其他组织提起诉讼的权利或者期限的，起诉期限适用行政诉讼法司法解释第六十四条第一款的规定。",
            "Where the body did not tell of the right to sue or its limit, article 64(1) of the Interpretation of the Administrative Litigation Law applies.",
          ],
        ]),
        part("7", "V", [
          [
            1,
            "行政机关对履行法定职责申请既不答复也不履行职责的，公民、法人或者其他组织可以在行政机关接到申请的两个月后提起诉讼。但是，法律、法规规定应当先向行政机关申请复议或者对行政机关履行职责期限另有规定的，从其规定。",
            "Where an authority neither answers a request to perform its duty nor performs it, a suit may be filed two months after it had the request. Where laws or regulations require reconsideration first, or set another time, these prevail.",
          ],
        ]),
        part("8", "V", [
          [
            null,
            "公民、法人或者其他组织申请行政机关更正已超过法定起诉期限的行政行为后，起诉行政机关不履行更正职责的，人民法院依法不予立案，但法律、法规、规章有特别规定的除外。",
            "Who asks an authority to correct an act whose limit for a suit has passed, and then sues because it does not correct, is not docketed, unless laws, regulations or rules specially provide.",
          ],
        ]),
        part("9", "V", [
          [
            null,
            "公民、法人或者其他组织有证据证明行政登记记载的有关名称、公民身份号码等身份信息确有错误并向行政机关申请更正，行政机关在接到申请后拒绝履行更正职责的，公民、法人或者其他组织可以从行政机关拒绝履行更正职责之日起提起诉讼。",
            "Who can show that a name, an identity number or the like in an administrative register is wrong, and asks for correction and is refused, may sue from the day of the refusal.",
          ],
        ]),
        part("11", "V", [
          [1, "本解释自2026年5月1日起施行。", "This Interpretation is in force from 1 May 2026."],
          [
            2,
            "最高人民法院此前发布的相关司法解释与本解释不一致的，以本解释为准。",
            "Earlier interpretations that differ from it give way to it.",
          ],
        ]),
      ],
      note: {
        zh: "第二条、第六条所引行政诉讼法司法解释第六十四条未见原文。",
        en: "Article 64 of the interpretation that articles 2 and 6 refer to was not read.",
      },
    }),
  ],
};
