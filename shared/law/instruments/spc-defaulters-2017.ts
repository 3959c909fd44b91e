// The Supreme People's Court's Defaulters Rule as amended in 2017, complete (13 articles).

import { full } from "../build.ts";
import type { Article } from "../types.ts";

export const defaulters2017: readonly Article[] = [
  full(
    "1",
    "V",
    [
      [
        "被执行人未履行生效法律文书确定的义务，并具有下列情形之一的，人民法院应当将其纳入失信被执行人名单，依法对其进行信用惩戒：（一）有履行能力而拒不履行生效法律文书确定义务的；（二）以伪造证据、暴力、威胁等方法妨碍、抗拒执行的；（三）以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行的；（四）违反财产报告制度的；（五）违反限制消费令的；（六）无正当理由拒不履行执行和解协议的。",
        "Where a judgment debtor has not performed the obligations fixed by an effective legal document, and one of the following circumstances exists, the people's court shall enter the debtor on the list of dishonest judgment debtors and discipline the debtor's credit in accordance with law: (1) having the ability to perform and refusing to perform the obligations fixed by an effective legal document; (2) obstructing or resisting enforcement by forged evidence, violence, threats or the like; (3) evading enforcement by sham litigation or sham arbitration, or by concealing or transferring property, or the like; (4) violating the system of property reports; (5) violating a consumption restriction order; (6) refusing, without proper reason, to perform an enforcement settlement agreement.",
      ],
    ],
    "listing-grounds",
  ),
  full(
    "2",
    "V",
    [
      [
        "被执行人具有本规定第一条第二项至第六项规定情形的，纳入失信被执行人名单的期限为二年。被执行人以暴力、威胁方法妨碍、抗拒执行情节严重或具有多项失信行为的，可以延长一至三年。",
        "Where the debtor falls under items 2 to 6 of article 1, the term of the listing is two years. Where the debtor obstructs or resists enforcement by violence or threats and the circumstances are serious, or shows several dishonest acts, the term may be extended by one to three years.",
      ],
      [
        "失信被执行人积极履行生效法律文书确定义务或主动纠正失信行为的，人民法院可以决定提前删除失信信息。",
        "Where a listed debtor actively performs the obligations fixed by the effective legal document or of its own accord corrects the dishonest act, the people's court may decide to delete the list information early.",
      ],
    ],
    "term",
  ),
  full(
    "3",
    "V",
    [
      [
        "具有下列情形之一的，人民法院不得依据本规定第一条第一项的规定将被执行人纳入失信被执行人名单：（一）提供了充分有效担保的；（二）已被采取查封、扣押、冻结等措施的财产足以清偿生效法律文书确定债务的；（三）被执行人履行顺序在后，对其依法不应强制执行的；（四）其他不属于有履行能力而拒不履行生效法律文书确定义务的情形。",
        "In one of the following circumstances the people's court must not enter the debtor on the list under item 1 of article 1: (1) sufficient and effective security has been provided; (2) the property already sealed, seized, frozen or placed under similar measures is enough to satisfy the debt fixed by the effective legal document; (3) the debtor comes later in the order of performance and in law should not be subject to compulsory enforcement; (4) any other circumstance that does not amount to having the ability to perform and refusing to perform the obligations fixed by an effective legal document.",
      ],
    ],
    "bars",
  ),
  full(
    "4",
    "V",
    [
      [
        "被执行人为未成年人的，人民法院不得将其纳入失信被执行人名单。",
        "Where the judgment debtor is a minor, the people's court must not enter the debtor on the list.",
      ],
    ],
    "minors",
  ),
  full(
    "5",
    "V",
    [
      [
        "人民法院向被执行人发出的执行通知中，应当载明有关纳入失信被执行人名单的风险提示等内容。",
        "The enforcement notice that the people's court sends to the judgment debtor shall state, among other things, a warning of the risk of being entered on the list of dishonest judgment debtors.",
      ],
      [
        "申请执行人认为被执行人具有本规定第一条规定情形之一的，可以向人民法院申请将其纳入失信被执行人名单。人民法院应当自收到申请之日起十五日内审查并作出决定。人民法院认为被执行人具有本规定第一条规定情形之一的，也可以依职权决定将其纳入失信被执行人名单。",
        "Where the enforcement applicant considers that the debtor falls under one of the circumstances of article 1, the applicant may apply to the people's court for the debtor to be entered on the list. The people's court shall review and decide within fifteen days from the day of receiving the application. Where the people's court considers that the debtor falls under one of the circumstances of article 1, it may also decide of its own motion to enter the debtor on the list.",
      ],
      [
        "人民法院决定将被执行人纳入失信被执行人名单的，应当制作决定书，决定书应当写明纳入失信被执行人名单的理由，有纳入期限的，应当写明纳入期限。决定书由院长签发，自作出之日起生效。决定书应当按照民事诉讼法规定的法律文书送达方式送达当事人。",
        "Where the people's court decides to enter the debtor on the list, it shall make a written decision, which shall state the reasons for the listing and, where the listing has a term, the term. The decision is issued under the signature of the president of the court and takes effect from the day it is made. The decision shall be served on the parties in the manner of serving legal documents laid down by the Civil Procedure Law.",
      ],
    ],
    "listing-procedure",
  ),
  full(
    "6",
    "V",
    [
      [
        "记载和公布的失信被执行人名单信息应当包括：（一）作为被执行人的法人或者其他组织的名称、统一社会信用代码（或组织机构代码）、法定代表人或者负责人姓名；（二）作为被执行人的自然人的姓名、性别、年龄、身份证号码；（三）生效法律文书确定的义务和被执行人的履行情况；（四）被执行人失信行为的具体情形；（五）执行依据的制作单位和文号、执行案号、立案时间、执行法院；（六）人民法院认为应当记载和公布的不涉及国家秘密、商业秘密、个人隐私的其他事项。",
        "The list information recorded and published shall include: (1) for a legal person or other organisation as debtor, its name, unified social credit code (or organisation code), and the name of its legal representative or person in charge; (2) for a natural person as debtor, the name, sex, age and identity card number; (3) the obligations fixed by the effective legal document and how far the debtor has performed them; (4) the particulars of the debtor's dishonest act; (5) the body that made the enforcement title and its document number, the enforcement case number, the date of docketing and the enforcing court; (6) other matters that the court considers should be recorded and published and that do not involve state secrets, trade secrets or personal privacy.",
      ],
    ],
    "record",
  ),
  full(
    "7",
    "V",
    [
      [
        "各级人民法院应当将失信被执行人名单信息录入最高人民法院失信被执行人名单库，并通过该名单库统一向社会公布。",
        "People's courts at every level shall enter the list information in the database of dishonest judgment debtors of the Supreme People's Court and publish it to the public uniformly through that database.",
      ],
      [
        "各级人民法院可以根据各地实际情况，将失信被执行人名单通过报纸、广播、电视、网络、法院公告栏等其他方式予以公布，并可以采取新闻发布会或者其他方式对本院及辖区法院实施失信被执行人名单制度的情况定期向社会公布。",
        "People's courts at every level may, according to local circumstances, also publish the list in newspapers, by radio, television, the internet, court notice boards or other means, and may regularly inform the public, by press conference or other means, how they and the courts in their area apply the list.",
      ],
    ],
    "publication",
  ),
  full(
    "8",
    "V",
    [
      [
        "人民法院应当将失信被执行人名单信息，向政府相关部门、金融监管机构、金融机构、承担行政职能的事业单位及行业协会等通报，供相关单位依照法律、法规和有关规定，在政府采购、招标投标、行政审批、政府扶持、融资信贷、市场准入、资质认定等方面，对失信被执行人予以信用惩戒。",
        "The people's court shall notify the list information to the government departments concerned, financial regulators, financial institutions, public institutions with administrative functions, trade associations and the like, so that those units may, in accordance with laws, regulations and the provisions concerned, discipline the credit of listed debtors in government procurement, tendering, administrative approval, government support, finance and credit, market access, recognition of qualifications and similar matters.",
      ],
      [
        "人民法院应当将失信被执行人名单信息向征信机构通报，并由征信机构在其征信系统中记录。",
        "The people's court shall notify the list information to credit reporting agencies, which record it in their credit reporting systems.",
      ],
      [
        "国家工作人员、人大代表、政协委员等被纳入失信被执行人名单的，人民法院应当将失信情况通报其所在单位和相关部门。",
        "Where a state functionary, a deputy to a people's congress, a member of a people's political consultative conference or the like is entered on the list, the people's court shall notify that person's unit and the departments concerned.",
      ],
      [
        "国家机关、事业单位、国有企业等被纳入失信被执行人名单的，人民法院应当将失信情况通报其上级单位、主管部门或者履行出资人职责的机构。",
        "Where a state organ, a public institution, a state-owned enterprise or the like is entered on the list, the people's court shall notify its superior unit, the department in charge, or the body that performs the duties of the investor.",
      ],
    ],
    "notification",
  ),
  full(
    "9",
    "V",
    [
      [
        "不应纳入失信被执行人名单的公民、法人或其他组织被纳入失信被执行人名单的，人民法院应当在三个工作日内撤销失信信息。",
        "Where a citizen, legal person or other organisation that should not be entered on the list has been entered, the people's court shall revoke the list information within three working days.",
      ],
      [
        "记载和公布的失信信息不准确的，人民法院应当在三个工作日内更正失信信息。",
        "Where the list information recorded and published is inaccurate, the people's court shall correct it within three working days.",
      ],
    ],
    "revocation-and-correction",
  ),
  full(
    "10",
    "V",
    [
      [
        "具有下列情形之一的，人民法院应当在三个工作日内删除失信信息：（一）被执行人已履行生效法律文书确定的义务或人民法院已执行完毕的；（二）当事人达成执行和解协议且已履行完毕的；（三）申请执行人书面申请删除失信信息，人民法院审查同意的；（四）终结本次执行程序后，通过网络执行查控系统查询被执行人财产两次以上，未发现有可供执行财产，且申请执行人或者其他人未提供有效财产线索的；（五）因审判监督或破产程序，人民法院依法裁定对失信被执行人中止执行的；（六）人民法院依法裁定不予执行的；（七）人民法院依法裁定终结执行的。",
        "In one of the following circumstances the people's court shall delete the list information within three working days: (1) the debtor has performed the obligations fixed by the effective legal document, or the people's court has completed enforcement; (2) the parties have reached an enforcement settlement agreement and it has been performed in full; (3) the enforcement applicant applies in writing for deletion of the list information and the people's court consents after review; (4) after the conclusion of this round of enforcement, the debtor's property has been queried twice or more through the online enforcement query and control system, no property available for enforcement has been found, and neither the enforcement applicant nor anyone else has supplied an effective lead to property; (5) because of trial supervision or bankruptcy proceedings, the people's court has ruled, in accordance with law, to stay enforcement against the listed debtor; (6) the people's court has ruled, in accordance with law, not to enforce; (7) the people's court has ruled, in accordance with law, to terminate enforcement.",
      ],
      [
        "有纳入期限的，不适用前款规定。纳入期限届满后三个工作日内，人民法院应当删除失信信息。",
        "Where the listing has a term, the preceding paragraph does not apply. Within three working days after the term expires, the people's court shall delete the list information.",
      ],
      [
        "依照本条第一款规定删除失信信息后，被执行人具有本规定第一条规定情形之一的，人民法院可以重新将其纳入失信被执行人名单。",
        "After the list information has been deleted under paragraph 1 of this article, the people's court may enter the debtor on the list again where the debtor falls under one of the circumstances of article 1.",
      ],
      [
        "依照本条第一款第三项规定删除失信信息后六个月内，申请执行人申请将该被执行人纳入失信被执行人名单的，人民法院不予支持。",
        "Within six months after the list information has been deleted under item 3 of paragraph 1 of this article, the people's court does not support an application by the enforcement applicant to enter that debtor on the list.",
      ],
    ],
    "deletion",
  ),
  full(
    "11",
    "V",
    [
      [
        "被纳入失信被执行人名单的公民、法人或其他组织认为有下列情形之一的，可以向执行法院申请纠正：（一）不应将其纳入失信被执行人名单的；（二）记载和公布的失信信息不准确的；（三）失信信息应予删除的。",
        "A citizen, legal person or other organisation that has been entered on the list may apply to the enforcing court for correction where it considers that one of the following circumstances exists: (1) it should not be entered on the list; (2) the list information recorded and published is inaccurate; (3) the list information should be deleted.",
      ],
    ],
    "correction-grounds",
  ),
  full(
    "12",
    "V",
    [
      [
        "公民、法人或其他组织对被纳入失信被执行人名单申请纠正的，执行法院应当自收到书面纠正申请之日起十五日内审查，理由成立的，应当在三个工作日内纠正；理由不成立的，决定驳回。公民、法人或其他组织对驳回决定不服的，可以自决定书送达之日起十日内向上一级人民法院申请复议。上一级人民法院应当自收到复议申请之日起十五日内作出决定。",
        "Where a citizen, legal person or other organisation applies for correction in respect of its entry on the list, the enforcing court shall review within fifteen days from the day of receiving the written application for correction; where the reasons are well founded, it shall correct within three working days; where they are not, it decides to reject. A citizen, legal person or other organisation that does not accept the decision of rejection may, within ten days from the day the decision is served, apply to the people's court at the next higher level for reconsideration. The people's court at the next higher level shall decide within fifteen days from the day of receiving the application for reconsideration.",
      ],
      ["复议期间，不停止原决定的执行。", "Reconsideration does not suspend the execution of the original decision."],
    ],
    "correction-procedure",
  ),
  full(
    "13",
    "V",
    [
      [
        "人民法院工作人员违反本规定公布、撤销、更正、删除失信信息的，参照有关规定追究责任。",
        "Where staff of a people's court publish, revoke, correct or delete list information in violation of these provisions, they are held responsible by reference to the provisions concerned.",
      ],
    ],
    "liability",
  ),
];
