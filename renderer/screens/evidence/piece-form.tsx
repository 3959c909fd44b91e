// The particulars of a piece of evidence: title, kind, date.
import { type FormEvent, useId, useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { PAGES, pagesOf } from "../../../shared/case/evidence-pages.ts";
import type { EvidenceItem } from "../../../shared/case/types.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { DateField } from "../event-editor/date-field.tsx";
import { NumberField, TextField } from "../event-editor/text-field.tsx";
import { isFree, numberChange, numberChanges } from "./exhibits.ts";
import { editLabel, EV, KINDS } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly item: EvidenceItem & { readonly id: string };
  readonly number: number;
  readonly onClose: () => void;
}

const MAX_NUMBER = 9999;

export function PieceForm({ view, item, number, onClose }: Props) {
  const say = useSay();
  const change = useChange();
  const kinds = useId();
  const [title, setTitle] = useState(item.title);
  const [kind, setKind] = useState(item.kind ?? "");
  const [date, setDate] = useState(item.date);
  const [pages, setPages] = useState(() => pagesOf(item) ?? undefined);
  const [place, setPlace] = useState<number | undefined>(number);
  const free = place !== undefined && isFree(view, item.id, place);
  const [readable, setReadable] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (place === undefined) return;
    const caseId = view.case.id;
    const { title: _title, kind: _kind, date: _date, [PAGES]: _pages, ...rest } = item;
    const evidence = {
      ...rest,
      ...(title === undefined ? {} : { title }),
      ...(kind === "" ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      ...(pages === undefined ? {} : { [PAGES]: pages }),
    };
    const changes: readonly ApiChange[] = [
      { kind: "evidence-put", caseId, evidence },
      ...(place === number ? [] : [...numberChanges(view), numberChange(caseId, item.id, place)]),
    ];
    change(changes, editLabel(title ?? item.id)).then(onClose, setError);
  };
  return (
    <form className="ev-form" onSubmit={save}>
      <TextField label={EV.title} value={title} onValue={setTitle} />
      <div className="ee-field">
        <label htmlFor={`${kinds}-input`}>{say(EV.kind)}</label>
        <input
          id={`${kinds}-input`}
          className="ee-input"
          list={kinds}
          value={kind}
          aria-describedby={`${kinds}-hint`}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        <datalist id={kinds}>
          {KINDS.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <p id={`${kinds}-hint`} className="ee-hint">
          {say(EV.kindHint)}
        </p>
      </div>
      <DateField
        name="date"
        label={EV.date}
        value={date}
        onValue={setDate}
        onReadable={(_name, ok) => setReadable(ok)}
      />
      <div className="ev-numbers">
        <NumberField label={EV.number} value={place} min={1} max={MAX_NUMBER} onValue={setPlace} />
        <NumberField label={EV.pages} value={pages} min={1} max={MAX_NUMBER} onValue={setPages} />
      </div>
      {free || place === undefined ? null : (
        <p className="ee-problem" role="alert">
          {say(EV.numberTaken)}
        </p>
      )}
      {error === null ? null : <Failed error={error} />}
      <div className="ev-buttons">
        <button type="submit" className="button button-primary" disabled={!readable || !free}>
          {say(EV.save)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say(EV.cancel)}
        </button>
      </div>
    </form>
  );
}
