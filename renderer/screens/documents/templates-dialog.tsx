// The clinic's own Word templates: take one out, put it back changed, go back to the shipped one.
import { Modal } from "../../base/dialog.tsx";
import { useState } from "react";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { FileButton } from "../../base/file-button.tsx";
import { useSay } from "../../base/lang.tsx";
import type { Decided } from "../../base/conflict.ts";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";
import { TemplateWarnings } from "./template-warnings.tsx";
import { DOCS, templateTitle } from "./words.ts";

interface Props {
  readonly onClose: () => void;
}

/** A template that can be used, and of which something is to be said before it is. */
interface Asked {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The hash of the own template that was there when the file was chosen. */
  readonly shown: string | undefined;
  readonly warnings: readonly Text[];
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The template that is written over: the one on the screen, or the one the person was shown since. */
function baseOf(decided: readonly Decided[], shown: string | undefined): string | null {
  const present = decided.at(-1)?.present ?? shown;
  return typeof present === "string" ? present : null;
}

export function TemplatesDialog({ onClose }: Props) {
  const say = useSay();
  const api = useApi();
  const save = useSaving();
  const query = useCall(["templates"], (client, signal) => client.documents.templates({}, { signal }));
  const [failed, setFailed] = useState<{ readonly name: string; readonly error: unknown } | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const act = (name: string, work: Promise<unknown>): void => {
    setFailed(null);
    setAsked(null);
    void work.then(
      () => query.refetch(),
      (error: unknown) => setFailed({ name, error }),
    );
  };
  /** `shown`: the hash of the own template that is written over. */
  const put = async (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    accepted: boolean,
    shown: string | undefined,
  ): Promise<void> => {
    await save(async (calls, decided) => {
      if (decided.at(-1)?.value === "keep") return nothingWritten();
      const came = await calls.documents.putTemplate({ name, bytes, accepted, base: baseOf(decided, shown) });
      if (!came.stored) setAsked({ name, bytes, shown, warnings: came.warnings });
      return came;
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(DOCS.templates)}
      size="xl"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <p className="do-soft">{say(DOCS.templateHint)}</p>
      {query.isError ? <Failed error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data === undefined ? <Loading /> : null}
      <ul className="do-templates">
        {(query.data?.names ?? []).map((name) => {
          const own = query.data?.own.find((one) => one.name === name);
          return (
            <li key={name}>
              <span>
                {say(templateTitle(name))}{" "}
                <span className="do-soft">{say(own === undefined ? DOCS.shipped : DOCS.own)}</span>
              </span>
              <span className="actions">
                <button
                  type="button"
                  className="button button-small"
                  onClick={() =>
                    act(
                      name,
                      api.documents.template({ name }).then((file) => download(file.fileName, file.bytes, WORD)),
                    )
                  }
                >
                  {say(DOCS.takeTemplate)}
                </button>
                <FileButton
                  words={DOCS.putTemplate}
                  name={`${say(DOCS.putTemplate)} ${say(templateTitle(name))}`}
                  accept=".docx"
                  kind="small"
                  onChoose={([file]) => {
                    if (file === undefined) return;
                    act(
                      name,
                      file.arrayBuffer().then((buffer) => put(name, new Uint8Array(buffer), false, own?.sha256)),
                    );
                  }}
                />
                {own === undefined ? null : (
                  <button
                    type="button"
                    className="button button-small"
                    onClick={() =>
                      act(
                        name,
                        save(async (calls, decided) => {
                          if (decided.at(-1)?.value === "keep") return nothingWritten();
                          const base = baseOf(decided, own.sha256);
                          return base === null ? nothingWritten() : calls.documents.deleteTemplate({ name, base });
                        }),
                      )
                    }
                  >
                    {say(DOCS.dropTemplate)}
                  </button>
                )}
              </span>
              {/* Beside the template it is about: of so many the top of the list may be out of sight. */}
              {failed?.name === name ? (
                <div className="do-asked" ref={(told) => told?.scrollIntoView({ block: "nearest" })}>
                  <Failed error={failed.error} />
                </div>
              ) : null}
              {asked?.name === name ? (
                <div className="do-asked">
                  <TemplateWarnings intro={DOCS.templateWarnings} warnings={asked.warnings} />
                  <span className="actions">
                    <button
                      type="button"
                      className="button button-small"
                      onClick={() => act(name, put(name, asked.bytes, true, asked.shown))}
                    >
                      {say(DOCS.storeAnyway)}
                    </button>
                    <button type="button" className="button button-small" onClick={() => setAsked(null)}>
                      {say(DOCS.leaveTemplate)}
                    </button>
                  </span>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
