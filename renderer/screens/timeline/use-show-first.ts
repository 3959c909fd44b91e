// Brings the item that a link named into view, once the width of the chart is known.
import { useEffect, useRef } from "react";
import type { Placed } from "./layout.ts";

export function useShowFirst(
  order: readonly Placed[],
  chosen: string | null,
  width: number,
  show: (from: number, to: number) => void,
): void {
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current || width === 0) return;
    shown.current = true;
    const at = order.find(({ item }) => item.key === chosen);
    if (at !== undefined) show(at.x0, at.x1);
  }, [order, chosen, width, show]);
}
