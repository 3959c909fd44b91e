// What can be done with the authorities: reconsideration, and the hearing before a penalty.

import { MARKED_IN_FORCE, part, version } from "../build.ts";
import type { Duties } from "../duties.ts";
import type { Instrument } from "../types.ts";

const sources = [MARKED_IN_FORCE.source];

/** The time to apply and to decide, which both texts have. */
const REVIEW = {
  request: { unit: "days", n: 60, roll: true, zh: "六十日" },
  decision: { unit: "days", n: 60, roll: true, zh: "六十日" },
} as const;

const REVIEW_2017: Duties = {
  "review-request": { article: "9", paragraph: 1, period: REVIEW.request },
  "review-obstacle": { article: "9", paragraph: 2 },
  "review-receipt": { article: "17", paragraph: 2 },
  "review-decision": {
    article: "31",
    paragraph: 1,
    period: REVIEW.decision,
    extension: { least: 30, most: 30 },
  },
};

const REVIEW_2023: Duties = {
  "review-request": { article: "20", paragraph: 1, period: REVIEW.request },
  "review-obstacle": { article: "20", paragraph: 2 },
  "review-untold": {
    article: "20",
    paragraph: 3,
    period: { unit: "years", n: 1, roll: false, zh: "一年" },
  },
  "review-first": { article: "23", paragraph: 1, item: 3 },
  "review-acceptance": {
    article: "30",
    period: { unit: "working-days", n: 5, roll: false, zh: "五日" },
    workingDaysBy: "88",
  },
  "review-decision": {
    article: "62",
    paragraph: 1,
    period: REVIEW.decision,
    extension: { least: 30, most: 30 },
  },
  "review-simple": { article: "62", paragraph: 2, period: { unit: "days", n: 30, roll: true, zh: "三十日" } },
  "review-working-days": { article: "88", paragraph: 2 },
};

export const reviewLaw: Instrument = {
  id: "review-law",
  kind: "statute",
  title: { zh: "中华人民共和国行政复议法", en: "Administrative Reconsideration Law" },
  short: { zh: "行政复议法", en: "Administrative Reconsideration Law" },
  versions: [
    version({
      version: "2017",
      amended: "修正",
      adopted: "2017-09-01",
      promulgated: "2017-09-01",
      from: "2018-01-01",
      until: "2024-01-01",
      fromMark: "M",
      sources,
      duties: REVIEW_2017,
      articles: [
        part("9", "V", [
          [
            1,
            "公民、法人或者其他组织认为具体行政行为侵犯其合法权益的，可以自知道该具体行政行为之日起六十日内提出行政复议申请；但是法律规定的申请期限超过六十日的除外。",
            "Whoever holds that a specific administrative act infringes its lawful rights may apply for administrative reconsideration within sixty days of knowing of the act, unless a law sets a longer time.",
          ],
          [
            2,
            "因不可抗力或者其他正当理由耽误法定申请期限的，申请期限自障碍消除之日起继续计算。",
            "Where the time is missed through force majeure or another good reason, it goes on running from the day on which the obstacle ends.",
          ],
        ]),
        part("17", "V", [
          [
            2,
            "除前款规定外，行政复议申请自行政复议机关负责法制工作的机构收到之日起即为受理。",
            "Otherwise an application is accepted as soon as the legal office of the reconsideration body has it.",
          ],
        ]),
        part("31", "V", [
          [
            1,
            "行政复议机关应当自受理申请之日起六十日内作出行政复议决定；但是法律规定的行政复议期限少于六十日的除外。情况复杂，不能在规定期限内作出行政复议决定的，经行政复议机关的负责人批准，可以适当延长，并告知申请人和被申请人；但是延长期限最多不超过三十日。",
            "The body decides within sixty days of accepting the application, unless a law sets a shorter time. In a complex case its head may approve an extension, of which the parties are told, of thirty days at most.",
          ],
        ]),
      ],
      note: {
        zh: "施行日期据修改决定推知，未见原文。",
        en: "The day on which this text came into force is inferred from the amending decision, whose text was not seen.",
      },
    }),
    version({
      version: "2023",
      amended: "修订",
      adopted: "2023-09-01",
      promulgated: "2023-09-01",
      from: "2024-01-01",
      until: null,
      fromMark: "V",
      sources,
      duties: REVIEW_2023,
      articles: [
        part("20", "V", [
          [
            1,
            "公民、法人或者其他组织认为行政行为侵犯其合法权益的，可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请；但是法律规定的申请期限超过六十日的除外。",
            "Whoever holds that an administrative act infringes its lawful rights may apply for administrative reconsideration within sixty days of the day on which it knew or should have known of the act, unless a law sets a longer time.",
          ],
          [
            2,
            "因不可抗力或者其他正当理由耽误法定申请期限的，申请期限自障碍消除之日起继续计算。",
            "Where the time is missed through force majeure or another good reason, it goes on running from the day on which the obstacle ends.",
          ],
          [
            3,
            "行政机关作出行政行为时，未告知公民、法人或者其他组织申请行政复议的权利、行政复议机关和申请期限的，申请期限自公民、法人或者其他组织知道或者应当知道申请行政复议的权利、行政复议机关和申请期限之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过一年。",
            "Where the authority did not tell of the right to reconsideration, the body and the time, the time runs from the day on which these were or should have been known, but ends at the latest one year after the content of the act was or should have been known.",
          ],
        ]),
        part("23", "V", [
          [
            1,
            "有下列情形之一的，申请人应当先向行政复议机关申请行政复议，对行政复议决定不服的，可以再依法向人民法院提起行政诉讼：……（三）认为行政机关存在本法第十一条规定的未履行法定职责情形；……",
            "In these cases the applicant must first apply for reconsideration and may sue only after the decision: … (3) it holds that the authority has not performed a statutory duty named in article 11; …",
          ],
        ]),
        part("30", "V", [
          [
            1,
            "行政复议机关收到行政复议申请后，应当在五日内进行审查。……",
            "After receiving an application the reconsideration body examines it within five days. …",
          ],
          [
            3,
            "行政复议申请的审查期限届满，行政复议机关未作出不予受理决定的，审查期限届满之日起视为受理。",
            "Where that time ends without a decision not to accept, the application counts as accepted from the day on which it ended.",
          ],
        ]),
        part("62", "V", [
          [
            1,
            "适用普通程序审理的行政复议案件，行政复议机关应当自受理申请之日起六十日内作出行政复议决定；但是法律规定的行政复议期限少于六十日的除外。情况复杂，不能在规定期限内作出行政复议决定的，经行政复议机构的负责人批准，可以适当延长，并书面告知当事人；但是延长期限最多不得超过三十日。",
            "In the ordinary procedure the body decides within sixty days of accepting the application, unless a law sets a shorter time. In a complex case the head of the office may approve an extension, of which the parties are told in writing, of thirty days at most.",
          ],
          [
            2,
            "适用简易程序审理的行政复议案件，行政复议机关应当自受理申请之日起三十日内作出行政复议决定。",
            "In the simple procedure the body decides within thirty days of accepting the application.",
          ],
        ]),
        part("88", "V", [
          [
            2,
            "本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。",
            "The “three days”, “five days”, “seven days” and “ten days” of this law are working days, without statutory days off.",
          ],
        ]),
      ],
    }),
  ],
};

export const penaltyLaw: Instrument = {
  id: "penalty-law",
  kind: "statute",
  title: { zh: "中华人民共和国行政处罚法", en: "Administrative Penalty Law" },
  short: { zh: "行政处罚法", en: "Administrative Penalty Law" },
  versions: [
    version({
      version: "2021",
      amended: "修订",
      adopted: "2021-01-22",
      promulgated: "2021-01-22",
      from: "2021-07-15",
      until: null,
      fromMark: "V",
      sources,
      duties: {
        "penalty-notice": { article: "44" },
        "penalty-defence": { article: "45", paragraph: 2 },
        "penalty-withdrawn": {
          article: "48",
          paragraph: 2,
          period: { unit: "working-days", n: 3, roll: false, zh: "三日" },
          workingDaysBy: "85",
        },
        "hearing-right": { article: "63", paragraph: 1 },
        "hearing-request": {
          article: "64",
          item: 1,
          period: { unit: "working-days", n: 5, roll: false, zh: "五日" },
          workingDaysBy: "85",
        },
        "penalty-working-days": { article: "85" },
      },
      articles: [
        part("44", "V", [
          [
            null,
            "行政机关在作出行政处罚决定之前，应当告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知当事人依法享有的陈述、申辩、要求听证等权利。",
            "Before deciding on a penalty the authority tells the party its intended content, the facts, reasons and basis, and the rights to be heard, to defend itself and to ask for a hearing.",
          ],
        ]),
        part("45", "V", [
          [
            2,
            "行政机关不得因当事人陈述、申辩而给予更重的处罚。",
            "No heavier penalty may be given because the party spoke up or defended itself.",
          ],
        ]),
        part("48", "V", [
          [
            2,
            "公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。",
            "Where a published penalty is changed, revoked or held unlawful or void, the authority withdraws the information within three days and states the reasons publicly.",
          ],
        ]),
        part("63", "V", [
          [
            1,
            "行政机关拟作出下列行政处罚决定，应当告知当事人有要求听证的权利，当事人要求听证的，行政机关应当组织听证：（一）较大数额罚款；（二）没收较大数额违法所得、没收较大价值非法财物；（三）降低资质等级、吊销许可证件；（四）责令停产停业、责令关闭、限制从业；（五）其他较重的行政处罚；（六）法律、法规、规章规定的其他情形。",
            "Where one of these penalties is intended the party is told of the right to a hearing, and if it asks for one it is held: a considerable fine; a considerable confiscation; a lower grade or a revoked licence; an order to stop, close or keep out of a trade; other heavy penalties; other cases set by law.",
          ],
        ]),
        part("64", "V", [
          [
            null,
            "听证应当依照以下程序组织：（一）当事人要求听证的，应当在行政机关告知后五日内提出；（二）行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点；……",
            "A hearing is held thus: (1) the party asks for it within five days of being told; (2) the authority gives notice of time and place seven days before it; …",
          ],
        ]),
        part("85", "V", [
          [
            null,
            "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。",
            "The “two days”, “three days”, “five days” and “seven days” of this law are working days, without statutory holidays.",
          ],
        ]),
      ],
    }),
  ],
};
