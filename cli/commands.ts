// The commands: what each is for, how it is written, which options it takes. Loaded at every start, so it stays small.
import { AS_OF, type Command, FILING_DOCUMENT, JSON_OPTION, OUT, text } from "./command.ts";
import { BUNDLE, EXCHANGE, VAULT } from "./vault-commands.ts";

const AUDIT: Command = {
  name: "audit",
  summary: text("审查案件文件", "audit case files"),
  usage: ["audit FILE… [options]", "audit --batch FILE.ndjson [--brief] [--jobs N] [--out FILE] [options]"],
  options: {
    "as-of": AS_OF,
    format: {
      value: "text|json|markdown|html",
      help: text("输出格式，默认为 text，批量为 json", "how to write the audit; text by default, json in a batch"),
    },
    all: { help: text("同时列出不适用的规则及原因", "also what is not applicable, with the reason") },
    rule: { value: "CODE", many: true, help: text("只审查该规则，可重复", "only this rule; may be repeated") },
    strict: {
      help: text("有当事人以外者的违反时退出码为 1", "exit code 1 where someone other than the client broke a rule"),
    },
    batch: {
      value: "FILE",
      help: text("每行一个案件，- 为标准输入", "one case a line in, one line out; - for standard input"),
    },
    brief: {
      help: text(
        "批量只写结论、期限和下一步，不写推导",
        "in a batch only findings, days and the next act, without derivations",
      ),
    },
    jobs: {
      value: "N",
      help: text("批量所用线程数", "threads for a batch; by default what the machine has, at most 8"),
    },
    out: OUT,
  },
  load: async () => (await import("./commands/audit.ts")).audit,
};

const DEADLINE: Command = {
  name: "deadline",
  summary: text("计算一个期间及其推算过程", "one period with its derivation"),
  usage: [
    "deadline --from DATE (--days N | --working-days N | --months N) [--no-roll] [--json]",
    "deadline --batch FILE.ndjson [--out FILE]",
  ],
  options: {
    from: { value: "DATE", help: text("起算日，当日不计入", "the day that triggers the period; itself not counted") },
    days: { value: "N", help: text("日数", "days") },
    "working-days": { value: "N", help: text("工作日数，末日不顺延", "working days; never moved at the end") },
    months: { value: "N", help: text("月数", "months") },
    "no-roll": { help: text("末日逢休息日不顺延", "do not move a last day that is a day off") },
    json: JSON_OPTION,
    batch: {
      value: "FILE",
      help: text("每行一个期间，- 为标准输入", "one period a line in, one line out; - for standard input"),
    },
    out: OUT,
  },
  load: async () => (await import("./commands/deadline.ts")).deadline,
};

const CHECKLIST: Command = {
  name: "checklist",
  summary: text("某一救济途径的清单", "the checklist of a route"),
  usage: ["checklist FILE --route ROUTE [--as-of DATE] [--json]"],
  options: {
    route: {
      value: "ROUTE",
      help: text(
        "correction-request、reconsideration、objection、deletion、early-deletion、restriction-relief、supervision、procuratorate、credit-objection、agency、compensation",
        "correction-request, reconsideration, objection, deletion, early-deletion, restriction-relief, supervision, procuratorate, credit-objection, agency, compensation, administrative-reconsideration, administrative-suit",
      ),
    },
    "as-of": AS_OF,
    json: JSON_OPTION,
  },
  load: async () => (await import("./commands/checklist.ts")).checklist,
};

const RULES: Command = {
  name: "rules",
  summary: text("规则目录", "the rule catalogue"),
  usage: ["rules [--json]", "rules show CODE [--json]"],
  options: { json: JSON_OPTION },
  load: async () => (await import("./commands/rules.ts")).rules,
};

const LAW: Command = {
  name: "law",
  summary: text("法规、版本与条文", "the instruments, their versions and their text"),
  usage: ["law list [--json]", "law watch [--json]", "law show INSTRUMENT[@VERSION] [ARTICLE] [--json]"],
  options: { json: JSON_OPTION },
  load: async () => (await import("./commands/law.ts")).law,
};

const SCHEMA: Command = {
  name: "schema",
  summary: text("案件文件或者审查结果的结构定义", "the JSON Schema of a case file or of an audit"),
  usage: ["schema case", "schema audit"],
  options: {},
  load: async () => (await import("./commands/schema.ts")).schema,
};

const STATS: Command = {
  name: "stats",
  summary: text("按规则、法院级别和年份统计违反比例", "breach rates by rule, court level and year over audits"),
  usage: ["stats FILE.ndjson [--json]"],
  options: { json: JSON_OPTION },
  load: async () => (await import("./commands/stats.ts")).stats,
};

const DRAFT: Command = {
  name: "draft",
  summary: text("起草文书", "a document with the facts filled in and visible blanks for the rest"),
  usage: [
    "draft FILE --document NAME --out FILE.docx|FILE.pdf [--trace FILE.json] [options]",
    "draft FILE --all --out FOLDER [--choices FILE.json] [--as-of DATE]",
    "draft --batch FILE.ndjson [--document NAME|next] --out FOLDER [--as-of DATE]",
  ],
  options: {
    document: {
      value: "NAME",
      help: text("文书名称；写错时列出全部名称", "which document; a wrong name lists them all"),
    },
    out: {
      value: "FILE",
      help: text(
        "写入的文件：名称以 .docx 结尾的写出 Word 文档，以 .pdf 结尾的写出 PDF（用本机的 Chromium、Chrome 或者 Edge 排版）",
        "the file to write: a Word document where its name ends in .docx, PDF where it ends in .pdf (set by the Chromium, Chrome or Edge of this machine)",
      ),
    },
    all: {
      help: text(
        "可走的救济途径所需的全部文书，连同证据目录和送达地址确认书，写成 Word 文档放入 --out 的新文件夹",
        "every paper that the open remedies call for, with the list of exhibits and the address for service, as Word files in the new folder of --out",
      ),
    },
    batch: {
      value: "FILE",
      help: text(
        "每行一个案件，- 为标准输入：每件起草 --document 的文书，不写则为各案下一步所需的文书（next），按案件分文件夹放入 --out 的新文件夹，另写一份报告：起草了什么、还缺什么、哪些没有起草及原因",
        "one case a line, - for standard input: for each the paper of --document, by default the one its next act needs (next), a folder a case in the new folder of --out, with one report of what was drawn up, what is missing in it, and what was not drawn up and why",
      ),
    },
    choices: {
      value: "FILE.json",
      help: text(
        "请求、理由、签署人和待填内容：含 asks、findings、also、filer、agency、fills 的 JSON",
        "requests, grounds, who signs and words for gaps: JSON with asks, findings, also, filer, agency, fills",
      ),
    },
    trace: {
      value: "FILE.json",
      help: text("写出每句话所依据的事实和条文", "write what facts and articles each sentence rests on"),
    },
    finding: {
      value: "ID",
      many: true,
      help: text("据以论证的审查结论，可重复", "a finding to argue from; may be repeated"),
    },
    also: {
      value: "ID",
      many: true,
      help: text("另加“先权衡”的审查结论，可重复", "argue this too, though it was left out to be weighed first"),
    },
    in: {
      value: "zh|en|both",
      help: text("须知和审查报告的语言，默认为 zh", "language of the leaflet and the audit report; zh by default"),
    },
    template: {
      value: "FILE.docx",
      help: text("自备的模板，用于 Word 文档", "a template of your own, for a Word document"),
    },
    "as-of": AS_OF,
  },
  load: async () => (await import("./commands/draft.ts")).draft,
};

const FILING_OUT = { value: "FILE.pdf", help: text("写入的文件", "the file to write") };

const FILING: Command = {
  name: "filing",
  summary: text("把提交的文书和全部证据合成一份 PDF", "papers to be filed and every exhibit as one PDF file"),
  usage: ["filing FILE --document NAME… --out FILE.pdf [--exhibits FOLDER] [--as-of DATE]"],
  options: {
    document: FILING_DOCUMENT,
    out: FILING_OUT,
    exhibits: {
      value: "FOLDER",
      help: text(
        "证据文件所在的文件夹，按案件文件中的文件名查找；没有的、读不出的，在该处写明另附，退出码为 1",
        "the folder with the files of the exhibits, by their names in the case file; where one is missing or unreadable a page in its place says so, and the exit code is 1",
      ),
    },
    "as-of": AS_OF,
  },
  load: async () => (await import("./commands/filing.ts")).filing,
};

const CALENDAR: Command = {
  name: "calendar",
  summary: text("把案件的期限写成日历文件", "the deadlines of a case as a calendar file"),
  usage: ["calendar FILE --out FILE.ics [--previous FILE.ics] [--names] [--as-of DATE]"],
  options: {
    out: { value: "FILE.ics", help: text("写入的文件", "the file to write") },
    previous: {
      value: "FILE.ics",
      help: text(
        "本案上次写出的文件：沿用其序号，变动的期限随之移动，已提交、届满或者消失的标为取消，取消的条目以后各次仍写入。没有它，日历中旧的条目无法取消",
        "the file last written for this case: its sequences go on, deadlines that moved move, and what is filed, over or gone is cancelled, in every later file too. Without it, old entries stay in calendars",
      ),
    },
    names: { help: text("标题中写明当事人姓名", "name the client in the titles") },
    "as-of": AS_OF,
  },
  load: async () => (await import("./commands/calendar.ts")).calendar,
};

const IMPORT: Command = {
  name: "import",
  summary: text("把表格或者公开名单记录变成案件", "spreadsheets and public list records as cases"),
  usage: ["import FILE… [--map NAME|FILE] [--out CASES.ndjson] [--report REJECTS]"],
  options: {
    map: {
      value: "NAME|FILE",
      help: text(
        "listing（失信名单记录）、restriction（限制消费名单记录）、cases（每行一案）、events（每行一事），或者列的对照文件；默认按列名判断",
        "listing (records of judgment defaulters), restriction (of consumption restrictions), cases (a row a case), events (a row an event), or a file that says what each column is; by default told by the names of the columns",
      ),
    },
    out: {
      value: "CASES.ndjson",
      help: text(
        "写入的文件，每行一个案件；默认为标准输出",
        "the file to write, one case a line; by default standard output",
      ),
    },
    report: {
      value: "REJECTS",
      help: text(
        "没有导入的行，连同原因：.csv、.xlsx 或 .ndjson，改好后可以再导入",
        "the rows that were not imported, with the reason: .csv, .xlsx or .ndjson, to be mended and imported again",
      ),
    },
  },
  load: async () => (await import("./commands/import.ts")).importFiles,
};

const SERVE: Command = {
  name: "serve",
  summary: text("在本机浏览器中运行完整程序", "the full application in a browser on this machine only"),
  usage: ["serve [--port N] [--no-open]"],
  options: {
    port: { value: "N", help: text("端口，默认由系统选取", "the port; by default the system picks one") },
    "no-open": { help: text("只显示网址，不打开浏览器", "print the address without opening a browser") },
  },
  load: async () => (await import("./commands/serve.ts")).serve,
};

export const COMMANDS: readonly Command[] = [
  AUDIT,
  DEADLINE,
  CHECKLIST,
  RULES,
  LAW,
  SCHEMA,
  STATS,
  DRAFT,
  FILING,
  CALENDAR,
  IMPORT,
  VAULT,
  BUNDLE,
  EXCHANGE,
  SERVE,
];
