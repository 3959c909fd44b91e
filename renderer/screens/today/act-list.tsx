// The list of what to do next: rows to walk with the arrows, and in their place, for a moment, what was done with them.
import { type KeyboardEvent, useRef, useState } from "react";
import type { ActRow } from "../../../shared/api/caseload.ts";
import { useSay } from "../../base/lang.tsx";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { markedWords } from "../../parts/next-act/words.ts";
import { ActItem, isOfRow } from "./act-row.tsx";
import { keyOf, type PutAside, useAside } from "./use-aside.ts";
import { TODAY } from "./words.ts";

type Shown = { readonly kind: "row"; readonly row: ActRow } | { readonly kind: "left"; readonly one: PutAside };

/** The rows with those that were put aside just now where they stood. */
function shownOf(rows: readonly ActRow[], left: readonly PutAside[]): readonly Shown[] {
  const gone = new Set(left.map(({ row }) => keyOf(row)));
  const shown: Shown[] = rows.filter((row) => !gone.has(keyOf(row))).map((row) => ({ kind: "row", row }));
  for (const one of left.toSorted((a, b) => a.at - b.at)) shown.splice(one.at, 0, { kind: "left", one });
  return shown;
}

export function ActList({ rows, today }: { readonly rows: readonly ActRow[]; readonly today: string }) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const { left, error, put, post, takeBack } = useAside();
  const shown = shownOf(rows, left);
  const current = Math.min(active, Math.max(shown.length - 1, 0));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = event.target instanceof HTMLElement ? event.target.closest("li") : null;
    if (item === null || event.target !== item) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(shown.length - 1, current + step));
    setActive(next);
    list.current?.querySelectorAll("li")[next]?.focus();
  };
  let number = 0;
  return (
    <>
      {error === null ? null : <Failed error={error} />}
      <ol className="td-acts" ref={list} aria-label={say(TODAY.list)} onKeyDown={onKeyDown}>
        {shown.map((one, at) => {
          if (one.kind === "left") {
            return (
              <LeftRow
                key={keyOf(one.one.row)}
                one={one.one}
                focusable={at === current}
                onBack={() => void takeBack(one.one)}
              />
            );
          }
          number += 1;
          return (
            <ActItem
              key={keyOf(one.row)}
              row={one.row}
              number={number}
              today={today}
              focusable={at === current}
              onFocus={() => setActive(at)}
              onPut={(how) => put(one.row, at, how)}
              onPosted={(document, how) => post(one.row, at, document, how)}
            />
          );
        })}
      </ol>
    </>
  );
}

interface LeftProps {
  readonly one: PutAside;
  readonly focusable: boolean;
  readonly onBack: () => void;
}

/** What came of a row; it takes the focus that the row had. */
function LeftRow({ one: { row, how }, focusable, onBack }: LeftProps) {
  const say = useSay();
  const words = markedWords(how, row.what);
  return (
    <li
      className="td-act td-left"
      tabIndex={focusable ? 0 : -1}
      ref={focusIfLost}
      onKeyDown={(event) => {
        if (isOfRow(event) && event.key.toLowerCase() === "z" && !event.ctrlKey && !event.metaKey) onBack();
      }}
    >
      <p role="status">
        {row.clientName ?? row.reference ?? say(BASE.unnamed)} · {say(words)}
      </p>
      <button type="button" className="button button-small" onClick={onBack}>
        {say(TODAY.undo)} <kbd>Z</kbd>
      </button>
    </li>
  );
}

/** The button that was pressed is gone with its row. */
function focusIfLost(element: HTMLLIElement | null): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
