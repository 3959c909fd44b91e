// Salvages a damaged vault: what can be read of it becomes a new vault, and a report says what cannot.
import { type FormEvent, useState } from "react";
import type { Api } from "../../../shared/api/index.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { failureOf } from "../../base/query.ts";
import { useWork } from "../../parts/settings/use-work.ts";
import { EitherSecret, NewName, RescueActions, type Secret } from "./rescue-fields.tsx";
import { SECRETS } from "../../parts/secrets/words.ts";
import { FATES, UNLOCK, salvagedWords } from "./words.ts";

interface Props {
  readonly name: string;
  readonly onDone: (salvaged: string) => void;
  readonly onBack: () => void;
}

type Report = Awaited<ReturnType<Api["vaults"]["salvage"]>>;

export function SalvageForm({ name, onDone, onBack }: Props) {
  const api = useApi();
  const say = useSay();
  const [as, setAs] = useState(`${name}-2`);
  const [secret, setSecret] = useState<Secret>({ kind: "passphrase", text: "" });
  const [takeOver, setTakeOver] = useState(false);
  const work = useWork((onProgress, signal) =>
    api.vaults.salvage({ name, secret, as: as.trim(), ...(takeOver ? { takeOver } : {}) }, { onProgress, signal }),
  );
  const locked = work.error !== null && failureOf(work.error).code === "locked";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.start();
  };
  if (work.answer !== null) return <SalvageReport report={work.answer} onOpen={() => onDone(as.trim())} />;
  return (
    <form onSubmit={submit}>
      <h2>{say(UNLOCK.salvageTitle)}</h2>
      <p>{say(UNLOCK.salvageHint)}</p>
      <NewName label={UNLOCK.salvageAs} value={as} onChange={setAs} />
      <EitherSecret passphrase={UNLOCK.passphrase} value={secret} onChange={setSecret} />
      {locked || takeOver ? (
        <label className="un-show">
          <input type="checkbox" checked={takeOver} onChange={(event) => setTakeOver(event.currentTarget.checked)} />
          {say(UNLOCK.takeOverDo)}
        </label>
      ) : null}
      <RescueActions work={work} begin={{ words: UNLOCK.salvageDo, ready: secret.text !== "" }} onBack={onBack} />
    </form>
  );
}

/** What was brought over and what was not; the new vault keeps the same in its history. */
function SalvageReport({ report, onOpen }: { readonly report: Report; readonly onOpen: () => void }) {
  const say = useSay();
  const { cases, complete, summary, losses, lossTotal } = report;
  return (
    <section aria-labelledby="un-salvaged">
      <h2 id="un-salvaged">{say(UNLOCK.salvaged)}</h2>
      <p role="status">{say(salvagedWords(cases))}</p>
      <p className={complete ? undefined : "field-error"}>{say(summary)}</p>
      {losses.length === 0 ? null : (
        <table className="un-losses">
          <thead>
            <tr>
              <th scope="col">{say(UNLOCK.lossCase)}</th>
              <th scope="col">{say(UNLOCK.lossWhat)}</th>
            </tr>
          </thead>
          <tbody>
            {losses.map(({ caseId, fate }) => (
              <tr key={`${caseId} ${fate}`}>
                <td>{caseId}</td>
                <td>{say(FATES[fate])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lossTotal > losses.length ? <p>{say(UNLOCK.lossMore)}</p> : null}
      <div className="actions">
        <button type="button" className="button button-primary" autoFocus onClick={onOpen}>
          {say(UNLOCK.toSalvaged)}
        </button>
        <button type="button" className="button no-print" onClick={() => print()}>
          {say(SECRETS.codePrint)}
        </button>
      </div>
    </section>
  );
}
