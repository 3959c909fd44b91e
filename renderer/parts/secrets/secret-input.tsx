// A field for a passphrase or a recovery code, hidden unless asked for.
import { useId, useState } from "react";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { SECRETS } from "./words.ts";

interface Props {
  readonly label: Text;
  readonly hint?: Text;
  readonly error?: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly focus?: boolean;
  /** What a password manager may do with it. */
  readonly purpose: "current-password" | "new-password" | "off";
}

export function SecretInput({ label, hint, error, value, onChange, focus = false, purpose }: Props) {
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input"
        type={shown ? "text" : "password"}
        autoComplete={purpose}
        autoCapitalize="off"
        spellCheck={false}
        autoFocus={focus}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}-hint`} className="field-hint">
        {hint === undefined ? "" : say(hint)}
        {error === undefined ? null : <span className="field-error">{say(error)}</span>}
      </span>
      <label className="un-show">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say(SECRETS.show)}
      </label>
    </div>
  );
}
