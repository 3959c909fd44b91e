// The margin of the chart: what has no place on the axis because no day is on record.
import { useSay } from "../../base/lang.tsx";
import type { Item } from "./model.ts";
import { labelOf } from "./sentences.ts";
import { TL } from "./words.ts";

interface Props {
  readonly items: readonly Item[];
  readonly asOf: string;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (item: Item) => void;
}

export function Undated({ items, asOf, onChoose, onOpen }: Props) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <div className="tl-undated">
      <span className="tl-heading">{say(TL.undated)}</span>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              className="button button-small"
              onFocus={() => onChoose(item.key)}
              onMouseEnter={() => onChoose(item.key)}
              onClick={() => onOpen(item)}
            >
              {say(labelOf(item, asOf))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
