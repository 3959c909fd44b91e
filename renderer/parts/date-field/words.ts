// The words of the month at a date field.
import type { Text } from "../../../shared/text.ts";

export const MONTH = {
  open: { zh: "月历", en: "Calendar" },
  before: { zh: "上个月", en: "Month before" },
  after: { zh: "下个月", en: "Month after" },
  holiday: { zh: "休", en: "off" },
  worked: { zh: "班", en: "work" },
  noNotice: {
    zh: "这一年的放假通知还没有导入，休息日和补班没有标出。",
    en: "The holiday notice of this year is not in: days off and days worked are not marked.",
  },
} as const satisfies Readonly<Record<string, Text>>;
