// The import of one official holiday notice: its text, and what came of it.
import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useSay } from "../../base/lang.tsx";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { readText } from "../../base/read-text.ts";
import { Failed } from "../../base/state.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { useWork } from "./use-work.ts";
import { NOTICE, noticeImportedWords } from "./words.ts";

export function NoticeImport() {
  const client = useQueryClient();
  const say = useSay();
  const id = useId();
  const draft = useDraft({ form: ["notice-text"], title: NOTICE.title, start: "", base: null, read: readText });
  const { value: text } = draft;
  const save = useSaving();
  const notices = useCall(["notices"], (calls, signal) => calls.settings.notices({}, { signal }));
  const work = useWork(async () => {
    const stamps = (notices.data?.notices ?? []).map(({ stamp }) => stamp);
    const answer = await save(async (api, decided) => {
      const made = decided.at(-1);
      if (made?.value === "keep") return { ...nothingWritten(), imported: null };
      // The person was shown the notice that came meanwhile: it is among those seen now.
      const seen = made === undefined ? stamps : (await api.settings.notices({})).notices.map(({ stamp }) => stamp);
      const { year, until, ...came } = await api.settings.importNotice({ text, base: seen });
      return { ...came, imported: { year, until } };
    });
    draft.done();
    // Every period may end on another day now.
    await client.invalidateQueries();
    return answer.imported;
  });
  return (
    <>
      <div className="field">
        <DraftNotice draft={draft} />
        <label htmlFor={id}>{say(NOTICE.text)}</label>
        <textarea
          id={id}
          className="input"
          rows={5}
          maxLength={100_000}
          value={text}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <button type="button" className="button" disabled={work.running || text.trim() === ""} onClick={work.start}>
          {say(NOTICE.import)}
        </button>
        <span role="status">
          {work.answer === null ? "" : say(noticeImportedWords(work.answer.year, work.answer.until))}
        </span>
      </div>
      {work.error === null ? null : <Failed error={work.error} />}
    </>
  );
}
