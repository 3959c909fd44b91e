// State compensation: the statute (2012 text), and the limitation of claims (2023).

import { database, full, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const stateCompensation: Instrument = {
  id: "state-compensation",
  kind: "statute",
  title: { zh: "中华人民共和国国家赔偿法", en: "State Compensation Law of the People's Republic of China" },
  short: { zh: "国家赔偿法", en: "State Compensation Law" },
  versions: [
    version({
      version: "2012",
      amended: "修正",
      promulgated: "2012-10-26",
      from: "2013-01-01",
      until: null,
      fromMark: "V",
      sources: [database("MmM5MDlmZGQ2NzhiZjE3OTAxNjc4YmY3NGMyNjA2OWY%3D")],
      duties: {
        "direct-loss": { article: "36" },
        "compensation-decision": {
          article: "23",
          paragraph: 1,
          period: { unit: "months", n: 2, roll: true, zh: "两个月" },
          words: "两个月",
        },
        "compensation-committee": {
          article: "24",
          paragraph: 1,
          period: { unit: "days", n: 30, roll: true, zh: "三十日" },
        },
        "committee-after-decision": {
          article: "24",
          paragraph: 2,
          period: { unit: "days", n: 30, roll: true, zh: "三十日" },
        },
        "committee-of-court": { article: "24", paragraph: 3 },
        limitation: { article: "39", paragraph: 1, period: { unit: "years", n: 2, roll: true, zh: "两年" } },
      },
      articles: [
        full("23", "V", [
          [
            "赔偿义务机关应当自收到申请之日起两个月内，作出是否赔偿的决定。赔偿义务机关作出赔偿决定，应当充分听取赔偿请求人的意见，并可以与赔偿请求人就赔偿方式、赔偿项目和赔偿数额依照本法第四章的规定进行协商。",
            "The organ liable for compensation shall decide whether to compensate within two months from the day of receiving the application. In deciding it shall fully hear the claimant and may agree with the claimant on the manner, items and amount of compensation under chapter IV.",
          ],
          [
            "赔偿义务机关决定赔偿的，应当制作赔偿决定书，并自作出决定之日起十日内送达赔偿请求人。",
            "Where it decides to compensate, it shall make a written decision and serve it on the claimant within ten days from the decision.",
          ],
          [
            "赔偿义务机关决定不予赔偿的，应当自作出决定之日起十日内书面通知赔偿请求人，并说明不予赔偿的理由。",
            "Where it decides not to compensate, it shall notify the claimant in writing within ten days from the decision and give the reasons.",
          ],
        ]),
        full("24", "V", [
          [
            "赔偿义务机关在规定期限内未作出是否赔偿的决定，赔偿请求人可以自期限届满之日起三十日内向赔偿义务机关的上一级机关申请复议。",
            "Where the organ liable does not decide in time, the claimant may within thirty days from the expiry apply to the organ at the next higher level for reconsideration.",
          ],
          [
            "赔偿请求人对赔偿的方式、项目、数额有异议的，或者赔偿义务机关作出不予赔偿决定的，赔偿请求人可以自赔偿义务机关作出赔偿或者不予赔偿决定之日起三十日内，向赔偿义务机关的上一级机关申请复议。",
            "Where the claimant disputes the manner, items or amount, or the organ liable decides not to compensate, the claimant may within thirty days from the decision apply to the organ at the next higher level for reconsideration.",
          ],
          [
            "赔偿义务机关是人民法院的，赔偿请求人可以依照本条规定向其上一级人民法院赔偿委员会申请作出赔偿决定。",
            "Where the organ liable is a people's court, the claimant may under this article apply to the compensation committee of the people's court at the next higher level for a decision.",
          ],
        ]),
        part("36", "V", [
          [
            null,
            "侵犯公民、法人和其他组织的财产权造成损害的，按照下列规定处理：……（八）对财产权造成其他损害的，按照直接损失给予赔偿。",
            "Damage from infringing the property rights of citizens, legal persons and other organisations is dealt with as follows: … (8) for other damage to property rights, the direct loss is compensated.",
          ],
        ]),
        full(
          "38",
          "V",
          [
            [
              "人民法院在民事诉讼、行政诉讼过程中，违法采取对妨害诉讼的强制措施、保全措施或者对判决、裁定及其他生效法律文书执行错误，造成损害的，赔偿请求人要求赔偿的程序，适用本法刑事赔偿程序的规定。",
              "Where a people's court in civil or administrative proceedings unlawfully takes compulsory measures against obstruction or preservation measures, or wrongly enforces judgments, rulings or other effective legal documents, and damage results, the procedure for claiming compensation follows the provisions of this Law on criminal compensation.",
            ],
          ],
          "wrongful-enforcement",
        ),
        full("39", "V", [
          [
            "赔偿请求人请求国家赔偿的时效为两年，自其知道或者应当知道国家机关及其工作人员行使职权时的行为侵犯其人身权、财产权之日起计算，但被羁押等限制人身自由期间不计算在内。在申请行政复议或者提起行政诉讼时一并提出赔偿请求的，适用行政复议法、行政诉讼法有关时效的规定。",
            "The limitation period for claiming state compensation is two years, from the day the claimant knew or should have known that an act of a state organ or its staff in exercise of their powers infringed the claimant's personal or property rights; time in custody or other deprivation of liberty does not count. Where compensation is claimed together with administrative reconsideration or litigation, the limitation rules of those laws apply.",
          ],
          [
            "赔偿请求人在赔偿请求时效的最后六个月内，因不可抗力或者其他障碍不能行使请求权的，时效中止。从中止时效的原因消除之日起，赔偿请求时效期间继续计算。",
            "Where, in the last six months of the period, the claimant cannot exercise the claim because of force majeure or another obstacle, the period is suspended; it continues from the day the cause of suspension has gone.",
          ],
        ]),
      ],
    }),
  ],
};

export const compensationLimitation: Instrument = {
  id: "compensation-limitation",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于审理司法赔偿案件适用请求时效制度若干问题的解释",
    en: "Interpretation of the Supreme People's Court on the Limitation of Claims in Judicial Compensation Cases",
  },
  short: { zh: "赔偿时效解释", en: "Compensation Limitation Interpretation" },
  versions: [
    version({
      version: "2023",
      documentNumber: "法释〔2023〕2号",
      numberMark: "V",
      adopted: "2023-04-03",
      promulgated: "2023-05-23",
      from: "2023-06-01",
      until: null,
      fromMark: "V",
      sources: [database("ZmY4MDgxODE4OGM4YjA2YjAxODk5MTM2ZDFkMjBiYmM%3D")],
      duties: {
        "limitation-known": { article: "1", paragraph: 2 },
        "limitation-start": { article: "5", paragraph: 1 },
        "limitation-excluded": { article: "6", paragraph: 2 },
      },
      articles: [
        full("1", "V", [
          [
            "赔偿请求人向赔偿义务机关提出赔偿请求的时效期间为两年，自其知道或者应当知道国家机关及其工作人员行使职权时的行为侵犯其人身权、财产权之日起计算。",
            "The limitation period for claiming compensation from the organ liable is two years, from the day the claimant knew or should have known that an act of a state organ or its staff in exercise of their powers infringed the claimant's personal or property rights.",
          ],
          [
            "赔偿请求人知道上述侵权行为时，相关诉讼程序或者执行程序尚未终结的，请求时效期间自该诉讼程序或者执行程序终结之日起计算，但是本解释有特别规定的除外。",
            "Where the proceedings or the enforcement had not ended when the claimant knew of the infringement, the period runs from the day on which they end, unless this interpretation specially provides otherwise.",
          ],
        ]),
        full("5", "V", [
          [
            "赔偿请求人以人身权或者财产权受到侵犯为由，依照国家赔偿法第三十八条规定申请赔偿的，请求时效期间自赔偿请求人收到民事、行政诉讼程序或者执行程序终结的法律文书之日起计算，但是下列情形除外：（一）罚款、拘留等强制措施已被依法撤销的，请求时效期间自赔偿请求人收到撤销决定之日起计算；（二）在民事、行政诉讼过程中，有殴打、虐待或者唆使、放纵他人殴打、虐待等行为，以及违法使用武器、警械，造成公民人身损害的，请求时效期间的计算适用本解释第三条的规定。",
            "Where compensation is claimed under article 38 of the State Compensation Law for infringement of personal or property rights, the period runs from the day the claimant received the document ending the civil or administrative proceedings or the enforcement, except: (1) where a fine, detention or the like has been revoked in accordance with law, from the day of receiving the decision of revocation; (2) for beating, maltreatment or instigating or tolerating these, and unlawful use of weapons or police equipment, with personal injury, article 3 applies.",
          ],
          [
            "人民法院未作出民事、行政诉讼程序或者执行程序终结的法律文书，请求时效期间自赔偿请求人知道或者应当知道其人身权或者财产权受到侵犯之日起计算。",
            "Where the people's court made no document ending the proceedings or the enforcement, the period runs from the day the claimant knew or should have known of the infringement.",
          ],
        ]),
        full("6", "V", [
          [
            "依照国家赔偿法第三十九条第一款规定，赔偿请求人被羁押等限制人身自由的期间，不计算在请求时效期间内。",
            "Under article 39(1) of the State Compensation Law, time during which the claimant was in custody or otherwise deprived of liberty does not count.",
          ],
          [
            "赔偿请求人依照法律法规规定的程序向相关机关申请确认职权行为违法或者寻求救济的期间，不计算在请求时效期间内，但是相关机关已经明确告知赔偿请求人应当依法申请国家赔偿的除外。",
            "Time during which the claimant, by a procedure laid down in laws or regulations, applied to the organ concerned for confirmation of unlawfulness or sought relief does not count, except where that organ expressly told the claimant to claim state compensation.",
          ],
        ]),
        full(
          "11",
          "V",
          [
            [
              "请求时效期间起算的当日不计入，自下一日开始计算。",
              "The day on which the period starts is not counted; it runs from the next day.",
            ],
            [
              "请求时效期间按照年、月计算，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
              "The period is counted in years and months; the corresponding day of the last month is its last day; where there is none, the last day of the month.",
            ],
            [
              "请求时效期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
              "Where the last day is a statutory day off, the day after the days off end is the last day.",
            ],
          ],
          "counting",
        ),
      ],
    }),
  ],
};
