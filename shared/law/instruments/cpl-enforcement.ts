// Civil Procedure Law: compulsory measures, enforcement, and service on parties without domicile in China.

import { before2022, before2024, every, only2023 } from "./cpl-build.ts";
import type { CplText } from "./cpl-build.ts";

const terminationEn =
  "The people's court rules to terminate enforcement where: (1) the applicant withdraws the application; (2) the legal document on which enforcement rests is revoked; (3) the debtor, a citizen, has died, there is no estate available for enforcement and no one who takes over the obligation; (4) the person entitled in a case for support of parents, spouse or children has died; (5) the debtor, a citizen, cannot repay a loan because of hardship, has no source of income and has lost the ability to work; (6) other circumstances in which the people's court considers that enforcement should be terminated.";

const terminationZh = (support: string): string =>
  `有下列情形之一的，人民法院裁定终结执行：（一）申请人撤销申请的；（二）据以执行的法律文书被撤销的；（三）作为被执行人的公民死亡，无遗产可供执行，又无义务承担人的；（四）追索赡养费、扶养费、${support}案件的权利人死亡的；（五）作为被执行人的公民因生活困难无力偿还借款，无收入来源，又丧失劳动能力的；（六）人民法院认为应当终结执行的其他情形。`;

export const cplEnforcement: readonly CplText[] = [
  {
    topic: "fines",
    in: every,
    pairs: [
      [
        "诉讼参与人或者其他人有下列行为之一的，人民法院可以根据情节轻重予以罚款、拘留；构成犯罪的，依法追究刑事责任：（一）伪造、毁灭重要证据，妨碍人民法院审理案件的；（二）以暴力、威胁、贿买方法阻止证人作证或者指使、贿买、胁迫他人作伪证的；（三）隐藏、转移、变卖、毁损已被查封、扣押的财产，或者已被清点并责令其保管的财产，转移已被冻结的财产的；（四）对司法工作人员、诉讼参加人、证人、翻译人员、鉴定人、勘验人、协助执行的人，进行侮辱、诽谤、诬陷、殴打或者打击报复的；（五）以暴力、威胁或者其他方法阻碍司法工作人员执行职务的；（六）拒不履行人民法院已经发生法律效力的判决、裁定的。",
        "Where a participant in the proceedings or another person does one of the following, the people's court may, according to the gravity of the circumstances, impose a fine or detention; where a crime is constituted, criminal liability is pursued: (1) forging or destroying important evidence and so hindering the trial; (2) preventing witnesses from testifying by violence, threats or bribery, or instigating, bribing or coercing others to give false testimony; (3) hiding, transferring, selling or damaging property that is sealed or seized or has been inventoried and left in custody, or transferring frozen property; (4) insulting, slandering, framing, beating or retaliating against judicial staff, participants, witnesses, interpreters, experts, inspectors or persons assisting enforcement; (5) obstructing judicial staff in their duties by violence, threats or other means; (6) refusing to perform an effective judgment or ruling of a people's court.",
      ],
      [
        "人民法院对有前款规定的行为之一的单位，可以对其主要负责人或者直接责任人员予以罚款、拘留；构成犯罪的，依法追究刑事责任。",
        "Where a unit does one of these acts, the people's court may impose a fine or detention on its principal person in charge or those directly responsible; where a crime is constituted, criminal liability is pursued.",
      ],
    ],
  },
  {
    topic: "assisting-units",
    in: every,
    pairs: [
      [
        "有义务协助调查、执行的单位有下列行为之一的，人民法院除责令其履行协助义务外，并可以予以罚款：（一）有关单位拒绝或者妨碍人民法院调查取证的；（二）有关单位接到人民法院协助执行通知书后，拒不协助查询、扣押、冻结、划拨、变价财产的；（三）有关单位接到人民法院协助执行通知书后，拒不协助扣留被执行人的收入、办理有关财产权证照转移手续、转交有关票证、证照或者其他财产的；（四）其他拒绝协助执行的。",
        "Where a unit with a duty to assist investigation or enforcement does one of the following, the people's court may, besides ordering it to assist, impose a fine: (1) refusing or obstructing the court's taking of evidence; (2) after receiving a notice of assistance, refusing to help query, seize, freeze, transfer or realise property; (3) after receiving a notice of assistance, refusing to help withhold the debtor's income, transfer certificates of property rights, or hand over vouchers, certificates or other property; (4) otherwise refusing to assist enforcement.",
      ],
      [
        "人民法院对有前款规定的行为之一的单位，可以对其主要负责人或者直接责任人员予以罚款；对仍不履行协助义务的，可以予以拘留；并可以向监察机关或者有关机关提出予以纪律处分的司法建议。",
        "Where a unit does one of these acts, the people's court may fine its principal person in charge or those directly responsible; where assistance is still refused, it may impose detention; and it may send the supervisory organ or the organ concerned a judicial suggestion of disciplinary action.",
      ],
    ],
  },
  {
    topic: "objection",
    in: every,
    pairs: [
      [
        "当事人、利害关系人认为执行行为违反法律规定的，可以向负责执行的人民法院提出书面异议。当事人、利害关系人提出书面异议的，人民法院应当自收到书面异议之日起十五日内审查，理由成立的，裁定撤销或者改正；理由不成立的，裁定驳回。当事人、利害关系人对裁定不服的，可以自裁定送达之日起十日内向上一级人民法院申请复议。",
        "A party or interested person who considers an enforcement act unlawful may raise a written objection with the people's court in charge of enforcement. The people's court shall review within fifteen days from the day of receiving the written objection; where the reasons are well founded it rules to revoke or correct; where they are not it rules to reject. A party or interested person who does not accept the ruling may, within ten days from service of the ruling, apply to the people's court at the next higher level for reconsideration.",
      ],
    ],
  },
  {
    topic: "third-party-objection",
    in: every,
    pairs: [
      [
        "执行过程中，案外人对执行标的提出书面异议的，人民法院应当自收到书面异议之日起十五日内审查，理由成立的，裁定中止对该标的的执行；理由不成立的，裁定驳回。案外人、当事人对裁定不服，认为原判决、裁定错误的，依照审判监督程序办理；与原判决、裁定无关的，可以自裁定送达之日起十五日内向人民法院提起诉讼。",
        "Where, in the course of enforcement, an outsider raises a written objection concerning the object of enforcement, the people's court shall review within fifteen days from the day of receipt; where the reasons are well founded it rules to stay enforcement against that object; where they are not it rules to reject. An outsider or party who does not accept the ruling and considers the original judgment or ruling wrong proceeds by trial supervision; where the matter has nothing to do with the original judgment or ruling, an action may be brought within fifteen days from service of the ruling.",
      ],
    ],
  },
  {
    topic: "supervision",
    in: every,
    pairs: [
      [
        "人民检察院有权对民事执行活动实行法律监督。",
        "The people's procuratorate has the power of legal supervision over civil enforcement.",
      ],
    ],
  },
  {
    topic: "enforcement-notice",
    in: every,
    pairs: [
      [
        "执行员接到申请执行书或者移交执行书，应当向被执行人发出执行通知，并可以立即采取强制执行措施。",
        "On receiving the application for enforcement or the written transfer for enforcement, the enforcement officer shall send the debtor an enforcement notice and may take compulsory measures at once.",
      ],
    ],
  },
  {
    topic: "asset-report",
    in: every,
    pairs: [
      [
        "被执行人未按执行通知履行法律文书确定的义务，应当报告当前以及收到执行通知之日前一年的财产情况。被执行人拒绝报告或者虚假报告的，人民法院可以根据情节轻重对被执行人或者其法定代理人、有关单位的主要负责人或者直接责任人员予以罚款、拘留。",
        "A debtor who does not perform the obligations fixed by the legal document as the enforcement notice requires shall report its property now and for the year before the day the enforcement notice was received. Where the debtor refuses to report or reports falsely, the people's court may, according to the gravity of the circumstances, fine or detain the debtor or its statutory agent, or the principal person in charge or those directly responsible in the unit concerned.",
      ],
    ],
  },
  {
    topic: "delay-interest",
    in: every,
    pairs: [
      [
        "被执行人未按判决、裁定和其他法律文书指定的期间履行给付金钱义务的，应当加倍支付迟延履行期间的债务利息。被执行人未按判决、裁定和其他法律文书指定的期间履行其他义务的，应当支付迟延履行金。",
        "A debtor who does not pay money within the period set by the judgment, ruling or other legal document shall pay double the interest on the debt for the time of delay. A debtor who does not perform another obligation within the period set shall pay a sum for the delay.",
      ],
    ],
  },
  {
    topic: "list-basis",
    in: every,
    pairs: [
      [
        "被执行人不履行法律文书确定的义务的，人民法院可以对其采取或者通知有关单位协助采取限制出境，在征信系统记录、通过媒体公布不履行义务信息以及法律规定的其他措施。",
        "Where the debtor does not perform the obligations fixed by the legal document, the people's court may take, or notify the units concerned to help take, restriction on leaving the country, recording in the credit reporting system, publication in the media of the information of non-performance, and other measures laid down by law.",
      ],
    ],
  },
  {
    topic: "stay",
    in: every,
    pairs: [
      [
        "有下列情形之一的，人民法院应当裁定中止执行：（一）申请人表示可以延期执行的；（二）案外人对执行标的提出确有理由的异议的；（三）作为一方当事人的公民死亡，需要等待继承人继承权利或者承担义务的；（四）作为一方当事人的法人或者其他组织终止，尚未确定权利义务承受人的；（五）人民法院认为应当中止执行的其他情形。",
        "The people's court shall rule to stay enforcement where: (1) the applicant states that enforcement may be postponed; (2) an outsider raises a truly founded objection concerning the object of enforcement; (3) a party who is a citizen has died and it is necessary to wait for an heir to take over rights or obligations; (4) a party that is a legal person or other organisation has ended and its successor is not yet determined; (5) other circumstances in which the people's court considers that enforcement should be stayed.",
      ],
      ["中止的情形消失后，恢复执行。", "When the circumstances of the stay have ceased, enforcement resumes."],
    ],
  },
  { topic: "termination", in: before2022, pairs: [[terminationZh("抚育费"), terminationEn]] },
  { topic: "termination", in: ["2021"], pairs: [[null, terminationEn]] },
  { topic: "termination", in: only2023, pairs: [[terminationZh("抚养费"), terminationEn]] },
  {
    topic: "ruling-effect",
    in: every,
    pairs: [
      [
        "中止和终结执行的裁定，送达当事人后立即生效。",
        "A ruling to stay or to terminate enforcement takes effect immediately upon service on the parties.",
      ],
    ],
  },
  {
    topic: "service-foreign",
    in: before2024,
    pairs: [
      [
        "人民法院对在中华人民共和国领域内没有住所的当事人送达诉讼文书，可以采用下列方式：……（六）受送达人所在国的法律允许邮寄送达的，可以邮寄送达，自邮寄之日起满三个月，送达回证没有退回，但根据各种情况足以认定已经送达的，期间届满之日视为送达；……（八）不能用上述方式送达的，公告送达，自公告之日起满三个月，即视为送达。",
        "Procedural documents may be served on a party without domicile in the territory of the People's Republic of China in the following ways: … (6) by post, where the law of the addressee's country allows it; where three months have passed from the day of posting, the proof of service has not come back, but the circumstances suffice to conclude that service took place, the day on which the period expires is deemed the day of service; … (8) where none of these ways is possible, by announcement; when three months have passed from the day of the announcement, the document is deemed served.",
      ],
    ],
  },
  {
    topic: "service-foreign",
    in: only2023,
    pairs: [
      [
        "人民法院对在中华人民共和国领域内没有住所的当事人送达诉讼文书，可以采用下列方式：……（八）受送达人所在国的法律允许邮寄送达的，可以邮寄送达，自邮寄之日起满三个月，送达回证没有退回，但根据各种情况足以认定已经送达的，期间届满之日视为送达；……",
        "Procedural documents may be served on a party without domicile in the territory of the People's Republic of China in the following ways: … (8) by post, where the law of the addressee's country allows it; where three months have passed from the day of posting, the proof of service has not come back, but the circumstances suffice to conclude that service took place, the day on which the period expires is deemed the day of service; …",
      ],
      [
        "不能用上述方式送达的，公告送达，自发出公告之日起，经过六十日，即视为送达。",
        "Where none of these ways is possible, service is made by announcement; when sixty days have passed from the day the announcement was issued, the document is deemed served.",
      ],
    ],
  },
];
