// `redress draft`: a document drawn up from a case, with its gaps visible, and what each sentence rests on.
import { OTHER_LIST_PAPERS } from "../../shared/audit/other-list.ts";
import { isCourtList } from "../../shared/case/matter.ts";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { reasonedAuditOf } from "../../backend/services/audit-service.ts";
import { readCase, sourceName } from "../../backend/services/case-source.ts";
import { ioReason } from "../../backend/services/io-reason.ts";
import { draftDocument } from "../../backend/services/documents/render.ts";
import { checkTemplate } from "../../backend/services/documents/template/check.ts";
import { TemplateError } from "../../backend/services/documents/template/error.ts";
import { openOutput, type OutputFile } from "../../backend/services/output-file.ts";
import { echo } from "../../shared/case/echo.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import {
  DOCUMENT_NAMES,
  type DocumentName,
  DOCUMENTS,
  type Draft,
  type DraftInput,
  type DraftLang,
  draftOf,
  groundCautions,
  traceOf,
} from "../../shared/filings/index.ts";
import { asOfDay } from "../as-of.ts";
import { type Run, type Arguments, checkOutputName, oneOf } from "../options.ts";
import { EXIT, type Io, notWritten, UsageError } from "../io.ts";
import { ProblemList } from "../problems.ts";

const LANGUAGES = ["zh", "en", "both"] as const;

export const draft: Run = async (args, io) => {
  const name = caseName(args);
  const out = needed(args, "out", "FILE.docx");
  needed(args, "document", "NAME");
  const document = oneOf(args, "document", DOCUMENT_NAMES, DOCUMENT_NAMES[0]);
  const lang = languageOf(args, document);
  const trace = args.value("trace");
  checkPlaces(out, trace);
  checkOutputName(args, "out", "docx");
  checkOutputName(args, "trace", "json");
  const asOf = asOfDay(args, io);
  const template = await templateOf(args);
  const read = await readCase(name, io.stdin);
  if (!read.ok) {
    const problems = new ProblemList(io);
    for (const error of read.errors) problems.add(sourceName(name), error);
    problems.close();
    return EXIT.usage;
  }
  if (!isCourtList(read.case.matter)) throw new UsageError(OTHER_LIST_PAPERS.zh, OTHER_LIST_PAPERS.en);
  const { audit, reasons } = reasonedAuditOf({ asOf, all: false, rules: null, notices: [] }, read.case);
  const known = new Set(audit.findings.map(({ id }) => id));
  const findings = chosenFindings(args, "finding", known);
  const also = chosenFindings(args, "also", known);
  const input = { file: read.case, audit, reasons };
  const drawn = draftOf(document, {
    ...input,
    choices: { lang, ...(findings === null ? {} : { findings }), ...(also === null ? {} : { also }) },
  });
  const bytes = fill(drawn, read.case, template);
  const warnings = template === null ? [] : checkTemplate(template).warnings;
  await write([
    { path: out, bytes },
    ...(trace === null ? [] : [{ path: trace, bytes: Buffer.from(`${JSON.stringify(traceOf(drawn), null, 2)}\n`) }]),
  ]);
  for (const warning of warnings) io.err(`redress: --template: ${warning[io.lang]}`);
  for (const line of leftOut(input, drawn, io)) io.err(line);
  io.err(done(drawn, out, io));
  return EXIT.done;
};

/** The wrongs that a paper for a court leaves out to be weighed first, with the reason and how to argue them. */
function leftOut(input: DraftInput, { forCourt, blocks }: Draft, { lang }: Io): readonly string[] {
  if (!forCourt) return [];
  const { weigh } = groundCautions(input);
  const argued = new Set(blocks.map(({ id }) => id));
  return input.audit.findings.flatMap(({ id, status, title }) => {
    const why = weigh.get(id);
    if (why === undefined || status !== "breach" || argued.has(`ground.${id}.head`)) return [];
    return lang === "zh"
      ? [`未写入，请先权衡：${id} ${title.zh}：${why.zh}（--also ${id}）`]
      : [`left out, weigh first: ${id} ${title.en}: ${why.en} (--also ${id})`];
  });
}

function caseName(args: Arguments): string {
  const [name, ...more] = args.positionals;
  if (name !== undefined && more.length === 0) return name;
  throw new UsageError("draft 应有一个案件文件，或者 -", "draft takes one case file, or -");
}

function needed(args: Arguments, option: string, value: string): string {
  const given = args.value(option);
  if (given !== null) return given;
  const allowed = option === "document" ? DOCUMENT_NAMES.join(", ") : value;
  throw new UsageError(
    `缺少 --${option} ${value}；可用：${allowed}`,
    `--${option} ${value} is missing; allowed: ${allowed}`,
  );
}

/** Papers for courts are Chinese; another language is refused rather than passed over. */
function languageOf(args: Arguments, document: DocumentName): DraftLang {
  const asked = oneOf(args, "in", LANGUAGES, "zh");
  const langs = DOCUMENTS.find((one) => one.document === document)?.langs ?? ["zh"];
  if (langs.includes(asked)) return asked;
  const all = langs.join("|");
  throw new UsageError(
    `--in ${asked}：${document} 只有 ${all}；中英文都有的是当事人须知和审查报告`,
    `--in ${asked}: ${document} is drawn up in ${all} only; the client leaflet and the audit report come in both languages`,
  );
}

/** A document is no text for a terminal, and two outputs need two places. */
function checkPlaces(out: string, trace: string | null): void {
  if (out === "-" || trace === "-") {
    throw new UsageError("--out 和 --trace 应为文件，不能是 -", "--out and --trace take a file; - is not allowed");
  }
  if (trace !== null && resolve(trace) === resolve(out)) {
    throw new UsageError(
      `--out 与 --trace 是同一个文件：${echo(out)}；应为两个文件`,
      `--out and --trace name the same file: ${echo(out)}; two files are needed`,
    );
  }
}

async function templateOf(args: Arguments): Promise<Uint8Array | null> {
  const path = args.value("template");
  if (path === null) return null;
  try {
    return await readFile(path);
  } catch (error) {
    const why = ioReason(error);
    throw new UsageError(
      `--template ${echo(path)}：${why.zh}；应为可读的 .docx 文件`,
      `--template ${echo(path)}: ${why.en}; a readable .docx file is allowed`,
    );
  }
}

function chosenFindings(
  args: Arguments,
  option: "finding" | "also",
  known: ReadonlySet<string>,
): readonly string[] | null {
  if (!args.has(option)) return null;
  const asked = args.values(option);
  const unknown = asked.find((id) => !known.has(id));
  if (unknown === undefined) return asked;
  throw new UsageError(
    `--${option} ${echo(unknown)}：本案审查结果中没有这一项；redress audit --format json 列出各项的 id`,
    `--${option} ${echo(unknown)}: the audit of this case has no such finding; redress audit --format json lists their ids`,
  );
}

function fill(drawn: Draft, file: CaseFile, template: Uint8Array | null): Uint8Array {
  try {
    return template === null ? draftDocument(drawn, file) : draftDocument(drawn, file, template);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new UsageError(
      `--template：${error.problems.map(({ zh }) => zh).join(" ")}`,
      `--template: ${error.problems.map(({ en }) => en).join("; ")}`,
    );
  }
}

interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All files or none: each is written beside its name first, and takes it when all are. */
async function write(outputs: readonly Output[]): Promise<void> {
  const opened: OutputFile[] = [];
  let at = outputs[0]?.path ?? "";
  try {
    for (const { path, bytes } of outputs) {
      at = path;
      if ((await stat(path).catch(() => null))?.isDirectory() === true) throw new FolderError();
      const file = await openOutput(path, () => {});
      opened.push(file);
      await file.write(bytes);
    }
    for (const [index, file] of opened.entries()) {
      at = outputs[index]?.path ?? at;
      await file.commit();
    }
  } catch (error) {
    await Promise.all(opened.map((file) => file.abort()));
    throw unwritable(at, error);
  }
}

/** A folder stands where the file should: known only here, before anything is written. */
class FolderError extends Error {
  readonly code = "EISDIR";
}

function unwritable(path: string, error: unknown): UsageError {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
  const why = missing ? { zh: "没有这个文件夹", en: "there is no such folder" } : ioReason(error);
  const allowed = missing
    ? { zh: "请先建立文件夹，或者换一个位置", en: "make the folder first, or name another place" }
    : { zh: "应为可写的文件", en: "a file that can be written is allowed" };
  return notWritten(error, {
    zh: `${echo(path)}：${why.zh}；${allowed.zh}`,
    en: `${echo(path)}: ${why.en}; ${allowed.en}`,
  });
}

function done({ blanks, title }: Draft, path: string, { lang }: Io): string {
  if (lang === "zh") return `${title}：${path}，待填 ${blanks.length} 处`;
  return `${path}: drawn up, ${blanks.length} ${blanks.length === 1 ? "gap" : "gaps"} to fill in`;
}
