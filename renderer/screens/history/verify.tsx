// Verifying and exporting the chain of the history.
import { useState } from "react";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Failed } from "../../base/state.tsx";
import { ExportHistory } from "../../parts/history/export-history.tsx";
import { shortHash } from "./instant.ts";
import { HI, brokenWords, verifiedWords } from "./words.ts";

type State =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "whole"; readonly text: Text }
  | { readonly kind: "broken"; readonly problems: readonly Text[] }
  | { readonly kind: "failed"; readonly error: unknown };

export function VerifyChain() {
  const say = useSay();
  const api = useApi();
  const [state, setState] = useState<State>({ kind: "idle" });
  const failed = (error: unknown): void => setState({ kind: "failed", error });
  const verify = (): void => {
    setState({ kind: "busy" });
    api.vaults
      .verify({})
      .then(({ ok, entries, head, problems }) =>
        setState(ok ? { kind: "whole", text: verifiedWords(entries, shortHash(head)) } : { kind: "broken", problems }),
      )
      .catch(failed);
  };
  const save = (): void => {
    api.vaults
      .exportHistory({})
      .then(({ fileName, text }) => download(fileName, text, "application/json"))
      .catch(failed);
  };
  return (
    <>
      <button type="button" className="button" onClick={verify} disabled={state.kind === "busy"}>
        {say(HI.verify)}
      </button>
      <ExportHistory label={HI.export} onExport={save} />
      <div className="hi-result" role="status">
        {state.kind === "busy" ? say(HI.verifying) : null}
        {state.kind === "whole" ? <p className="hi-whole">{say(state.text)}</p> : null}
        {state.kind === "broken" ? <Broken problems={state.problems} /> : null}
      </div>
      {state.kind === "failed" ? <Failed error={state.error} /> : null}
    </>
  );
}

function Broken({ problems }: { readonly problems: readonly Text[] }) {
  const say = useSay();
  return (
    <div className="hi-broken">
      <p>{say(brokenWords(problems.length))}</p>
      <ul>
        {problems.slice(0, 20).map((problem) => (
          <li key={problem.en}>{say(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
