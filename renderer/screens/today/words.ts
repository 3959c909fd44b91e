// Words of Today.
import { BASE } from "../../base/words.ts";
import { TERMS, atHead } from "../../../shared/engine/glossary.ts";
import { FRAME } from "../../parts/frame/words.ts";
import type { Text } from "../../../shared/text.ts";

export const TODAY = {
  title: FRAME.today,
  due: { zh: "我方期限", en: "Due for us" },
  dueNone: {
    zh: "未来 7 天内没有已确定届满的我方期限。案卷缺少日期的，期限可能算不出来，见各案的“审查”。",
    en: "No limit of ours is certain to end within 7 days. Where a case lacks dates a limit may not be reckoned at all: see its audit.",
  },
  stopped: { zh: "未能审查完的案件", en: "Cases whose audit is not finished" },
  stoppedWhy: {
    zh: "这些案件内容过多，其期限可能没有列在下面，请逐件核对。",
    en: "There is too much to work out in these: limits of theirs may be missing below. Check each of them.",
  },
  possible: { zh: "可能正在进行的我方期限", en: "Limits of ours that may be running" },
  missed: { zh: "可能已经错过", en: "Possibly missed" },
  overdue: { zh: "法院或其他机关逾期", en: "Overdue by a court or agency" },
  overdueNone: { zh: "没有逾期未办的事项。", en: "Nothing is overdue." },
  changed: { zh: "最近改动", en: "What changed" },
  changedNone: { zh: "还没有改动。", en: "No changes yet." },
  untouched: { zh: "久未处理", en: "Untouched" },
  untouchedNone: { zh: "没有搁置过久的案件。", en: "No case has been left alone for long." },
  case: TERMS.case,
  what: atHead(TERMS.what),
  day: atHead(TERMS.due),
  left: atHead(TERMS.left),
  when: { zh: "时间", en: "When" },
  who: { zh: "经手人", en: "Who" },
  allDeadlines: { zh: "全部期限", en: "All deadlines" },
  empty: BASE.noCases,
  newCase: BASE.newCase,
  import: BASE.importCases,
} as const satisfies Readonly<Record<string, Text>>;

export const staleWords = (stale: number): Text => ({
  zh: `${stale} 件尚未按今天的规则和日历重新审查，下列内容可能不全。`,
  en: `${stale === 1 ? "1 case has" : `${stale} cases have`} not been audited again for today yet: these lists may be incomplete.`,
});

export const moreWords = (more: number): Text => ({ zh: `另有 ${more} 项`, en: `${more} more` });
