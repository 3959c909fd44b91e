// Exports the list as it is filtered, or what is chosen in it, with progress and a way to stop it.
import { useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import type { CaseloadFilter } from "../../../shared/api/caseload.ts";
import { CallError } from "../../../shared/api/failure.ts";
import { useApi } from "../../base/api.tsx";
import { useLanguage } from "../../base/lang.tsx";
import { download } from "../../base/download.ts";

/** The form of an export, and whether it has personal particulars. */
export interface ExportWish {
  readonly as: "csv" | "ndjson";
  readonly particulars: boolean;
}

interface Export {
  /** Null while nothing is exported. */
  readonly running: { readonly step: ProgressStep | null } | null;
  /** All of the list as it is filtered, or the cases chosen alone. */
  readonly start: (wish: ExportWish, ids?: readonly string[]) => void;
  readonly cancel: () => void;
}

const TYPES = { csv: "text/csv", ndjson: "application/x-ndjson" } as const;

export function useExport(filter: CaseloadFilter, onError: (error: unknown) => void): Export {
  const api = useApi();
  const [running, setRunning] = useState<Export["running"]>(null);
  const stop = useRef<AbortController | null>(null);
  const { lang } = useLanguage();
  const run = async ({ as, particulars }: ExportWish, ids?: readonly string[]): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setRunning({ step: null });
    try {
      const { fileName, bytes } = await api.caseload.export(
        { filter, as, lang, particulars, ...(ids === undefined ? {} : { ids: [...ids] }) },
        { signal: control.signal, onProgress: (step) => setRunning({ step }) },
      );
      download(fileName, bytes, TYPES[as]);
    } catch (error) {
      // Who cancels knows it.
      if (!(error instanceof CallError && error.failure.code === "cancelled")) onError(error);
    }
    setRunning(null);
  };
  return { running, start: (wish, ids) => void run(wish, ids), cancel: () => stop.current?.abort() };
}
