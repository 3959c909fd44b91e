// The particulars of a piece of evidence: title, kind, date.
import { type FormEvent, useId, useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { PAGES, pagesOf } from "../../../shared/case/evidence-pages.ts";
import type { EvidenceItem } from "../../../shared/case/types.ts";
import { useSay } from "../../base/lang.tsx";
import { isObject } from "../../../shared/case/json.ts";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { DateField } from "../../parts/date-field/date-field.tsx";
import { NumberField, TextField } from "../../parts/event-editor/text-field.tsx";
import { isFree, numberChange, numberChanges } from "../../parts/exhibits/exhibits.ts";
import { EV, KINDS, editLabel } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly item: EvidenceItem & { readonly id: string };
  readonly number: number;
  readonly onClose: () => void;
}

const MAX_NUMBER = 9999;

interface Particulars {
  readonly title: string | undefined;
  readonly kind: string;
  readonly date: string | undefined;
  readonly pages: number | undefined;
  readonly place: number | undefined;
}

/** A draft of the form; null where it is none of this version. */
function readPiece(value: unknown): Particulars | null {
  if (!isObject(value) || typeof value["kind"] !== "string") return null;
  const text = (name: string): string | undefined => (typeof value[name] === "string" ? value[name] : undefined);
  const whole = (name: string): number | undefined => (typeof value[name] === "number" ? value[name] : undefined);
  return {
    title: text("title"),
    kind: value["kind"],
    date: text("date"),
    pages: whole("pages"),
    place: whole("place"),
  };
}

export function PieceForm({ view, item, number, onClose }: Props) {
  const say = useSay();
  const change = useChange();
  const kinds = useId();
  const draft = useDraft<Particulars, typeof item>({
    form: ["case", view.case.id, "evidence", item.id],
    title: inCase(view.case, editLabel(item.title ?? item.id)),
    start: {
      title: item.title,
      kind: item.kind ?? "",
      date: item.date,
      pages: pagesOf(item) ?? undefined,
      place: number,
    },
    base: item,
    read: readPiece,
  });
  const { title, kind, date, pages, place } = draft.value;
  const put = (part: Partial<typeof draft.value>): void => draft.set({ ...draft.value, ...part });
  const free = place !== undefined && isFree(view, item.id, place);
  const [readable, setReadable] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (place === undefined) return;
    const caseId = view.case.id;
    const { title: _title, kind: _kind, date: _date, [PAGES]: _pages, ...rest } = draft.base;
    const evidence = {
      ...rest,
      ...(title === undefined ? {} : { title }),
      ...(kind === "" ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      ...(pages === undefined ? {} : { [PAGES]: pages }),
    };
    const changes: readonly ApiChange[] = [
      { kind: "evidence-put", caseId, evidence, base: draft.base },
      ...(place === number ? [] : [...numberChanges(view), numberChange(view, item.id, place)]),
    ];
    change(changes, editLabel(title ?? item.id)).then(() => {
      draft.done();
      onClose();
      return undefined;
    }, setError);
  };
  return (
    <form className="ev-form" key={draft.round} onSubmit={save}>
      <DraftNotice draft={draft} />
      <TextField label={EV.title} value={title} onValue={(value) => put({ title: value })} />
      <div className="ee-field">
        <label htmlFor={`${kinds}-input`}>{say(EV.kind)}</label>
        <input
          id={`${kinds}-input`}
          className="ee-input"
          list={kinds}
          value={kind}
          aria-describedby={`${kinds}-hint`}
          onChange={(event) => put({ kind: event.currentTarget.value })}
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
        onValue={(value) => put({ date: value })}
        onReadable={(_name, ok) => setReadable(ok)}
      />
      <div className="ev-numbers">
        <NumberField
          label={EV.number}
          value={place}
          min={1}
          max={MAX_NUMBER}
          onValue={(value) => put({ place: value })}
        />
        <NumberField
          label={EV.pages}
          value={pages}
          min={1}
          max={MAX_NUMBER}
          onValue={(value) => put({ pages: value })}
        />
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
