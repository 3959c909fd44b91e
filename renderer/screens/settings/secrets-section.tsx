// The passphrase and the recovery code of the open vault.
import { Modal } from "../../base/dialog.tsx";
import { type FormEvent, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { useSession } from "../../base/session.tsx";
import { Failed } from "../../base/state.tsx";
import { useUnsaved } from "../../base/unsaved.ts";
import { BASE } from "../../base/words.ts";
import { RecoveryCode } from "../../parts/secrets/recovery-code.tsx";
import { SecretInput } from "../../parts/secrets/secret-input.tsx";
import { Strength } from "../../parts/secrets/strength.tsx";
import { Section } from "./section.tsx";
import { SETTINGS } from "./words.ts";
import "../../parts/secrets/unlock.css";

type Asked = "passphrase" | "recovery" | "rekey";

const TITLES = {
  passphrase: SETTINGS.changePassphrase,
  recovery: SETTINGS.renewRecovery,
  rekey: SETTINGS.rekey,
} as const;

export function SecretsSection() {
  const say = useSay();
  const { open } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [changed, setChanged] = useState(false);
  const close = (): void => setAsked(null);
  return (
    <Section title={SETTINGS.passphrase}>
      {open?.sample === true ? (
        <p>{say(SETTINGS.sampleNoSecrets)}</p>
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={() => setAsked("passphrase")}>
            {say(SETTINGS.changePassphrase)}
          </button>
          <button type="button" className="button" onClick={() => setAsked("recovery")}>
            {say(SETTINGS.renewRecovery)}
          </button>
          <button type="button" className="button" onClick={() => setAsked("rekey")}>
            {say(SETTINGS.rekey)}
          </button>
          <span className="soft" role="status">
            {changed ? say(SETTINGS.passphraseChanged) : ""}
          </span>
        </div>
      )}
      {asked === null ? null : (
        <SecretDialog
          what={asked}
          vault={open?.name ?? ""}
          onClose={close}
          onChanged={() => {
            setChanged(asked === "passphrase");
            close();
          }}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly what: Asked;
  readonly vault: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

function SecretDialog({ what, vault, onClose, onChanged }: DialogProps) {
  const api = useApi();
  const say = useSay();
  const [kind, setKind] = useState<"passphrase" | "recovery">("passphrase");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [busy, setBusy] = useState(false);
  // Once it is on its way the new code must not be lost, nor before it is written down.
  useUnsaved(busy || code !== null);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const secret = { kind, text: current };
    try {
      if (what === "passphrase") {
        await api.vaults.changePassphrase({ current: secret, next });
        onChanged();
        return;
      }
      const { recoveryCode } = await (what === "rekey"
        ? api.vaults.rekey({ passphrase: current }, { onProgress: setStep })
        : api.vaults.renewRecoveryCode({ current: secret }));
      setCode(recoveryCode);
    } catch (reason) {
      setError(reason);
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void run();
  };
  const title = TITLES[what];
  return (
    <Modal
      opened
      // The new code is shown once: only writing it down closes it.
      onClose={code === null && !busy ? onClose : () => undefined}
      withCloseButton={code === null && !busy}
      title={say(title)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      {code === null ? (
        <form onSubmit={submit}>
          {what === "recovery" ? <p>{say(SETTINGS.renewHint)}</p> : null}
          {what === "rekey" ? <p>{say(SETTINGS.rekeyHint)}</p> : null}
          <SecretInput
            key={kind}
            label={kind === "passphrase" ? SETTINGS.currentPassphrase : SETTINGS.currentRecovery}
            value={current}
            onChange={setCurrent}
            focus
            purpose={kind === "passphrase" ? "current-password" : "off"}
          />
          {kind === "passphrase" && what !== "rekey" ? (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                setKind("recovery");
                setCurrent("");
              }}
            >
              {say(SETTINGS.useRecovery)}
            </button>
          ) : null}
          {what === "passphrase" ? (
            <>
              <SecretInput label={SETTINGS.newPassphrase} value={next} onChange={setNext} purpose="new-password" />
              <Strength passphrase={next} />
            </>
          ) : null}
          {busy && what === "rekey" ? <Progress step={step} /> : null}
          {error === null ? null : <Failed error={error} />}
          <div className="actions">
            <button
              type="submit"
              className="button button-primary"
              disabled={busy || current === "" || (what === "passphrase" && next === "")}
            >
              {say(title)}
            </button>
            <button type="button" className="button" disabled={busy} onClick={onClose}>
              {say(BASE.cancel)}
            </button>
          </div>
        </form>
      ) : (
        <RecoveryCode code={code} vault={vault} onDone={onChanged} />
      )}
    </Modal>
  );
}
