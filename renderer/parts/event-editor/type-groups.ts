// The types of events in groups a person looks under.
import { TERMS } from "../../../shared/engine/glossary.ts";
import { EVENT_TYPES, type EventType } from "../../../shared/case/event-table.ts";
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
  {
    title: { zh: "行政机关的名单、复议与诉讼", en: "Lists of authorities, their reconsideration, suits" },
    types: startingWith("authority-", "review-", "suit-"),
  },
];

const placed: ReadonlySet<EventType> = new Set(NAMED.flatMap(({ types }) => types));

/** Every type stands in exactly one group. */
export const TYPE_GROUPS: readonly Group[] = [
  ...NAMED,
  { title: { zh: "其他", en: "Other" }, types: EVENT_TYPES.filter((type) => !placed.has(type)) },
];
