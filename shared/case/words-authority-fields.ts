// The words of the fields that only events of other lists have.

import { words } from "./words-field.ts";

export const AUTHORITY_FIELD_WORDS = {
  actorKnown: words(
    "知道是谁列入的",
    "author of the listing known",
    "当时您知道是哪个机关列入的吗？",
    "Did you know then which authority had listed you?",
  ),
  authority: words("列入机关", "authority", "是哪个机关列入的？", "Which authority made the listing?"),
  commitment: words("书面信用承诺", "written commitment", "作出书面信用承诺了吗？", "Was a written commitment given?"),
  criminal: words(
    "涉嫌或者构成拒不支付劳动报酬罪",
    "prosecuted for refusing to pay",
    "因拒不支付劳动报酬正在被追究或者已经被追究刑事责任吗？",
    "Is or was there a prosecution for refusing to pay wages?",
  ),
  ground: words(
    "列入的情形",
    "ground of the listing",
    "列入决定书写的是哪一种情形？",
    "Which ground does the listing decision name?",
  ),
  heavyPenalty: words(
    "拟作较重处罚",
    "heavy penalty intended",
    "告知书说要作出较重的行政处罚吗？",
    "Does the notice announce a heavy penalty?",
  ),
  identity: words(
    "姓名或者号码错误",
    "wrong name or number",
    "申请更正的是姓名、身份证号码等身份信息吗？",
    "Was a wrong name or identity number to be corrected?",
  ),
  list: words("哪一份名单", "which list", "列入的是哪一份名单？", "Which list is it?"),
  othersRemoved: words(
    "其他当事人一并移出",
    "others removed together",
    "该单位的其他当事人也一并移出了吗？",
    "Were the other persons of the organisation removed with it?",
  ),
  repeated: words(
    "再次拖欠",
    "arrears again",
    "提出申请前又发生过拖欠吗？",
    "Were wages left unpaid again before the request?",
  ),
  revoked: words(
    "被撤销的文书",
    "what was revoked",
    "被撤销、变更或者确认无效的是哪一种文书？",
    "Which document was revoked, changed or held void?",
  ),
  simple: words(
    "适用简易程序",
    "simple procedure",
    "行政复议适用简易程序吗？",
    "Does the simple procedure apply to the reconsideration?",
  ),
  statesExemption: words(
    "写明可以不予列入",
    "states when no listing follows",
    "告知书写明改正并承诺可以不予列入吗？",
    "Does the notice say when the authority may refrain from listing?",
  ),
  statesGrounds: words(
    "写明事由和依据",
    "states reasons and basis",
    "文书写明事由和依据了吗？",
    "Does the document state its reasons and its basis?",
  ),
  statesMeasures: words(
    "写明联合惩戒措施",
    "states the measures",
    "列入决定书提示联合惩戒措施了吗？",
    "Does the decision state the measures that follow?",
  ),
  statesRemedy: words(
    "写明救济途径和期限",
    "states remedies and time limits",
    "文书写明可以复议、起诉以及期限了吗？",
    "Does the document state the remedies and their time limits?",
  ),
  statesRemoval: words(
    "写明提前移出的条件和程序",
    "states how to be removed early",
    "列入决定书写明提前移出的条件和程序了吗？",
    "Does the decision state how to be removed early?",
  ),
  statesRights: words(
    "写明异议等权利",
    "states the right to object",
    "告知书写明可以提出异议等权利吗？",
    "Does the notice state the right to object?",
  ),
  toldLimit: words(
    "告知的起诉期限",
    "limit that was told",
    "文书告知的起诉期限与法律规定的一样吗？",
    "Is the time limit stated for a suit that of the law?",
  ),
} as const;
