// Restores a backup of a vault that does not open, as a vault of another name.
import { type FormEvent, useId, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { useApi } from "../../base/api.tsx";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { useCall } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { SecretInput } from "./secret-input.tsx";
import { backupWords, UNLOCK } from "./words.ts";

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
  const [kind, setKind] = useState<"passphrase" | "recovery">("passphrase");
  const [text, setText] = useState("");
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const backups = (found.data?.backups ?? []).toSorted((a, b) => (a.when < b.when ? 1 : -1));
  const backup = chosen ?? backups[0]?.name;
  const now = new Date().toISOString();

  const restore = async (): Promise<void> => {
    if (backup === undefined) return;
    setBusy(true);
    setError(null);
    try {
      await api.vaults.restore({ name, backup, secret: { kind, text }, as: as.trim() }, { onProgress: setStep });
      onDone(as.trim());
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void restore();
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
          <div className="field">
            <label htmlFor={`${id}-as`}>{say(UNLOCK.restoreAs)}</label>
            <input
              id={`${id}-as`}
              className="input"
              maxLength={60}
              required
              pattern="[\p{L}\p{N}][\p{L}\p{N} _\-]*"
              title={say(UNLOCK.nameHint)}
              value={as}
              onChange={(event) => setAs(event.currentTarget.value)}
            />
          </div>
          <SecretInput
            key={kind}
            label={kind === "passphrase" ? UNLOCK.backupPassphrase : UNLOCK.recoveryCode}
            {...(kind === "recovery" ? { hint: UNLOCK.recoveryHint } : {})}
            value={text}
            onChange={setText}
            purpose={kind === "passphrase" ? "current-password" : "off"}
          />
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              setKind(kind === "passphrase" ? "recovery" : "passphrase");
              setText("");
            }}
          >
            {say(kind === "passphrase" ? UNLOCK.useRecovery : UNLOCK.usePassphrase)}
          </button>
        </>
      )}
      <div className="actions">
        {backups.length === 0 ? null : (
          <button type="submit" className="button button-primary" disabled={busy || text === ""}>
            {say(UNLOCK.restoreDo)}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {say(UNLOCK.back)}
        </button>
      </div>
      {busy ? <Progress step={step} /> : null}
      {error === null ? null : <Failed error={error} />}
    </form>
  );
}
