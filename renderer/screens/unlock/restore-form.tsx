// Restores a backup of a vault that does not open, as a vault of another name.
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { EitherSecret, NewName, RescueActions, type Secret } from "./rescue-fields.tsx";
import { UNLOCK, backupWords } from "./words.ts";

interface Props {
  readonly name: string;
  readonly onDone: (restored: string) => void;
  readonly onBack: () => void;
}

export function RestoreForm({ name, onDone, onBack }: Props) {
  const api = useApi();
  const say = useSay();
  const id = useId();
  const found = useCall(["backups-of", name], (calls, signal) => calls.vaults.backupsOf({ name }, { signal }));
  const [chosen, setChosen] = useState<string | null>(null);
  const [as, setAs] = useState(`${name}-2`);
  const [secret, setSecret] = useState<Secret>({ kind: "passphrase", text: "" });
  const backups = (found.data?.backups ?? []).toSorted((a, b) => (a.when < b.when ? 1 : -1));
  const backup = chosen ?? backups[0]?.name;
  const now = new Date().toISOString();

  const work = useWork(async (onProgress, signal) => {
    if (backup === undefined) return;
    await api.vaults.restore({ name, backup, secret, as: as.trim() }, { onProgress, signal });
    onDone(as.trim());
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.start();
  };
  return (
    <form onSubmit={submit}>
      <h2>{say(UNLOCK.restoreTitle)}</h2>
      <p>{say(UNLOCK.restoreHint)}</p>
      {found.isPending ? <Loading /> : null}
      {found.isError ? <Failed error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && backups.length === 0 ? <p>{say(UNLOCK.noBackups)}</p> : null}
      {backups.length === 0 ? null : (
        <>
          <div className="un-backups" role="radiogroup" aria-label={say(UNLOCK.restoreTitle)}>
            {backups.map(({ name: file, when, cases, historyLength, verified }) => (
              <label key={file} className="un-backup">
                <input type="radio" name={id} checked={file === backup} onChange={() => setChosen(file)} />
                <span>{say(backupWords(momentWords(when, now), cases, historyLength))}</span>
                {verified ? null : <span className="field-error">{say(UNLOCK.notVerified)}</span>}
              </label>
            ))}
          </div>
          <NewName label={UNLOCK.restoreAs} value={as} onChange={setAs} />
          <EitherSecret passphrase={UNLOCK.backupPassphrase} value={secret} onChange={setSecret} />
        </>
      )}
      <RescueActions
        work={work}
        begin={backups.length === 0 ? null : { words: UNLOCK.restoreDo, ready: secret.text !== "" }}
        onBack={onBack}
      />
    </form>
  );
}
