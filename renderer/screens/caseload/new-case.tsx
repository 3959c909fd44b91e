// A new case: its head, the check for conflicts as it is typed, and then the case itself.
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { useCall, useChange } from "../../base/query.ts";
import { go, Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { useUnsaved } from "../../base/unsaved.ts";
import { BASE, listWords } from "../../base/words.ts";
import { HeadForm } from "../case/head-form.tsx";
import { EMPTY_HEAD, newCase, workWith } from "../case/head-values.ts";
import { type Conflicts, useConflicts } from "../case/use-id-number.ts";
import { LIST, WHY } from "./words.ts";

export function NewCase({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const change = useChange();
  // Who usually takes the cases is in the settings.
  const { data: settings } = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  const [typed, setValues] = useState(EMPTY_HEAD);
  const [touched, setTouched] = useState(false);
  const values = touched ? typed : { ...typed, caseworker: settings?.caseworker ?? "" };
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useUnsaved(touched);
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
          { kind: "case-put", case: newCase(id, values) },
          { kind: "work-set", caseId: id, work: workWith({}, values) },
        ],
        LIST.created,
      );
      go(pathOf("case", id, "timeline"));
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && values.courtName.trim() !== "") void create();
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
        <HeadForm
          values={values}
          onChange={(next) => {
            setTouched(true);
            setValues(next);
          }}
          idNumberProblem={checked ? (found?.idNumber ?? null) : null}
        />
        <ConflictList conflicts={conflicts} />
        {error === null ? null : <Failed error={error} />}
        <div className="actions">
          <button type="submit" className="button button-primary" disabled={busy}>
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
