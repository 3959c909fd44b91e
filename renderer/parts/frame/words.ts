// The names of the screens, and what is said of the program wherever it is met.
import type { Text } from "../../../shared/text.ts";

export const FRAME = {
  name: { zh: "Redress", en: "Redress" },
  today: { zh: "今日", en: "Today" },
  caseload: { zh: "案件", en: "Cases" },
  deadlines: { zh: "期限", en: "Deadlines" },
  insights: { zh: "统计", en: "Insights" },
  law: { zh: "法规", en: "Law" },
  calculator: { zh: "期限计算", en: "Deadline calculator" },
  settings: { zh: "设置", en: "Settings" },
  otherLanguage: { zh: "切换为英文（Switch to English）", en: "Switch to Chinese (切换为中文)" },
  languageMark: { zh: "中/EN", en: "中/EN" },
  openingSample: { zh: "正在准备示例案件库…", en: "Preparing the sample caseload…" },
} as const satisfies Readonly<Record<string, Text>>;
