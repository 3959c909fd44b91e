// `redress draft`: a document drawn up from a case, with its gaps visible, and what each sentence rests on.
import { readFile } from "node:fs/promises";
import { auditorOf } from "../../electron/backend/audit-service.ts";
import { ioReason, readCase, sourceName } from "../../electron/backend/case-source.ts";
import { draftDocument } from "../../electron/backend/documents/render.ts";
import { TemplateError } from "../../electron/backend/documents/template.ts";
import { openOutput } from "../../electron/backend/output-file.ts";
import { echo } from "../../shared/case/echo.ts";
import { DOCUMENT_NAMES, type Draft, draftOf, traceOf } from "../../shared/filings/index.ts";
import { asOfDay } from "../as-of.ts";
import type { Run } from "../commands.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { type Arguments, oneOf } from "../options.ts";
import { ProblemList } from "../problems.ts";

const LANGUAGES = ["zh", "en", "both"] as const;

export const draft: Run = async (args, io) => {
  const name = caseName(args);
  const out = needed(args, "out", "FILE.docx");
  needed(args, "document", "NAME");
  const document = oneOf(args, "document", DOCUMENT_NAMES, DOCUMENT_NAMES[0]);
  const lang = oneOf(args, "in", LANGUAGES, "zh");
  const asOf = asOfDay(args, io);
  const template = await templateOf(args);
  const read = await readCase(name, io.stdin);
  if (!read.ok) {
    const problems = new ProblemList(io);
    for (const error of read.errors) problems.add(sourceName(name), error);
    problems.close();
    return EXIT.usage;
  }
  const audit = auditorOf({ asOf, all: false, rules: null, notices: [] })(read.case);
  const findings = chosenFindings(args, new Set(audit.findings.map(({ id }) => id)));
  const drawn = draftOf(document, {
    file: read.case,
    audit,
    choices: { lang, ...(findings === null ? {} : { findings }) },
  });
  const bytes = fill(drawn, template);
  const trace = args.value("trace");
  await write(out, bytes);
  if (trace !== null) await write(trace, Buffer.from(`${JSON.stringify(traceOf(drawn), null, 2)}\n`));
  io.err(done(drawn, out, io));
  return EXIT.done;
};

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

function chosenFindings(args: Arguments, known: ReadonlySet<string>): readonly string[] | null {
  if (!args.has("finding")) return null;
  const asked = args.values("finding");
  const unknown = asked.find((id) => !known.has(id));
  if (unknown === undefined) return asked;
  throw new UsageError(
    `--finding ${echo(unknown)}：本案审查结果中没有这一项；redress audit --format json 列出各项的 id`,
    `--finding ${echo(unknown)}: the audit of this case has no such finding; redress audit --format json lists their ids`,
  );
}

function fill(drawn: Draft, template: Uint8Array | null): Uint8Array {
  try {
    return template === null ? draftDocument(drawn) : draftDocument(drawn, template);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new UsageError(error.problems.map(({ zh }) => zh).join("；"), error.problems.map(({ en }) => en).join("; "));
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await openOutput(path, () => {});
    try {
      await file.write(bytes);
      await file.commit();
    } catch (error) {
      await file.abort();
      throw error;
    }
  } catch (error) {
    const why = ioReason(error);
    throw new UsageError(
      `${echo(path)}：${why.zh}；应为可写的文件`,
      `${echo(path)}: ${why.en}; a file that can be written is allowed`,
    );
  }
}

function done({ blanks, title }: Draft, path: string, { lang }: Io): string {
  if (lang === "zh") return `${title}：${path}，待填 ${blanks.length} 处`;
  return `${path}: drawn up, ${blanks.length} ${blanks.length === 1 ? "gap" : "gaps"} to fill in`;
}
