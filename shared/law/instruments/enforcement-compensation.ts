// The SPC's interpretation on judicial compensation in enforcement cases (2022): wrongful listing opens a claim.

import { database, full, part, version } from "../build.ts";
import type { Instrument } from "../types.ts";

export const enforcementCompensation: Instrument = {
  id: "enforcement-compensation",
  kind: "judicial-interpretation",
  title: {
    zh: "最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释",
    en: "Interpretation of the Supreme People's Court on the Application of Law in Judicial Compensation Cases Concerning Enforcement",
  },
  short: { zh: "涉执行赔偿解释", en: "Enforcement Compensation Interpretation" },
  versions: [
    version({
      version: "2022",
      documentNumber: "法释〔2022〕3号",
      numberMark: "V",
      adopted: "2021-12-20",
      promulgated: "2022-02-08",
      from: "2022-03-01",
      until: null,
      fromMark: "V",
      sources: [database("ZmY4MDgxODE4MWNkZDdhNzAxODFkMjk2ODRkYTIyYWE%3D")],
      duties: {
        "burden-of-proof": { article: "9" },
        "compensable-acts": { article: "2", item: 10 },
        "claim-after-end": { article: "5", paragraph: 1, period: { unit: "years", n: 5, roll: false, zh: "五年" } },
        "claim-while-pending": { article: "6", paragraph: 1 },
      },
      articles: [
        part("2", "V", [
          [
            null,
            "公民、法人和其他组织认为有下列错误执行行为造成损害申请赔偿的，人民法院应当依法受理：……（十）违法采取纳入失信被执行人名单、限制消费、限制出境等措施的；……",
            "Where a citizen, legal person or other organisation considers that one of the following wrongful acts of enforcement caused damage and claims compensation, the people's court shall accept the claim in accordance with law: … (10) unlawfully taking measures such as entry on the list of dishonest judgment debtors, consumption restriction or restriction on leaving the country; …",
          ],
        ]),
        full("5", "V", [
          [
            "公民、法人和其他组织申请错误执行赔偿，应当在执行程序终结后提出，终结前提出的不予受理。但有下列情形之一，且无法在相关诉讼或者执行程序中予以补救的除外：（一）罚款、拘留等强制措施已被依法撤销，或者实施过程中造成人身损害的；（二）被执行的财产经诉讼程序依法确认不属于被执行人，或者人民法院生效法律文书已确认执行行为违法的；（三）自立案执行之日起超过五年，且已裁定终结本次执行程序，被执行人已无可供执行财产的；（四）在执行程序终结前可以申请赔偿的其他情形。",
            "A claim for wrongful enforcement shall be made after the enforcement procedure has ended; a claim before that is not accepted, except in one of the following cases where the matter cannot be remedied in the proceedings or the enforcement: (1) a fine, detention or the like has been revoked in accordance with law, or personal injury was caused in carrying it out; (2) litigation has confirmed that the property enforced against is not the debtor's, or an effective document of a people's court has confirmed that the enforcement act was unlawful; (3) more than five years have passed since the case was docketed for enforcement, the round of enforcement has been concluded by ruling, and the debtor has no property available for enforcement; (4) other cases in which compensation may be claimed before enforcement has ended.",
          ],
          [
            "赔偿请求人依据前款规定，在执行程序终结后申请赔偿的，该执行程序期间不计入赔偿请求时效。",
            "Where the claimant claims after the enforcement procedure has ended under the preceding paragraph, the time of that procedure does not count towards limitation.",
          ],
        ]),
        full("6", "V", [
          [
            "公民、法人和其他组织在执行异议、复议或者执行监督程序审查期间，就相关执行措施或者强制措施申请赔偿的，人民法院不予受理，已经受理的予以驳回，并告知其在上述程序终结后可以依照本解释第五条的规定依法提出赔偿申请。",
            "A claim concerning the measures at issue made while an objection, reconsideration or enforcement supervision is pending is not accepted, and is rejected if already accepted; the claimant is told that a claim may be made under article 5 after that procedure has ended.",
          ],
          [
            "公民、法人和其他组织在执行程序中未就相关执行措施、强制措施提出异议、申请复议或者申请执行监督，不影响其依法申请赔偿的权利。",
            "Not having objected, applied for reconsideration or applied for enforcement supervision in the enforcement does not affect the right to claim compensation in accordance with law.",
          ],
        ]),
        full(
          "8",
          "V",
          [
            [
              "根据当时有效的执行依据或者依法认定的基本事实作出的执行行为，不因下列情形而认定为错误执行：（一）采取执行措施或者强制措施后，据以执行的判决、裁定及其他生效法律文书被撤销或者变更的；（二）被执行人足以对抗执行的实体事由，系在执行措施完成后发生或者被依法确认的；（三）案外人对执行标的享有足以排除执行的实体权利，系在执行措施完成后经法定程序确认的；（四）人民法院作出准予执行行政行为的裁定并实施后，该行政行为被依法变更、撤销、确认违法或者确认无效的；（五）根据财产登记采取执行措施后，该登记被依法确认错误的；（六）执行依据或者基本事实嗣后改变的其他情形。",
              "An enforcement act based on the enforcement title then in force or on basic facts found in accordance with law is not held wrongful because: (1) the judgment, ruling or other effective document was revoked or changed after the measure; (2) a substantive ground of the debtor against enforcement arose or was confirmed after the measure was complete; (3) an outsider's substantive right excluding enforcement was confirmed by a statutory procedure after the measure was complete; (4) an administrative act was changed, revoked, or confirmed unlawful or void after its enforcement was allowed and carried out; (5) a registration relied on was confirmed wrong after the measure; (6) the title or the basic facts changed afterwards in another way.",
            ],
          ],
          "later-change",
        ),
        part("9", "V", [
          [
            1,
            "赔偿请求人应当对其主张的损害负举证责任。但因人民法院未列清单、列举不详等过错致使赔偿请求人无法就损害举证的，应当由人民法院对上述事实承担举证责任。",
            "The claimant bears the burden of proving the damage claimed. Where, through the fault of the people's court, such as making no inventory or an incomplete one, the claimant cannot prove the damage, the people's court bears the burden.",
          ],
        ]),
      ],
    }),
  ],
};
