// `redress audit`: case files in, audits out; every file is checked before anything is written.
import { auditLine, auditorOf, type AuditSettings, breachByOthers } from "../../backend/services/audit-service.ts";
import { readCase, sourceName, STDIN_ARGUMENT } from "../../backend/services/case-source.ts";
import type { Audit } from "../../shared/engine/finding.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { RULE_CODES, ruleCodeOf } from "../../shared/engine/rule-code.ts";
import { asOfDay } from "../as-of.ts";
import { type Run, type Arguments, oneOf, refuseWith, unknownWord } from "../options.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { ProblemList } from "../problems.ts";
import { FORMATS, type Format, rendererOf } from "../render.ts";

function settingsOf(args: Arguments, io: Io): AuditSettings {
  const asked = args.values("rule");
  const unknown = asked.find((code) => ruleCodeOf(code) === null);
  if (unknown !== undefined) throw unknownWord({ zh: "规则", en: "rule" }, unknown, RULE_CODES);
  return { asOf: asOfDay(args, io), all: args.has("all"), rules: asked.length === 0 ? null : asked, notices: [] };
}

/** Reads and checks every file; null where one is bad, after saying what is wrong with each. */
async function readAll(names: readonly string[], io: Io): Promise<readonly CaseFile[] | null> {
  const files: CaseFile[] = [];
  const problems = new ProblemList(io);
  for (const name of names) {
    const read = await readCase(name, io.stdin);
    if (read.ok) files.push(read.case);
    else for (const error of read.errors) problems.add(sourceName(name), error);
  }
  problems.close();
  return files.length === names.length ? files : null;
}

/** What is written for the audits one after the other. */
async function textOf(
  format: Format,
  several: boolean,
  args: Arguments,
  io: Io,
): Promise<(audit: Audit, file: CaseFile, n: number) => string> {
  if (format === "json" && several) return (audit) => `${auditLine(audit)}\n`;
  const render = await rendererOf(format, io, args.has("all"));
  return (audit, file, n) => (n === 0 ? "" : "\n") + render(audit, file);
}

export const audit: Run = async (args, io) => {
  const settings = settingsOf(args, io);
  if (args.has("batch")) {
    const { auditBatch } = await import("./audit-batch.ts");
    return auditBatch(args, io, settings);
  }
  refuseWith(args, "FILE", ["jobs", "out", "brief"]);
  const names = args.positionals;
  if (names.length === 0) {
    throw new UsageError(
      "audit 缺少案件文件；写上文件名，或者用 - 表示标准输入",
      "audit needs a case file; name one or more files, or - for standard input",
    );
  }
  if (names.filter((name) => name === STDIN_ARGUMENT).length > 1) {
    throw new UsageError("- 只能写一次", "- is given twice; standard input can be read once");
  }
  const format = oneOf(args, "format", FORMATS, "text");
  if (format === "html" && names.length > 1) {
    throw new UsageError(
      "--format html 一次只写一个案件；请逐个文件运行",
      "--format html writes one case a page; run it once for each file",
    );
  }
  const files = await readAll(names, io);
  if (files === null) return EXIT.usage;
  const auditor = auditorOf(settings);
  const write = await textOf(format, names.length > 1, args, io);
  let breach = false;
  for (const [n, file] of files.entries()) {
    const result = auditor(file);
    breach ||= breachByOthers(result);
    await io.out(write(result, file, n));
  }
  return breach && args.has("strict") ? EXIT.partly : EXIT.done;
};
