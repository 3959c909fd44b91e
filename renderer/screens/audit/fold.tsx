// A line that opens to the findings behind it.
import { type ReactNode, useId } from "react";
import type { Finding } from "../../../shared/engine/finding.ts";

interface Props {
  /** Its name among what is open. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly count?: number;
  readonly findings: readonly Finding[];
  readonly opened: ReadonlySet<string>;
  readonly onFold: (key: string, findings: readonly Finding[]) => void;
  readonly children: ReactNode;
}

/** Whether a group is open: by itself, or since one of its findings is. */
export const isFoldOpen = (opened: ReadonlySet<string>, id: string, findings: readonly Finding[]): boolean =>
  opened.has(id) || findings.some((finding) => opened.has(finding.id));

export function Fold({ id, title, note, count, findings, opened, onFold, children }: Props) {
  const body = useId();
  const open = isFoldOpen(opened, id, findings);
  return (
    <div className="au-fold">
      <button
        type="button"
        className="au-fold-row"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => onFold(id, findings)}
      >
        <span aria-hidden="true">{open ? "▾" : "▸"}</span>
        <span>{title}</span>
        {note === undefined ? null : <span className="au-soft">{note}</span>}
        {count === undefined ? null : <span className="au-n">{count}</span>}
      </button>
      {open ? (
        <div id={body} className="au-fold-body">
          {children}
        </div>
      ) : null}
    </div>
  );
}
