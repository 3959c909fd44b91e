// A new case: its head, the check for conflicts as it is typed, and then the case itself.
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { useCall, useChange } from "../../base/query.ts";
import { go, Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { BASE, listWords } from "../../base/words.ts";
import { HeadForm } from "../../parts/case-head/head-form.tsx";
import { EMPTY_HEAD, isUnreadable, newCase, readHead, workWith } from "../../parts/case-head/head-values.ts";
import { type Conflicts, useConflicts } from "../../parts/case-head/use-id-number.ts";
import { LIST, WHY } from "./words.ts";

export function NewCase({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const change = useChange();
  // Who usually takes the cases is in the settings.
  const { data: settings } = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  const start = { ...EMPTY_HEAD, caseworker: settings?.caseworker ?? "" };
  const draft = useDraft({
    form: ["new-case"],
    title: LIST.newTitle,
    start,
    base: null,
    read: (value) => readHead(value, start),
  });
  const { value: values } = draft;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const found = useConflicts(values);
  const conflicts = found?.conflicts ?? [];
  const checked = values.idType === "resident-id" && values.idNumber.trim() !== "";
  const create = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const id = crypto.randomUUID();
    try {
      await change(
        [
          { kind: "case-put", case: newCase(id, values), base: null },
          { kind: "work-set", caseId: id, work: workWith({}, values), base: {} },
        ],
        LIST.created,
      );
      draft.done();
      go(pathOf("case", id, "timeline"));
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && !isUnreadable(values) && values.courtName.trim() !== "") void create();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(LIST.newTitle)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <form onSubmit={submit}>
        <DraftNotice draft={draft} />
        <HeadForm values={values} onChange={draft.set} idNumberProblem={checked ? (found?.idNumber ?? null) : null} />
        <ConflictList conflicts={conflicts} />
        {error === null ? null : <Failed error={error} />}
        <div className="actions">
          <button type="submit" className="button button-primary" disabled={busy || isUnreadable(values)}>
            {say(conflicts.length === 0 ? LIST.create : LIST.createAnyway)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say(BASE.cancel)}
          </button>
        </div>
      </form>
    </Modal>
  );
}

function ConflictList({ conflicts }: { readonly conflicts: Conflicts["conflicts"] }) {
  const say = useSay();
  return (
    <div role="status">
      {conflicts.length === 0 ? null : (
        <div className="cl-conflicts">
          <p>{say(LIST.conflicts)}</p>
          <ul>
            {conflicts.map(({ caseId, reference, clientName, caseNumber, why }) => (
              <li key={caseId}>
                <Link to={pathOf("case", caseId, "timeline")}>{clientName ?? reference ?? say(BASE.unnamed)}</Link>{" "}
                <span className="soft">{caseNumber ?? reference}</span>{" "}
                {say(listWords(why.map((reason) => WHY[reason])))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
