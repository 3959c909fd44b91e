// A whole page to be printed: its elements, its style, and a policy that lets it load and run nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "./html.ts";

/** Where the shipped templates are, beside the program. */
const TEMPLATES = join(import.meta.dirname, "..", "..", "..", "..", "templates");

const styleOf = (name: string): string => readFileSync(join(TEMPLATES, name), "utf8");

export interface PageParts {
  readonly title: string;
  readonly lang: "zh-CN" | "en";
  /** The elements, as HTML. */
  readonly body: string;
  /** Styles beside that of papers: names of files of the templates. */
  readonly styles?: readonly string[];
}

/** The page as one text of HTML. */
export function pageHtml({ title, lang, body, styles = [] }: PageParts): string {
  const style = ["paper.css", ...styles].map(styleOf).join("\n");
  return [
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>\n<style>\n${style}\n</style>\n</head>`,
    `<body>\n${body}\n</body>\n</html>\n`,
  ].join("\n");
}

/** The words of a page as a reader sees them: to be compared with what was printed. */
export function wordsOf(body: string): string {
  const text = body.replaceAll(/<[^>]*>/gu, " ");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
