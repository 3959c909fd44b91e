// The holiday notices: those the program came with, those imported, and one more.
import { useState } from "react";
import { useSay } from "../../base/lang.tsx";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { Section } from "./section.tsx";
import { NoticeImport } from "../../parts/settings/notice-import.tsx";
import { SETTINGS, shippedWords } from "./words.ts";

export function CalendarSection() {
  const say = useSay();
  const save = useSaving();
  const [removing, setRemoving] = useState<unknown>(null);
  const notices = useCall(["notices"], (calls, signal) => calls.settings.notices({}, { signal }));
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
      <NoticeImport />
    </Section>
  );
}
