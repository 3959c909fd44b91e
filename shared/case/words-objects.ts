// The words of the fields outside events: the client, the enforcement case, service, evidence and sanctions.

import type { OBJECT_FIELDS, ObjectName } from "./fields.ts";
import { COMMON_WORDS } from "./words-event-fields.ts";
import { type FieldWords, words } from "./words-field.ts";

const court = {
  name: words("法院名称", "name of the court", "法院的名称是什么？", "What is the name of the court?"),
  level: words("法院级别", "level of the court", "这是哪一级法院？", "What level is the court?"),
  region: words("法院所在地区", "region of the court", "法院在哪个地区？", "In which region is the court?"),
};

/** Every field of every object, in words. */
export const OBJECT_WORDS: {
  readonly [O in ObjectName]: Readonly<Record<keyof (typeof OBJECT_FIELDS)[O], FieldWords>>;
} = {
  case: {
    format: words("格式", "format", "文件是什么格式？", "What format is the file?"),
    id: words("案件编号", "id of the case", "案件编号是什么？", "What is the id of the case?"),
    reference: words("内部编号", "reference", "本机构给案件编的号是什么？", "What is your own reference for the case?"),
    matter: words("所涉名单", "the list it is about", "案件是关于哪一份名单的？", "Which list is the case about?"),
    client: words("当事人", "client", "当事人是谁？", "Who is the client?"),
    parties: words("其他参与人", "other persons", "还有谁参与本案？", "Who else is in the case?"),
    enforcement: words("执行案件", "enforcement case", "是哪一件执行案件？", "Which enforcement case is it?"),
    events: words("事件", "events", "发生了哪些事？", "What happened?"),
    evidence: words("证据", "evidence", "有哪些证据？", "What evidence is there?"),
    sanctions: words("惩戒措施", "sanctions", "名单给您带来了哪些限制？", "What did the listing do to you?"),
    notes: words("备注", "notes", "还有什么需要说明？", "What else should be noted?"),
  },
  client: {
    kind: words(
      "当事人类型",
      "kind of client",
      "当事人是自然人、法人还是其他组织？",
      "Is the client a natural person, a legal person or another organisation?",
    ),
    name: words("姓名或者名称", "name", "当事人的姓名或者名称是什么？", "What is the client's name?"),
    idDocument: words("身份证件", "identity document", "使用哪种身份证件？", "Which identity document is used?"),
    birthDate: words(
      "出生日期",
      "date of birth",
      "当事人哪一天出生？不确定的，写最早和最晚的一天。",
      "When was the client born? If not certain, give the earliest and the latest day.",
    ),
    sex: words("性别", "sex", "身份证上记载的性别是什么？", "Which sex does the identity document state?"),
    ethnicity: words("民族", "ethnicity", "当事人是哪个民族？", "What is the client's ethnicity?"),
    occupation: words("职业", "occupation", "当事人从事什么职业？", "What is the client's occupation?"),
    address: words("住址", "address", "当事人的住址或者住所地在哪里？", "What is the client's address?"),
    phone: words("电话", "telephone", "当事人的电话是多少？", "What is the client's telephone number?"),
    fullTimeStudent: words(
      "全日制在校生",
      "full-time student",
      "作出纳入决定时，当事人是全日制在校学生吗？",
      "Was the client a full-time student when the listing was decided?",
    ),
    debtOrigin: words(
      "债务来源",
      "origin of the debt",
      "债务是因校园贷产生的吗？",
      "Did the debt come from a campus loan?",
    ),
    role: words(
      "在案件中的身份",
      "role in the case",
      "当事人在执行案件中是什么身份？",
      "What is the client's role in the enforcement case?",
    ),
    isDebtor: words(
      "本人是被执行人",
      "judgment debtor in own right",
      "当事人本人是本案的被执行人吗？",
      "Is the client named as a judgment debtor in this case?",
    ),
    enforceableNow: words(
      "已可对其执行",
      "turn of a later-ranked debtor had come",
      "作出纳入决定时，已经可以对后顺位债务人执行了吗？",
      "Had the turn of the later-ranked debtor come when the listing was decided?",
    ),
    domicile: words(
      "住所地",
      "domicile",
      "当事人在中国大陆有住所吗？",
      "Does the client have a domicile in mainland China?",
    ),
    operator: words(
      "民营经济组织或者其经营者",
      "business operator",
      "当事人经营生意吗，或者是民营经济组织、其经营者？",
      "Does the client run a business, or is the client a private organisation or its operator?",
    ),
  },
  party: {
    id: words("编号", "id", "这名参与人的编号是什么？", "What is the id of this person?"),
    role: words(
      "诉讼地位",
      "part in the case",
      "这名参与人在本案中是什么地位？",
      "What is this person's part in the case?",
    ),
    name: words("姓名或者名称", "name", "这名参与人的姓名或者名称是什么？", "What is this person's name?"),
    kind: words(
      "类型",
      "kind of person",
      "这名参与人是自然人、法人还是其他组织？",
      "Is this a natural person, a legal person or another organisation?",
    ),
    idDocument: words(
      "身份证件",
      "identity document",
      "这名参与人使用哪种证件？",
      "Which identity document has this person?",
    ),
    sex: words("性别", "sex", "这名参与人的性别是什么？", "What is this person's sex?"),
    birthDate: words("出生日期", "date of birth", "这名参与人哪一天出生？", "When was this person born?"),
    address: words("住址", "address", "这名参与人的住址或者住所地在哪里？", "What is this person's address?"),
    phone: words("电话", "telephone", "这名参与人的电话是多少？", "What is this person's telephone number?"),
    firm: words(
      "所在单位",
      "firm or office",
      "代理人在哪个律师事务所、法律援助机构或者单位？",
      "With which law firm, legal-aid office or unit is the agent?",
    ),
    licence: words("执业证号", "licence number", "代理人的执业证号是什么？", "What is the agent's licence number?"),
    relation: words(
      "与当事人的关系",
      "relation to the client",
      "这名参与人与当事人是什么关系？",
      "What is this person's relation to the client?",
    ),
    addressForService: words(
      "送达地址",
      "address for service",
      "文书送到哪个地址？",
      "To which address are papers to be served?",
    ),
    electronicService: words(
      "同意电子送达",
      "accepts electronic service",
      "这名参与人同意电子送达吗？",
      "Does this person accept electronic service?",
    ),
  },
  idDocument: {
    type: words("证件类型", "type of document", "身份证件是哪一种？", "What type of identity document is it?"),
    number: words(
      "证件号码",
      "number of the document",
      "身份证件的号码是什么？",
      "What is the number of the identity document?",
    ),
  },
  enforcement: {
    court: words("执行法院", "enforcing court", "由哪个法院执行？", "Which court enforces?"),
    upperCourt: words(
      "上一级法院",
      "next higher court",
      "执行法院的上一级法院是哪个？",
      "Which court is next above the enforcing court?",
    ),
    caseNumber: words(
      "执行案号",
      "enforcement case number",
      "执行案号是什么？",
      "What is the enforcement case number?",
    ),
    basis: words("执行依据", "enforcement basis", "执行依据是什么文书？", "Which document is being enforced?"),
    obligation: words("应履行的义务", "obligation", "应当履行什么义务？", "What has to be performed?"),
    debtorKind: words(
      "被执行人类型",
      "kind of judgment debtor",
      "本案被执行人是自然人还是单位？",
      "Is the judgment debtor a natural person or an organisation?",
    ),
  },
  court,
  upperCourt: court,
  eventCourt: court,
  basis: {
    issuer: words(
      "执行依据的制作单位",
      "issuer of the enforcement basis",
      "执行依据是哪个单位作出的？",
      "Who issued the document that is being enforced?",
    ),
    documentNumber: words(
      "执行依据的文号",
      "number of the enforcement basis",
      "执行依据的文号是什么？",
      "What is the number of the document that is being enforced?",
    ),
  },
  obligation: {
    kind: words(
      "义务类型",
      "kind of obligation",
      "义务是给付金钱还是履行行为？",
      "Is the obligation a payment or an act?",
    ),
    amount: words(
      "金额（元）",
      "amount in yuan, a decimal number as text",
      "金额是多少元？",
      "What is the amount in yuan?",
    ),
    description: words(
      "义务内容",
      "what has to be performed",
      "生效法律文书要求做什么？",
      "What does the legal document require?",
    ),
  },
  service: {
    method: words("送达方式", "method of service", "文书是以什么方式送达的？", "By what method was the paper served?"),
    proof: words(
      "有送达证明",
      "proof of service on file",
      "案卷里有这次送达的证明吗？",
      "Does the file hold proof of this service?",
    ),
    recipient: words("签收人", "recipient", "文书是谁签收的？", "Who received the paper?"),
    recipientName: words("签收人姓名", "name of the recipient", "签收人叫什么名字？", "What is the recipient's name?"),
    atResidence: words(
      "在住所送达",
      "at the residence",
      "文书是在住所留下的吗？",
      "Was the paper left at the residence?",
    ),
    recorded: words(
      "有记录或者影像",
      "recorded",
      "送达经过有拍照、录像，或者在案卷中记明吗？",
      "Was the service photographed, filmed or noted in the file?",
    ),
    witnessed: words("有见证人", "witnessed", "送达时有见证人在场吗？", "Were witnesses present at the service?"),
    consent: words(
      "同意电子送达",
      "consent to electronic service",
      "您同意过以电子方式送达吗？",
      "Did you consent to electronic service?",
    ),
    othersFailed: words(
      "其他方式无法送达",
      "other methods had failed",
      "公告之前，受送达人下落不明或者其他方式都无法送达吗？",
      "Was the addressee's whereabouts unknown, or had every other method failed, before the announcement?",
    ),
    returned: words("邮件被退回", "mail returned", "邮件被退回了吗？", "Was the mail returned?"),
    returnCause: words(
      "退回原因",
      "cause of the return",
      "邮件因为什么原因被退回？",
      "For what cause was the mail returned?",
    ),
    ownFault: words(
      "退回因当事人自己的原因",
      "return by the client's own fault",
      "邮件被退回，是您自己的原因吗？您能证明自己没有过错的，选“否”。",
      "Was the return your own fault? Choose no if you can show that it was not.",
    ),
    sent: words(
      "寄出或者委托日期",
      "day posted, or in the entrusted court's hands",
      "文书哪一天寄出，或者到达受托法院？",
      "On which day was the paper posted, or in the entrusted court's hands?",
    ),
  },
  event: COMMON_WORDS,
  evidence: {
    id: words("编号", "id", "这件证据的编号是什么？", "What is the id of this piece of evidence?"),
    title: words("名称", "title", "这件证据叫什么？", "What is this piece of evidence called?"),
    kind: words("种类", "kind", "这件证据属于哪一种？", "What kind of evidence is it?"),
    date: words("日期", "date", "这件证据是哪一天的？", "What is the date of this piece of evidence?"),
    sha256: words("文件摘要值", "digest of the file", "文件的摘要值是什么？", "What is the digest of the file?"),
    file: words("文件名", "file name", "文件名是什么？", "What is the name of the file?"),
  },
  sanction: {
    id: words("编号", "id", "这项惩戒的编号是什么？", "What is the id of this sanction?"),
    kind: words("惩戒种类", "kind of sanction", "受到的是哪一种限制？", "Which kind of sanction is it?"),
    body: words("实施单位", "body that applies it", "哪个单位实施了限制？", "Which body applies the sanction?"),
    from: words(
      "开始日期",
      "from",
      "限制从哪一天开始？不确定的，写最早和最晚的一天。",
      "From which day did the sanction apply? If not certain, give the earliest and the latest day.",
    ),
    to: words(
      "结束日期",
      "to",
      "限制到哪一天结束？不确定的，写最早和最晚的一天。",
      "Until which day did the sanction apply? If not certain, give the earliest and the latest day.",
    ),
    note: words("备注", "note", "关于这项限制还有什么需要说明？", "What else should be noted about this sanction?"),
    evidence: words("证据", "evidence", "哪些证据证明这项限制？", "Which pieces of evidence show this sanction?"),
  },
};
