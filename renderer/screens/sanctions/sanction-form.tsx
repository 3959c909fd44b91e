// Adds or edits what the listing did to the client.
import { exhibitWords } from "../../parts/exhibits/words.ts";
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useMemo, useState } from "react";
import type { ApiChange, CaseView } from "../../../shared/api/cases.ts";
import { ENUMS } from "../../../shared/case/enums.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Sanction } from "../../../shared/case/types.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { ChecksField, SelectField } from "../../parts/event-editor/choice-fields.tsx";
import { DateField } from "../../parts/date-field/date-field.tsx";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { type FieldValue, withPart } from "../../parts/event-editor/draft.ts";
import { TextField } from "../../parts/event-editor/text-field.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { exhibitNumbers } from "../../parts/exhibits/exhibits.ts";
import { SanctionRemoval } from "./sanction-removal.tsx";
import { addLabel, editLabel, SA } from "./words.ts";

type Named = Sanction & { readonly id: string };

interface Props {
  readonly view: CaseView;
  /** Null for a new one. */
  readonly sanction: Named | null;
  readonly onClose: () => void;
}

function readNamed(value: unknown): Named | null {
  return isObject(value) && typeof value["id"] === "string" ? { ...value, id: value["id"] } : null;
}

const KINDS = ENUMS.sanctionKind.map((value) => ({ value, text: valueWords("sanctionKind", value) }));

export function SanctionForm({ view, sanction, onClose }: Props) {
  const say = useSay();
  const change = useChange();
  const [start] = useState<Named>(() => sanction ?? { id: crypto.randomUUID(), kind: "air-travel" });
  const kept = useDraft<Named, Named | null>({
    form: ["case", view.case.id, "sanction", sanction?.id ?? ""],
    title: inCase(view.case, sanction === null ? SA.add : SA.editTitle),
    start,
    base: sanction,
    read: readNamed,
  });
  const { value: draft, base } = kept;
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const numbers = useMemo(() => exhibitNumbers(view), [view]);
  const evidence = (view.case.evidence ?? []).flatMap(({ id, title }) =>
    id === undefined ? [] : [{ value: id, text: exhibitWords(numbers.get(id), title) }],
  );
  const set = (field: keyof Sanction, value: FieldValue): void => {
    kept.set(withPart(draft, field, value) as Named);
  };
  const readable = (name: string, ok: boolean): void =>
    setUnreadable((names) => new Set([...names].filter((one) => one !== name).concat(ok ? [] : [name])));
  const run = (changes: readonly ApiChange[], label: ReturnType<typeof addLabel>): void => {
    change(changes, label).then(() => {
      kept.done();
      onClose();
      return undefined;
    }, setError);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const words = valueWords("sanctionKind", draft.kind ?? "other");
    const label = sanction === null ? addLabel(words) : editLabel(words);
    run([{ kind: "sanction-put", caseId: view.case.id, sanction: draft, base }], label);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(sanction === null ? SA.add : SA.editTitle)}
      closeButtonProps={{ "aria-label": say(SA.cancel) }}
    >
      <form className="ee" key={kept.round} onSubmit={save}>
        <DraftNotice draft={kept} />
        <SelectField
          label={SA.kind}
          options={KINDS}
          value={draft.kind ?? "other"}
          onValue={(value) =>
            set(
              "kind",
              ENUMS.sanctionKind.find((kind) => kind === value),
            )
          }
        />
        <TextField label={SA.body} value={draft.body} onValue={(value) => set("body", value)} />
        <DateField
          name="from"
          label={SA.from}
          value={draft.from}
          onValue={(value) => set("from", value)}
          onReadable={readable}
        />
        <DateField
          name="to"
          label={SA.to}
          value={draft.to}
          onValue={(value) => set("to", value)}
          onReadable={readable}
        />
        <p className="ee-hint">{say(SA.toHint)}</p>
        {evidence.length === 0 ? null : (
          <ChecksField
            label={SA.evidence}
            options={evidence}
            value={draft.evidence}
            onValue={(value) => set("evidence", value)}
          />
        )}
        <TextField label={SA.note} long value={draft.note} onValue={(value) => set("note", value)} />
        {error === null ? null : <Failed error={error} />}
        {base === null ? null : <SanctionRemoval view={view} sanction={base} onRemove={run} />}
        <div className="ee-foot ee-actions">
          <button type="submit" className="button button-primary" disabled={unreadable.size > 0}>
            {say(SA.save)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say(SA.cancel)}
          </button>
        </div>
      </form>
    </Modal>
  );
}
