// The files of an import: which of them are tables or list records, and what of these goes in.
import { isObject } from "../../../shared/case/json.ts";
import type { Api } from "../../../shared/api/index.ts";
import type { Target } from "../../../shared/imports/targets.ts";

/** A file with how it was read as a table. */
export type FileReading = Awaited<ReturnType<Api["caseload"]["tables"]>>["readings"][number];
/** What the person says of columns, by their heads. */
export type Columns = Readonly<Record<string, Target | null>>;

const CASES = /\.(?:json|ndjson|jsonl)$/iu;
/** The first keys of a record of a public list. */
const RECORD = /"(?:iname|p_?name|case_?code|case_?no|card_?num|court_?name|publish_?date|reg_?date)"/iu;
const LOOKED_AT = 4096;

/** Whether a file is to be read as a table: a spreadsheet, or JSON that begins like a record of a public list. */
export async function isTable(file: File): Promise<boolean> {
  if (!CASES.test(file.name)) return true;
  const head = await file.slice(0, LOOKED_AT).text();
  return !head.includes("redress.case/1") && RECORD.test(head);
}

/** The cases of a table under the name of its file, as the import takes them. */
export function linesOf({ file, reading }: FileReading): readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[] {
  return reading.ok && reading.cases > 0 ? [{ name: `${file}.ndjson`, bytes: reading.lines }] : [];
}

/** Cases that are shown as they will be. */
export const SHOWN = 3;

interface FirstCase {
  readonly name: string | null;
  readonly court: string | null;
  readonly number: string | null;
}

const wordOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Who and what the first cases of a table are as they would be stored. */
export function firstCases(lines: Uint8Array): readonly FirstCase[] {
  const texts = new TextDecoder().decode(lines).split("\n", SHOWN).filter(Boolean);
  return texts.flatMap((text) => {
    const file: unknown = JSON.parse(text);
    if (!isObject(file)) return [];
    const { client, enforcement } = file;
    const of = isObject(enforcement) ? enforcement : {};
    const court = isObject(of["court"]) ? of["court"]["name"] : null;
    return [
      {
        name: isObject(client) ? wordOf(client["name"]) : null,
        court: wordOf(court),
        number: wordOf(of["caseNumber"]),
      },
    ];
  });
}
