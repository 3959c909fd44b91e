// Which court a paper goes to: the one now handling the enforcement, the one above it, the one that listed.
import type { CaseEvent, CaseView } from "../engine/model.ts";

/** Names of courts; null where the file does not tell for certain. */
export interface Courts {
  /** The enforcing court on the audit's day. */
  readonly enforcing: string | null;
  /** The court above it; after a transfer that of the new court is not on record. */
  readonly upper: string | null;
  /** The court that was enforcing when the client was listed: it answers for the listing. */
  readonly listing: string | null;
}

function handlingOn(transfers: readonly CaseEvent[], first: string, lo: number, hi: number): string | null {
  const at = transfers.findLastIndex((transfer) => transfer.lo <= hi);
  const transfer = transfers[at];
  if (transfer === undefined) return first;
  // Not certain to have happened by then, or not in an order that the file gives: which court is not known.
  const certain = !transfer.doubtful && transfer.hi <= lo;
  if (!certain) return null;
  const last = transfers.every((other) => other === transfer || other.hi < transfer.lo || other.lo > transfer.hi);
  return last ? (transfer.raw.court?.name ?? null) : null;
}

/** The court that was enforcing on a day between `lo` and `hi`, and the one above it; null where the file does not tell. */
export function courtOn(view: CaseView, lo: number, hi: number): Pick<Courts, "enforcing" | "upper"> {
  const { court, upperCourt } = view.file.enforcement;
  const enforcing = handlingOn(view.of("enforcement-transferred"), court.name, lo, hi);
  return { enforcing, upper: enforcing === court.name ? (upperCourt?.name ?? null) : null };
}

/** The courts of a case. After `enforcement-transferred` the new court is the enforcing court. */
export function courtsOf(view: CaseView): Courts {
  const { court, upperCourt } = view.file.enforcement;
  const transfers = view.of("enforcement-transferred");
  const upper = upperCourt?.name ?? null;
  if (transfers.length === 0) return { enforcing: court.name, upper, listing: court.name };
  const names = new Set(
    view.threads.map(({ decided, opener }) =>
      decided === null || decided.undated
        ? handlingOn(transfers, court.name, Number.NEGATIVE_INFINITY, opener.hi)
        : handlingOn(transfers, court.name, decided.lo, decided.hi),
    ),
  );
  const [listing] = names;
  return {
    enforcing: handlingOn(transfers, court.name, view.asOf, view.asOf),
    upper: null,
    listing: names.size === 1 ? (listing ?? null) : null,
  };
}
