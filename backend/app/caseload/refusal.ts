// What is said of a case that cannot be imported: whose it is, where in it, and what is wrong, in words for the screen.
import { isObject } from "../../../shared/case/json.ts";
import { placeWords } from "../../../shared/case/place-words.ts";
import type { Text } from "../../../shared/text.ts";
import { problemOf } from "../failures.ts";
import { LIMITS } from "../limits.ts";
import type { ReadCase } from "./case-lines.ts";

export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  readonly client: string | null;
  readonly place: Text;
  readonly cause: Text;
  readonly text: Text;
}

/** Longer ones are no names. */
const LONGEST_NAME = 80;

/** The file as JSON, whatever it holds; undefined where it is none. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The client's name, else the case's reference, as far as the file has them. */
function clientOf(file: unknown): string | null {
  if (!isObject(file)) return null;
  const client = file["client"];
  for (const name of [isObject(client) ? client["name"] : undefined, file["reference"]]) {
    if (typeof name === "string" && name.trim() !== "" && name.length <= LONGEST_NAME) return name.trim();
  }
  return null;
}

/** The same words for all that is wrong in the same way: without what stands in this file. */
const withoutValues = (text: string): string => text.replaceAll(/“[^”]*”|"[^"]*"/gu, "…");

/** Adds the problems of a case, as far as the limit for a whole import goes. */
export function refuse(refused: Refusal[], read: Extract<ReadCase, { readonly ok: false }>): void {
  if (refused.length >= LIMITS.refusals) return;
  const { file, line, errors, bytes } = read;
  const json = jsonOf(bytes);
  const client = clientOf(json);
  for (const error of errors.slice(0, LIMITS.refusals - refused.length)) {
    const { text } = problemOf(error);
    const cause = { zh: withoutValues(error.problem.zh), en: withoutValues(error.problem.en) };
    refused.push({ file, line, client, place: placeWords(error.pointer, json), cause, text });
  }
}
