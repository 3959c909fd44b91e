// One item of the chart: its shape, its label, its sentence for who cannot see it; it takes focus and opens.
import { memo } from "react";
import type { Day } from "../../../shared/calendar/civil.ts";
import { useCalendar } from "../../base/calendar.tsx";
import { useSay } from "../../base/lang.tsx";
import type { Placed } from "./layout.ts";
import type { Item } from "./model.ts";
import type { Scale } from "./scale.ts";
import { sentenceOf } from "./sentences.ts";
import { EventShape, PeriodShape, SlotShape, StretchShape } from "./shapes.tsx";

interface Props {
  readonly placed: Placed;
  readonly scale: Scale;
  readonly asOf: Day;
  readonly asOfText: string;
  readonly chosen: boolean;
  readonly stop: boolean;
  /** Where the label of a shape stands that begins left of the view: at the view's edge; 0 where it stands as laid out. */
  readonly left: number;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (item: Item) => void;
}

export const ChartItem = memo(function ChartItem({
  placed,
  scale,
  asOf,
  asOfText,
  chosen,
  stop,
  left,
  onChoose,
  onOpen,
}: Props) {
  const say = useSay();
  const calendar = useCalendar();
  const { item, x0, x1, y, label, labelX, before, taken } = placed;
  const inside = labelX > x0 && labelX < x1;
  const textX = inside ? Math.max(labelX, Math.min(left + 12, x1 - 60)) : labelX;
  return (
    <g
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={say(sentenceOf(item, calendar, asOfText))}
      className={`tl-item tl-item-${item.kind}${chosen ? " tl-chosen" : ""}`}
      data-key={item.key}
      onFocus={() => onChoose(item.key)}
      onMouseEnter={() => onChoose(item.key)}
      onClick={() => onOpen(item)}
    >
      <rect className="tl-target" x={taken[0] - 5} y={y - 14} width={taken[1] - taken[0] + 10} height={28} />
      <Shape item={item} placed={placed} scale={scale} asOf={asOf} />
      <text className="tl-label" x={textX} y={y + 4} textAnchor={before ? "end" : "start"}>
        {label}
      </text>
    </g>
  );
});

function Shape({
  item,
  ...rest
}: {
  readonly item: Item;
  readonly placed: Placed;
  readonly scale: Scale;
  readonly asOf: Day;
}) {
  if (item.kind === "event") return <EventShape item={item} {...rest} />;
  if (item.kind === "slot") return <SlotShape item={item} {...rest} />;
  if (item.kind === "stretch") return <StretchShape item={item} {...rest} />;
  return <PeriodShape item={item} {...rest} />;
}
