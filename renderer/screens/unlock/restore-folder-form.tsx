// Restores a backup that lies anywhere on this computer, such as on a disk just plugged in, as a new vault.
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { EitherSecret, NewName, RescueActions, type Secret } from "./rescue-fields.tsx";
import { UNLOCK } from "./words.ts";

interface Props {
  readonly onDone: (restored: string) => void;
  readonly onBack: () => void;
}

export function RestoreFolderForm({ onDone, onBack }: Props) {
  const api = useApi();
  const say = useSay();
  const id = useId();
  const [folder, setFolder] = useState("");
  const [as, setAs] = useState("");
  const [secret, setSecret] = useState<Secret>({ kind: "passphrase", text: "" });
  const work = useWork(async (onProgress, signal) => {
    await api.vaults.restoreFolder({ folder: folder.trim(), secret, as: as.trim() }, { onProgress, signal });
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
      <div className="field">
        <label htmlFor={id}>{say(UNLOCK.backupFolder)}</label>
        <input
          id={id}
          className="input"
          required
          autoFocus
          maxLength={4096}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        <span id={`${id}-hint`} className="field-hint">
          {say(UNLOCK.backupFolderHint)}
        </span>
      </div>
      <NewName label={UNLOCK.restoreAs} value={as} onChange={setAs} />
      <EitherSecret passphrase={UNLOCK.backupPassphrase} value={secret} onChange={setSecret} />
      <RescueActions
        work={work}
        begin={{
          words: UNLOCK.restoreDo,
          ready: secret.text !== "" && folder.trim() !== "" && as.trim() !== "",
        }}
        onBack={onBack}
      />
    </form>
  );
}
