// The types of events in groups a person looks under, and their search in both languages.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { EVENT_TYPES, type EventType } from "../../../shared/case/event-table.ts";
import { eventTitle } from "../../../shared/case/words.ts";
import type { Text } from "../../../shared/text.ts";

interface Group {
  readonly title: Text;
  readonly types: readonly EventType[];
}

const COMMON: readonly EventType[] = [
  "listing-decided",
  "listing-served",
  "listing-published",
  "listing-discovered",
  "listing-checked",
  "correction-requested",
  "correction-received",
  "correction-decided",
  "correction-served",
  "reconsideration-requested",
  "restriction-ordered",
  "obligation-performed",
];

const startingWith = (...starts: readonly string[]): readonly EventType[] =>
  EVENT_TYPES.filter((type) => !COMMON.includes(type) && starts.some((start) => type.startsWith(start)));

const NAMED: readonly Group[] = [
  { title: { zh: "常用", en: "Common" }, types: COMMON },
  { title: TERMS.listing, types: startingWith("listing-", "certificate-", "creditor-deletion", "early-deletion") },
  {
    title: { zh: "纠正与复议", en: "Correction and reconsideration" },
    types: startingWith("correction-", "reconsideration-", "obstacle-", "extension-"),
  },
  { title: TERMS.restriction, types: startingWith("restriction-", "office-") },
  {
    title: { zh: "执行案件", en: "The enforcement case" },
    types: startingWith(
      "enforcement-",
      "asset",
      "round-",
      "obligation-",
      "settlement-",
      "security-",
      "court-informed",
      "creditor-forbearance",
    ),
  },
  {
    title: { zh: "异议、监督与赔偿", en: "Objection, supervision, compensation" },
    types: startingWith("objection-", "supervision-", "procuratorate-", "court-replied", "compensation-", "committee-"),
  },
  {
    title: { zh: "征信、惩戒单位与损失", en: "Credit reports, agencies and losses" },
    types: startingWith("credit-", "agency-", "employer-", "harm"),
  },
];

const placed: ReadonlySet<EventType> = new Set(NAMED.flatMap(({ types }) => types));

/** Every type stands in exactly one group. */
export const TYPE_GROUPS: readonly Group[] = [
  ...NAMED,
  { title: { zh: "其他", en: "Other" }, types: EVENT_TYPES.filter((type) => !placed.has(type)) },
];

/** What people call the papers and acts, where the title of the event has other words. */
const CALLED: Partial<Readonly<Record<EventType, string>>> = {
  "listing-decided": "失信决定书 纳入名单 上名单 拉黑 老赖 执行决定书 blacklist",
  "listing-served": "收到失信决定书",
  "listing-published": "公示 上网",
  "listing-checked": "查询 截图 执行信息公开网",
  "listing-deleted": "移出 屏蔽 下名单 delisted",
  "listing-blocked": "屏蔽 暂时隐藏 暂不显示 隐藏 单次解禁 临时放开 遮住 不公开显示 hidden blocked suspended",
  "listing-unblocked":
    "又显示 恢复显示 又出来了 重新公开 取消屏蔽 又查得到 屏蔽到期 再次显示 shown again unhidden back",
  "certificate-issued":
    "证明 已删除证明 履行证明 结清证明 信用修复证明 开证明 不在名单证明 法院盖章 certificate proof letter",
  "employer-told":
    "单位知道了 告诉领导 法院通知单位 公司来函 人事谈话 被停职 通报单位 丢工作 employer workplace told job",
  harm: "损失 退票 丢合同 贷款没批 违约金 被辞退 误工 孩子没上成学 名誉 loss damage missed contract",
  "correction-requested": "失信纠正申请书 申诉 提交申请 寄出",
  "correction-received": "签收 收件 法院收到",
  "correction-decided": "驳回决定书 答复",
  "reconsideration-requested": "复议申请书",
  "reconsideration-decided": "复议决定书",
  "restriction-ordered": "限高 限消令 限制高消费",
  "restriction-lifted": "解除限高",
  "enforcement-notice-issued": "执行通知书",
  "enforcement-notice-served": "收到执行通知书",
  "obligation-performed": "还款 付清 履行完毕",
  "round-concluded": "终本",
  "settlement-agreed": "和解协议",
  "objection-filed": "执行异议申请书",
  "objection-decided": "异议裁定书 执异",
  "objection-served": "收到异议裁定书",
  "committee-requested": "赔委会",
  "supervision-requested": "监督申请 上级法院",
  "procuratorate-requested": "检察院",
};

/** Whether a type fits what was typed: every word of it occurs in the title of either language, in what people call it, or in the type's name. */
export function fits(type: EventType, query: string): boolean {
  const { zh, en } = eventTitle(type);
  const text = `${zh} ${en} ${CALLED[type] ?? ""} ${type}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
