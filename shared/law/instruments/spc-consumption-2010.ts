// The SPC's rule on restricting high consumption of 2010, complete (12 articles).

import { full } from "../build.ts";
import type { Article } from "../types.ts";

export const consumption2010: readonly Article[] = [
  full(
    "1",
    "V",
    [
      [
        "被执行人未按执行通知书指定的期间履行生效法律文书确定的给付义务的，人民法院可以限制其高消费。",
        "Where the debtor has not, within the period set in the enforcement notice, performed the obligation to pay or deliver fixed by the effective legal document, the people's court may restrict the debtor's high consumption.",
      ],
    ],
    "conditions",
  ),
  full(
    "2",
    "V",
    [
      [
        "人民法院决定采取限制高消费措施时，应当考虑被执行人是否有消极履行、规避执行或者抗拒执行的行为以及被执行人的履行能力等因素。",
        "In deciding on the restriction, the people's court shall consider whether the debtor has been passive in performing, has evaded or resisted enforcement, the debtor's ability to perform, and other factors.",
      ],
    ],
    "factors",
  ),
  full(
    "3",
    "V",
    [
      [
        "被执行人为自然人的，被限制高消费后，不得有以下以其财产支付费用的行为：（一）乘坐交通工具时，选择飞机、列车软卧、轮船二等以上舱位；（二）在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费；（三）购买不动产或者新建、扩建、高档装修房屋；（四）租赁高档写字楼、宾馆、公寓等场所办公；（五）购买非经营必需车辆；（六）旅游、度假；（七）子女就读高收费私立学校；（八）支付高额保费购买保险理财产品；（九）其他非生活和工作必需的高消费行为。",
        "A debtor who is a natural person must not, once restricted, do the following at the expense of the debtor's property: (1) when travelling, choose aircraft, soft sleepers on trains, or second class and above on ships; (2) high consumption in star-rated hotels, restaurants, night clubs, golf courses and similar places; (3) buy real estate, or build, extend or luxuriously decorate houses; (4) rent high-grade office buildings, hotels, flats and similar places as offices; (5) buy vehicles not necessary for business; (6) tourism and holidays; (7) have children attend high-fee private schools; (8) buy insurance or wealth products at high premiums; (9) other high consumption not necessary for life and work.",
      ],
      [
        "被执行人为单位的，被限制高消费后，禁止被执行人及其法定代表人、主要负责人、影响债务履行的直接责任人员以单位财产实施本条第一款规定的行为。",
        "Where the debtor is a unit, once restricted the debtor and its legal representative, principal person in charge and the persons directly responsible who affect performance of the debt are forbidden to do the acts of paragraph 1 with the unit's property.",
      ],
    ],
    "scope",
  ),
  full(
    "4",
    "V",
    [
      [
        "限制高消费一般由申请执行人提出书面申请，经人民法院审查决定；必要时人民法院可以依职权决定。",
        "The restriction is generally applied for in writing by the enforcement applicant and decided by the people's court after review; where necessary the people's court may decide of its own motion.",
      ],
    ],
    "application",
  ),
  full(
    "5",
    "V",
    [
      [
        "人民法院决定限制高消费的，应当向被执行人发出限制高消费令。限制高消费令由人民法院院长签发。限制高消费令应当载明限制高消费的期间、项目、法律后果等内容。",
        "Where the people's court decides on the restriction, it shall send the debtor an order restricting high consumption. The order is issued under the signature of the president of the court. It shall state the period, the items and the legal consequences of the restriction and other contents.",
      ],
    ],
    "order",
  ),
  full(
    "6",
    "V",
    [
      [
        "人民法院根据案件需要和被执行人的情况可以向有义务协助调查、执行的单位送达协助执行通知书，也可以在相关媒体上进行公告。",
        "According to the needs of the case and the situation of the debtor, the people's court may serve notices of assistance on units with a duty to assist investigation and enforcement, and may make an announcement in the media concerned.",
      ],
    ],
    "notices",
  ),
  full(
    "7",
    "V",
    [
      [
        "限制高消费令的公告费用由被执行人负担；申请执行人申请在媒体公告的，应当垫付公告费用。",
        "The debtor bears the cost of announcing the order; an applicant who asks for announcement in the media shall advance the cost.",
      ],
    ],
    "costs",
  ),
  full(
    "8",
    "V",
    [
      [
        "被限制高消费的被执行人因生活或者经营必需而进行本规定禁止的消费活动的，应当向人民法院提出申请，获批准后方可进行。",
        "A restricted debtor who needs for life or business a consumption that this rule forbids shall apply to the people's court and may proceed only after approval.",
      ],
    ],
    "necessity",
  ),
  full(
    "9",
    "V",
    [
      [
        "在限制高消费期间，被执行人提供确实有效的担保或者经申请执行人同意的，人民法院可以解除限制高消费令；被执行人履行完毕生效法律文书确定的义务的，人民法院应当在本规定第六条通知或者公告的范围内及时以通知或者公告解除限制高消费令。",
        "During the restriction, where the debtor provides truly effective security or the enforcement applicant agrees, the people's court may lift the order; where the debtor has fully performed the obligations fixed by the effective legal document, the people's court shall lift the order promptly, by notice or announcement within the range notified or announced under article 6.",
      ],
    ],
    "lifting",
  ),
  full(
    "10",
    "V",
    [
      [
        "人民法院应当设置举报电话或者邮箱，接受申请执行人和社会公众对被限制高消费的被执行人违反本规定第三条的举报，并进行审查认定。",
        "The people's court shall set up a telephone line or mailbox for reports by the applicant and the public that a restricted debtor violates article 3, and shall examine and determine them.",
      ],
    ],
    "reports",
  ),
  full(
    "11",
    "V",
    [
      [
        "被执行人违反限制高消费令进行消费的行为属于拒不履行人民法院已经发生法律效力的判决、裁定的行为，经查证属实的，依照《中华人民共和国民事诉讼法》第一百零二条的规定，予以拘留、罚款；情节严重，构成犯罪的，追究其刑事责任。",
        "Consumption in violation of the order is a refusal to perform an effective judgment or ruling; once verified, detention and a fine are imposed under article 102 of the Civil Procedure Law; where the circumstances are serious and a crime is constituted, criminal liability is pursued.",
      ],
      [
        "有关单位在收到人民法院协助执行通知书后，仍允许被执行人高消费的，人民法院可以依照《中华人民共和国民事诉讼法》第一百零三条的规定，追究其法律责任。",
        "Where a unit still allows the debtor high consumption after receiving a notice of assistance, the people's court may hold it legally responsible under article 103 of the Civil Procedure Law.",
      ],
    ],
    "sanctions",
  ),
  full("12", "V", [["本规定自2010年10月1日起施行。", "This rule is in force from 1 October 2010."]], "commencement"),
];
