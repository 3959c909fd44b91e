// Dates within words, none of them broken where a line ends.
import "./day.css";

const ISO_DAY = /(\d{4}-\d\d(?:-\d\d)?)/u;

/** Words in which no date is broken at its hyphens, where lines end. */
export function Dated({ children }: { readonly children: string }) {
  return children.split(ISO_DAY).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="day-whole">
        {part}
      </span>
    ),
  );
}
