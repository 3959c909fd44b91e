// `redress import`: spreadsheets and public list records as case files, one a line; what is not taken comes back with its reason.
import { open } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { MAX_PROBLEMS } from "../../backend/services/batch/answer.ts";
import { readAll, sourceName, STDIN_ARGUMENT, unreadable } from "../../backend/services/case-source.ts";
import { casesOf, type MapWish, NO_WISH, readMap, together } from "../../backend/services/imports/import-service.ts";
import { type RejectForm, rejectsOf } from "../../backend/services/imports/rejects.ts";
import { readSourceFile } from "../../backend/services/imports/source-file.ts";
import { echo, oneLine } from "../../shared/case/echo.ts";
import { WHOLE_FILE } from "../../shared/case/path.ts";
import { errorLine, type Problem } from "../../shared/case/problems.ts";
import type { Imported } from "../../shared/imports/collect.ts";
import { FIVE_QUESTIONS } from "../../shared/imports/record.ts";
import { TABLE_KINDS, TABLE_WORDS, type TableKind } from "../../shared/imports/targets.ts";
import type { Text } from "../../shared/text.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { type Arguments, checkOutputName, type Run } from "../options.ts";
import { textFrom, Unread } from "../read-file.ts";
import { writeWhole } from "../whole-files.ts";

/** A file is read whole. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_MAP_BYTES = 1024 * 1024;

/** A part that was read, with the name of its file. */
interface Part {
  readonly name: string;
  readonly kind: TableKind;
  readonly imported: Imported;
}

export const importFiles: Run = async (args, io) => {
  if (args.positionals.length === 0) {
    throw new UsageError("import 应有至少一个文件，或者 -", "import takes at least one file, or -");
  }
  checkOutputName(args, "out", "lines");
  checkOutputName(args, "report", "rows");
  const wish = await wishOf(args);
  const parts: Part[] = [];
  let unread = 0;
  for (const argument of args.positionals) {
    const part = await partOf(argument, wish, io);
    if (part === null) unread++;
    else parts.push(part);
  }
  if (parts.length === 0) return EXIT.usage;
  const imported = together(parts.map((one) => one.imported));
  await writeOut(args, io, imported);
  tell(parts, imported, io);
  const refused = imported.refused.length > 0;
  return unread > 0 ? EXIT.usage : refused ? EXIT.partly : EXIT.done;
};

async function wishOf(args: Arguments): Promise<MapWish> {
  const value = args.value("map");
  if (value === null) return NO_WISH;
  const kind = TABLE_KINDS.find((one) => one === value);
  if (kind !== undefined) return { kind, columns: new Map() };
  let text: string;
  try {
    text = await textFrom(value, MOST_MAP_BYTES);
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const names = TABLE_KINDS.join(", ");
    throw new UsageError(
      `--map ${echo(value)}：${error.text.zh}；可用的名称：${names}`,
      `--map ${echo(value)}: ${error.text.en}; names that are known: ${names}`,
    );
  }
  const read = readMap(text);
  if (read.ok) return read.wish;
  const { problem, allowed } = read.problem;
  throw new UsageError(
    `--map ${echo(value)}：${problem.zh}；${allowed.zh}`,
    `--map ${echo(value)}: ${problem.en}; ${allowed.en}`,
  );
}

/** One file; null where it is none that can be read, after saying so. */
async function partOf(argument: string, wish: MapWish, io: Io): Promise<Part | null> {
  const name = sourceName(argument);
  const refuse = (problem: Problem): null => {
    io.err(errorLine(name, { path: WHOLE_FILE, ...problem }, io.lang));
    return null;
  };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = argument === STDIN_ARGUMENT ? new Uint8Array(await readAll(io.stdin)) : await bytesOf(argument);
  } catch (error) {
    io.err(errorLine(name, unreadable(error), io.lang));
    return null;
  }
  if (bytes.length > MOST_BYTES) return refuse(TOO_LARGE);
  const read = await readSourceFile(bytes);
  if (!read.ok) return refuse(read.problem);
  const cases = casesOf(read.table, wish);
  return cases.ok ? { name, kind: cases.kind, imported: cases.imported } : refuse(cases.problem);
}

const TOO_LARGE: Problem = {
  problem: { zh: "文件超过 200 MiB", en: "the file is larger than 200 MiB" },
  allowed: { zh: "请分成几个文件", en: "divide it into several files" },
};

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    // What is too large is told by its size, before it is held.
    return size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

async function writeOut(args: Arguments, io: Io, { cases, refused }: Imported): Promise<void> {
  const out = args.value("out");
  const report = args.value("report");
  const files = [];
  if (out !== null) {
    const lines = cases.map((file) => `${JSON.stringify(file)}\n`).join("");
    files.push({ path: resolve(out), bytes: Buffer.from(lines, "utf8") });
  }
  if (report !== null && refused.length > 0) {
    files.push({ path: resolve(report), bytes: await rejectsOf(refused, formOf(report), io.lang) });
  }
  if (files.length > 0) await writeWhole(files);
  if (out === null) for (const file of cases) await io.out(`${JSON.stringify(file)}\n`);
}

function formOf(path: string): RejectForm {
  const ending = extname(path).toLowerCase();
  return ending === ".xlsx" ? "xlsx" : ending === ".ndjson" ? "ndjson" : "csv";
}

/** What was read as what, what was not taken and why, what to look at, and the counts. */
function tell(parts: readonly Part[], { cases, remarks, refused, doubles }: Imported, io: Io): void {
  const { lang } = io;
  const err = (line: string): void => io.err(line);
  for (const { name, kind, imported } of parts) {
    const as = TABLE_WORDS[kind][lang];
    err(lang === "zh" ? `${oneLine(name)}：${as}` : `${oneLine(name)}: ${as}`);
    const reasons = byText(imported.refused.map(({ row, reason }) => [reason, row.at] as const));
    for (const [reason, rows] of reasons.slice(0, MAX_PROBLEMS)) {
      err(`${oneLine(name)}: ${placesWords(rows)[lang]}${oneLine(reason[lang])}`);
    }
    const more = reasons.length - MAX_PROBLEMS;
    if (more > 0) err(lang === "zh" ? `另有 ${more} 种原因` : `and ${more} more reasons`);
  }
  const said = byText([...remarks].flatMap(([id, all]) => all.map(({ text }) => [text, id] as const)));
  for (const [text, ids] of said.slice(0, MAX_PROBLEMS)) {
    err(lang === "zh" ? `${ids.length} 件：${oneLine(text.zh)}` : `${ids.length} cases: ${oneLine(text.en)}`);
  }
  if (parts.some(({ kind }) => kind === "listing") && cases.length > 0) {
    err(FIVE[lang]);
    FIVE_QUESTIONS.forEach((question, at) => err(`  ${at + 1}. ${question[lang]}`));
  }
  const counts = [cases.length, refused.length, doubles];
  err(
    lang === "zh"
      ? `案件 ${counts[0]} 件，没有导入 ${counts[1]} 行，重复 ${counts[2]} 行`
      : `cases: ${counts[0]}, rows not imported: ${counts[1]}, rows said again: ${counts[2]}`,
  );
}

const FIVE: Text = {
  zh: "名单上没有、每件都要问的五件事：",
  en: "Five things that the list does not say, to ask in every case:",
};

/** What is said of several things, once, with the things it is said of. */
function byText<T>(pairs: readonly (readonly [Text, T])[]): readonly (readonly [Text, readonly T[]])[] {
  const found = new Map<string, { readonly text: Text; readonly of: T[] }>();
  for (const [text, one] of pairs) {
    const before = found.get(text.zh);
    if (before === undefined) found.set(text.zh, { text, of: [one] });
    else before.of.push(one);
  }
  return [...found.values()].map(({ text, of }) => [text, of]);
}

const MOST_PLACES = 10;

function placesWords(rows: readonly number[]): Text {
  const shown = rows.slice(0, MOST_PLACES);
  const more = rows.length - shown.length;
  return {
    zh: `第 ${shown.join("、")} 行${more > 0 ? `等 ${rows.length} 行` : ""}：`,
    en: `${rows.length === 1 ? "row" : "rows"} ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}: `,
  };
}
