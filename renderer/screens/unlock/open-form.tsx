// Opens a vault with its passphrase or recovery code; what stands in the way is said first and passed only when asked for.
import { type FormEvent, useEffect, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { failureOf } from "../../base/query.ts";
import { Failed } from "../../base/state.tsx";
import { SecretInput } from "../../parts/secrets/secret-input.tsx";
import { UNLOCK } from "./words.ts";

interface Props {
  readonly name: string;
  readonly onOpened: () => void;
  readonly onRestore: () => void;
  readonly onSalvage: () => void;
}

/** Failures in which what can be read may be worth more than the last backup. */
const MAY_SALVAGE: readonly string[] = ["damaged", "history-lost", "not-a-vault"];
/** Failures in which a backup is the way on. */
const NEEDS_BACKUP: readonly string[] = ["damaged", "history-lost", "not-a-vault", "unfinished", "no-such-vault"];

interface Permissions {
  readonly takeOver?: boolean;
  readonly acceptHistory?: boolean;
}

export function OpenForm({ name, onOpened, onRestore, onSalvage }: Props) {
  const api = useApi();
  const say = useSay();
  const [kind, setKind] = useState<"passphrase" | "recovery">("passphrase");
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  /** A program of this computer that lives is never pushed aside: asking again would change nothing. */
  const [takeOverRefused, setTakeOverRefused] = useState(false);
  const code = error === null ? null : failureOf(error).code;

  const open = async (permissions: Permissions): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await api.vaults.open({ name, secret: { kind, text }, ...permissions });
      onOpened();
    } catch (reason) {
      setTakeOverRefused(permissions.takeOver === true && failureOf(reason).code === "locked");
      setError(reason);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text !== "" && !busy) void open({});
  };
  const other = kind === "passphrase" ? "recovery" : "passphrase";
  return (
    <form onSubmit={submit}>
      <SecretInput
        key={kind}
        label={kind === "passphrase" ? UNLOCK.passphrase : UNLOCK.recoveryCode}
        {...(kind === "recovery" ? { hint: UNLOCK.recoveryHint } : {})}
        value={text}
        onChange={setText}
        focus
        purpose={kind === "passphrase" ? "current-password" : "off"}
      />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={busy || text === ""}>
          {say(busy ? UNLOCK.opening : UNLOCK.open)}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setKind(other);
            setText("");
            setError(null);
          }}
        >
          {say(kind === "passphrase" ? UNLOCK.useRecovery : UNLOCK.usePassphrase)}
        </button>
      </div>
      {busy ? <Checking /> : null}
      {error === null ? null : <Failed error={error} />}
      {code === "locked" && takeOverRefused ? <p>{say(UNLOCK.takeOverRefused)}</p> : null}
      {code === "locked" && !takeOverRefused ? (
        <div className="un-confirm">
          <h3>{say(UNLOCK.takeOverTitle)}</h3>
          <p>{say(UNLOCK.takeOver)}</p>
          <button type="button" className="button button-danger" onClick={() => void open({ takeOver: true })}>
            {say(UNLOCK.takeOverDo)}
          </button>
        </div>
      ) : null}
      {code !== null && NEEDS_BACKUP.includes(code) ? (
        <button type="button" className="button button-primary" onClick={onRestore}>
          {say(UNLOCK.restore)}
        </button>
      ) : null}
      {code !== null && MAY_SALVAGE.includes(code) ? (
        <button type="button" className="button" onClick={onSalvage}>
          {say(UNLOCK.salvage)}
        </button>
      ) : null}
      {code === "history-lost" ? (
        <div className="un-confirm">
          <h3>{say(UNLOCK.lostTitle)}</h3>
          <p>{say(UNLOCK.lost)}</p>
          <button type="button" className="button button-danger" onClick={() => void open({ acceptHistory: true })}>
            {say(UNLOCK.lostDo)}
          </button>
        </div>
      ) : null}
    </form>
  );
}

/** Milliseconds after which an opening that goes on is explained. */
const PATIENCE = 1000;

/** Why an opening takes long, once it does. */
function Checking() {
  const say = useSay();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="soft small" role="status">
      {late ? say(UNLOCK.checking) : ""}
    </p>
  );
}
