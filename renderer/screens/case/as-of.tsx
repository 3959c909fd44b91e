// The day the audit stands on: today in China unless another is chosen.
import { DateInput } from "@mantine/dates";
import { useSay } from "../../base/lang.tsx";
import { CASE } from "./words.ts";

interface Props {
  readonly value: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** The days an audit may stand on. */
const FIRST = "1949-01-01";
const LAST = "2049-12-31";

export function AsOf({ value, today, onChange }: Props) {
  const say = useSay();
  return (
    <span className="cs-as-of">
      <label htmlFor="cs-as-of">{say(CASE.asOf)}</label>
      <DateInput
        id="cs-as-of"
        size="xs"
        w={116}
        valueFormat="YYYY-MM-DD"
        minDate={FIRST}
        maxDate={LAST}
        title={say(CASE.asOfHint)}
        value={value}
        onChange={(day) => onChange(day ?? today)}
      />
      {value === today ? null : (
        <button type="button" className="button button-small" onClick={() => onChange(today)}>
          {say(CASE.backToToday)}
        </button>
      )}
    </span>
  );
}
