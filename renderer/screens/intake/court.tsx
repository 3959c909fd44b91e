// Which court: a name or a case number, what the table of courts tells of it, and the level, region and next higher court it leaves open.
import { useId, useState } from "react";
import { courtOf } from "../../../shared/courts/court-of.ts";
import { courtsLike } from "../../../shared/courts/name.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import { COURT_SOURCE, levelDoubt, saidOfCourt, saidOfNumber } from "../../../shared/courts/said.ts";
import { useSay } from "../../base/lang.tsx";
import { Choice, Line } from "../../parts/case-head/head-fields.tsx";
import type { HeadValues } from "../../parts/case-head/head-values.ts";
import { SaidLines } from "../../parts/court/said-lines.tsx";
import { Cell } from "./cell.tsx";
import { courtFill, courtOfNumber, type IntakeValues } from "./intake-values.ts";
import { courtOfNumberWords, INTAKE, upperWords } from "./words.ts";

interface Props {
  readonly values: IntakeValues;
  readonly onValues: (values: IntakeValues) => void;
}

const OFFERED = 8;

export function Court({ values, onValues }: Props) {
  const say = useSay();
  const list = useId();
  const { head, upperCourt, ownLevel } = values;
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(ownLevel);
  const answer = courtOf(head.courtName, head.caseNumber);
  const fill = courtFill(values);
  const byNumber = courtOfNumber(values);
  const setHead = (part: Partial<HeadValues>): void => onValues({ ...values, head: { ...head, ...part } });
  const offered = fill === null ? courtsLike(head.courtName, OFFERED).map(({ name }) => name) : [];
  // Of several courts, or of one that is not certain, the person says which; a short name is offered whole.
  const whole = answer.court === null || answer.court.name === head.courtName.trim() ? [] : [answer.court];
  const choices =
    head.courtName.trim() === "" ? [] : [...whole, ...answer.choices].slice(0, OFFERED).map(({ name }) => name);
  const contrary = ownLevel ? levelDoubt(answer, head.courtLevel) : [];
  const perhaps =
    fill === null && answer.certainty !== "clash" && upperCourt === "" ? (answer.upper?.name ?? null) : null;
  const isOpen = open || (head.courtName.trim() !== "" && fill === null);
  const leaveNumber = (): void => {
    const caseNumber = normalNumber(head.caseNumber);
    if (caseNumber !== head.caseNumber) setTyped(head.caseNumber);
    // Nothing is replaced: the name is not written yet.
    setHead({ caseNumber, ...(byNumber === null ? {} : { courtName: byNumber }) });
  };
  return (
    <section className="in-section" aria-labelledby="in-court">
      <h2 id="in-court">{say(INTAKE.which)}</h2>
      <div>
        <div className="in-row">
          <Cell
            label={INTAKE.court}
            value={head.courtName}
            onValue={(courtName) => setHead({ courtName })}
            width={32}
            describedBy="in-court-said"
            input={{ list }}
          />
          <datalist id={list}>
            {offered.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <SaidLines id="in-court-said" said={[...saidOfCourt(answer), ...contrary]} source={COURT_SOURCE} />
          {choices.map((name) => (
            <button
              key={name}
              type="button"
              className="button button-small"
              onClick={() => setHead({ courtName: name })}
            >
              {name}
            </button>
          ))}
          {perhaps === null ? null : (
            <span className="in-offer">
              {say(upperWords(perhaps))}{" "}
              <button
                type="button"
                className="button button-small"
                onClick={() => onValues({ ...values, upperCourt: perhaps })}
              >
                {say(INTAKE.takeUpper)}
              </button>
            </span>
          )}
          {fill === null || isOpen ? null : (
            <button type="button" className="button button-small button-quiet" onClick={() => setOpen(true)}>
              {say(INTAKE.change)}
            </button>
          )}
        </div>
        <div className="in-row" title={typed === "" ? undefined : typed}>
          <Cell
            label={INTAKE.number}
            value={head.caseNumber}
            onValue={(caseNumber) => setHead({ caseNumber })}
            onLeave={leaveNumber}
            width={32}
            describedBy="in-number-said"
          />
          <SaidLines id="in-number-said" said={saidOfNumber(head.caseNumber, "enforcement", head.courtName)} />
          {byNumber === null ? null : (
            <span className="in-offer">
              {say(courtOfNumberWords(byNumber))}{" "}
              <button type="button" className="button button-small" onClick={() => setHead({ courtName: byNumber })}>
                {say(INTAKE.take)}
              </button>
            </span>
          )}
        </div>
        {isOpen ? (
          <div className="cs-form in-own">
            <Choice
              label={INTAKE.level}
              of="courtLevel"
              value={ownLevel ? head.courtLevel : (answer.rank ?? head.courtLevel)}
              onChange={(level) => {
                const courtLevel = level as HeadValues["courtLevel"];
                const region = head.region === "" ? (fill?.region ?? "") : head.region;
                onValues({
                  ...values,
                  ownLevel: true,
                  upperCourt: upperCourt === "" ? (fill?.upper?.name ?? "") : upperCourt,
                  head: { ...head, courtLevel, region },
                });
              }}
            />
            <Line label={INTAKE.region} value={head.region} onChange={(region) => setHead({ region })} />
            <Line
              label={INTAKE.upper}
              value={upperCourt}
              onChange={(name) => onValues({ ...values, upperCourt: name })}
              said={upperDoubt(upperCourt, answer.upper?.name ?? null)}
            />
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** The court that the person wrote stands; that the table has another is said. */
function upperDoubt(own: string, table: string | null) {
  if (own.trim() === "" || table === null || own.trim() === table) return [];
  return [
    {
      known: false,
      text: { zh: `名册上是${table}；以文书写的为准`, en: `The table has ${table}; what the paper says counts` },
    },
  ];
}
