// Taking a document away as a file: Word at once, PDF while the page is set, which can be ended.
import { useEffect, useRef, useState } from "react";
import type { DocumentName } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { failureOf } from "../../base/query.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Kind = "word" | "pdf";

interface PaperFile {
  /** Begins; what is still being made is ended before. */
  readonly take: (kind: Kind) => void;
  /** PDF is being made. */
  readonly isSetting: boolean;
  readonly stop: () => void;
  /** What went wrong with the last one, and the way to try it again; null where nothing did. */
  readonly fault: { readonly error: unknown; readonly again: () => void } | null;
  /** What the template of the last Word file leaves out. */
  readonly warnings: readonly Text[];
}

export function usePaperFile(caseId: string, document: DocumentName, asOf: string): PaperFile {
  const api = useApi();
  const [setting, setSetting] = useState<AbortController | null>(null);
  const [fault, setFault] = useState<PaperFile["fault"]>(null);
  const [warnings, setWarnings] = useState<readonly Text[]>([]);
  const under = useRef<AbortController | null>(null);
  const stop = (): void => {
    under.current?.abort();
    under.current = null;
    setSetting(null);
  };
  // Of another document, or left behind: nothing more comes of it.
  useEffect(() => () => under.current?.abort(), [caseId, document, asOf]);
  const take = async (kind: Kind): Promise<void> => {
    stop();
    setFault(null);
    setWarnings([]);
    const control = new AbortController();
    under.current = control;
    const { signal } = control;
    const which = { caseId, document, asOf };
    try {
      if (kind === "pdf") {
        setSetting(control);
        const { fileName, bytes } = await api.documents.pdf(which, { signal });
        if (!signal.aborted) download(fileName, bytes, "application/pdf");
      } else {
        const { fileName, bytes, warnings: found } = await api.documents.file(which, { signal });
        if (!signal.aborted) download(fileName, bytes, WORD);
        if (!signal.aborted) setWarnings(found);
      }
    } catch (error) {
      if (!signal.aborted) setFault({ error: failureOf(error), again: () => void take(kind) });
    }
    if (!signal.aborted) setSetting(null);
  };
  return { take: (kind) => void take(kind), isSetting: setting !== null, stop, fault, warnings };
}
