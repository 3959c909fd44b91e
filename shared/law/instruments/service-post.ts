// The SPC's rule on service by court special delivery post (2004).

import { database, full, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const servicePost: Instrument = {
  id: "service-post",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定",
    en: "Provisions of the Supreme People's Court on Serving Civil Procedural Documents by Court Special Delivery Post",
  },
  short: { zh: "邮寄送达规定", en: "Postal Service Rule" },
  versions: [
    version({
      version: "2004",
      documentNumber: "法释〔2004〕13号",
      numberMark: "V",
      adopted: "2004-09-07",
      promulgated: "2004-09-17",
      from: "2005-01-01",
      until: null,
      fromMark: "V",
      sources: [database("NDAyODgxZTQ2MDA1MjMwZDAxNjAwNTRlZDVjNDAwNjg%3D")],
      duties: {
        "post-address": { article: "5" },
        "post-deputy": { article: "7", paragraph: 1 },
        "post-recipient": { article: "7", paragraph: 2 },
        "post-signature": { article: "9" },
        "post-returned": { article: "11", paragraph: 1 },
        "post-no-fault": { article: "11", paragraph: 2 },
      },
      articles: [
        full(
          "1",
          "V",
          [
            [
              "人民法院直接送达诉讼文书有困难的，可以交由国家邮政机构（以下简称邮政机构）以法院专递方式邮寄送达，但有下列情形之一的除外：（一）受送达人或者其诉讼代理人、受送达人指定的代收人同意在指定的期间内到人民法院接受送达的；（二）受送达人下落不明的；（三）法律规定或者我国缔结或者参加的国际条约中约定有特别送达方式的。",
              "Where direct service is difficult, the people's court may have the state post serve by court special delivery, except where: (1) the addressee, its agent or named recipient agrees to come to the court for service within the period set; (2) the addressee's whereabouts are unknown; (3) a law or a treaty provides for a special manner of service.",
            ],
          ],
          "scope",
        ),
        full("5", "V", [
          [
            "当事人拒绝提供自己的送达地址，经人民法院告知后仍不提供的，自然人以其户籍登记中的住所地或者经常居住地为送达地址；法人或者其他组织以其工商登记或者其他依法登记、备案中的住所地为送达地址。",
            "Where a party refuses to give its address for service and still does not give it after being told by the people's court, the address for service is, for a natural person, the domicile in the household register or the habitual residence; for a legal person or other organisation, the domicile in its business or other legal registration or filing.",
          ],
        ]),
        full(
          "6",
          "V",
          [
            [
              "邮政机构按照当事人提供或者确认的送达地址送达的，应当在规定的日期内将回执退回人民法院。",
              "Where the post serves at the address that the party gave or confirmed, it shall return the receipt to the people's court within the prescribed days.",
            ],
            [
              "邮政机构按照当事人提供或确认的送达地址在五日内投送三次以上未能送达，通过电话或者其他联系方式又无法告知受送达人的，应当将邮件在规定的日期内退回人民法院，并说明退回的理由。",
              "Where the post could not serve after three or more deliveries within five days at that address and cannot reach the addressee by telephone or otherwise, it shall return the item to the people's court within the prescribed days with the reason.",
            ],
          ],
          "attempts",
        ),
        full("7", "V", [
          [
            "受送达人指定代收人的，指定代收人的签收视为受送达人本人签收。",
            "Where the addressee has named a recipient, signature by the recipient is deemed signature by the addressee.",
          ],
          [
            "邮政机构在受送达人提供或确认的送达地址未能见到受送达人的，可以将邮件交给与受送达人同住的成年家属代收，但代收人是同一案件中另一方当事人的除外。",
            "Where the post does not meet the addressee at the address given or confirmed, it may hand the item to an adult family member living with the addressee, except where that person is the opposing party in the same case.",
          ],
        ]),
        full("9", "V", [
          [
            "有下列情形之一的，即为送达：（一）受送达人在邮件回执上签名、盖章或者捺印的；（二）受送达人是无民事行为能力或者限制民事行为能力的自然人，其法定代理人签收的；（三）受送达人是法人或者其他组织，其法人的法定代表人、该组织的主要负责人或者办公室、收发室、值班室的工作人员签收的；（四）受送达人的诉讼代理人签收的；（五）受送达人指定的代收人签收的；（六）受送达人的同住成年家属签收的。",
            "Service is made where: (1) the addressee signs, seals or fingerprints the receipt; (2) the addressee has no or limited capacity and its statutory agent signs; (3) the addressee is a legal person or other organisation and its legal representative, principal person in charge, or staff of its office, mail room or duty room sign; (4) the addressee's agent in the proceedings signs; (5) the named recipient signs; (6) an adult family member living with the addressee signs.",
          ],
        ]),
        full("11", "V", [
          [
            "因受送达人自己提供或者确认的送达地址不准确、拒不提供送达地址、送达地址变更未及时告知人民法院、受送达人本人或者受送达人指定的代收人拒绝签收，导致诉讼文书未能被受送达人实际接收的，文书退回之日视为送达之日。",
            "Where a document was not actually received because the address that the addressee gave or confirmed is inaccurate, the addressee refuses to give an address, a change of address was not told to the people's court in time, or the addressee or its named recipient refuses to sign, the day on which the document is returned is deemed the day of service.",
          ],
          [
            "受送达人能够证明自己在诉讼文书送达的过程中没有过错的，不适用前款规定。",
            "The preceding paragraph does not apply where the addressee can prove that it was not at fault in the course of service.",
          ],
        ]),
      ],
    }),
  ],
};
