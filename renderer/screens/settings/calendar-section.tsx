// The holiday notices: those the program came with, those imported, and one more.
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { useUnsaved } from "../../base/unsaved.ts";
import { Section } from "./section.tsx";
import { useWork } from "./use-work.ts";
import { noticeImportedWords, SETTINGS, shippedWords } from "./words.ts";

export function CalendarSection() {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const id = useId();
  const [text, setText] = useState("");
  useUnsaved(text.trim() !== "");
  const [removing, setRemoving] = useState<unknown>(null);
  const notices = useCall(["notices"], (calls, signal) => calls.settings.notices({}, { signal }));
  const work = useWork(async () => {
    const answer = await api.settings.importNotice({ text });
    setText("");
    // Every period may end on another day now.
    await client.invalidateQueries();
    return answer;
  });
  const remove = (year: number): void => {
    setRemoving(null);
    api.settings.removeNotice({ year }).then(() => client.invalidateQueries(), setRemoving);
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
              {notices.data.notices.map(({ year, title }) => (
                <li key={year}>
                  {year} {title}{" "}
                  <button type="button" className="button button-small" onClick={() => remove(year)}>
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
        <label htmlFor={id}>{say(SETTINGS.noticeText)}</label>
        <textarea
          id={id}
          className="input"
          rows={5}
          maxLength={100_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
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
