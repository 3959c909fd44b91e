// `redress draft`: a document drawn up from a case, with its gaps visible, and what each sentence rests on.
import { rmSync } from "node:fs";
import { readFile, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reasonedAuditOf } from "../../backend/services/audit-service.ts";
import { ioReason } from "../../backend/services/io-reason.ts";
import { draftDocument } from "../../backend/services/documents/render.ts";
import { checkTemplate } from "../../backend/services/documents/template/check.ts";
import { isPdfName } from "../../backend/services/output-name.ts";
import { echo } from "../../shared/case/echo.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import {
  type Choices,
  COMPANIONS,
  DOCUMENT_NAMES,
  type DocumentInfo,
  type DocumentName,
  DOCUMENTS,
  type Draft,
  type DraftInput,
  type DraftLang,
  draftOf,
  groundCautions,
  isCalledFor,
  isOfCase,
  traceOf,
} from "../../shared/filings/index.ts";
import type { Day } from "../../shared/calendar/civil.ts";
import { asOfDay } from "../as-of.ts";
import { assertOfCase, assertRipe, caseName, caseOf } from "../case-input.ts";
import { choicesFrom } from "../choices.ts";
import { type Run, type Arguments, checkOutputName, oneOf, refuseWith } from "../options.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { inTemplate } from "../in-template.ts";
import { newFolder } from "../new-folder.ts";
import { takingBack, writeWhole } from "../whole-files.ts";

const LANGUAGES = ["zh", "en", "both"] as const;

export const draft: Run = async (args, io) => {
  if (args.has("batch")) return (await import("./draft-batch.ts")).drawBatch(args, io);
  return args.has("all") ? drawAll(args, io) : drawOne(args, io);
};

const drawOne: Run = async (args, io) => {
  const name = caseName(args, "draft");
  const out = needed(args, "out", "FILE.docx|FILE.pdf");
  needed(args, "document", "NAME");
  const document = oneOf(args, "document", DOCUMENT_NAMES, DOCUMENT_NAMES[0]);
  const lang = languageOf(args, document);
  const trace = args.value("trace");
  checkPlaces(out, trace);
  checkOutputName(args, "out", "paper");
  checkOutputName(args, "trace", "json");
  const isPdf = isPdfName(out);
  if (isPdf) refuseWith(args, `--out ${echo(out)}`, ["template"]);
  const asOf = asOfDay(args, io);
  const template = await templateOf(args);
  const choices = await choicesFrom(args);
  const input = await inputOf(name, { asOf, documents: [document] }, io);
  if (input === null) return EXIT.usage;
  const { file } = input;
  const known = new Set(input.audit.findings.map(({ id }) => id));
  checkFindings(choices, known);
  const findings = chosenFindings(args, "finding", known);
  const also = chosenFindings(args, "also", known);
  const drawn = draftOf(document, {
    ...input,
    choices: {
      lang,
      ...choices,
      ...(args.has("in") ? { lang } : {}),
      ...(findings === null ? {} : { findings }),
      ...(also === null ? {} : { also }),
    },
  });
  // What writes PDF is loaded where it is wanted: the other papers need not wait for it.
  const bytes = isPdf ? await (await import("../printing.ts")).paperAsPdf(drawn) : fill(drawn, file, template);
  const warnings = template === null ? [] : checkTemplate(template).warnings;
  await writeWhole([
    { path: out, bytes },
    ...(trace === null ? [] : [{ path: trace, bytes: Buffer.from(`${JSON.stringify(traceOf(drawn), null, 2)}\n`) }]),
  ]);
  for (const warning of warnings) io.err(`redress: --template: ${warning[io.lang]}`);
  for (const line of leftOut(input, drawn, io)) io.err(line);
  io.err(done(drawn, out, io));
  return EXIT.done;
};

/** The case with its audit; null where it could not be read, which is said. Throws UsageError for a paper that is none of its list, or too early. */
async function inputOf(
  name: string,
  { asOf, documents = [] }: { readonly asOf: Day; readonly documents?: readonly DocumentName[] },
  io: Io,
): Promise<DraftInput | null> {
  const file = await caseOf(name, io);
  if (file === null) return null;
  assertOfCase(file, documents);
  const { audit, reasons } = reasonedAuditOf({ asOf, all: false, rules: null, notices: [] }, file);
  assertRipe({ file, audit }, documents);
  return { file, audit, reasons };
}

/** Every paper that a route open on the day calls for, and what goes with them, as Word files in a new folder. */
const drawAll: Run = async (args, io) => {
  const name = caseName(args, "draft");
  refuseWith(args, "--all", ["document", "trace", "template", "finding", "also", "in"]);
  const folder = needed(args, "out", "FOLDER");
  checkPlaces(folder, null);
  const asOf = asOfDay(args, io);
  const choices = await choicesFrom(args);
  const input = await inputOf(name, { asOf }, io);
  if (input === null) return EXIT.usage;
  checkFindings(choices, new Set(input.audit.findings.map(({ id }) => id)));
  const ofCase = ({ document }: DocumentInfo): boolean => isOfCase(document, input.file);
  const called = DOCUMENTS.filter((one) => ofCase(one) && isCalledFor(one, input.audit)).map(
    ({ document }) => document,
  );
  if (called.length === 0) {
    throw new UsageError(
      "本案在这一天没有可走的救济途径，没有要起草的文书；要起草某一份的，用 --document",
      "no remedy is open in this case on this day, and no paper is called for; to draw one up all the same use --document",
    );
  }
  const hasAgent = choices.filer?.kind === "agent" || (input.file.parties ?? []).some(({ role }) => role === "agent");
  const companions = COMPANIONS.filter((document) => isOfCase(document, input.file));
  const names = [...called, ...companions, ...(hasAgent ? (["authority"] as const) : [])];
  const papers = names.map((document) => draftOf(document, { ...input, choices }));
  const files = papers.map((paper) => ({
    path: join(folder, `${paper.document}.docx`),
    bytes: fill(paper, input.file, null),
  }));
  await takingBack(async (takeBack) => {
    const isMade = newFolder(folder);
    // All that is in it came from here.
    if (isMade) takeBack(() => rmSync(folder, { recursive: true, force: true }));
    try {
      await writeWhole(files, takeBack);
    } catch (error) {
      if (isMade) await rmdir(folder).catch(() => {});
      throw error;
    }
  });
  for (const paper of papers) {
    for (const line of leftOut(input, paper, io)) io.err(line);
    io.err(done(paper, join(folder, `${paper.document}.docx`), io));
  }
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
    throw new UsageError(
      "--out 和 --trace 应为文件或者文件夹，不能是 -",
      "--out and --trace take a file or folder; - is not allowed",
    );
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

/** Findings that a file of choices names have to be there too. Throws UsageError. */
function checkFindings({ findings = [], also = [] }: Choices, known: ReadonlySet<string>): void {
  const unknown = [...findings, ...also].find((id) => !known.has(id));
  if (unknown !== undefined) throw noFinding("choices", unknown);
}

const noFinding = (option: string, id: string): UsageError =>
  new UsageError(
    `--${option} ${echo(id)}：本案审查结果中没有这一项；redress audit --format json 列出各项的 id`,
    `--${option} ${echo(id)}: the audit of this case has no such finding; redress audit --format json lists their ids`,
  );

function chosenFindings(
  args: Arguments,
  option: "finding" | "also",
  known: ReadonlySet<string>,
): readonly string[] | null {
  if (!args.has(option)) return null;
  const asked = args.values(option);
  const unknown = asked.find((id) => !known.has(id));
  if (unknown === undefined) return asked;
  throw noFinding(option, unknown);
}

const fill = (drawn: Draft, file: CaseFile, template: Uint8Array | null): Uint8Array =>
  inTemplate({ zh: "--template", en: "--template" }, () =>
    template === null ? draftDocument(drawn, file) : draftDocument(drawn, file, template),
  );

function done({ blanks, title }: Draft, path: string, { lang }: Io): string {
  if (lang === "zh") return `${title}：${path}，待填 ${blanks.length} 处`;
  return `${path}: drawn up, ${blanks.length} ${blanks.length === 1 ? "gap" : "gaps"} to fill in`;
}
