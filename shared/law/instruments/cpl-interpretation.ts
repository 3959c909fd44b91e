// The SPC's Interpretation of the Civil Procedure Law: periods, service, execution notice, listing, round conclusion.

import { full, gist, lawRefBook, page, part, version } from "../build.ts";
import type { Duties } from "../duties.ts";
import type { Article, Instrument, Mark } from "../types.ts";

interface Numbers {
  readonly periods: string;
  readonly post: string;
  readonly electronic: string;
}

const entrustedEn =
  "Where service is entrusted to another people's court under the Civil Procedure Law, the entrusting court shall issue a letter of entrustment with the documents to be served and the proof of service; the date on which the addressee signs the proof of service is the date of service.";

function service(mark: Mark, cpl: Numbers): readonly Article[] {
  return [
    full(
      "125",
      mark,
      [
        [
          `依照民事诉讼法${cpl.periods}第二款规定，民事诉讼中以时起算的期间从次时起算；以日、月、年计算的期间从次日起算。`,
          "Under paragraph 2 of the article of the Civil Procedure Law on periods, a period counted in hours runs from the next hour; a period counted in days, months or years runs from the next day.",
        ],
      ],
      "periods",
    ),
    gist(
      "130",
      "P",
      [
        [
          null,
          "Documents for a legal person or other organisation may be signed for by its office, mail room or duty room.",
        ],
      ],
      "service-organisation",
    ),
    full(
      "131",
      mark,
      [
        [
          "人民法院直接送达诉讼文书的，可以通知当事人到人民法院领取。当事人到达人民法院，拒绝签署送达回证的，视为送达。审判人员、书记员应当在送达回证上注明送达情况并签名。",
          "For direct service, the people's court may notify a party to collect the document at the court. A party who comes to the court and refuses to sign the proof of service is deemed served. The judge and the clerk shall note the circumstances of service on the proof of service and sign.",
        ],
        [
          "人民法院可以在当事人住所地以外向当事人直接送达诉讼文书。当事人拒绝签署送达回证的，采用拍照、录像等方式记录送达过程即视为送达。审判人员、书记员应当在送达回证上注明送达情况并签名。",
          "The people's court may serve a party directly away from the party's domicile. Where the party refuses to sign the proof of service, recording the service by photograph, video or the like is deemed service. The judge and the clerk shall note the circumstances of service on the proof of service and sign.",
        ],
      ],
      "service-court",
    ),
    full(
      "132",
      mark,
      [
        [
          "受送达人有诉讼代理人的，人民法院既可以向受送达人送达，也可以向其诉讼代理人送达。受送达人指定诉讼代理人为代收人的，向诉讼代理人送达时，适用留置送达。",
          "Where the addressee has an agent in the proceedings, the people's court may serve either the addressee or the agent. Where the addressee has named the agent as recipient, leaving the document applies to service on the agent.",
        ],
      ],
      "service-agent",
    ),
    full(
      "134",
      mark,
      [
        [
          `依照民事诉讼法${cpl.post}规定，委托其他人民法院代为送达的，委托法院应当出具委托函，并附需要送达的诉讼文书和送达回证，以受送达人在送达回证上签收的日期为送达日期。`,
          entrustedEn,
        ],
        [
          "委托送达的，受委托人民法院应当自收到委托函及相关诉讼文书之日起十日内代为送达。",
          "The entrusted people's court shall serve within ten days from the day of receiving the letter of entrustment and the documents.",
        ],
      ],
      "service-entrusted",
    ),
    full(
      "135",
      mark,
      [
        [
          "电子送达可以采用传真、电子邮件、移动通信等即时收悉的特定系统作为送达媒介。",
          "Electronic service may use fax, e-mail, mobile communication or another specified system of instant receipt as its medium.",
        ],
        [
          `民事诉讼法${cpl.electronic}第二款规定的到达受送达人特定系统的日期，为人民法院对应系统显示发送成功的日期，但受送达人证明到达其特定系统的日期与人民法院对应系统显示发送成功的日期不一致的，以受送达人证明到达其特定系统的日期为准。`,
          "The date of reaching the addressee's specified system is the date on which the court's corresponding system shows successful sending; where the addressee proves that the date of reaching its specified system differs, the date proved by the addressee prevails.",
        ],
      ],
      "service-electronic",
    ),
    full(
      "136",
      mark,
      [
        [
          "受送达人同意采用电子方式送达的，应当在送达地址确认书中予以确认。",
          "An addressee who agrees to electronic service shall confirm this in the confirmation of the address for service.",
        ],
      ],
      "service-electronic-consent",
    ),
    full(
      "137",
      mark,
      [
        [
          "当事人在提起上诉、申请再审、申请执行时未书面变更送达地址的，其在第一审程序中确认的送达地址可以作为第二审程序、审判监督程序、执行程序的送达地址。",
          "Where a party did not change its address for service in writing when appealing, applying for retrial or applying for enforcement, the address confirmed in the first instance may serve as the address in the second instance, in trial supervision and in enforcement.",
        ],
      ],
      "service-address",
    ),
    full(
      "138",
      mark,
      [
        [
          "公告送达可以在法院的公告栏和受送达人住所地张贴公告，也可以在报纸、信息网络等媒体上刊登公告，发出公告日期以最后张贴或者刊登的日期为准。对公告送达方式有特殊要求的，应当按要求的方式进行。公告期满，即视为送达。",
          "An announcement may be posted on the court's notice board and at the addressee's domicile, or published in newspapers, on the internet or in other media; the date of issue is the date of the last posting or publication. Special requirements for the manner of announcement shall be followed. When the period of the announcement has expired, the document is deemed served.",
        ],
        [
          "人民法院在受送达人住所地张贴公告的，应当采取拍照、录像等方式记录张贴过程。",
          "Where the people's court posts the announcement at the addressee's domicile, it shall record the posting by photograph, video or the like.",
        ],
      ],
      "service-announcement",
    ),
    part(
      "139",
      mark,
      [
        [
          null,
          "公告送达应当说明公告送达的原因；……",
          "An announcement shall state the reason for service by announcement; …",
        ],
      ],
      "service-announcement-reason",
    ),
    full(
      "140",
      mark,
      [
        [
          "适用简易程序的案件，不适用公告送达。",
          "Service by announcement does not apply in cases under summary procedure.",
        ],
      ],
      "service-announcement-excluded",
    ),
  ];
}

const noticeEn =
  "The people's court shall send the enforcement notice within ten days after receiving the application for enforcement or the written transfer for enforcement.";
const listingEn =
  "Where the debtor does not perform the obligations fixed by the legal document, the people's court may, besides penalising the debtor, enter the debtor on the list of dishonest judgment debtors according to the circumstances, and notify the information of non-performance or incomplete performance to the debtor's unit, credit reporting agencies and other bodies concerned.";
const roundEn =
  "Where, after an investigation of property, no property available for enforcement has been found, the court may rule to conclude this round of enforcement, after the applicant has signed in confirmation, or after a collegial panel of the enforcing court has examined and verified it and the president has approved.";

function enforcement(numbers: readonly [string, string, string]): readonly Article[] {
  return [
    part(
      numbers[0],
      "V",
      [[null, "人民法院应当在收到申请执行书或者移交执行书后十日内发出执行通知。", noticeEn]],
      "enforcement-notice",
    ),
    full(
      numbers[1],
      "V",
      [
        [
          "被执行人不履行法律文书确定的义务的，人民法院除对被执行人予以处罚外，还可以根据情节将其纳入失信被执行人名单，将被执行人不履行或者不完全履行义务的信息向其所在单位、征信机构以及其他相关机构通报。",
          listingEn,
        ],
      ],
      "listing",
    ),
    full(
      numbers[2],
      "V",
      [
        [
          "经过财产调查未发现可供执行的财产，在申请执行人签字确认或者执行法院组成合议庭审查核实并经院长批准后，可以裁定终结本次执行程序。",
          roundEn,
        ],
        [
          "依照前款规定终结执行后，申请执行人发现被执行人有可供执行财产的，可以再次申请执行。再次申请不受申请执行时效期间的限制。",
          "After that, an applicant who discovers property of the debtor available for enforcement may apply again; the renewed application is not subject to the limitation period for applying for enforcement.",
        ],
      ],
      "round-conclusion",
    ),
  ];
}

const service2015: readonly Article[] = service("V", {
  periods: "第八十二条",
  post: "第八十八条",
  electronic: "第八十七条",
}).map((a): Article =>
  a.article === "125"
    ? { ...a, paragraphs: a.paragraphs.map((p) => ({ ...p, mark: "V2" })) }
    : { ...a, paragraphs: a.paragraphs.map((p) => ({ ...p, zh: null, mark: "P" })) },
);

/** The duties of every version; only the articles on enforcement moved. */
const interpretationDuties = (notice: string): Duties => ({
  "counted-from-next-day": { article: "125" },
  "notice-issue": { article: notice, period: { unit: "days", n: 10, roll: true, zh: "十日" } },
  "refused-in-person": { article: "131", paragraph: 2 },
  "electronic-consent": { article: "136" },
  "entrusted-service": { article: "134", paragraph: 2, period: { unit: "days", n: 10, roll: true, zh: "十日" } },
});

export const cplInterpretation: Instrument = {
  id: "cpl-interpretation",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释",
    en: "Interpretation of the Supreme People's Court on the Application of the Civil Procedure Law",
  },
  short: { zh: "民诉法解释", en: "Civil Procedure Interpretation" },
  versions: [
    version({
      version: "2015",
      documentNumber: "法释〔2015〕5号",
      numberMark: "M",
      adopted: "2014-12-18",
      from: "2015-02-04",
      until: "2021-01-01",
      fromMark: "M",
      sources: [page("http://p719.cn/31989074.html")],
      duties: interpretationDuties("482"),
      articles: [
        ...service2015,
        gist("482", "M", [[null, noticeEn]], "enforcement-notice"),
        gist("518", "M", [[null, listingEn]], "listing"),
        gist("519", "M", [[null, roundEn]], "round-conclusion"),
      ],
      note: {
        zh: "本版仅见第一百二十五条至第一百三十条的转引；其余条文及第四百八十二条、第五百一十八条、第五百一十九条的条号未经核实。",
        en: "Only articles 125 to 130 of this version were seen, as quotations; the wording of the rest and the numbers 482, 518 and 519 are not verified.",
      },
    }),
    version({
      version: "2020",
      amended: "修正",
      adopted: "2020-12-23",
      from: "2021-01-01",
      until: "2022-04-10",
      fromMark: "P",
      sources: [lawRefBook],
      duties: interpretationDuties("482"),
      articles: [
        ...service("V", { periods: "第八十二条", post: "第八十八条", electronic: "第八十七条" }),
        ...enforcement(["482", "518", "519"]),
      ],
    }),
    version({
      version: "2022",
      amended: "修正",
      adopted: "2022-03-22",
      from: "2022-04-10",
      until: null,
      fromMark: "V",
      sources: [
        lawRefBook,
        { name: "github.com/whthomas/china-laws @fa86d98", url: "https://github.com/whthomas/china-laws" },
      ],
      duties: interpretationDuties("480"),
      articles: [
        ...service("V", { periods: "第八十五条", post: "第九十一条", electronic: "第九十条" }),
        ...enforcement(["480", "516", "517"]),
      ],
      note: {
        zh: "本版引用的民诉法条号是2021年文本的条号；2024年1月1日后应当按新条号理解。",
        en: "The Civil Procedure Law articles cited in this version are numbered as in 2021; from 2024-01-01 they are to be read with the new numbers.",
      },
    }),
  ],
};
