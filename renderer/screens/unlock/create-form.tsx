// Creates a vault: its name, its passphrase with its strength, then the recovery code, shown once.
import { type FormEvent, useId, useState } from "react";
import type { Api } from "../../../shared/api/index.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Failed } from "../../base/state.tsx";
import { RecoveryCode } from "../../parts/secrets/recovery-code.tsx";
import { SecretInput } from "../../parts/secrets/secret-input.tsx";
import { Strength } from "../../parts/secrets/strength.tsx";
import { UNLOCK } from "./words.ts";

interface Props {
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

/** Names who works in the vault that was just made: the history and new cases go by it. */
async function signAs(api: Api, caseworker: string): Promise<void> {
  const base = await api.settings.get({});
  await api.settings.put({ values: { ...base, caseworker }, base });
}

export function CreateForm({ onOpened, onBack }: Props) {
  const api = useApi();
  const say = useSay();
  const id = useId();
  const [name, setName] = useState("");
  const [who, setWho] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [repeated, setRepeated] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [code, setCode] = useState<string | null>(null);
  const differs = repeated !== "" && repeated !== passphrase;

  const create = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { recoveryCode } = await api.vaults.create({ name: name.trim(), passphrase });
      // The code is shown before anything else can fail: it is shown once.
      setCode(recoveryCode);
      if (who.trim() !== "") await signAs(api, who.trim());
    } catch (reason) {
      setError(reason);
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && !differs) void create();
  };
  if (code !== null) return <RecoveryCode code={code} vault={name.trim()} onDone={onOpened} />;
  return (
    <form onSubmit={submit}>
      <h2>{say(UNLOCK.create)}</h2>
      <div className="field">
        <label htmlFor={id}>{say(UNLOCK.name)}</label>
        <input
          id={id}
          className="input"
          maxLength={60}
          required
          // As the contract has it: a folder's name on every system.
          pattern="[\p{L}\p{N}][\p{L}\p{N} _\-]*"
          title={say(UNLOCK.nameHint)}
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <span className="field-hint">{say(UNLOCK.nameHint)}</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-who`}>{say(UNLOCK.who)}</label>
        <input
          id={`${id}-who`}
          className="input"
          maxLength={60}
          autoComplete="name"
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <span className="field-hint">{say(UNLOCK.whoHint)}</span>
      </div>
      <SecretInput
        label={UNLOCK.passphrase}
        hint={UNLOCK.newPassphraseHint}
        value={passphrase}
        onChange={setPassphrase}
        purpose="new-password"
      />
      <Strength passphrase={passphrase} />
      <SecretInput
        label={UNLOCK.repeat}
        {...(differs ? { error: UNLOCK.differs } : {})}
        value={repeated}
        onChange={setRepeated}
        purpose="new-password"
      />
      <div className="actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={busy || name.trim() === "" || passphrase === "" || repeated !== passphrase}
        >
          {say(busy ? UNLOCK.creating : UNLOCK.createDo)}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {say(UNLOCK.back)}
        </button>
      </div>
      {error === null ? null : <Failed error={error} />}
    </form>
  );
}
