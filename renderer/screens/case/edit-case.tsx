// Changes the head of a case in one entry of the history.
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { useSay } from "../../base/lang.tsx";
import { useChange } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { inCase } from "../../base/case-title.ts";
import { BASE } from "../../base/words.ts";
import { HeadForm } from "../../parts/case-head/head-form.tsx";
import { headWith, isUnreadable, readHead, valuesOf, workWith } from "../../parts/case-head/head-values.ts";
import { useIdNumber } from "../../parts/case-head/use-id-number.ts";
import { CASE, EDITS } from "./words.ts";

export function EditCase({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const say = useSay();
  const change = useChange();
  const { events: _events, evidence: _evidence, sanctions: _sanctions, ...head } = view.case;
  const start = valuesOf(head, view.work);
  const draft = useDraft({
    form: ["case", head.id, "head"],
    title: inCase(view.case, CASE.editTitle),
    start,
    base: { head, work: view.work },
    read: (value) => readHead(value, start),
  });
  const { value: values, base } = draft;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useIdNumber(values);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await change(
        [
          { kind: "head-put", head: headWith(base.head, values), base: base.head },
          { kind: "work-set", caseId: view.case.id, work: workWith(base.work, values), base: base.work },
        ],
        EDITS.head,
      );
      draft.done();
      onClose();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && !isUnreadable(values) && values.courtName.trim() !== "") void save();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(CASE.editTitle)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <form onSubmit={submit}>
        <DraftNotice draft={draft} />
        <HeadForm values={values} onChange={draft.set} idNumberProblem={problem} />
        {error === null ? null : <Failed error={error} />}
        <div className="actions">
          <button type="submit" className="button button-primary" disabled={busy || isUnreadable(values)}>
            {say(CASE.saveEdit)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say(BASE.cancel)}
          </button>
        </div>
      </form>
    </Modal>
  );
}
