// A sheet of text of a given width: blocks, hanging labels, and lines with something at both margins.
import { unpainted, type Paint } from "./colour.ts";
import { displayWidth } from "./width.ts";
import { flow, wrap } from "./wrap.ts";

const SEPARATOR = " · ";
/** What stands at the right margin leaves at least so much free at the left. */
const LEAST = 4;

/** A number or mark, a text beside it, and what stands at the right margin. */
export interface Sides {
  readonly lead: string;
  /** Spaces between lead and text. */
  readonly space: number;
  readonly text: string;
  /** One after the other where there is room, else below one another. */
  readonly right: readonly string[];
  readonly indent: number;
  readonly paintLead?: Paint;
  readonly paintText?: Paint;
  readonly paintRight?: Paint;
}

/** Lines of at most `width` columns, none with spaces at its end. Painting never changes the layout. */
export class Sheet {
  private readonly lines: string[] = [];
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  /** An empty line. */
  gap(): void {
    this.lines.push("");
  }

  /** A text from an indent on. */
  block(text: string, indent: number, paint: Paint = unpainted): void {
    for (const line of wrap(text, this.width - indent)) this.put(indent, paint(line));
  }

  /** Parts one after the other, none broken unless it is longer than a line. */
  parts(parts: readonly string[], indent: number, paintFirst: Paint = unpainted): void {
    const [first = ""] = parts;
    flow(parts, SEPARATOR, this.width - indent).forEach((line, index) => {
      const begins = index === 0 && line.startsWith(first);
      this.put(indent, begins ? paintFirst(first) + line.slice(first.length) : line);
    });
  }

  /** A label, and a text that hangs `column` columns to the right of the label's beginning. */
  hanging(label: string, text: string, indent: number, column: number, paint: Paint = unpainted): void {
    const pad = " ".repeat(Math.max(1, column - displayWidth(label)));
    const offset = displayWidth(label) + pad.length;
    wrap(text, this.width - indent - offset).forEach((line, index) => {
      if (index === 0) this.put(indent, paint(label) + pad + line);
      else this.put(indent + offset, line);
    });
  }

  /** A text with its lead, and a note at the right margin: on the last line where there is room, else below. */
  sides({ lead, space, text, right, indent, ...paints }: Sides): void {
    const { paintLead = unpainted, paintText = unpainted, paintRight = unpainted } = paints;
    const offset = indent + displayWidth(lead) + space;
    const lines = wrap(text, this.width - offset);
    const joined = right.join(SEPARATOR);
    const room = this.width - offset - displayWidth(lines.at(-1) ?? "") - displayWidth(joined);
    const beside = joined !== "" && room >= 2;
    lines.forEach((line, index) => {
      const tail = beside && index === lines.length - 1 ? " ".repeat(room) + paintRight(joined) : "";
      if (index === 0) this.put(indent, paintLead(lead) + " ".repeat(space) + paintText(line) + tail);
      else this.put(offset, paintText(line) + tail);
    });
    if (beside || joined === "") return;
    const below = displayWidth(joined) <= this.width - LEAST ? [joined] : right;
    for (const note of below) this.right(note, paintRight);
  }

  /** A text at the right margin. */
  right(text: string, paint: Paint = unpainted): void {
    for (const line of wrap(text, this.width - LEAST)) this.put(this.width - displayWidth(line), paint(line));
  }

  toString(): string {
    return `${this.lines.join("\n")}\n`;
  }

  private put(indent: number, line: string): void {
    this.lines.push(line === "" ? "" : " ".repeat(indent) + line);
  }
}
