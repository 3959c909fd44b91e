// The other persons of a case: a small list, each with name and part in the case, the rest behind "more".
import { useRef } from "react";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { BASE } from "../../base/words.ts";
import type { Party } from "../../../shared/case/types.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { Choice, labelOf, Line } from "./head-fields.tsx";
import { lawyerFor } from "./clinic-lawyer.ts";
import { birthOf, newParty, partyValues, PARTY_CHOICES, type PartyField, type PartyValues } from "./party-values.ts";
import { HEAD, lawyerOffer, partyName, removeParty } from "./words.ts";

interface Props {
  readonly parties: readonly PartyValues[];
  readonly onChange: (parties: readonly PartyValues[]) => void;
}

export function PartyList({ parties, onChange }: Props) {
  const say = useSay();
  const adding = useRef<HTMLButtonElement>(null);
  const change = (changed: PartyValues): void =>
    onChange(parties.map((party) => (party.id === changed.id ? changed : party)));
  const remove = ({ id }: PartyValues): void => {
    onChange(parties.filter((party) => party.id !== id));
    // Its own button goes with it; the focus must not.
    adding.current?.focus();
  };
  const { data: settings } = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  const lawyer = settings === undefined ? null : lawyerFor(parties, settings.clinic);
  const addLawyer = (party: Party): void => {
    onChange([...parties, partyValues(party, crypto.randomUUID())]);
    // The button goes with the click; the focus must not.
    adding.current?.focus();
  };
  return (
    <fieldset className="ch-parties">
      <legend>{say(labelOf("case", "parties"))}</legend>
      {parties.map((party, at) => (
        <PartyFields key={party.id} party={party} place={at + 1} onChange={change} onRemove={() => remove(party)} />
      ))}
      <button
        ref={adding}
        type="button"
        className="button button-small"
        onClick={() => onChange([...parties, newParty(crypto.randomUUID())])}
      >
        {say(HEAD.addParty)}
      </button>{" "}
      {lawyer === null ? null : (
        <button type="button" className="button button-small" onClick={() => addLawyer(lawyer)}>
          {say(lawyerOffer(lawyer.name ?? ""))}
        </button>
      )}
    </fieldset>
  );
}

const MORE_TEXTS = ["phone", "address", "addressForService", "firm", "licence", "relation"] as const;

interface FieldsProps {
  readonly party: PartyValues;
  readonly place: number;
  readonly onChange: (party: PartyValues) => void;
  readonly onRemove: () => void;
}

function PartyFields({ party, place, onChange, onRemove }: FieldsProps) {
  const say = useSay();
  const set = (field: PartyField) => (value: string) => onChange({ ...party, [field]: value });
  const line = (field: PartyField) => (
    <Line key={field} label={labelOf("party", field)} value={party[field]} onChange={set(field)} />
  );
  const choice = (field: keyof typeof PARTY_CHOICES) => (
    <Choice
      label={labelOf("party", field)}
      of={PARTY_CHOICES[field]}
      value={party[field]}
      onChange={set(field)}
      optional
    />
  );
  const role = party.role === "" ? null : valueWords("partyRole", party.role);
  const name = partyName(place, party.name, role);
  return (
    <div className="ch-party" role="group" aria-label={say(name)}>
      <div className="cs-form">
        {line("name")}
        {choice("role")}
      </div>
      <details>
        <summary>{say(HEAD.moreOfParty)}</summary>
        <div className="cs-form">
          {MORE_TEXTS.map(line)}
          {choice("electronicService")}
          {choice("kind")}
          <Choice label={HEAD.idType} of="idDocumentType" value={party.idType} onChange={set("idType")} optional />
          <Line label={HEAD.idNumber} value={party.idNumber} onChange={set("idNumber")} />
          {choice("sex")}
          <Line
            label={labelOf("party", "birthDate")}
            value={party.birthDate}
            onChange={set("birthDate")}
            problem={birthOf(party.birthDate) === null ? HEAD.birthUnread : null}
          />
        </div>
      </details>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={say(removeParty(name))}
        onClick={onRemove}
      >
        {say(BASE.remove)}
      </button>
    </div>
  );
}
