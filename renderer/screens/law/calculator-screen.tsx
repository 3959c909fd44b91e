// The deadline calculator: a period from its first day to its last, every step with its source, on the year's calendar.
import { useId, useState } from "react";
import { parseDateWords } from "../../../shared/case/date-words.ts";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { useSession } from "../../base/session.tsx";
import { Failed, Loading } from "../../base/state.tsx";
import { DateText } from "../../parts/date-field/date-field.tsx";
import { PeriodResult } from "./period-result.tsx";
import { presetsOn, unitName, type Unit } from "./presets.ts";
import { LAW } from "./words.ts";
import "../../base/button.css";
import "./law.css";

const UNIT_NAMES: readonly Unit[] = ["days", "workingDays", "months"];

/** A period of one's own, as typed. */
interface Typed {
  readonly length: string;
  readonly unit: Unit;
  readonly roll: boolean;
}

export function CalculatorScreen() {
  const say = useSay();
  const ids = { length: useId(), unit: useId(), preset: useId() };
  const { today } = useSession();
  const [preset, setPreset] = useState("reconsideration");
  const [from, setFrom] = useState(today);
  const [typed, setTyped] = useState<Typed>({ length: "", unit: "days", roll: true });
  const read = parseDateWords(from);
  const day = read.ok && read.edtf !== null && parseDay(read.edtf) !== null ? read.edtf : null;
  // The law of the day that starts the period; of today while none is written.
  const presets = presetsOn(parseDay(day ?? today) ?? 0);
  const chosen = presets.find(({ id }) => id === preset);
  const { length, unit, roll } = chosen === undefined ? typed : { ...chosen, length: String(chosen.length) };
  const count = /^\d{1,4}$/u.test(length.trim()) && Number(length) > 0 ? Number(length) : null;
  const call = useCall(
    ["period", day, unit, count, roll],
    (api, signal) =>
      api.period.explain(
        { from: day ?? today, unit, length: count ?? 1, roll: unit !== "workingDays" && roll },
        { signal },
      ),
    { enabled: day !== null && count !== null, keep: true },
  );

  /** A period of one's own: what was chosen, with the change. */
  function change(own: Partial<Typed>): void {
    setTyped({ length, unit, roll, ...own });
    setPreset("");
  }

  return (
    <div className="screen lw-screen">
      <header className="screen-head">
        <h1>{say(LAW.calculator)}</h1>
        <Link className="no-print" to={pathOf("law")}>
          {say(LAW.title)}
        </Link>
      </header>
      <form className="lw-form no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label htmlFor={ids.preset}>{say(LAW.preset)}</label>
          <select
            id={ids.preset}
            className="input"
            value={preset}
            onChange={(event) => {
              setTyped({ length, unit, roll });
              setPreset(event.currentTarget.value);
            }}
          >
            {presets.map(({ id, words }) => (
              <option key={id} value={id}>
                {say(words)}
              </option>
            ))}
            <option value="">{say(LAW.own)}</option>
          </select>
        </div>
        <DateText
          label={LAW.from}
          text={from}
          onText={setFrom}
          needed={LAW.badDay}
          fault={day === null ? LAW.badDay : null}
        />
        <div className="field">
          <label htmlFor={ids.length}>{say(LAW.length)}</label>
          <input
            id={ids.length}
            className="input lw-length"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={length}
            aria-invalid={count === null}
            aria-describedby={`${ids.length}-note`}
            onChange={(event) => change({ length: event.currentTarget.value })}
          />
          <span id={`${ids.length}-note`} className="field-hint field-error">
            {count === null ? say(LAW.badLength) : ""}
          </span>
        </div>
        <div className="field">
          <label htmlFor={ids.unit}>{say(LAW.unit)}</label>
          <select
            id={ids.unit}
            className="input"
            value={unit}
            onChange={(event) => {
              const next = UNIT_NAMES.find((one) => one === event.currentTarget.value);
              if (next !== undefined) change({ unit: next });
            }}
          >
            {UNIT_NAMES.map((name) => (
              <option key={name} value={name}>
                {say(unitName(name))}
              </option>
            ))}
          </select>
        </div>
        {unit === "workingDays" ? null : (
          <label className="lw-roll">
            <input type="checkbox" checked={roll} onChange={(event) => change({ roll: event.currentTarget.checked })} />
            {say(LAW.roll)}
          </label>
        )}
      </form>
      {chosen === undefined ? null : (
        <p className="lw-soft">
          <span className="lw-named">{say(chosen.words)} · </span>
          {say(basisWords(chosen.basis))}
        </p>
      )}
      <div aria-live="polite">
        {call.isError ? <Failed error={call.error} onRetry={() => void call.refetch()} /> : null}
        {call.isPending && day !== null && count !== null ? <Loading /> : null}
        {call.data !== undefined && day !== null && count !== null ? (
          <PeriodResult from={day} length={count} unit={unit} result={call.data} />
        ) : null}
      </div>
    </div>
  );
}
