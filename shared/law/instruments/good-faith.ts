// The SPC's opinion on enforcement in good faith and with civility (2019): a policy document that binds courts internally.

import { page, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const goodFaith: Instrument = {
  id: "good-faith",
  kind: "normative-document",
  title: {
    zh: "最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见",
    en: "Opinions of the Supreme People's Court on Further Strengthening the Idea of Good-Faith and Civil Enforcement",
  },
  short: { zh: "善意文明执行意见", en: "Good-Faith Enforcement Opinions" },
  versions: [
    version({
      version: "2019",
      documentNumber: "法发〔2019〕35号",
      numberMark: "V",
      promulgated: "2019-12-16",
      from: "2020-01-02",
      until: null,
      fromMark: "V",
      sources: [
        page("https://m.64365.com/zs/1472444.aspx"),
        page("https://lantai.cn/news_view.aspx?id=1125&nid=2&typeid=5"),
        page("http://bj148.org/gfpl/202001/t20200109_1549158.html"),
        page("https://m.ahfyzs.com/content/21/0922/08/34435378_996574892.shtml"),
      ],
      duties: {
        "service-not-neglected": { article: "14" },
        "grace-period": { article: "15", words: "在宽限期内" },
        "protected-officers": { article: "16", words: "法定代表人" },
        "protected-students": { article: "16", words: "校园贷" },
        forbearance: { article: "16", words: "申请暂不采取" },
        "restriction-relief": { article: "17" },
        "emergency-relief": { article: "17", period: { unit: "months", n: 1, roll: false } },
        "restriction-correction": { article: "18", words: "限制消费措施申请纠正" },
      },
      articles: [
        part("14", "V", [
          [
            null,
            "……虽然纳入失信名单决定书由院长签发后即生效，但应当依照民事诉讼法规定的送达方式送达当事人，坚决杜绝只签发、不送达等不符合法定程序的现象发生。",
            "… although the decision of listing takes effect once the president has signed and issued it, it shall be served on the parties in the manner of service laid down by the Civil Procedure Law; cases of only signing and not serving, and other breaches of statutory procedure, must be firmly stopped.",
          ],
        ]),
        part("15", "V2", [
          [
            null,
            "适当设置一定宽限期。各地法院可以根据案件具体情况，对于决定纳入失信名单或者采取限制消费措施的被执行人，可以给予其一至三个月的宽限期。在宽限期内，暂不发布其失信或者限制消费信息；期限届满，被执行人仍未履行生效法律文书确定义务的，再发布其信息并采取相应惩戒措施。",
            "Suitable grace periods. Courts may, according to the circumstances of the case, give a debtor whom it is decided to list or to restrict in consumption a grace period of one to three months. During the grace period the information of the listing or the restriction is not published; where the period expires and the debtor still has not performed, the information is then published and the measures are taken.",
          ],
        ]),
        part("16", "V2", [
          [
            null,
            "被执行人虽然存在有履行能力而拒不履行生效法律文书确定义务、无正当理由拒不履行和解协议的情形，但人民法院已经控制其足以清偿债务的财产或者申请执行人申请暂不采取惩戒措施的，不得对被执行人采取纳入失信名单或限制消费措施。……单位是失信被执行人的，人民法院不得将其法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人等纳入失信名单。全日制在校生因“校园贷”纠纷成为被执行人的，一般不得对其采取纳入失信名单或限制消费措施。",
            "Even where the debtor has the ability to perform and refuses, or refuses without proper reason to perform a settlement agreement, the debtor must not be listed or restricted in consumption where the people's court already controls property of the debtor sufficient to pay the debt, or the applicant asks that no such measures be taken for the time being. … Where a unit is the listed debtor, the people's court must not list its legal representative, principal person in charge, persons directly responsible who affect performance of the debt, actual controller and the like. A full-time student who became a debtor through a campus-loan dispute must, as a rule, not be listed or restricted in consumption.",
          ],
        ]),
        {
          article: "17",
          topic: "restriction-relief",
          paragraphs: [
            {
              n: null,
              zh: null,
              en: "Kinds of cases in which consumption restriction is lifted: (1) the four kinds of persons connected with a unit consume privately with personal property; (3) where the person or a close relative needs treatment for a serious illness, for the funeral of a close relative, or for official business, foreign affairs, an important examination or another emergency, and must urgently travel elsewhere, the restriction on aircraft and high-speed trains may be lifted temporarily with the president's approval, for at most one month.",
              mark: "P",
            },
            {
              n: null,
              zh: "……单位被执行人被限制消费后，其法定代表人、主要负责人确因经营管理需要发生变更，原法定代表人、主要负责人申请解除对其本人的限制消费措施的，应举证证明其并非单位的实际控制人、影响债务履行的直接责任人员。人民法院经审查属实的，应予准许，并对变更后的法定代表人、主要负责人依法采取限制消费措施……",
              en: "(2) After a unit has been restricted, where its legal representative or principal person in charge has changed because the management truly required it, and the former one applies to have the restriction on himself lifted, he shall prove that he is not the unit's actual controller nor a person directly responsible who affects performance of the debt. Where the people's court finds on review that this is so, it shall grant the application, and it takes consumption restriction measures against the new legal representative or principal person in charge in accordance with law.",
              mark: "V2",
            },
          ],
        },
        part("18", "V2", [
          [
            null,
            "畅通惩戒措施救济渠道。自然人、法人或其他组织对被纳入失信名单申请纠正的，人民法院应当依照失信名单规定第十二条规定的程序和时限及时审查并作出处理决定。对被采取限制消费措施申请纠正的，参照失信名单规定第十二条规定办理。……",
            "Open channels of relief. Where a natural person, legal person or other organisation applies for correction of its listing, the people's court shall review promptly and decide by the procedure and within the time limits of article 12 of the Defaulters Rule. An application for correction of consumption restriction measures is handled by reference to article 12 of the Defaulters Rule. …",
          ],
        ]),
      ],
      note: {
        zh: "属最高人民法院规范性文件，不是司法解释。2020年1月2日公布；落款日期2019年12月16日未经核实，自该日至公布前一日是否适用应当两说并列。第十六条首句句末几字由同页案例摘要补足；第十八条后段文字未经核实，未收录。",
        en: "A normative document of the Supreme People's Court, not a judicial interpretation. Published on 2020-01-02; the issue date 2019-12-16 is not verified, and for the days between the two both views are to be shown. The last words of article 16 sentence 1 were completed from the case summary on the same page; the tail of article 18 is not verified and not kept here.",
      },
    }),
  ],
};
