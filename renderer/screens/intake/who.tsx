// Who the client is: name, number with what it shows, telephone, address; the rest of the head behind "more".
import { addYears, parseDay } from "../../../shared/calendar/civil.ts";
import { birthInNumber, checkIdNumber, sexInNumber } from "../../../shared/case/id-number.ts";
import type { Said } from "../../../shared/courts/said.ts";
import { useSay } from "../../base/lang.tsx";
import { Choice, labelOf, Line } from "../../parts/case-head/head-fields.tsx";
import { type HeadValues, matterProblem } from "../../parts/case-head/head-values.ts";
import { PartyList } from "../../parts/case-head/party-list.tsx";
import { HEAD } from "../../parts/case-head/words.ts";
import { SaidLines } from "../../parts/court/said-lines.tsx";
import { Cell } from "./cell.tsx";
import type { IntakeValues } from "./intake-values.ts";
import { fromNumber, INTAKE } from "./words.ts";

interface Props {
  readonly values: IntakeValues;
  /** ISO day. */
  readonly today: string;
  readonly onValues: (values: IntakeValues) => void;
}

/** Whole years between two ISO days; null where the birth is not known to the day. */
function ageOn(born: string, today: string): number | null {
  const [birth, day] = [parseDay(born), parseDay(today)];
  if (birth === null || day === null) return null;
  let age = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  if (addYears(birth, age) > day) age -= 1;
  return age >= 0 ? age : null;
}

/** What the number of a person's document shows, or what is wrong with it. */
function saidOfIdNumber({ kind, idType, idNumber }: HeadValues, today: string): readonly Said[] {
  const type = kind === "natural-person" && (idType === "" || idType === "resident-id");
  if (!type || idNumber.trim() === "") return [];
  const born = birthInNumber(idNumber);
  if (born !== null) return [{ known: true, text: fromNumber(sexInNumber(idNumber), born, ageOn(born, today)) }];
  // While it is typed it is too short for anything to be wrong with it.
  const check = /^\D*(?:[\dXx][\s-]*){15,}$/u.test(idNumber) ? checkIdNumber("resident-id", idNumber) : null;
  return check === null || check.ok ? [] : [{ known: false, text: check.reason }];
}

/** The last digits of a number that is not being typed are not for everyone in the room. */
const masked = (number: string): string =>
  number.length < 15 ? number : `${number.slice(0, 14)}${"•".repeat(number.length - 14)}`;

export function Who({ values, today, onValues }: Props) {
  const say = useSay();
  const { head } = values;
  const setHead = (field: Exclude<keyof HeadValues, "parties">) => (value: string) =>
    onValues({ ...values, head: { ...head, [field]: value } });
  const line = (field: "reference" | "caseworker" | "labels" | "matter" | "ethnicity" | "occupation") => (
    <Line
      key={field}
      label={field === "ethnicity" || field === "occupation" ? labelOf("client", field) : HEAD[field]}
      value={head[field]}
      onChange={setHead(field)}
      problem={field === "matter" ? matterProblem(head) : null}
    />
  );
  return (
    <section className="in-section" aria-labelledby="in-who">
      <h2 id="in-who">{say(INTAKE.who)}</h2>
      <div>
        <div className="in-row">
          <Cell
            label={INTAKE.name}
            value={head.clientName}
            onValue={setHead("clientName")}
            width={14}
            input={{ "data-autofocus": true } as object}
          />
          <Cell
            label={INTAKE.idNumber}
            value={head.idNumber}
            onValue={setHead("idNumber")}
            width={22}
            masked={masked(head.idNumber)}
            describedBy="in-id-said"
          />
          <SaidLines id="in-id-said" said={saidOfIdNumber(head, today)} />
        </div>
        <div className="in-row">
          <Cell label={INTAKE.phone} value={head.phone} onValue={setHead("phone")} width={16} />
          <Cell label={INTAKE.address} value={head.address} onValue={setHead("address")} width={34} />
          <Cell
            label={INTAKE.addressForService}
            value={values.addressForService}
            onValue={(addressForService) => onValues({ ...values, addressForService })}
            width={22}
            placeholder={INTAKE.asAddress}
          />
        </div>
        <details className="in-more">
          <summary>{say(INTAKE.more)}</summary>
          <div className="cs-form">
            <Choice label={HEAD.kind} of="clientKind" value={head.kind} onChange={setHead("kind")} />
            <Choice label={HEAD.role} of="role" value={head.role} onChange={setHead("role")} optional />
            <Choice label={HEAD.idType} of="idDocumentType" value={head.idType} onChange={setHead("idType")} optional />
            <Choice label={labelOf("client", "sex")} of="sex" value={head.sex} onChange={setHead("sex")} optional />
            {(["ethnicity", "occupation", "reference", "caseworker", "labels", "matter"] as const).map(line)}
          </div>
          <PartyList
            parties={head.parties}
            onChange={(parties) => onValues({ ...values, head: { ...head, parties } })}
          />
        </details>
      </div>
    </section>
  );
}
