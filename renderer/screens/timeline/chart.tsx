// The chart: axis, sections and items in one drawing that scrolls, zooms, and is travelled by keys in order of time.
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useEffect, useState, useRef, useCallback, useMemo } from "react";
import { useSay } from "../../base/lang.tsx";
import { flushSync } from "react-dom";
import { Axis } from "./axis.tsx";
import { ChartItem } from "./item.tsx";
import { type Placed, layoutOf } from "./layout.ts";
import type { Item, Timeline } from "./model.ts";
import { labelOf } from "./sentences.ts";
import { inTime } from "./timeline-of.ts";
import { useDrag } from "./use-drag.ts";
import { STEP, useTravel } from "./use-travel.ts";
import { useZoom } from "./use-zoom.ts";
import { TL } from "./words.ts";
import { Hatches } from "./shapes.tsx";

/** The width of A4 across less its margins, in CSS pixels. */
const PRINT_WIDTH = 1020;

interface Props {
  readonly timeline: Timeline;
  /** ISO day. */
  readonly asOf: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (item: Item) => void;
}

export function Chart({ timeline, asOf, chosen, onChoose, onOpen }: Props) {
  const say = useSay();
  const { ref: sized, width: measured } = useElementSize<HTMLDivElement>();
  const view = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(sized, view);
  const printing = usePrinting();
  const width = printing ? PRINT_WIDTH : Math.max(280, measured);
  const { scale, left, onScroll, by, fit, show } = useZoom(timeline, view, width, printing);
  const label = useCallback((item: Item) => say(labelOf(item, asOf)), [asOf, say]);
  const layout = useMemo(() => layoutOf(timeline, scale, label, width), [timeline, scale, label, width]);
  const order = useMemo(
    () => layout.sections.flatMap(({ placed }) => placed).toSorted((a, b) => inTime(a.item, b.item)),
    [layout],
  );
  const stop = order.find(({ item }) => item.key === chosen)?.item.key ?? order[0]?.item.key;
  const onKeyDown = useTravel({ view, order, stop, show, onOpen, zoomBy: by, fit });
  const drag = useDrag(view);
  useShowFirst(order, chosen, measured, show);
  const inView = printing ? 0 : left;
  return (
    <>
      <div className="tl-zoom" role="group" aria-label={say(TL.zoom)}>
        <button type="button" className="button button-small" onClick={() => by(1 / STEP)}>
          {say(TL.zoomOut)}
        </button>
        <button type="button" className="button button-small" onClick={() => by(STEP)}>
          {say(TL.zoomIn)}
        </button>
        <button type="button" className="button button-small" onClick={fit}>
          {say(TL.fit)}
        </button>
      </div>
      <div ref={ref} className="tl-view" onScroll={onScroll} {...drag}>
        <svg
          className="tl-sheet"
          width={scale.width}
          height={layout.height}
          role="group"
          aria-label={say(TL.chartName)}
          aria-description={say(TL.keys)}
          onKeyDown={onKeyDown}
        >
          <Hatches />
          <Axis
            scale={scale}
            height={layout.height}
            asOf={timeline.asOf}
            asOfText={asOf}
            from={inView}
            to={inView + width}
          />
          {layout.sections.map((section) => (
            <g key={section.title.en} role="group" aria-label={say(section.title)}>
              <line className="tl-rule" x1={0} x2={scale.width} y1={section.y + 2} y2={section.y + 2} />
              <text className="tl-heading" x={inView + 8} y={section.y + 17} aria-hidden="true">
                {say(section.title)}
              </text>
              {section.placed.map((placed) => (
                <ChartItem
                  key={placed.item.key}
                  placed={placed}
                  scale={scale}
                  asOf={timeline.asOf}
                  asOfText={asOf}
                  chosen={placed.item.key === chosen}
                  stop={placed.item.key === stop}
                  left={placed.x0 < inView && placed.x1 > inView ? inView : 0}
                  onChoose={onChoose}
                  onOpen={onOpen}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </>
  );
}

/** Brings the item that a link named into view, once the width of the chart is known. */
function useShowFirst(
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

/** Whether the page is being printed: the chart then fits the sheet, whatever its zoom on the screen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The sheet is taken as soon as the event returns: the drawing must be there by then.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
