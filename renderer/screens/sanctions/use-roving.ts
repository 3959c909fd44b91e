// Moves the keyboard over a grid with the arrows: one of its buttons is a stop of the Tab key, the others are reached from it.
import { type KeyboardEvent, useState } from "react";

interface Place {
  readonly row: number;
  readonly col: number;
}

interface Roving {
  /** What a button of the grid needs. */
  readonly at: (
    row: number,
    col: number,
  ) => {
    readonly "data-row": number;
    readonly "data-col": number;
    readonly tabIndex: number;
    readonly onFocus: () => void;
  };
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Every button stands in its row, and in the row at the nearest column where there is none at that very one. */
export function useRoving(): Roving {
  const [now, setNow] = useState<Place>({ row: 0, col: 0 });
  return {
    at: (row, col) => ({
      "data-row": row,
      "data-col": col,
      tabIndex: row === now.row && col === now.col ? 0 : -1,
      onFocus: () => setNow({ row, col }),
    }),
    onKeyDown(event) {
      const own = event.target instanceof HTMLElement ? event.target : null;
      if (own?.dataset["row"] === undefined) return;
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")].filter(
        (one) => one.getClientRects().length > 0,
      );
      const next = target(all, own, event);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

const number = (element: HTMLElement, name: "row" | "col"): number => Number(element.dataset[name]);

function target(
  all: readonly HTMLElement[],
  own: HTMLElement,
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
): HTMLElement | undefined {
  const row = number(own, "row");
  const col = number(own, "col");
  const inRow = all.filter((one) => number(one, "row") === row);
  const line = (step: 1 | -1): HTMLElement | undefined => {
    const beyond = all.filter((one) => (number(one, "row") - row) * step > 0);
    const nearest = step === 1 ? beyond.at(0) : beyond.at(-1);
    const there = beyond.filter((one) => nearest !== undefined && one.dataset["row"] === nearest.dataset["row"]);
    return there.toSorted((a, b) => Math.abs(number(a, "col") - col) - Math.abs(number(b, "col") - col)).at(0);
  };
  switch (key) {
    case "ArrowRight":
      return inRow.find((one) => number(one, "col") > col);
    case "ArrowLeft":
      return inRow.findLast((one) => number(one, "col") < col);
    case "ArrowDown":
      return line(1);
    case "ArrowUp":
      return line(-1);
    case "Home":
      return (ctrlKey ? all : inRow).at(0);
    case "End":
      return (ctrlKey ? all : inRow).at(-1);
    default:
      return undefined;
  }
}
