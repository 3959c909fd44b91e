// Before a vault is open: the known vaults, opening, creating, the sample caseload, and what encryption cannot do.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { SampleOpening } from "../../parts/frame/sample-opening.tsx";
import { LIMITS, UNLOCK } from "./words.ts";
import { useLanguage } from "../../base/lang.tsx";
import { momentWords } from "../../base/instant.ts";
import type { SessionState } from "../../base/session.tsx";
import { CreateForm } from "./create-form.tsx";
import { OpenForm } from "./open-form.tsx";
import { RestoreFolderForm } from "./restore-folder-form.tsx";
import { RestoreForm } from "./restore-form.tsx";
import { SalvageForm } from "./salvage-form.tsx";
import { FRAME } from "../../parts/frame/words.ts";
import "../../parts/secrets/unlock.css";

type Mode =
  | { readonly kind: "open" | "restore" | "salvage"; readonly name: string }
  | { readonly kind: "create" | "sample" | "restore-folder" | "none" };

interface Props {
  readonly state: SessionState;
  /** A vault is open now. */
  readonly onOpened: () => void;
}

/** The vault opened last first. */
const byLastOpened = (vaults: SessionState["vaults"]): SessionState["vaults"] =>
  vaults.filter(({ sample }) => !sample).toSorted((a, b) => ((a.lastOpened ?? "") < (b.lastOpened ?? "") ? 1 : -1));

export function UnlockScreen({ state, onOpened }: Props) {
  const { lang, setLang, say } = useLanguage();
  const client = useQueryClient();
  const vaults = byLastOpened(state.vaults);
  const first = vaults[0]?.name;
  const [mode, setMode] = useState<Mode>(first === undefined ? { kind: "none" } : { kind: "open", name: first });
  const start = (): void => setMode(first === undefined ? { kind: "none" } : { kind: "open", name: first });
  /** The list learns of a new vault, which then opens with the passphrase it had. */
  const made = (name: string): void => {
    void client.invalidateQueries({ queryKey: ["session"] });
    setMode({ kind: "open", name });
  };
  const now = new Date().toISOString();
  if (mode.kind === "sample") return <SampleOpening onDone={onOpened} />;
  return (
    <main className="un">
      <header className="un-head">
        <div>
          <h1>{say(FRAME.name)}</h1>
          <p className="soft">{say(UNLOCK.subtitle)}</p>
        </div>
        <button
          type="button"
          className="button button-quiet no-print"
          title={say(FRAME.otherLanguage)}
          onClick={() => setLang(lang === "zh" ? "en" : "zh")}
        >
          {say(FRAME.languageMark)}
          <span className="visually-hidden">{say(FRAME.otherLanguage)}</span>
        </button>
      </header>
      {mode.kind === "open" || mode.kind === "none" ? (
        <section aria-labelledby="un-vaults">
          <h2 id="un-vaults">{say(UNLOCK.vaults)}</h2>
          {vaults.length === 0 ? <p className="soft">{say(UNLOCK.noVaults)}</p> : null}
          <ul className="un-vaults">
            {vaults.map(({ name, folder, lastOpened }) => (
              <li key={name}>
                <button
                  type="button"
                  className="un-vault"
                  aria-expanded={mode.kind === "open" && mode.name === name}
                  title={folder}
                  onClick={() => setMode({ kind: "open", name })}
                >
                  <span className="un-vault-name">{name}</span>
                  <span className="soft small">
                    {lastOpened === null
                      ? say(UNLOCK.never)
                      : `${say(UNLOCK.lastOpened)} ${say(momentWords(lastOpened, now))}`}
                  </span>
                </button>
                {mode.kind === "open" && mode.name === name ? (
                  <OpenForm
                    key={name}
                    name={name}
                    onOpened={onOpened}
                    onRestore={() => setMode({ kind: "restore", name })}
                    onSalvage={() => setMode({ kind: "salvage", name })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <div className="actions un-other">
            <button
              type="button"
              className={vaults.length === 0 ? "button button-primary" : "button"}
              onClick={() => setMode({ kind: "create" })}
            >
              {say(UNLOCK.create)}
            </button>
            <button type="button" className="button" onClick={() => setMode({ kind: "sample" })}>
              {say(UNLOCK.openSample)}
            </button>
            <button type="button" className="button" onClick={() => setMode({ kind: "restore-folder" })}>
              {say(UNLOCK.restoreFolder)}
            </button>
          </div>
          <p className="soft small">{say(UNLOCK.sampleHint)}</p>
        </section>
      ) : null}
      {mode.kind === "create" ? <CreateForm onOpened={onOpened} onBack={start} /> : null}
      {mode.kind === "restore" ? (
        <RestoreForm name={mode.name} onDone={made} onBack={() => setMode({ kind: "open", name: mode.name })} />
      ) : null}
      {mode.kind === "restore-folder" ? <RestoreFolderForm onDone={made} onBack={start} /> : null}
      {mode.kind === "salvage" ? (
        <SalvageForm name={mode.name} onDone={made} onBack={() => setMode({ kind: "open", name: mode.name })} />
      ) : null}
      <details className="un-limits no-print">
        <summary>{say(UNLOCK.limitsTitle)}</summary>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit.en}>{say(limit)}</li>
          ))}
        </ul>
      </details>
    </main>
  );
}
