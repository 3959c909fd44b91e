// Dragging the sheet of the chart sideways with the mouse; touch and trackpad scroll by themselves.
import { type PointerEvent, type RefObject, useRef } from "react";

interface Drag {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

export function useDrag(view: RefObject<HTMLElement | null>): Drag {
  const from = useRef<{ readonly x: number; readonly left: number } | null>(null);
  return {
    onPointerDown: (event) => {
      const element = view.current;
      const onItem = event.target instanceof Element && event.target.closest("[data-key]") !== null;
      if (element === null || onItem || event.button !== 0 || event.pointerType !== "mouse") return;
      from.current = { x: event.clientX, left: element.scrollLeft };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (from.current === null || view.current === null) return;
      view.current.scrollLeft = from.current.left + from.current.x - event.clientX;
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
}
