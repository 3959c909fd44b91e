// What is said of a file that the command does not read: what it is, and what to do with it.
import type { Problem } from "../../shared/case/problems.ts";

/** What a file can be instead of what the command reads. */
export type Misplaced =
  | "utf-16"
  | "gb18030"
  | "one-case"
  | "case-lines"
  | "json-list"
  | "one-audit"
  | "audit-lines"
  | "periods"
  | "list-record"
  | "table"
  | "spreadsheet"
  | "calendar"
  | "document";

const said = (zh: string, doZh: string, en: string, doEn: string): Problem => ({
  problem: { zh, en },
  allowed: { zh: doZh, en: doEn },
});

const AS_UTF_8 = ["请另存为 UTF-8 编码后再试", "save it as UTF-8 and try again"] as const;
const AS_IMPORT = [
  "请运行 redress import FILE --out CASES.ndjson，把它变成案件",
  "run redress import FILE --out CASES.ndjson to make cases of it",
] as const;

export const MISPLACED: Readonly<Record<Misplaced, Problem>> = {
  "utf-16": said("这个文件是 UTF-16 编码", AS_UTF_8[0], "this file is in UTF-16", AS_UTF_8[1]),
  gb18030: said("这个文件是 GB18030（GBK）编码", AS_UTF_8[0], "this file is in GB18030 (GBK)", AS_UTF_8[1]),
  "one-case": said(
    "这是一个分成多行的案件文件，不是每行一个案件的批量",
    "请运行 redress audit FILE，不加 --batch",
    "this is one case file over several lines, not a batch with one case a line",
    "run redress audit FILE, without --batch",
  ),
  "case-lines": said(
    "这是批量文件，每行一个案件",
    "请运行 redress audit --batch FILE",
    "this is a batch, one case a line",
    "run redress audit --batch FILE",
  ),
  "json-list": said(
    "这是一个 JSON 数组，不是一个案件",
    "请把每个案件写成一行，再运行 redress audit --batch FILE",
    "this is a JSON list, not a case",
    "write each case on a line of its own, then run redress audit --batch FILE",
  ),
  "one-audit": said(
    "这是 redress audit 的审查结果，不是案件",
    "请改用当初审查的案件文件",
    "this is an audit, what redress audit writes, not a case",
    "name the case file that it was made from",
  ),
  "audit-lines": said(
    "这是批量审查的结果，不是案件",
    "请运行 redress stats FILE 统计",
    "these are audits, what redress audit --batch writes, not cases",
    "run redress stats FILE to count them",
  ),
  periods: said(
    "这是一批期间，每行一个",
    "请运行 redress deadline --batch FILE",
    "these are periods, one a line",
    "run redress deadline --batch FILE",
  ),
  "list-record": said(
    "这是公开名单的查询记录，可以导入，不是案件",
    AS_IMPORT[0],
    "this is a public list record, which can be imported, and not a case",
    AS_IMPORT[1],
  ),
  table: said("这是表格，不是案件", AS_IMPORT[0], "this is a table, not a case", AS_IMPORT[1]),
  spreadsheet: said("这是电子表格，不是案件", AS_IMPORT[0], "this is a spreadsheet, not a case", AS_IMPORT[1]),
  calendar: said(
    "这是日历文件，不是案件",
    "请运行 redress calendar CASE.json --out NEW.ics --previous FILE",
    "this is a calendar file, not a case",
    "run redress calendar CASE.json --out NEW.ics --previous FILE",
  ),
  document: said(
    "这是文档或者压缩文件，不是案件",
    "请在窗口中把它作为证据加入案件",
    "this is a document or an archive, not a case",
    "add it to a case as evidence in the window",
  ),
};
