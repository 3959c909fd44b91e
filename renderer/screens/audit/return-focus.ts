// Where the keyboard goes on after an answer given inside a finding: at that finding, wherever the new audit has put it.
import { useCallback, useEffect, useRef } from "react";

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"] .au-row`);

/** Whether nobody has gone on to something else meanwhile. */
function isIdle(row: HTMLElement | null): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement.id === "main" || activeElement === row
  );
}

/**
 * To be told the finding whose question was answered. Its row takes the focus at once, as the form it was in goes away, and
 * again when the audit of a later revision has moved the finding to another group.
 */
export function useReturnFocus(revision: number): (finding: string) => void {
  const answered = useRef<{
    readonly finding: string;
    readonly revision: number;
    readonly row: HTMLElement | null;
  } | null>(null);
  useEffect(() => {
    const last = answered.current;
    if (last === null || last.revision === revision) return;
    answered.current = null;
    if (isIdle(last.row)) rowOf(last.finding)?.focus();
  }, [revision]);
  return useCallback(
    (finding) => {
      const row = rowOf(finding);
      row?.focus();
      answered.current = { finding, revision, row };
    },
    [revision],
  );
}
