// What restoring and salvaging ask for alike: the name of the new vault, and the secret that opens the old one.
import { useId } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { SecretInput } from "./secret-input.tsx";
import { UNLOCK } from "./words.ts";

export interface Secret {
  readonly kind: "passphrase" | "recovery";
  readonly text: string;
}

interface NameProps {
  readonly label: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NewName({ label, value, onChange }: NameProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input"
        maxLength={60}
        required
        pattern="[\p{L}\p{N}][\p{L}\p{N} _\-]*"
        title={say(UNLOCK.nameHint)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface SecretProps {
  /** What the passphrase is called: that of a backup is of another day. */
  readonly passphrase: Text;
  readonly value: Secret;
  readonly onChange: (value: Secret) => void;
}

export function EitherSecret({ passphrase, value: { kind, text }, onChange }: SecretProps) {
  const say = useSay();
  return (
    <>
      <SecretInput
        key={kind}
        label={kind === "passphrase" ? passphrase : UNLOCK.recoveryCode}
        {...(kind === "recovery" ? { hint: UNLOCK.recoveryHint } : {})}
        value={text}
        onChange={(next) => onChange({ kind, text: next })}
        purpose={kind === "passphrase" ? "current-password" : "off"}
      />
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange({ kind: kind === "passphrase" ? "recovery" : "passphrase", text: "" })}
      >
        {say(kind === "passphrase" ? UNLOCK.useRecovery : UNLOCK.usePassphrase)}
      </button>
    </>
  );
}
