// The words of the report that the audit itself does not say, in one place and in both languages.
import { statusWord } from "../engine/derivation.ts";
import type { Checklist, Finding } from "../engine/finding.ts";
import type { Holder, Remedy } from "../engine/basis.ts";
import type { Status } from "../engine/term.ts";
import { instruments } from "../law/index.ts";
import { ROUTES } from "../remedies/index.ts";
import type { Text } from "../text.ts";

/** The mark of a status: the same on every screen, in print and in plain text. */
export const MARKS: Readonly<Record<Status, string>> = {
  breach: "■",
  contestable: "◩",
  running: "◔",
  undetermined: "◌",
  advice: "ⓘ",
  "in-order": "✓",
  "not-applicable": "–",
};

/** The order in which a report shows the findings. */
export const STATUS_ORDER: readonly Status[] = [
  "breach",
  "contestable",
  "running",
  "undetermined",
  "advice",
  "in-order",
  "not-applicable",
];

export const GROUP_TITLES: Readonly<Record<Status, Text>> = {
  breach: { zh: "违反", en: "Broken" },
  contestable: { zh: "有争议", en: "Contestable" },
  running: { zh: "期限内", en: "Running" },
  undetermined: { zh: "待查明", en: "Not yet decidable" },
  advice: { zh: "提示", en: "Advice" },
  "in-order": { zh: "合规", en: "In order" },
  "not-applicable": { zh: "不适用", en: "Not applicable" },
};

/** The word beside the mark. A limit of the client's own is missed, not broken. */
export function findingWord({ status, holder, kind }: Finding): Text {
  if (status === "breach" && holder === "client" && kind === "time-limit") return { zh: "已错过", en: "missed" };
  return statusWord(status);
}

export const LABELS = {
  title: { zh: "失信名单程序审查报告", en: "Audit of a listing as a judgment defaulter" },
  contents: { zh: "目录", en: "Contents" },
  reference: { zh: "案卷编号", en: "Reference" },
  court: { zh: "执行法院", en: "Enforcing court" },
  caseNumber: { zh: "执行案号", en: "Case number" },
  client: { zh: "当事人", en: "Client" },
  asOf: { zh: "审查日", en: "As of" },
  rulePack: { zh: "规则包", en: "Rule pack" },
  calendar: { zh: "日历", en: "Calendar" },
  digest: { zh: "案卷摘要值", en: "Case digest" },
  notStated: { zh: "未写明", en: "not stated" },
  due: { zh: "期限", en: "due" },
  done: { zh: "完成", en: "done" },
  left: { zh: "余期", en: "left" },
  about: { zh: "事项", en: "about" },
  holder: { zh: "行为主体", en: "who:" },
  source: { zh: "最弱材料", en: "weakest source:" },
  steps: { zh: "推导", en: "Steps" },
  readings: { zh: "观点", en: "Readings" },
  missing: { zh: "待问", en: "To ask" },
  remedies: { zh: "救济", en: "Remedies" },
  nothingDone: { zh: "无完成的记录", en: "not done on record" },
  noted: { zh: "不影响结论", en: "not decisive" },
  notChecked: { zh: "未审查", en: "Not checked" },
  notCheckedLead: {
    zh: "下列现行条文没有对应的审查规则，按理由列出。",
    en: "Provisions in force without a rule of this audit, by the reason.",
  },
  deadlines: { zh: "期限一览", en: "Deadlines" },
  what: { zh: "事项", en: "what" },
  route: { zh: "途径", en: "route" },
  ask: { zh: "接下来要查明", en: "What to ask next" },
  askLead: { zh: "先列关系到最多事项的几个问题。", en: "Those that bear on the most findings come first." },
  routes: { zh: "可走的救济途径", en: "Routes open" },
  where: { zh: "向何处提出", en: "where" },
  until: { zh: "期限", en: "until" },
  papers: { zh: "材料", en: "papers" },
  because: { zh: "理由", en: "because of" },
  otherRoutes: { zh: "其他途径", en: "Other routes" },
  counts: { zh: "合计", en: "Counts" },
  nothingFound: { zh: "案卷中没有本审查所针对的事项。", en: "The file records nothing that this audit is about." },
} as const satisfies Readonly<Record<string, Text>>;

/** Whose act a rule is about. */
export const HOLDERS: Readonly<Record<Holder, Text>> = {
  "enforcing-court": { zh: "执行法院", en: "enforcing court" },
  "upper-court": { zh: "上一级法院", en: "court at the next higher level" },
  client: { zh: "当事人", en: "client" },
  agency: { zh: "协助单位", en: "assisting agency" },
  bureau: { zh: "征信机构", en: "credit bureau" },
  procuratorate: { zh: "检察院", en: "procuratorate" },
};

const OTHER_REMEDIES: Readonly<Record<string, Text>> = {
  "restriction-relief": { zh: "申请解除限制消费", en: "Relief from the consumption restriction" },
  agency: { zh: "向协助单位申请恢复", en: "Request to the assisting agency" },
};

const REMEDIES = new Map<string, Text>([
  ...ROUTES.map(({ route, title }) => [route, title] as const),
  ...Object.entries(OTHER_REMEDIES),
]);

/** The name of a remedy. Throws on one without words. */
export function remedyWords(remedy: Remedy): Text {
  const words = REMEDIES.get(remedy);
  if (words === undefined) throw new Error(`the remedy ${remedy} has no words`);
  return words;
}

const ROUTE_STATES: Readonly<Record<Checklist["state"], Text>> = {
  open: { zh: "可以提出", en: "open" },
  closing: { zh: "即将届满，从速提出", en: "closing: act promptly" },
  missed: { zh: "期限已过", en: "its limit has passed" },
  "not-yet": { zh: "条件尚未具备", en: "not yet" },
  closed: { zh: "现不适用或者已经用过", en: "not applicable now, or used" },
};

const MAY_BE_PAST: Text = { zh: "期限可能已过，从速提出", en: "its limit may have passed: act promptly" };

/** The words for a route's state on an ISO day. A limit that may already have ended is never called merely closing. */
export function routeStateWords({ state, until }: Checklist, asOf: string): Text {
  return state === "closing" && until !== null && until.earliest < asOf ? MAY_BE_PAST : ROUTE_STATES[state];
}

export const ITEM_STATES = {
  done: { zh: "已备", en: "ready" },
  todo: { zh: "待备", en: "to prepare" },
  unknown: { zh: "待定", en: "to be settled" },
} as const satisfies Readonly<Record<string, Text>>;

/** The last day on which the law data was checked, ISO. */
export const LAW_DATE: string = instruments
  .flatMap(({ versions }) => versions.map((version): string => version.checked))
  .reduce((a, b) => (a > b ? a : b), "");

/** The last words of every report. */
export const DISCLAIMER: readonly Text[] = [
  {
    zh: "本报告是供律师核对的信息，不是法律意见。",
    en: "This report is information for a lawyer to check, not legal advice.",
  },
  {
    zh: "各项结论只以案卷记载为限，不预示任何程序的结果。",
    en: "Every finding speaks on this record only and promises no outcome.",
  },
  { zh: `法规数据截至 ${LAW_DATE}。`, en: `The law data is as of ${LAW_DATE}.` },
];

/** Added where the audit stands on a day after the law data. */
export const LAW_OLDER: Text = {
  zh: "审查日晚于法规数据的截止日，其后的修改未计入，使用前须核对。",
  en: "The audit stands on a later day than the law data: later changes are not in it and must be checked.",
};
