// What the listing did to the client: since when, and which of the usual things; several can be true.
import { FELT, type Felt, feltDay } from "../../../shared/intake/felt.ts";
import { useSay } from "../../base/lang.tsx";
import { DayCell } from "./day-cell.tsx";
import { answerKey } from "./next-row.ts";
import { INTAKE } from "./words.ts";

interface Props {
  readonly felt: Felt;
  /** The year of the last day of the story, where it has one. */
  readonly year: string | null;
  /** ISO day. */
  readonly today: string;
  readonly onFelt: (felt: Felt) => void;
}

export function FeltRow({ felt, year, today, onFelt }: Props) {
  const say = useSay();
  const toggle = (kind: string): void =>
    onFelt({
      ...felt,
      kinds: felt.kinds.includes(kind) ? felt.kinds.filter((one) => one !== kind) : [...felt.kinds, kind],
    });
  const filled = felt.kinds.length > 0;
  return (
    <div
      className={`in-row in-story${filled ? "" : " in-offered"}`}
      role="group"
      aria-label={say(INTAKE.felt)}
      onKeyDown={(event) => {
        const at = answerKey(event);
        if (at === null) return;
        event.preventDefault();
        const kind = FELT[at]?.kind;
        if (kind !== undefined) toggle(kind);
      }}
    >
      <span className="in-place" />
      <DayCell
        name={`${say(INTAKE.felt)}: ${say(INTAKE.day)}`}
        typed={felt.day}
        day={feltDay(felt, year)}
        today={today}
        onType={(day) => onFelt({ ...felt, day })}
      />
      <span className="in-what">{say(INTAKE.felt)}</span>
      <span />
      <span className="in-question">
        <span className="soft">{say(INTAKE.feltAsk)}</span>
        <span className="in-choice" role="group" aria-label={say(INTAKE.feltAsk)}>
          {FELT.map(({ kind, words }) => (
            <label key={kind} className={felt.kinds.includes(kind) ? "in-chosen" : ""}>
              <input
                type="checkbox"
                className="visually-hidden"
                checked={felt.kinds.includes(kind)}
                onChange={() => toggle(kind)}
              />
              {say(words)}
            </label>
          ))}
        </span>
      </span>
    </div>
  );
}
