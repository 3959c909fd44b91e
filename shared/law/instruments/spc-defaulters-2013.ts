// The Supreme People's Court's Defaulters Rule of 2013, complete (7 articles).

import { full } from "../build.ts";
import type { Article } from "../types.ts";

export const defaulters2013: readonly Article[] = [
  full(
    "1",
    "V",
    [
      [
        "被执行人具有履行能力而不履行生效法律文书确定的义务，并具有下列情形之一的，人民法院应当将其纳入失信被执行人名单，依法对其进行信用惩戒：（一）以伪造证据、暴力、威胁等方法妨碍、抗拒执行的；（二）以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行的；（三）违反财产报告制度的；（四）违反限制高消费令的；（五）被执行人无正当理由拒不履行执行和解协议的；（六）其他有履行能力而拒不履行生效法律文书确定义务的。",
        "Where a judgment debtor has the ability to perform but does not perform the obligations fixed by an effective legal document, and one of the following circumstances exists, the people's court shall enter the debtor on the list of dishonest judgment debtors and discipline the debtor's credit in accordance with law: (1) obstructing or resisting enforcement by forged evidence, violence, threats or the like; (2) evading enforcement by sham litigation or sham arbitration, or by concealing or transferring property, or the like; (3) violating the system of property reports; (4) violating an order restricting high consumption; (5) the debtor refuses, without proper reason, to perform an enforcement settlement agreement; (6) otherwise having the ability to perform and refusing to perform the obligations fixed by an effective legal document.",
      ],
    ],
    "listing-grounds",
  ),
  full(
    "2",
    "V",
    [
      [
        "人民法院向被执行人发出的《执行通知书》中，应当载明有关纳入失信被执行人名单的风险提示内容。",
        "The enforcement notice that the people's court sends to the judgment debtor shall state a warning of the risk of being entered on the list of dishonest judgment debtors.",
      ],
      [
        "申请执行人认为被执行人存在本规定第一条所列失信行为之一的，可以向人民法院提出申请将该被执行人纳入失信被执行人名单，人民法院经审查后作出决定。人民法院认为被执行人存在本规定第一条所列失信行为之一的，也可以依职权作出将该被执行人纳入失信被执行人名单的决定。",
        "Where the enforcement applicant considers that the debtor has shown one of the dishonest acts listed in article 1, the applicant may apply to the people's court for the debtor to be entered on the list, and the court decides after review. Where the court considers that the debtor has shown one of those acts, it may also decide of its own motion to enter the debtor on the list.",
      ],
      [
        "人民法院决定将被执行人纳入失信被执行人名单的，应当制作决定书，决定书自作出之日起生效。决定书应当按照民事诉讼法规定的法律文书送达方式送达当事人。",
        "Where the people's court decides to enter the debtor on the list, it shall make a written decision; the decision takes effect from the day it is made. The decision shall be served on the parties in the manner of serving legal documents laid down by the Civil Procedure Law.",
      ],
    ],
    "listing-procedure",
  ),
  full(
    "3",
    "V",
    [
      [
        "被执行人认为将其纳入失信被执行人名单错误的，可以向人民法院申请纠正。被执行人是自然人的，一般应由被执行人本人到人民法院提出并说明理由；被执行人是法人或者其它组织的，一般应由被执行人的法定代表人或者负责人本人到人民法院提出并说明理由。人民法院经审查认为理由成立的，应当作出决定予以纠正。",
        "A judgment debtor who considers the entry on the list wrong may apply to the people's court for correction. Where the debtor is a natural person, the debtor shall generally come to the court in person to apply and give reasons; where the debtor is a legal person or other organisation, its legal representative or person in charge shall generally come to the court in person to apply and give reasons. Where the court, after review, considers the reasons well founded, it shall make a decision and correct.",
      ],
    ],
    "correction",
  ),
  full(
    "4",
    "V",
    [
      [
        "记载和公布的失信被执行人名单信息应当包括：（一）作为被执行人的法人或者其他组织的名称、组织机构代码、法定代表人或者负责人姓名；（二）作为被执行人的自然人的姓名、性别、年龄、身份证号码；（三）生效法律文书确定的义务和被执行人的履行情况；（四）被执行人失信行为的具体情形；（五）执行依据的制作单位和文号、执行案号、立案时间、执行法院；（六）人民法院认为应当记载和公布的不涉及国家秘密、商业秘密、个人隐私的其他事项。",
        "The list information recorded and published shall include: (1) for a legal person or other organisation as debtor, its name, organisation code, and the name of its legal representative or person in charge; (2) for a natural person as debtor, the name, sex, age and identity card number; (3) the obligations fixed by the effective legal document and how far the debtor has performed them; (4) the particulars of the debtor's dishonest act; (5) the body that made the enforcement title and its document number, the enforcement case number, the date of docketing and the enforcing court; (6) other matters that the court considers should be recorded and published and that do not involve state secrets, trade secrets or personal privacy.",
      ],
    ],
    "record",
  ),
  full(
    "5",
    "V",
    [
      [
        "各级人民法院应当将失信被执行人名单信息录入最高人民法院失信被执行人名单库，并通过该名单库统一向社会公布。",
        "People's courts at every level shall enter the list information in the database of dishonest judgment debtors of the Supreme People's Court and publish it to the public uniformly through that database.",
      ],
      [
        "各级人民法院可以根据各地实际情况，将失信被执行人名单通过报纸、广播、电视、网络、法院公告栏等其他方式予以公布，并可以采取新闻发布会或者其它方式对本院及辖区法院实施失信被执行人名单制度的情况定期向社会公布。",
        "People's courts at every level may, according to local circumstances, also publish the list in newspapers, by radio, television, the internet, court notice boards or other means, and may regularly inform the public, by press conference or other means, how they and the courts in their area apply the list.",
      ],
    ],
    "publication",
  ),
  full(
    "6",
    "V",
    [
      [
        "人民法院应当将失信被执行人名单信息，向政府相关部门、金融监管机构、金融机构、承担行政职能的事业单位及行业协会等通报，供相关单位依照法律、法规和有关规定，在政府采购、招标投标、行政审批、政府扶持、融资信贷、市场准入、资质认定等方面，对失信被执行人予以信用惩戒。",
        "The people's court shall notify the list information to the government departments concerned, financial regulators, financial institutions, public institutions with administrative functions, trade associations and the like, so that those units may, in accordance with laws, regulations and the provisions concerned, discipline the credit of listed debtors in government procurement, tendering, administrative approval, government support, finance and credit, market access, recognition of qualifications and similar matters.",
      ],
      [
        "人民法院应当将失信被执行人名单向征信机构通报，并由征信机构在其征信系统中记录。",
        "The people's court shall notify the list information to credit reporting agencies, which record it in their credit reporting systems.",
      ],
      [
        "失信被执行人是国家工作人员的，人民法院应当将其失信情况通报其所在单位。",
        "Where the listed debtor is a state functionary, the people's court shall notify the debtor's unit.",
      ],
      [
        "失信被执行人是国家机关、国有企业的，人民法院应当将其失信情况通报其上级单位或者主管部门。",
        "Where the listed debtor is a state organ or a state-owned enterprise, the people's court shall notify its superior unit or the department in charge.",
      ],
    ],
    "notification",
  ),
  full(
    "7",
    "V",
    [
      [
        "失信被执行人符合下列情形之一的，人民法院应当将其有关信息从失信被执行人名单库中删除：（一）全部履行了生效法律文书确定义务的；（二）与申请执行人达成执行和解协议并经申请执行人确认履行完毕的；（三）人民法院依法裁定终结执行的。",
        "Where the listed debtor meets one of the following circumstances, the people's court shall delete the information concerned from the database of the list: (1) the obligations fixed by the effective legal document have been performed in full; (2) a settlement agreement was reached with the enforcement applicant and the applicant confirms that it has been performed in full; (3) the people's court has ruled, in accordance with law, to terminate enforcement.",
      ],
    ],
    "deletion",
  ),
];
