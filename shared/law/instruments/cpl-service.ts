// Civil Procedure Law: periods and service.

import { before2022, every, from2022 } from "./cpl-build.ts";
import type { CplText } from "./cpl-build.ts";

export const cplService: readonly CplText[] = [
  {
    topic: "periods",
    in: before2022,
    pairs: [
      [
        "期间包括法定期间和人民法院指定的期间。",
        "Periods comprise statutory periods and periods set by the people's court.",
      ],
      [
        "期间以时、日、月、年计算。期间开始的时和日，不计算在期间内。",
        "Periods are counted in hours, days, months and years. The hour and the day on which a period begins are not counted.",
      ],
      [
        "期间届满的最后一日是节假日的，以节假日后的第一日为期间届满的日期。",
        "Where the last day of a period is a holiday, the first day after the holiday is the day on which the period expires.",
      ],
      [
        "期间不包括在途时间，诉讼文书在期满前交邮的，不算过期。",
        "Periods do not include time in transit; a procedural document handed to the post before expiry is not out of time.",
      ],
    ],
  },
  {
    topic: "periods",
    in: from2022,
    pairs: [
      [
        "期间包括法定期间和人民法院指定的期间。",
        "Periods comprise statutory periods and periods set by the people's court.",
      ],
      [
        "期间以时、日、月、年计算。期间开始的时和日，不计算在期间内。",
        "Periods are counted in hours, days, months and years. The hour and the day on which a period begins are not counted.",
      ],
      [
        "期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。",
        "Where the last day of a period is a statutory day off, the first day after the statutory day off is the day on which the period expires.",
      ],
      [
        "期间不包括在途时间，诉讼文书在期满前交邮的，不算过期。",
        "Periods do not include time in transit; a procedural document handed to the post before expiry is not out of time.",
      ],
    ],
  },
  {
    topic: "relief",
    in: every,
    pairs: [
      [
        "当事人因不可抗拒的事由或者其他正当理由耽误期限的，在障碍消除后的十日内，可以申请顺延期限，是否准许，由人民法院决定。",
        "A party that misses a time limit because of an irresistible event or for another proper reason may, within ten days after the obstacle has gone, apply for an extension; the people's court decides whether to grant it.",
      ],
    ],
  },
  {
    topic: "service-proof",
    in: every,
    pairs: [
      [
        "送达诉讼文书必须有送达回证，由受送达人在送达回证上记明收到日期，签名或者盖章。",
        "Service of a procedural document must have a proof of service, on which the addressee notes the date of receipt and signs or seals.",
      ],
      [
        "受送达人在送达回证上的签收日期为送达日期。",
        "The date on which the addressee signs the proof of service is the date of service.",
      ],
    ],
  },
  {
    topic: "service-direct",
    in: every,
    pairs: [
      [
        "送达诉讼文书，应当直接送交受送达人。受送达人是公民的，本人不在交他的同住成年家属签收；受送达人是法人或者其他组织的，应当由法人的法定代表人、其他组织的主要负责人或者该法人、组织负责收件的人签收；受送达人有诉讼代理人的，可以送交其代理人签收；受送达人已向人民法院指定代收人的，送交代收人签收。",
        "A procedural document shall be delivered directly to the addressee. Where the addressee is a citizen and is absent, it is handed to an adult family member living with the addressee, who signs; where the addressee is a legal person or other organisation, the legal representative, the principal person in charge of the organisation, or the person in charge of receiving mail shall sign; where the addressee has an agent in the proceedings, it may be delivered to the agent, who signs; where the addressee has named a recipient to the people's court, it is delivered to that recipient, who signs.",
      ],
      [
        "受送达人的同住成年家属，法人或者其他组织的负责收件的人，诉讼代理人或者代收人在送达回证上签收的日期为送达日期。",
        "The date on which the adult family member living with the addressee, the person in charge of receiving mail, the agent or the named recipient signs the proof of service is the date of service.",
      ],
    ],
  },
  {
    topic: "service-left",
    in: every,
    pairs: [
      [
        "受送达人或者他的同住成年家属拒绝接收诉讼文书的，送达人可以邀请有关基层组织或者所在单位的代表到场，说明情况，在送达回证上记明拒收事由和日期，由送达人、见证人签名或者盖章，把诉讼文书留在受送达人的住所；也可以把诉讼文书留在受送达人的住所，并采用拍照、录像等方式记录送达过程，即视为送达。",
        "Where the addressee or the adult family member living with the addressee refuses to accept a procedural document, the server may invite representatives of the grass-roots organisation concerned or of the addressee's unit to be present, explain the situation, note the reason for refusal and the date on the proof of service, have the server and the witnesses sign or seal it, and leave the document at the addressee's residence; the server may also leave the document at the addressee's residence and record the service by photograph, video or the like; it is then deemed served.",
      ],
    ],
  },
  {
    topic: "service-electronic",
    in: before2022,
    pairs: [
      [
        "经受送达人同意，人民法院可以采用传真、电子邮件等能够确认其收悉的方式送达诉讼文书，但判决书、裁定书、调解书除外。",
        "With the addressee's consent, the people's court may serve procedural documents by fax, e-mail or another manner by which receipt can be confirmed, except judgments, rulings and mediation documents.",
      ],
      [
        "采用前款方式送达的，以传真、电子邮件等到达受送达人特定系统的日期为送达日期。",
        "Where service is made in that manner, the date on which the fax, e-mail or the like reaches the addressee's specified system is the date of service.",
      ],
    ],
  },
  {
    topic: "service-electronic",
    in: from2022,
    pairs: [
      [
        "经受送达人同意，人民法院可以采用能够确认其收悉的电子方式送达诉讼文书。通过电子方式送达的判决书、裁定书、调解书，受送达人提出需要纸质文书的，人民法院应当提供。",
        "With the addressee's consent, the people's court may serve procedural documents by electronic means by which receipt can be confirmed. Where a judgment, ruling or mediation document was served electronically and the addressee asks for a paper document, the people's court shall provide it.",
      ],
      [
        "采用前款方式送达的，以送达信息到达受送达人特定系统的日期为送达日期。",
        "Where service is made in that manner, the date on which the service message reaches the addressee's specified system is the date of service.",
      ],
    ],
  },
  {
    topic: "service-post",
    in: every,
    pairs: [
      [
        "直接送达诉讼文书有困难的，可以委托其他人民法院代为送达，或者邮寄送达。邮寄送达的，以回执上注明的收件日期为送达日期。",
        "Where direct service is difficult, another people's court may be entrusted with service, or service may be made by post. Where service is made by post, the date of receipt noted on the return slip is the date of service.",
      ],
    ],
  },
  {
    topic: "service-military",
    in: every,
    pairs: [
      [
        "受送达人是军人的，通过其所在部队团以上单位的政治机关转交。",
        "Where the addressee is a member of the armed forces, the document is forwarded through the political organ of the addressee's unit at regiment level or above.",
      ],
    ],
  },
  {
    topic: "service-custody",
    in: every,
    pairs: [
      [
        "受送达人被监禁的，通过其所在监所转交。",
        "Where the addressee is imprisoned, the document is forwarded through the place of detention.",
      ],
      [
        "受送达人被采取强制性教育措施的，通过其所在强制性教育机构转交。",
        "Where the addressee is subject to compulsory educational measures, the document is forwarded through the institution concerned.",
      ],
    ],
  },
  {
    topic: "service-forwarded",
    in: every,
    pairs: [
      [
        "代为转交的机关、单位收到诉讼文书后，必须立即交受送达人签收，以在送达回证上的签收日期，为送达日期。",
        "The organ or unit that forwards a procedural document must hand it to the addressee for signature at once; the date of signature on the proof of service is the date of service.",
      ],
    ],
  },
  {
    topic: "service-announcement",
    in: before2022,
    pairs: [
      [
        "受送达人下落不明，或者用本节规定的其他方式无法送达的，公告送达。自发出公告之日起，经过六十日，即视为送达。",
        "Where the addressee's whereabouts are unknown, or service in the other ways of this section is impossible, service is made by announcement. When sixty days have passed from the day the announcement was issued, the document is deemed served.",
      ],
      [
        "公告送达，应当在案卷中记明原因和经过。",
        "Where service is made by announcement, the reason and the course of events shall be noted in the case file.",
      ],
    ],
  },
  {
    topic: "service-announcement",
    in: from2022,
    pairs: [
      [
        "受送达人下落不明，或者用本节规定的其他方式无法送达的，公告送达。自发出公告之日起，经过三十日，即视为送达。",
        "Where the addressee's whereabouts are unknown, or service in the other ways of this section is impossible, service is made by announcement. When thirty days have passed from the day the announcement was issued, the document is deemed served.",
      ],
      [
        "公告送达，应当在案卷中记明原因和经过。",
        "Where service is made by announcement, the reason and the course of events shall be noted in the case file.",
      ],
    ],
  },
];
