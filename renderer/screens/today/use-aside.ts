// Puts acts of Today aside, or logs that their paper was posted, and takes that back: each stays in its place for a moment.
import { useCallback, useEffect, useRef, useState } from "react";
import type { ActRow } from "../../../shared/api/caseload.ts";
import type { DocumentName } from "../../../shared/filings/index.ts";
import { useChange, useSaving } from "../../base/query.ts";
import { useUndo } from "../../base/undo.ts";
import { markedWords } from "./words.ts";

/** Milliseconds for which a row that was put aside can be taken back in its place; the case's history can long after. */
const SHOWN = 8_000;

export type Putting =
  | { readonly state: "done" }
  | { readonly state: "later"; readonly until: string }
  | { readonly state: "not"; readonly reason: string };

/** Its paper was posted: a filing of the case, and no mark. */
export interface Posted {
  readonly state: "posted";
  /** ISO day. */
  readonly on: string;
  /** The number of the postal receipt; empty where none was written. */
  readonly receipt: string;
}

/** A row that was put aside just now, where it stood. */
export interface PutAside {
  readonly row: ActRow;
  readonly at: number;
  readonly seq: number;
  readonly how: Putting | Posted;
}

export const keyOf = ({ caseId, act }: ActRow): string => `${caseId ?? ""} ${act}`;

export interface Aside {
  readonly left: readonly PutAside[];
  readonly error: unknown;
  /** Whether it is kept; else `error` says why. */
  readonly put: (row: ActRow, at: number, how: Putting) => Promise<boolean>;
  readonly post: (row: ActRow, at: number, document: DocumentName, how: Posted) => Promise<boolean>;
  readonly takeBack: (one: PutAside) => Promise<void>;
}

export function useAside(): Aside {
  const change = useChange();
  const saving = useSaving();
  const { moveOne } = useUndo();
  const [left, setLeft] = useState<readonly PutAside[]>([]);
  const [error, setError] = useState<unknown>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const all = timers.current;
    return () => {
      for (const timer of all) clearTimeout(timer);
    };
  }, []);
  const forget = useCallback((seq: number) => setLeft((now) => now.filter((one) => one.seq !== seq)), []);
  const show = useCallback(
    (one: PutAside) => {
      setLeft((now) => [...now, one]);
      timers.current.add(setTimeout(() => forget(one.seq), SHOWN));
    },
    [forget],
  );
  const keep = useCallback(
    async (one: Omit<PutAside, "seq">, save: () => Promise<{ readonly seq: number | null }>): Promise<boolean> => {
      setError(null);
      try {
        const { seq } = await save();
        if (seq !== null) show({ ...one, seq });
        return true;
      } catch (failed) {
        setError(failed);
        return false;
      }
    },
    [show],
  );
  const post = useCallback(
    async (row: ActRow, at: number, document: DocumentName, how: Posted) => {
      const { caseId } = row;
      if (caseId === null) return false;
      const { on, receipt } = how;
      const filed = { caseId, document, on, method: "post", receipt } as const;
      return keep({ row, at, how }, () => saving((api) => api.documents.filed(filed)));
    },
    [saving, keep],
  );
  const put = useCallback(
    async (row: ActRow, at: number, how: Putting) => {
      const { caseId, act, facts, mark } = row;
      if (caseId === null) return false;
      const set = { id: act, subject: "act", facts, ...how } as const;
      const label = markedWords(how, row.what);
      return keep({ row, at, how }, () => change([{ kind: "mark-set", caseId, mark: set, base: mark }], label));
    },
    [change, keep],
  );
  const takeBack = useCallback(
    async ({ row, seq }: PutAside): Promise<void> => {
      if (row.caseId === null) return;
      const moved = await moveOne("undo", { caseId: row.caseId, seq });
      if (moved !== "left") forget(seq);
    },
    [moveOne, forget],
  );
  return { left, error, put, post, takeBack };
}
