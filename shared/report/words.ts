// The words of the report that the audit itself does not say, in one place and in both languages.
import { MISSED, ROUTE_STATES, STATUS_WORDS, TERMS, atHead } from "../engine/glossary.ts";
import type { Checklist, Finding } from "../engine/finding.ts";
import type { Status } from "../engine/term.ts";
import { instruments } from "../law/index.ts";
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

/** The word beside the mark. A limit of the client's own is missed, not broken. */
export function findingWord({ status, holder, kind }: Finding): Text {
  if (status === "breach" && holder === "client" && kind === "time-limit") return MISSED;
  return STATUS_WORDS[status];
}

export const LABELS = {
  title: { zh: "失信名单程序审查报告", en: "Audit of a listing as a judgment defaulter" },
  contents: { zh: "目录", en: "Contents" },
  reference: TERMS.reference,
  court: TERMS.court,
  caseNumber: TERMS.caseNumber,
  client: TERMS.client,
  asOf: atHead(TERMS.asOf),
  rulePack: { zh: "规则包", en: "Rule pack" },
  calendar: TERMS.calendar,
  digest: { zh: "案卷摘要值", en: "Case digest" },
  notStated: TERMS.notStated,
  due: TERMS.due,
  done: { zh: "完成", en: "done" },
  left: TERMS.left,
  about: { zh: "事项", en: "about" },
  holder: { zh: "行为主体", en: "who:" },
  source: { zh: "最弱材料", en: "weakest source:" },
  steps: TERMS.steps,
  readings: TERMS.readings,
  missing: { zh: "待问", en: "To ask" },
  remedies: TERMS.remedies,
  nothingDone: { zh: "无完成的记录", en: "not done on record" },
  noted: { zh: "不影响结论", en: "not decisive" },
  notChecked: TERMS.notChecked,
  notCheckedLead: {
    zh: "下列现行条文没有对应的审查规则，按理由列出。",
    en: "Provisions in force without a rule of this audit, by the reason.",
  },
  deadlines: { zh: "期限", en: "Deadlines" },
  next: { zh: "现在要做", en: "What to do now" },
  nothingNext: { zh: "按现有记录，现在没有必须办的事。", en: "On this record nothing has to be done now." },
  limits: { zh: "当事人的期限", en: "The client's own deadlines" },
  summary: { zh: "问题摘要", en: "What is wrong, in short" },
  others: { zh: "法院和单位的期限", en: "Deadlines of courts and agencies" },
  mayHavePassed: { zh: "可能已过，待查明", en: "may have passed, to be found out" },
  what: TERMS.what,
  route: { zh: "途径", en: "route" },
  ask: { zh: "接下来要查明", en: "What to ask next" },
  routes: { zh: "可走的途径", en: "Routes open" },
  where: { zh: "向何处提出", en: "where" },
  until: TERMS.until,
  paper: { zh: "要写的文书", en: "to write" },
  papers: { zh: "材料", en: "papers" },
  because: { zh: "理由", en: "because of" },
  otherRoutes: { zh: "其他途径", en: "Other routes" },
  counts: { zh: "合计", en: "Counts" },
  nothingFound: { zh: "案卷中没有本审查所针对的事项。", en: "The file records nothing that this audit is about." },
} as const satisfies Readonly<Record<string, Text>>;

/** How many provisions are not checked, where they are not listed. */
export function notCheckedLine(count: number): Text {
  return {
    zh: `另有 ${count} 条现行条文没有对应的审查规则，命令行加 --all 逐条列出。`,
    en: `Not checked: ${count} provisions in force have no rule of this audit; --all lists them.`,
  };
}

/** Said where a report puts fewer questions than there are. */
export function askedLine(shown: number, of: number): Text {
  return {
    zh: `先列最要紧的 ${shown} 个，共 ${of} 个；命令行加 --all 全部列出。`,
    en: `The ${shown} with the most at stake, of ${of}; --all lists them all.`,
  };
}

const MAY_BE_PAST: Text = { zh: "期限可能已过，从速提出", en: "its deadline may have passed: act promptly" };

/** The words for a route's state on an ISO day. A limit that may already have ended is never called merely closing. */
export function routeStateWords({ state, until }: Checklist, asOf: string): Text {
  return state === "closing" && until !== null && until.earliest < asOf ? MAY_BE_PAST : ROUTE_STATES[state];
}

export const ITEM_STATES = {
  done: { zh: "已备", en: "ready" },
  todo: { zh: "待备", en: "to prepare" },
  unknown: TERMS.unsettled,
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
