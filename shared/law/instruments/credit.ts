// What follows a deletion downstream: credit bureaus, handlers of personal information, public credit platforms.

import { database, full, lawRefBook, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const creditReporting: Instrument = {
  id: "credit-reporting",
  kind: "regulation",
  title: { zh: "征信业管理条例", en: "Regulation on the Administration of the Credit Reporting Industry" },
  short: { zh: "征信条例", en: "Credit Reporting Regulation" },
  versions: [
    version({
      version: "2013",
      documentNumber: "国务院令第631号",
      numberMark: "V",
      adopted: "2012-12-26",
      promulgated: "2013-01-21",
      from: "2013-03-15",
      until: null,
      fromMark: "V",
      sources: [lawRefBook],
      duties: {
        "credit-record-challenged": { article: "25", paragraph: 1 },
        "credit-objection": { article: "25", paragraph: 2, period: { unit: "days", n: 20, roll: true, zh: "20日" } },
        "credit-complaint": { article: "26", paragraph: 2, period: { unit: "days", n: 30, roll: true, zh: "30日" } },
        retention: { article: "16", paragraph: 1, period: { unit: "years", n: 5, roll: false, zh: "5年" } },
      },
      articles: [
        full(
          "15",
          "V",
          [
            [
              "信息提供者向征信机构提供个人不良信息，应当事先告知信息主体本人。但是，依照法律、行政法规规定公开的不良信息除外。",
              "A provider that supplies negative personal information to a credit bureau shall tell the data subject beforehand, except for negative information made public under laws or administrative regulations.",
            ],
          ],
          "notice",
        ),
        full("16", "V", [
          [
            "征信机构对个人不良信息的保存期限，自不良行为或者事件终止之日起为5年；超过5年的，应当予以删除。",
            "A credit bureau keeps negative personal information for five years from the day the negative conduct or event ended; after five years it shall be deleted.",
          ],
          [
            "在不良信息保存期限内，信息主体可以对不良信息作出说明，征信机构应当予以记载。",
            "Within that time the data subject may make a statement on the negative information, which the credit bureau shall record.",
          ],
        ]),
        full(
          "17",
          "V",
          [
            [
              "信息主体可以向征信机构查询自身信息。个人信息主体有权每年两次免费获取本人的信用报告。",
              "A data subject may query its own information with the credit bureau. An individual has the right to two free credit reports a year.",
            ],
          ],
          "access",
        ),
        full("25", "V", [
          [
            "信息主体认为征信机构采集、保存、提供的信息存在错误、遗漏的，有权向征信机构或者信息提供者提出异议，要求更正。",
            "A data subject who considers information collected, kept or provided by a credit bureau wrong or incomplete has the right to object to the credit bureau or the provider and ask for correction.",
          ],
          [
            "征信机构或者信息提供者收到异议，应当按照国务院征信业监督管理部门的规定对相关信息作出存在异议的标注，自收到异议之日起20日内进行核查和处理，并将结果书面答复异议人。",
            "On receiving an objection, the credit bureau or provider shall mark the information as disputed as the regulator prescribes, check and deal with it within twenty days from the day of receipt, and answer the objector in writing.",
          ],
          [
            "经核查，确认相关信息确有错误、遗漏的，信息提供者、征信机构应当予以更正；确认不存在错误、遗漏的，应当取消异议标注；经核查仍不能确认的，对核查情况和异议内容应当予以记载。",
            "Where the check confirms an error or omission, the provider and the credit bureau shall correct it; where it confirms there is none, the mark shall be removed; where it cannot be settled, the check and the objection shall be recorded.",
          ],
        ]),
        full("26", "V", [
          [
            "信息主体认为征信机构或者信息提供者、信息使用者侵害其合法权益的，可以向所在地的国务院征信业监督管理部门派出机构投诉。",
            "A data subject who considers that a credit bureau, provider or user has infringed its lawful rights may complain to the local branch of the regulator.",
          ],
          [
            "受理投诉的机构应当及时进行核查和处理，自受理之日起30日内书面答复投诉人。",
            "The branch that accepts the complaint shall promptly check and deal with it and answer the complainant in writing within thirty days from acceptance.",
          ],
          [
            "信息主体认为征信机构或者信息提供者、信息使用者侵害其合法权益的，可以直接向人民法院起诉。",
            "A data subject who considers its lawful rights infringed may also sue directly in the people's court.",
          ],
        ]),
        part(
          "44",
          "V",
          [
            [
              null,
              "本条例下列用语的含义：……（三）不良信息，是指对信息主体信用状况构成负面影响的下列信息：……人民法院判决或者裁定信息主体履行义务以及强制执行的信息……",
              "In this Regulation: … (3) negative information means the following information with a negative effect on the credit of the data subject: … information that a people's court has ordered the data subject by judgment or ruling to perform an obligation and on compulsory enforcement …",
            ],
          ],
          "definitions",
        ),
      ],
      note: {
        zh: "法院删除失信信息后，征信记录中的强制执行信息仍可依法保留五年；异议只针对信息错误、遗漏。",
        en: "After a court deletes the listing, the enforcement information in a credit report may lawfully stay for five years; an objection works only against errors and omissions.",
      },
    }),
  ],
};

export const pipl: Instrument = {
  id: "pipl",
  kind: "statute",
  title: {
    zh: "中华人民共和国个人信息保护法",
    en: "Personal Information Protection Law of the People's Republic of China",
  },
  short: { zh: "个人信息保护法", en: "Personal Information Protection Law" },
  versions: [
    version({
      version: "2021",
      promulgated: "2021-08-20",
      from: "2021-11-01",
      until: null,
      fromMark: "V",
      sources: [database("ZmY4MDgxODE3YjY0NzJhMzAxN2I2NTZjYzIwNDAwNDQ%3D")],
      duties: {
        "state-organ-bounds": { article: "34" },
        "data-challenged": { article: "46", paragraph: 1 },
        "handler-corrects": { article: "46", paragraph: 2 },
        "handler-deletes": { article: "47", paragraph: 1 },
        "handler-explains": { article: "50", paragraph: 1 },
      },
      articles: [
        full(
          "8",
          "V",
          [
            [
              "处理个人信息应当保证个人信息的质量，避免因个人信息不准确、不完整对个人权益造成不利影响。",
              "The quality of personal information shall be ensured in handling it, so that inaccurate or incomplete information does not harm the rights and interests of individuals.",
            ],
          ],
          "accuracy",
        ),
        full(
          "27",
          "V",
          [
            [
              "个人信息处理者可以在合理的范围内处理个人自行公开或者其他已经合法公开的个人信息；个人明确拒绝的除外。个人信息处理者处理已公开的个人信息，对个人权益有重大影响的，应当依照本法规定取得个人同意。",
              "A handler may, within a reasonable scope, handle personal information that the individual made public or that is otherwise lawfully public, unless the individual expressly refuses. Where handling public information has a major effect on the individual's rights and interests, consent shall be obtained under this Law.",
            ],
          ],
          "public-information",
        ),
        full("34", "V", [
          [
            "国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。",
            "A state organ that handles personal information to perform statutory duties shall do so within the powers and by the procedures laid down in laws and administrative regulations, and must not go beyond what performing those duties requires.",
          ],
        ]),
        full("46", "V", [
          [
            "个人发现其个人信息不准确或者不完整的，有权请求个人信息处理者更正、补充。",
            "An individual who finds personal information about himself or herself inaccurate or incomplete has the right to ask the handler to correct or complete it.",
          ],
          [
            "个人请求更正、补充其个人信息的，个人信息处理者应当对其个人信息予以核实，并及时更正、补充。",
            "On such a request the handler shall verify the information and promptly correct or complete it.",
          ],
        ]),
        full("47", "V", [
          [
            "有下列情形之一的，个人信息处理者应当主动删除个人信息；个人信息处理者未删除的，个人有权请求删除：（一）处理目的已实现、无法实现或者为实现处理目的不再必要；（二）个人信息处理者停止提供产品或者服务，或者保存期限已届满；（三）个人撤回同意；（四）个人信息处理者违反法律、行政法规或者违反约定处理个人信息；（五）法律、行政法规规定的其他情形。",
            "In one of the following cases the handler shall delete the information of its own accord, and the individual has the right to ask for deletion if it does not: (1) the purpose has been achieved, cannot be achieved, or no longer needs the information; (2) the handler stops providing the product or service, or the retention period has expired; (3) the individual withdraws consent; (4) the handler violates laws, administrative regulations or agreements in handling it; (5) other cases laid down in laws or administrative regulations.",
          ],
          [
            "法律、行政法规规定的保存期限未届满，或者删除个人信息从技术上难以实现的，个人信息处理者应当停止除存储和采取必要的安全保护措施之外的处理。",
            "Where a statutory retention period has not expired, or deletion is technically hard to achieve, the handler shall stop all handling except storage and necessary security measures.",
          ],
        ]),
        full("50", "V", [
          [
            "个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制。拒绝个人行使权利的请求的，应当说明理由。",
            "A handler shall set up a convenient mechanism for accepting and handling requests to exercise rights. Where it refuses a request, it shall give reasons.",
          ],
          [
            "个人信息处理者拒绝个人行使权利的请求的，个人可以依法向人民法院提起诉讼。",
            "Where the handler refuses, the individual may sue in the people's court in accordance with law.",
          ],
        ]),
        part(
          "69",
          "V",
          [
            [
              1,
              "处理个人信息侵害个人信息权益造成损害，个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任。",
              "Where handling infringes rights and interests in personal information and causes damage, the handler bears tort liability such as damages unless it can prove that it was not at fault.",
            ],
          ],
          "liability",
        ),
      ],
      note: {
        zh: "“及时”没有以日计算的期限。",
        en: "“Promptly” carries no number of days.",
      },
    }),
  ],
};

export const privateEconomy: Instrument = {
  id: "private-economy",
  kind: "statute",
  title: { zh: "中华人民共和国民营经济促进法", en: "Private Economy Promotion Law of the People's Republic of China" },
  short: { zh: "民营经济促进法", en: "Private Economy Promotion Law" },
  versions: [
    version({
      version: "2025",
      from: "2025-05-20",
      until: null,
      fromMark: "V",
      sources: [{ name: "github.com/whthomas/china-laws @fa86d98", url: "https://github.com/whthomas/china-laws" }],
      duties: { "measures-lifted": { article: "54", paragraph: 2 } },
      articles: [
        full("54", "V", [
          [
            "健全失信惩戒和信用修复制度。实施失信惩戒，应当依照法律、法规和有关规定，并根据失信行为的事实、性质、轻重程度等采取适度的惩戒措施。",
            "The systems of discipline for dishonesty and of credit repair are to be improved. Discipline for dishonesty shall follow laws, regulations and the provisions concerned, with measures proportionate to the facts, nature and gravity of the conduct.",
          ],
          [
            "民营经济组织及其经营者纠正失信行为、消除不良影响、符合信用修复条件的，可以提出信用修复申请。有关国家机关应当依法及时解除惩戒措施，移除或者终止失信信息公示，并在相关公共信用信息平台实现协同修复。",
            "A private economic organisation or its operator that has corrected the conduct, removed the adverse effects and meets the conditions of credit repair may apply for credit repair. The state organs concerned shall, in accordance with law, promptly lift the measures, remove or end the publication of the information, and carry out coordinated repair on the public credit platforms concerned.",
          ],
        ]),
      ],
    }),
  ],
};
