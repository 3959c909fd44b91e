// The stored file of a piece of evidence: its hash, its size, viewing it, saving a copy, checking it, attaching one.
import { useState } from "react";
import { pagesOf } from "../../../shared/case/evidence-pages.ts";
import type { EvidenceItem } from "../../../shared/case/types.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { FileButton } from "../../base/file-button.tsx";
import { useSay } from "../../base/lang.tsx";
import { Failed } from "../../base/state.tsx";
import { hashGroups, showingOf, sizeWords } from "./file-facts.ts";
import { Viewer } from "./viewer.tsx";
import { EV } from "./words.ts";

interface Props {
  readonly item: EvidenceItem & { readonly id: string };
  /** Bytes; null where the vault does not hold the file; undefined while that is being asked. */
  readonly size: number | null | undefined;
  readonly onAttach: (files: readonly File[]) => void;
}

export function FileBox({ item, size, onAttach }: Props) {
  const say = useSay();
  const api = useApi();
  const [shown, setShown] = useState<Uint8Array | null>(null);
  const [state, setState] = useState<"idle" | "checking" | "checked">("idle");
  const [error, setError] = useState<unknown>(null);
  const { sha256 } = item;
  const pages = pagesOf(item);
  const name = item.file ?? item.title ?? item.id;
  const read = (then: (bytes: Uint8Array) => void): void => {
    if (sha256 === undefined) return;
    setError(null);
    api.evidence.read({ sha256 }).then(
      ({ bytes }) => then(bytes),
      (reason: unknown) => {
        setState("idle");
        setError(reason);
      },
    );
  };
  const check = (): void => {
    setState("checking");
    read(() => setState("checked"));
  };
  const here = sha256 !== undefined && size !== null;
  return (
    <section className="ev-file">
      {sha256 === undefined ? <p>{say(EV.noFile)}</p> : null}
      {sha256 !== undefined && size === null ? (
        <p className="ev-warning" role="alert">
          {say(EV.missing)}
        </p>
      ) : null}
      {sha256 === undefined ? null : (
        <dl>
          <dt>{say(EV.file)}</dt>
          <dd>{name}</dd>
          <dt>{say(EV.size)}</dt>
          <dd>{typeof size === "number" ? say(sizeWords(size)) : ""}</dd>
          {pages === null ? null : (
            <>
              <dt>{say(EV.pages)}</dt>
              <dd>{pages}</dd>
            </>
          )}
        </dl>
      )}
      {sha256 === undefined ? null : (
        <details>
          <summary>{say(EV.hash)}</summary>
          <p className="ev-hash">
            {hashGroups(sha256).map((group, index) => (
              // The groups of one hash never change places.
              <span key={`${String(index)}${group}`}>{group}</span>
            ))}
          </p>
        </details>
      )}
      <div className="ev-buttons">
        {here && showingOf(name).how !== "save" ? (
          <button type="button" className="button" onClick={() => read(setShown)}>
            {say(EV.view)}
          </button>
        ) : null}
        {here ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() => read((bytes) => download(name, bytes, "application/octet-stream"))}
            >
              {say(EV.saveCopy)}
            </button>
            <button type="button" className="button" onClick={check} disabled={state === "checking"}>
              {say(EV.check)}
            </button>
          </>
        ) : (
          <FileButton words={EV.attach} onChoose={onAttach} />
        )}
      </div>
      {here && showingOf(name).how === "save" ? <p className="ev-soft">{say(EV.cannotShow)}</p> : null}
      <p role="status" className="ev-checked">
        {state === "checked" ? say(EV.checked) : state === "checking" ? say(EV.checking) : ""}
      </p>
      {error === null ? null : <Failed error={error} />}
      {shown === null ? null : (
        <Viewer title={item.title ?? name} fileName={name} bytes={shown} onClose={() => setShown(null)} />
      )}
    </section>
  );
}
