// Packs the chosen documents with cover, exhibits and hashes into one zip, or lays them into one PDF file.
import { Modal } from "../../base/dialog.tsx";
import { useEffect, useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { COMPANIONS, type DocumentName, mayBeBundled } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { formName, wantForm } from "../../base/wanted-form.ts";
import { BASE } from "../../base/words.ts";
import type { DocumentRow } from "./kinds.ts";
import { TemplateWarnings } from "./template-warnings.tsx";
import { blanksWords, DOCS, onePdfDone, packedDone, toFirstGap } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly documents: readonly DocumentRow[];
  readonly asOf: string;
  readonly first: DocumentName;
  readonly onClose: () => void;
}

/** What came of it: exhibits that are missing from it, and what is said of the whole. */
interface Made {
  readonly intro: Text;
  readonly missing: readonly Text[];
  readonly done: Text | null;
}

/** By what the first gap of a paper is opened from here. */
export const firstGap = (caseId: string, document: DocumentName): readonly string[] => [
  "case",
  caseId,
  "first-gap",
  document,
];

const NOTHING: Made = { intro: DOCS.missing, missing: [], done: null };

interface CallOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (step: ProgressStep) => void;
}

export function BundleDialog({ caseId, documents: all, asOf, first, onClose }: Props) {
  const documents = all.filter(({ document }) => mayBeBundled(document));
  const say = useSay();
  const api = useApi();
  const [chosen, setChosen] = useState<ReadonlySet<DocumentName>>(() => new Set([first, ...COMPANIONS]));
  const [running, setRunning] = useState<{ readonly step: ProgressStep | null } | null>(null);
  const [made, setMade] = useState<Made>(NOTHING);
  const [warnings, setWarnings] = useState<readonly Text[]>([]);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // Below a list that is longer than the dialog, what came of it would not be seen.
  useEffect(() => {
    if (running !== null || error !== null || made !== NOTHING) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [running, error, made]);
  const toggle = (name: DocumentName): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const run = async (work: (names: DocumentName[], options: CallOptions) => Promise<Made>): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setRunning({ step: null });
    setError(null);
    setMade(NOTHING);
    setWarnings([]);
    try {
      const names = documents.map(({ document }) => document).filter((name) => chosen.has(name));
      setMade(await work(names, { signal: control.signal, onProgress: (step) => setRunning({ step }) }));
    } catch (reason) {
      setError(reason);
    }
    setRunning(null);
  };
  const pack = (): Promise<void> =>
    run(async (names, options) => {
      const answer = await api.documents.bundle({ caseId, documents: names, asOf }, options);
      download(answer.fileName, answer.bytes, "application/zip");
      setWarnings(answer.warnings);
      return { intro: DOCS.missing, missing: answer.missing, done: packedDone(answer.blanks) };
    });
  const onePdf = (): Promise<void> =>
    run(async (names, options) => {
      const answer = await api.documents.filing({ caseId, documents: names, asOf }, options);
      download(answer.fileName, answer.bytes, "application/pdf");
      return { intro: DOCS.leftOut, missing: answer.missing, done: onePdfDone(answer.pages, answer.blanks) };
    });
  const isForCourt = documents.some(({ document, forCourt }) => forCourt && chosen.has(document));
  return (
    <Modal
      opened
      // While it runs it is stopped first: closing would hide work that goes on.
      onClose={() => (running === null ? onClose() : stop.current?.abort())}
      title={say(DOCS.bundle)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <fieldset className="do-bundle">
        <legend>{say(DOCS.choose)}</legend>
        {documents.map((row) => (
          <div key={row.document} className="do-bundle-row">
            <label className="do-check">
              <input type="checkbox" checked={chosen.has(row.document)} onChange={() => toggle(row.document)} />
              <span>{say(row.title)}</span>
            </label>
            <span className="do-soft">{say(row.forCourt ? blanksWords(row.blanks) : DOCS.apart)}</span>
            {running === null && chosen.has(row.document) && row.blanks > 0 ? (
              <ToFirstGap caseId={caseId} row={row} onGo={onClose} />
            ) : null}
          </div>
        ))}
      </fieldset>
      {documents.some(({ document, blanks }) => chosen.has(document) && blanks > 0) ? (
        <p>{say(DOCS.gapsLeft)}</p>
      ) : null}
      <p className="do-soft">{say(DOCS.onePdfHint)}</p>
      <div ref={outcome} className="do-bundle-outcome">
        {made.done === null ? null : <p role="status">{say(made.done)}</p>}
        {made.missing.length === 0 ? null : (
          <div role="status">
            <p>{say(made.intro)}</p>
            <ul>
              {made.missing.map((one) => (
                <li key={one.en}>{say(one)}</li>
              ))}
            </ul>
          </div>
        )}
        <TemplateWarnings intro={DOCS.paperWarnings} warnings={warnings} />
        {error === null ? null : <Failed error={error} />}
        {running === null ? null : <Progress step={running.step} onCancel={() => stop.current?.abort()} />}
      </div>
      <div className="actions do-bundle-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={running !== null || chosen.size === 0}
          onClick={() => void pack()}
        >
          {say(DOCS.pack)}
        </button>
        <button
          type="button"
          className="button"
          disabled={running !== null || !isForCourt}
          onClick={() => void onePdf()}
        >
          {say(DOCS.onePdf)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say(BASE.close)}
        </button>
      </div>
    </Modal>
  );
}

interface GapProps {
  readonly caseId: string;
  readonly row: DocumentRow;
  readonly onGo: () => void;
}

/** The way to the first gap of a chosen paper. */
function ToFirstGap({ caseId, row: { document, title }, onGo }: GapProps) {
  const say = useSay();
  const place = pathOf("case", caseId, "documents", document);
  const go = (): void => {
    wantForm(formName(firstGap(caseId, document)), place);
    onGo();
  };
  return (
    <Link to={place} onClick={go} aria-label={say(toFirstGap(title))}>
      {say(DOCS.fillIn)}
    </Link>
  );
}
