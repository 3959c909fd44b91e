// The columns of records of the public lists, by every name that collections, mirrors and tables give them.
import type { SourceRow } from "./source.ts";

/** The names, as `plainHead` writes them. */
const NAMES = {
  name: "iname name pname 姓名 名称 姓名/名称 被执行人姓名 被执行人姓名/名称 失信被执行人姓名/名称 失信被执行人姓名 失信被执行人 被执行人",
  idNumber:
    "cardnum idcardno cardno cardnumber 证件号码 证件号 身份证号码 身份证号 身份证号码/组织机构代码 身份证号/组织机构代码 组织机构代码",
  age: "age 年龄",
  // So the databases call it.
  sex: "sexy sex gender 性别",
  partyType: "partytypename partytype orgtype 被执行人类型",
  type: "type",
  caseNumber: "casecode caseno code 案号 执行案号",
  court: "courtname court 执行法院 执行法院名称",
  region: "areaname province 省份 地区 省市",
  basisNumber: "gistid gistno 执行依据文号 执行依据",
  basisIssuer: "gistunit 做出执行依据单位 作出执行依据单位 做出执行依据的单位",
  duty: "duty 义务 生效法律文书确定的义务 法律生效文书确定的义务",
  performance: "performance 履行情况 被执行人的履行情况",
  performedPart: "performedpart 已履行 已履行部分",
  unperformedPart: "unperformpart 未履行 未履行部分",
  filed: "regdate liandate 立案时间 立案日期",
  published: "publishdate pubtime pubdate 发布时间 发布日期 公布时间",
  publishedStamp: "publishdatestamp",
  conduct: "disrupttypename actionremark 失信行为具体情形 失信被执行人行为具体情形 被执行人行为具体情形 失信情形",
  representative: "businessentity 法定代表人 法定代表人或者负责人姓名 法定代表人或负责人",
  seen: "lastmod crawltime capturetime capturedate fetchtime 抓取时间 采集时间 查询时间 查询日期 截图日期",
  content: "content 限制内容 限制消费内容",
  officers: "qysler",
  sourceId: "id",
} as const;

/** What a column of a record says. */
export type RecordField = keyof typeof NAMES;

const isField = (name: string): name is RecordField => Object.hasOwn(NAMES, name);

const BY_NAME: ReadonlyMap<string, RecordField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    isField(field) ? names.split(" ").map((name) => [name, field] as const) : [],
  ),
);

/** A head without width, case, blanks and underscores. */
export const plainHead = (head: string): string =>
  head
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_*：:]/gu, "");

/** What a head of a record means; some databases write CLEAN after the name of what they cleaned. */
export function recordField(head: string): RecordField | null {
  const plain = plainHead(head);
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(/clean$/u, "")) ?? null;
}

/** A record with its cells by what they say, and the rest of them by their own names. */
export interface RecordCells {
  readonly known: ReadonlyMap<RecordField, string>;
  readonly rest: ReadonlyMap<string, string>;
  /** Under which head each stands. */
  readonly heads: ReadonlyMap<RecordField, string>;
}

/** Sorts the cells of a row. Of two columns that say the same the first with something in it counts. */
export function recordCells({ cells }: SourceRow): RecordCells {
  const known = new Map<RecordField, string>();
  const rest = new Map<string, string>();
  const heads = new Map<RecordField, string>();
  for (const [head, text] of cells) {
    const field = recordField(head);
    if (field === null || known.has(field)) rest.set(head, text);
    else {
      known.set(field, text);
      heads.set(field, head);
    }
  }
  return { known, rest, heads };
}

/** Which public list the columns are of; null where they are of none. */
export function recordKind(heads: readonly string[]): "listing" | "restriction" | null {
  const fields = new Set(heads.map(recordField));
  const has = (...wanted: readonly RecordField[]): boolean => wanted.every((one) => fields.has(one));
  if (!fields.has("name") && !fields.has("caseNumber")) return null;
  const marks = (["conduct", "performance", "duty", "basisNumber"] as const).filter((one) => fields.has(one));
  if (has("published", "caseNumber") && marks.length > 0) return "listing";
  if (has("court", "caseNumber") && marks.length > 1) return "listing";
  // The list of restricted consumption says neither conduct nor performance.
  return has("published", "caseNumber", "content") ? "restriction" : null;
}
