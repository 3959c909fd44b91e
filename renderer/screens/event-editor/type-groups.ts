// The types of events in groups a person looks under, and their search in both languages.
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
  { title: { zh: "失信名单", en: "The list" }, types: startingWith("listing-", "creditor-deletion", "early-deletion") },
  {
    title: { zh: "纠正与复议", en: "Correction and reconsideration" },
    types: startingWith("correction-", "reconsideration-", "obstacle-", "extension-"),
  },
  { title: { zh: "限制消费", en: "Consumption restriction" }, types: startingWith("restriction-", "office-") },
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
    types: startingWith("objection-", "supervision-", "procuratorate-", "court-replied", "compensation-"),
  },
  { title: { zh: "征信与惩戒单位", en: "Credit reports and agencies" }, types: startingWith("credit-", "agency-") },
];

const placed: ReadonlySet<EventType> = new Set(NAMED.flatMap(({ types }) => types));

/** Every type stands in exactly one group. */
export const TYPE_GROUPS: readonly Group[] = [
  ...NAMED,
  { title: { zh: "其他", en: "Other" }, types: EVENT_TYPES.filter((type) => !placed.has(type)) },
];

/** Whether a type fits what was typed: every word of it occurs in the title of either language, or in the type's name. */
export function fits(type: EventType, query: string): boolean {
  const { zh, en } = eventTitle(type);
  const text = `${zh} ${en} ${type}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
