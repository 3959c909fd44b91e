// What restoring and salvaging have alike: the name of the new vault, the secret that opens the old one, and the way on.
import { useId } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { SecretInput } from "../../parts/secrets/secret-input.tsx";
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

interface ActionsProps {
  readonly work: {
    readonly running: boolean;
    readonly step: ProgressStep | null;
    readonly error: unknown;
    readonly cancel: () => void;
  };
  /** The button that begins; null where there is nothing to begin with. */
  readonly begin: { readonly words: Text; readonly ready: boolean } | null;
  readonly onBack: () => void;
}

/** The end of a form: its two buttons, and what comes of the first. */
export function RescueActions({ work, begin, onBack }: ActionsProps) {
  const say = useSay();
  return (
    <>
      <div className="actions">
        {begin === null ? null : (
          <button type="submit" className="button button-primary" disabled={work.running || !begin.ready}>
            {say(begin.words)}
          </button>
        )}
        <button type="button" className="button" disabled={work.running} onClick={onBack}>
          {say(UNLOCK.back)}
        </button>
      </div>
      {work.running ? <Progress step={work.step} onCancel={work.cancel} /> : null}
      {work.error === null ? null : <Failed error={work.error} />}
    </>
  );
}
