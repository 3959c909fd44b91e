// Text in columns of a terminal: wrapped lines behind an indent, and aligned tables.
import { displayWidth } from "../shared/report/width.ts";
import { wrap } from "../shared/report/wrap.ts";

/** The text filled with spaces up to a width. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text wrapped behind an indent; `first` replaces the indent of the first line and is as wide. */
export function indented(text: string, width: number, indent: string, first = indent): string {
  return wrap(text, width - displayWidth(indent))
    .map((line, n) => (n === 0 ? first : indent) + line)
    .join("\n");
}

/** Rows in aligned columns, two spaces apart, no spaces at the ends. The last column is not filled. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, n) => Math.max(...rows.map((row) => displayWidth(row[n] ?? ""))));
  return rows
    .map((row) =>
      row
        .map((cell, n) => padTo(cell, widths[n] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
