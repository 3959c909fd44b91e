// Keys of the chart: arrows in order of time, Home and End, Enter opens, plus, minus and 0 zoom.
import type { KeyboardEvent, RefObject } from "react";
import type { Placed } from "./layout.ts";
import type { Item } from "./model.ts";

interface Options {
  readonly view: RefObject<HTMLElement | null>;
  /** The items in order of time. */
  readonly order: readonly Placed[];
  /** The key of the item that takes focus by Tab. */
  readonly stop: string | undefined;
  readonly show: (from: number, to: number) => void;
  readonly onOpen: (item: Item) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

export const STEP = 1.5;
/** How much of a long shape is brought into view. */
const SHOWN = 200;

export function useTravel({ view, order, stop, show, onOpen, zoomBy, fit }: Options): (event: KeyboardEvent) => void {
  const index = order.findIndex(({ item }) => item.key === stop);
  const to = (placed: Placed | undefined) => (): void => {
    if (placed === undefined) return;
    const found = view.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(placed.item.key)}"]`);
    found?.focus({ preventScroll: true });
    show(placed.x0, Math.min(placed.x1, placed.x0 + SHOWN));
  };
  const open = (): void => {
    const placed = order[index];
    if (placed !== undefined) onOpen(placed.item);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: to(order[index + 1]),
    ArrowDown: to(order[index + 1]),
    ArrowLeft: to(order[index - 1]),
    ArrowUp: to(order[index - 1]),
    Home: to(order[0]),
    End: to(order.at(-1)),
    Enter: open,
    " ": open,
    "+": () => zoomBy(STEP),
    "=": () => zoomBy(STEP),
    "-": () => zoomBy(1 / STEP),
    "0": fit,
  };
  return (event) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
}
