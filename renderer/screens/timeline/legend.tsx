// The key of the chart: one small drawing for each shape, with its word.
import { useSay } from "../../base/lang.tsx";
import { ActShape } from "./shapes.tsx";
import { LEGEND, TL } from "./words.ts";

export function Legend() {
  const say = useSay();
  return (
    <ul className="tl-legend" aria-label={say(TL.legend)}>
      {LEGEND.map(({ shape, text }) => (
        <li key={shape}>
          <svg width="28" height="16" aria-hidden="true">
            <Sample shape={shape} />
          </svg>
          {say(text)}
        </li>
      ))}
    </ul>
  );
}

function Sample({ shape }: { readonly shape: (typeof LEGEND)[number]["shape"] }) {
  if (shape === "court" || shape === "us" || shape === "others") return <ActShape who={shape} x={14} y={8} />;
  if (shape === "span") return <rect className="tl-span" x={2} y={2} width={24} height={12} />;
  if (shape === "slot") return <rect className="tl-slot-box" x={8} y={2} width={12} height={12} />;
  if (shape === "late") {
    return (
      <>
        <rect className="tl-late" x={2} y={2} width={24} height={12} />
        <rect fill="url(#tl-hatch)" x={2} y={2} width={24} height={12} />
      </>
    );
  }
  return (
    <g className={shape === "dashed" ? "tl-period tl-on-undetermined tl-needs" : "tl-period tl-on-in-order"}>
      <rect className="tl-bar" x={2} y={3} width={24} height={10} />
      <path className="tl-ends" d="M2 1v14M26 1v14" />
    </g>
  );
}
