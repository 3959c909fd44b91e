// Puts acts of Today aside, or logs that their paper was posted, and takes that back: each stays in its place for a moment.
import { useCallback, useEffect, useRef, useState } from "react";
import type { ActRow } from "../../../shared/api/caseload.ts";
import type { DocumentName } from "../../../shared/filings/index.ts";
import { useUndo } from "../../base/undo.ts";
import { type Posted, type Putting, useAct } from "../../parts/next-act/use-act.ts";

/** Milliseconds for which a row that was put aside can be taken back in its place; the case's history can long after. */
const SHOWN = 8_000;

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
  const act = useAct();
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
      return caseId === null ? false : keep({ row, at, how }, () => act.post(caseId, document, how));
    },
    [act, keep],
  );
  const put = useCallback(
    async (row: ActRow, at: number, how: Putting) => {
      const { caseId, act: id, facts, mark, what } = row;
      return caseId === null ? false : keep({ row, at, how }, () => act.put({ caseId, id, facts, mark, what }, how));
    },
    [act, keep],
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
