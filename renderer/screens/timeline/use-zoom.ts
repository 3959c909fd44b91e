// Zoom and scroll of the chart: fit at first, then by buttons, keys or ctrl and wheel, around what is looked at.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Timeline } from "./model.ts";
import { clampPerDay, dayAt, fitting, type Scale, scaleOf, xOf } from "./scale.ts";

interface Zoom {
  readonly scale: Scale;
  /** The left edge in view, in pixels. */
  readonly left: number;
  readonly onScroll: () => void;
  /** Zooms by a factor around a pixel of the view, its middle where none is given. */
  readonly by: (factor: number, at?: number) => void;
  readonly fit: () => void;
  /** Brings a pixel of the sheet into view. */
  readonly show: (from: number, to: number) => void;
}

/** `width` is that of the view in pixels; `fixed` shows everything whatever was chosen, as print does. */
export function useZoom(timeline: Timeline, view: RefObject<HTMLElement | null>, width: number, fixed: boolean): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const [left, setLeft] = useState(0);
  const keep = useRef<{ readonly day: number; readonly at: number } | null>(null);
  const { extent, focus } = timeline;
  const perDay = clampPerDay(fixed || chosen === null ? fitting(focus, width) : chosen, extent);
  // A sheet of paper ends at its edge: what lies beyond the first view is not on it.
  const shown = fixed ? focus : extent;
  const scale = useMemo(() => scaleOf(shown, perDay, width), [shown, perDay, width]);

  useLayoutEffect(() => {
    const element = view.current;
    if (element === null || keep.current === null) return;
    element.scrollLeft = xOf(scale, keep.current.day) - keep.current.at;
    keep.current = null;
    setLeft(element.scrollLeft);
  }, [scale, view]);

  const by = useCallback(
    (factor: number, at = width / 2) => {
      const scrolled = view.current?.scrollLeft ?? 0;
      keep.current = { day: dayAt(scale, scrolled + at), at };
      setChosen(clampPerDay(scale.perDay * factor, extent));
    },
    [extent, scale, view, width],
  );

  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    // React's own wheel listener is passive: it could not keep the window from zooming as a whole.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(event.deltaY < 0 ? 1.25 : 0.8, event.clientX - element.getBoundingClientRect().left);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [by, view]);

  const show = useCallback(
    (from: number, to: number) => {
      const element = view.current;
      if (element === null) return;
      const margin = 40;
      if (from < element.scrollLeft + margin) element.scrollLeft = from - margin;
      else if (to > element.scrollLeft + width - margin) {
        element.scrollLeft = Math.min(from - margin, to - width + margin);
      }
    },
    [view, width],
  );

  return {
    scale,
    left,
    onScroll: () => setLeft(view.current?.scrollLeft ?? 0),
    by,
    fit: () => {
      keep.current = { day: focus.lo, at: xOf(scaleOf(extent, fitting(focus, width), width), focus.lo) };
      setChosen(null);
    },
    show,
  };
}
