// The online litigation rules of the people's courts (2021): electronic service.

import { full, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const onlineLitigation: Instrument = {
  id: "online-litigation",
  kind: "judicial-interpretation",
  title: { zh: "人民法院在线诉讼规则", en: "Online Litigation Rules of the People's Courts" },
  short: { zh: "在线诉讼规则", en: "Online Litigation Rules" },
  versions: [
    version({
      version: "2021",
      from: "2021-08-01",
      until: null,
      fromMark: "V",
      sources: [{ name: "github.com/whthomas/china-laws @fa86d98", url: "https://github.com/whthomas/china-laws" }],
      duties: { "online-consent": { article: "29", paragraph: 1 } },
      articles: [
        full("29", "V", [
          [
            "经受送达人同意，人民法院可以通过送达平台，向受送达人的电子邮箱、即时通讯账号、诉讼平台专用账号等电子地址，按照法律和司法解释的相关规定送达诉讼文书和证据材料。",
            "With the addressee's consent, the people's court may, through a service platform, serve procedural documents and evidence at the addressee's e-mail, instant messaging account, account on the litigation platform or other electronic address, in accordance with the laws and judicial interpretations concerned.",
          ],
          [
            "具备下列情形之一的，人民法院可以确定受送达人同意电子送达：（一）受送达人明确表示同意的；（二）受送达人在诉讼前对适用电子送达已作出约定或者承诺的；（三）受送达人在提交的起诉状、上诉状、申请书、答辩状中主动提供用于接收送达的电子地址的；（四）受送达人通过回复收悉、参加诉讼等方式接受已经完成的电子送达，并且未明确表示不同意电子送达的。",
            "The people's court may take the addressee as consenting where the addressee: (1) expressly consents; (2) agreed to or promised electronic service before the litigation; (3) of its own accord gave an electronic address for receiving service in a complaint, appeal, application or defence; (4) accepted completed electronic service by confirming receipt, taking part in the proceedings or the like, and did not expressly refuse electronic service.",
          ],
        ]),
        full(
          "30",
          "V",
          [
            [
              "人民法院可以通过电话确认、诉讼平台在线确认、线下发送电子送达确认书等方式，确认受送达人是否同意电子送达，以及受送达人接收电子送达的具体方式和地址，并告知电子送达的适用范围、效力、送达地址变更方式以及其他需告知的送达事项。",
              "The people's court may confirm, by telephone, online on the litigation platform, by sending a confirmation form or otherwise, whether the addressee consents to electronic service and by which means and address, and informs the addressee of the scope and effect of electronic service, how to change the address, and other matters.",
            ],
          ],
          "confirmation",
        ),
        full(
          "31",
          "V",
          [
            [
              "人民法院向受送达人主动提供或者确认的电子地址送达的，送达信息到达电子地址所在系统时，即为送达。",
              "Where service is made at an electronic address that the addressee gave of its own accord or confirmed, service is made when the service message reaches the system of that address.",
            ],
            [
              "受送达人未提供或者未确认有效电子送达地址，人民法院向能够确认为受送达人本人的电子地址送达的，根据下列情形确定送达是否生效：（一）受送达人回复已收悉，或者根据送达内容已作出相应诉讼行为的，即为完成有效送达；（二）受送达人的电子地址所在系统反馈受送达人已阅知，或者有其他证据可以证明受送达人已经收悉的，推定完成有效送达，但受送达人能够证明存在系统错误、送达地址非本人使用或者非本人阅知等未收悉送达内容的情形除外。",
              "Where the addressee gave or confirmed no valid electronic address and the court serves at an electronic address that can be confirmed as the addressee's own, whether service is effective depends: (1) where the addressee replies that it has received, or acts in the proceedings according to what was served, effective service is complete; (2) where the system of the address reports that the addressee has read it, or other evidence proves receipt, effective service is presumed, unless the addressee can prove a system error, that the address is not used by the addressee, that someone else read it, or another circumstance in which the content was not received.",
            ],
            [
              "人民法院开展电子送达，应当在系统中全程留痕，并制作电子送达凭证。电子送达凭证具有送达回证效力。",
              "The people's court shall keep a full trace of electronic service in the system and make an electronic voucher of service. The voucher has the effect of a proof of service.",
            ],
            [
              "对同一内容的送达材料采取多种电子方式发送受送达人的，以最先完成的有效送达时间作为送达生效时间。",
              "Where the same content is sent in several electronic ways, the time of the first completed effective service is the time at which service takes effect.",
            ],
          ],
          "effect",
        ),
        full(
          "36",
          "V",
          [
            [
              "执行裁决案件的在线立案、电子材料提交、执行和解、询问当事人、电子送达等环节，适用本规则的相关规定办理。",
              "Online docketing, electronic submission, settlement, questioning of parties, electronic service and the like in enforcement adjudication cases follow these rules.",
            ],
            [
              "人民法院可以通过财产查控系统、网络询价评估平台、网络拍卖平台、信用惩戒系统等，在线完成财产查明、查封、扣押、冻结、划扣、变价和惩戒等执行实施环节。",
              "The people's court may complete the finding, sealing, seizure, freezing, transfer and realisation of property, and the discipline of credit, online through the property query and control system, the online valuation platform, the online auction platform, the credit discipline system and the like.",
            ],
          ],
          "enforcement",
        ),
      ],
    }),
  ],
};
