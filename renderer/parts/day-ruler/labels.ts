// The words at the day ruler: which of them find room, and where.
import { widthOf } from "../../base/text-width.ts";

export interface Label {
  /** The words, then what may stand for them where they find no room. */
  readonly texts: readonly string[];
  /** Pixels; the words stand about it, or away from an edge. */
  readonly x: number;
  readonly line: "above" | "below";
  readonly strong: boolean;
}

export interface Placed {
  readonly text: string;
  /** Pixels that the words stand about, or from which they go, as SVG anchors text. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly line: Label["line"];
  readonly strong: boolean;
}

const START = { x: 0, anchor: "start" } as const;

/** Pixels between two labels of a line. */
const GAP = 8;
/** Bold words are wider. */
const STRONG = 1.06;

/** The labels that find room within the width, those that come first before the others; none covers another. */
export function placed(labels: readonly Label[], width: number): readonly Placed[] {
  const kept: (Placed & { readonly left: number; readonly right: number })[] = [];
  for (const { texts, x, line, strong } of labels) {
    for (const text of texts) {
      const long = widthOf(text) * (strong ? STRONG : 1);
      const left = Math.max(0, Math.min(width - long, x - long / 2));
      const right = left + long;
      const isCovered = kept.some(
        (other) => other.line === line && left < other.right + GAP && other.left < right + GAP,
      );
      if (long > width || isCovered) continue;
      // How wide the words come out is not known to the pixel: at an edge they are held by it.
      const held =
        left === 0 ? START : right === width ? { x: width, anchor: "end" as const } : { x, anchor: "middle" as const };
      kept.push({ text, ...held, left, right, line, strong });
      break;
    }
  }
  return kept;
}
