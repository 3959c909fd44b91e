// What a column of a clinic's own table can mean, and the names by which it is known without being told.
import { EVENT_TYPES, type EventType, isEventType } from "../case/event-table.ts";
import { eventTitle, objectLabel } from "../case/words.ts";
import { layOf } from "../intake/index.ts";
import type { Text } from "../text.ts";
import { plainHead } from "./record-columns.ts";

/** The facts of a case that a column can give, beside days of events. */
const NAMES = {
  id: "id 案件编号",
  reference: "reference 编号 内部编号 序号 我方编号 受理编号 收案号",
  name: "name 姓名 名称 当事人 当事人姓名 客户 客户姓名 委托人 求助人 被执行人 client clientname",
  kind: "kind 主体类型 当事人类型 clientkind",
  role: "role 身份 诉讼地位 在案身份",
  idNumber: "idnumber 证件号码 证件号 身份证 身份证号 身份证号码 统一社会信用代码",
  birthDate: "birthdate 出生日期 出生年月 生日 dateofbirth",
  sex: "sex 性别 gender",
  phone: "phone 电话 联系电话 手机 手机号 手机号码",
  address: "address 住址 地址 住所 户籍地址 现住址",
  court: "court 执行法院 法院 enforcingcourt",
  upperCourt: "uppercourt 上一级法院 上级法院",
  caseNumber: "casenumber 案号 执行案号",
  basisIssuer: "basisissuer 做出执行依据单位 作出执行依据单位 判决法院",
  basisNumber: "basisnumber 执行依据文号 执行依据 判决书号 判决文号",
  amount: "amount 标的额 金额 标的 执行标的额",
  duty: "duty 义务 生效法律文书确定的义务",
  notes: "notes 备注",
  event: "event 事项 事件 发生了什么 经过 类型 what",
  date: "date 日期 时间 哪一天 when",
  note: "note 说明 情况说明",
  documentNumber: "documentnumber 文号 文书号",
  outcome: "outcome 结果 处理结果",
} as const;

type FactName = keyof typeof NAMES;

/** A fact of the case or the event, or the day of an event of one kind. */
export type Target = FactName | `day:${EventType}`;

/** How the columns of a table are read: a row a case, or a row an event. Columns that lead nowhere are kept under their own names. */
export interface ColumnMap {
  readonly row: "case" | "event";
  readonly columns: ReadonlyMap<string, Target | null>;
}

const isFact = (name: string): name is FactName => Object.hasOwn(NAMES, name);

/** Whether a word of a map file names a target. */
export const isTarget = (word: string): word is Target =>
  isFact(word) || (word.startsWith("day:") && isEventType(word.slice(4)));

/** All targets, for a message that lists them. */
export const TARGETS: readonly Target[] = [
  ...Object.keys(NAMES).filter(isFact),
  ...EVENT_TYPES.map((type): Target => `day:${type}`),
];

const FACT_WORDS: Readonly<Record<FactName, Text>> = {
  id: { zh: "案件编号（机器用）", en: "id of the case" },
  reference: { zh: "编号", en: "reference" },
  name: objectLabel("client", "name"),
  kind: objectLabel("client", "kind"),
  role: objectLabel("client", "role"),
  idNumber: objectLabel("idDocument", "number"),
  birthDate: objectLabel("client", "birthDate"),
  sex: objectLabel("client", "sex"),
  phone: objectLabel("client", "phone"),
  address: objectLabel("client", "address"),
  court: objectLabel("enforcement", "court"),
  upperCourt: objectLabel("enforcement", "upperCourt"),
  caseNumber: objectLabel("enforcement", "caseNumber"),
  basisIssuer: objectLabel("basis", "issuer"),
  basisNumber: objectLabel("basis", "documentNumber"),
  amount: objectLabel("obligation", "amount"),
  duty: objectLabel("obligation", "description"),
  notes: objectLabel("case", "notes"),
  event: { zh: "发生了什么（每行一事）", en: "what happened (a row an event)" },
  date: { zh: "哪一天（每行一事）", en: "on which day (a row an event)" },
  note: { zh: "说明（每行一事）", en: "note (a row an event)" },
  documentNumber: { zh: "文号（每行一事）", en: "document number (a row an event)" },
  outcome: { zh: "结果（每行一事）", en: "outcome (a row an event)" },
};

/** What a target is called. */
export function targetWords(target: Target): Text {
  if (isFact(target)) return FACT_WORDS[target];
  const { zh, en } = eventTitle(target.slice(4) as EventType);
  return { zh: `${zh}：日期`, en: `${en}: day` };
}

const FACT_BY_NAME: ReadonlyMap<string, FactName> = new Map(
  Object.entries(NAMES).flatMap(([fact, names]) =>
    isFact(fact) ? names.split(" ").map((name) => [name, fact] as const) : [],
  ),
);

/** What stands behind the name of an event where a column holds its day. */
const DAY_WORDS = /(?:的?(?:日期|时间|日)|date|on)$/u;

const EVENT_BY_NAME: ReadonlyMap<string, EventType> = new Map(
  EVENT_TYPES.flatMap((type) =>
    [type, eventTitle(type).zh, eventTitle(type).en, layOf(type).row.zh, layOf(type).row.en].map(
      (name) => [plainHead(name), type] as const,
    ),
  ),
);

/** The kind of event that is called exactly so; null where none is. */
export function eventCalled(name: string): EventType | null {
  const plain = plainHead(name);
  return EVENT_BY_NAME.get(plain) ?? EVENT_BY_NAME.get(plain.replace(DAY_WORDS, "")) ?? null;
}

/** The days that every register has under a short name of its own. */
const SHORT_DAYS: ReadonlyMap<string, EventType> = new Map([
  ["立案日期", "enforcement-filed"],
  ["立案时间", "enforcement-filed"],
  ["发布日期", "listing-published"],
  ["发布时间", "listing-published"],
  ["列入日期", "listing-decided"],
  ["纳入日期", "listing-decided"],
]);

/** What a head means; null where its name says nothing that is known. */
export function targetOf(head: string): Target | null {
  const plain = plainHead(head);
  const fact = FACT_BY_NAME.get(plain);
  if (fact !== undefined) return fact;
  const type = SHORT_DAYS.get(plain) ?? eventCalled(head);
  return type === null ? null : `day:${type}`;
}

/** The map that the heads make by their names alone; null where they are no table of cases. */
export function mapByNames(heads: readonly string[]): ColumnMap | null {
  const columns = new Map<string, Target | null>();
  const taken = new Set<Target>();
  for (const head of heads) {
    const target = targetOf(head);
    // Of two columns of one name the second is kept as it is.
    columns.set(head, target === null || taken.has(target) ? null : target);
    if (target !== null) taken.add(target);
  }
  if (!taken.has("name") && !taken.has("caseNumber") && !taken.has("reference")) return null;
  if (taken.has("event") && taken.has("date")) return { row: "event", columns };
  return taken.has("court") || taken.has("caseNumber") ? { row: "case", columns } : null;
}

/** What a table is taken for: one of the public lists, or a clinic's own, a row a case or a row an event. */
export const TABLE_KINDS = ["listing", "restriction", "cases", "events"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a table is called that was taken for one. */
export const TABLE_WORDS: Readonly<Record<TableKind, Text>> = {
  listing: { zh: "失信名单的公开记录", en: "records of the list of judgment defaulters" },
  restriction: { zh: "限制消费名单的公开记录", en: "records of the list of consumption restrictions" },
  cases: { zh: "表格，每行一案", en: "a table, one case a row" },
  events: { zh: "表格，每行一事", en: "a table, one event a row" },
};
