// Whether the name of a file fits what is written into it: a name that ends in .pdf never holds a Word file.
import { echo } from "../../shared/case/echo.ts";
import type { Text } from "../../shared/text.ts";

/** What the program writes: a Word document, PDF, one or the other, JSON, lines of JSON, a calendar, rows, a key, or a bundle. */
export type OutputKind = "docx" | "pdf" | "paper" | "json" | "lines" | "ics" | "rows" | "key" | "bundle";

interface Kind {
  readonly what: Text;
  /** The endings that fit, the usual one first. */
  readonly endings: readonly string[];
  /** No other ending is taken, though nobody would know what it promises. */
  readonly only?: true;
}

const KINDS: Readonly<Record<OutputKind, Kind>> = {
  docx: { what: { zh: "Word 文档", en: "a Word document" }, endings: ["docx"] },
  pdf: { what: { zh: " PDF", en: "a PDF file" }, endings: ["pdf"], only: true },
  paper: { what: { zh: " Word 文档或者 PDF", en: "a Word document or PDF" }, endings: ["docx", "pdf"], only: true },
  json: { what: { zh: "JSON", en: "JSON" }, endings: ["json", "txt"] },
  lines: { what: { zh: "每行一项的 JSON", en: "JSON, one item a line" }, endings: ["ndjson", "jsonl", "json", "txt"] },
  rows: {
    what: { zh: "表格，或者每行一条记录", en: "a table, or a record a line" },
    endings: ["csv", "xlsx", "ndjson"],
    only: true,
  },
  key: { what: { zh: "密钥文件", en: "a file with a key" }, endings: ["txt"] },
  bundle: { what: { zh: "随行包", en: "a field bundle" }, endings: ["age"], only: true },
  ics: { what: { zh: "日历文件", en: "a calendar file" }, endings: ["ics"] },
};

/** Endings by which people and systems tell what a file holds. A name with any other ending, or none, promises nothing. */
const PROMISES = new Set(
  "pdf docx doc docm dotx dotm odt rtf wps wpt xlsx xls xlsm et csv tsv json jsonl ndjson ics vcf html htm xml md txt png jpg jpeg gif tif tiff heic zip rar 7z eml msg".split(
    " ",
  ),
);

/** The ending of a name as systems read it: in small letters, without the dots and spaces that Windows drops at the end. */
function endingOf(name: string): string {
  const kept = name.replace(/[.\s]+$/u, "");
  return /\.(?<ending>[^./\\]*)$/u.exec(kept)?.groups?.["ending"]?.toLowerCase() ?? "";
}

export const isPdfName = (name: string): boolean => endingOf(name) === "pdf";

/** What is wrong with a name for a file of this kind, and what would be right; null where it fits. */
export const nameProblem = (name: string, kind: OutputKind): Text | null => problemOf(name, KINDS[kind]);

const KIND_BY_ENDING: Readonly<Record<string, Kind>> = {
  docx: KINDS.docx,
  pdf: KINDS.pdf,
  json: KINDS.json,
  ndjson: KINDS.lines,
  ics: KINDS.ics,
};

/** Endings that promise the same. */
const ALIKE = [
  ["html", "htm"],
  ["jpg", "jpeg"],
  ["tif", "tiff"],
  ["csv", "txt"],
  ["md", "txt"],
] as const;

function kindOf(ending: string): Kind {
  const alike = ALIKE.find((group) => group.some((one) => one === ending)) ?? [];
  const endings = [ending, ...alike.filter((one) => one !== ending)];
  const own: Kind = { what: { zh: ` .${ending} 文件`, en: `a .${ending} file` }, endings };
  return KIND_BY_ENDING[ending] ?? own;
}

/**
 * What is wrong with the name that a person gave to a file offered as `offered`, with the name that would be right; null
 * where it fits, or where the offered name says nothing of what the file holds.
 */
export function savingProblem(name: string, offered: string): { readonly text: Text; readonly right: string } | null {
  const ending = endingOf(offered);
  const text = PROMISES.has(ending) ? problemOf(name, kindOf(ending)) : null;
  if (text === null) return null;
  const stem = name.replace(/\.[^.]*[.\s]*$/u, "");
  return { text, right: endingOf(stem) === ending ? stem : `${stem}.${ending}` };
}

function problemOf(name: string, { what, endings, only }: Kind): Text | null {
  const ending = endingOf(name);
  if (ending === "" || endings.includes(ending) || (only !== true && !PROMISES.has(ending))) return null;
  if (endings[0] === "docx" && ending === "pdf") {
    return {
      zh: `${echo(name)}：写出的是 Word 文档，名称不能以 .pdf 结尾；请存为 .docx，或者改用“存为 PDF”`,
      en: `${echo(name)}: what is written is a Word document, and its name must not end in .pdf; save it as .docx, or use “Save as PDF” instead`,
    };
  }
  const right = endings.map((one) => `.${one}`);
  return {
    zh: `${echo(name)}：写出的是${what.zh}，名称不能以 .${ending} 结尾；应为 ${right.join("、")}`,
    en: `${echo(name)}: what is written is ${what.en}, and its name must not end in .${ending}; ${right.join(", ")} would be right`,
  };
}
