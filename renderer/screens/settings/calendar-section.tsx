// The holiday notices: those the program came with, those imported, and one more.
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { readText } from "../../base/read-text.ts";
import { useDraft } from "../../base/use-draft.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { Section } from "./section.tsx";
import { useWork } from "../../parts/settings/use-work.ts";
import { noticeImportedWords, SETTINGS, shippedWords } from "./words.ts";

export function CalendarSection() {
  const client = useQueryClient();
  const say = useSay();
  const id = useId();
  const draft = useDraft({ form: ["notice-text"], title: SETTINGS.calendar, start: "", base: null, read: readText });
  const { value: text } = draft;
  const save = useSaving();
  const [removing, setRemoving] = useState<unknown>(null);
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
  const remove = (year: number, stamp: string): void => {
    setRemoving(null);
    save(async (api, decided) => {
      const made = decided.at(-1);
      if (made?.value === "keep") return nothingWritten();
      const now =
        made === undefined ? undefined : (await api.settings.notices({})).notices.find((one) => one.year === year);
      return api.settings.removeNotice({ year, base: now?.stamp ?? stamp });
    }).catch(setRemoving);
  };
  return (
    <Section title={SETTINGS.calendar} hint={SETTINGS.calendarHint}>
      {notices.isPending ? <Loading /> : null}
      {notices.isError ? <Failed error={notices.error} onRetry={() => void notices.refetch()} /> : null}
      {notices.data === undefined ? null : (
        <>
          <p>{say(shippedWords(notices.data.shipped.from, notices.data.shipped.until))}</p>
          {notices.data.notices.length === 0 ? null : (
            <ul className="st-list" aria-label={say(SETTINGS.imported)}>
              {notices.data.notices.map(({ year, title, stamp }) => (
                <li key={year}>
                  {year} {title}{" "}
                  <button type="button" className="button button-small" onClick={() => remove(year, stamp)}>
                    {say(SETTINGS.removeNotice)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {removing === null ? null : <Failed error={removing} />}
      <div className="field">
        <DraftNotice draft={draft} />
        <label htmlFor={id}>{say(SETTINGS.noticeText)}</label>
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
          {say(SETTINGS.importNotice)}
        </button>
        <span role="status">
          {work.answer === null ? "" : say(noticeImportedWords(work.answer.year, work.answer.until))}
        </span>
      </div>
      {work.error === null ? null : <Failed error={work.error} />}
    </Section>
  );
}
