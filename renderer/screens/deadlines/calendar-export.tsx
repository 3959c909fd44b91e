// Writes the calendar file of the deadlines shown, and says what is in it and what is to be done with it.
import { type ReactNode, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useLanguage } from "../../base/lang.tsx";
import { Failed } from "../../base/state.tsx";
import type { Text } from "../../../shared/text.ts";
import type { Whose } from "./use-deadlines.ts";
import { DEADLINES, exportedWords, leftWords, unsureWords } from "./words.ts";

interface Exported {
  readonly says: readonly Text[];
  /** The file that is to be imported before what it cancels is forgotten; null where it cancels nothing. */
  readonly file: string | null;
}

interface Parts {
  /** For the tools of the screen. */
  readonly tools: ReactNode;
  /** For below them; null where there is nothing to say. */
  readonly notice: ReactNode;
}

export function useCalendarExport({ holder, caseworker }: Whose): Parts {
  const { say, lang } = useLanguage();
  const api = useApi();
  const [names, setNames] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [exported, setExported] = useState<Exported | null>(null);

  async function save(): Promise<void> {
    setError(null);
    setExported(null);
    try {
      const who = caseworker === null ? {} : { caseworker };
      const { fileName, text, standing, cancelled, left, unsure, file } = await api.caseload.calendarFile({
        holder,
        lang,
        names,
        ...who,
      });
      if (text !== null) download(fileName, text, "text/calendar");
      const first = text === null ? DEADLINES.nothingToExport : exportedWords(standing, cancelled);
      const more = [...(left === 0 ? [] : [leftWords(left)]), ...(unsure === 0 ? [] : [unsureWords(unsure)])];
      setExported({ says: [first, ...more], file: cancelled === 0 ? null : file });
    } catch (failure) {
      setError(failure);
    }
  }

  async function imported(file: string): Promise<void> {
    setError(null);
    try {
      await api.caseload.calendarImported({ file });
      setExported({ says: [DEADLINES.importedDone], file: null });
    } catch (failure) {
      setError(failure);
    }
  }

  const notice = (
    <>
      {exported === null ? null : (
        <div className="dl-exported no-print" role="status">
          {exported.says.map((one) => (
            <p key={one.en}>{say(one)}</p>
          ))}
          {exported.file === null ? null : (
            <button type="button" className="button" onClick={() => void imported(exported.file ?? "")}>
              {say(DEADLINES.imported)}
            </button>
          )}
        </div>
      )}
      {error === null ? null : <Failed error={error} onRetry={() => void save()} />}
    </>
  );
  const tools = (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {say(DEADLINES.calendarFile)}
      </button>
      <label className="dl-names">
        <input type="checkbox" checked={names} onChange={(event) => setNames(event.currentTarget.checked)} />
        {say(DEADLINES.withNames)}
      </label>
    </>
  );
  return { tools, notice };
}
