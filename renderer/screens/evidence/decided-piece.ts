// What is written of a piece of evidence whose file was stored here while another window changed the piece.
import { isObject } from "../../../shared/case/json.ts";
import type { EvidenceItem } from "../../../shared/case/types.ts";
import type { Decided } from "../../base/conflict.ts";

export type Piece = EvidenceItem & { readonly id: string };

interface DecidedPiece {
  readonly item: Piece;
  /** What it is written over: null where the piece is gone. */
  readonly base: Piece | null;
  /** The person kept the file that the other window stored: the one of this window is not. */
  readonly isTheirFile: boolean;
}

/** As the person chose, field by field; null where all of it stays as it is there. */
export function decidedPiece({ value, present }: Decided): DecidedPiece | null {
  if (value === "keep" || !isObject(value.write)) return null;
  const there = isObject(present) ? (present as unknown as Piece) : null;
  // The vault checks it as it checks every piece.
  const item = value.write as unknown as Piece;
  return { item, base: there, isTheirFile: there?.sha256 !== undefined && item.sha256 === there.sha256 };
}
