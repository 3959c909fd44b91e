// What a person chose about papers, from a JSON file: requests, grounds, who signs, words for gaps.
import { draftChoices } from "../shared/api/documents.ts";
import { echo } from "../shared/case/echo.ts";
import type { Choices } from "../shared/filings/index.ts";
import { UsageError } from "./io.ts";
import type { Arguments } from "./options.ts";
import { textFrom, Unread } from "./read-file.ts";

/** Words for every gap of every paper stay far below. */
const MOST_BYTES = 10 * 2 ** 20;

const ALLOWED = Object.keys(draftChoices.shape).join(", ");

/** The choices of the file that `--choices` names; none without it. Throws UsageError, naming what in it is wrong. */
export async function choicesFrom(args: Arguments): Promise<Choices> {
  const path = args.value("choices");
  if (path === null) return {};
  const read = draftChoices.safeParse(await jsonOf(path));
  if (read.success) return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined));
  const [issue] = read.error.issues;
  const field = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys : [])].join(".");
  throw new UsageError(
    `--choices ${echo(path)}：${field === "" ? "应为一个 JSON 对象" : `${echo(field)} 不对`}；可用：${ALLOWED}`,
    `--choices ${echo(path)}: ${field === "" ? "one JSON object is needed" : `${echo(field)} is not right`}; allowed: ${ALLOWED}`,
  );
}

async function jsonOf(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await textFrom(path, MOST_BYTES);
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const why = error.text;
    throw new UsageError(
      `--choices ${echo(path)}：${why.zh}；应为可读的 JSON 文件`,
      `--choices ${echo(path)}: ${why.en}; a readable JSON file is allowed`,
    );
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    return value;
  } catch {
    throw new UsageError(
      `--choices ${echo(path)}：不是 JSON；应为一个 JSON 对象，可用：${ALLOWED}`,
      `--choices ${echo(path)}: not JSON; one JSON object is needed, with ${ALLOWED}`,
    );
  }
}
