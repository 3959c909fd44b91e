// Answers the calls about settings, the window's memory, holiday notices and the self-test.
import type { JSONType } from "zod";
import type { API } from "../../../../shared/api/index.ts";
import type { Handlers } from "../../../../shared/api/registrar.ts";
import { formatDay } from "../../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../../shared/calendar/workdays.ts";
import { calendarOf, storedNotices, usableNotices } from "../session/notices.ts";
import { SETTINGS_ID } from "../session/settings.ts";
import type { Session } from "../session/session.ts";
import { LABELS } from "../words.ts";
import { noticeFrom } from "./notice-import.ts";
import { selfTest } from "./self-test.ts";

export function settingsHandlers(session: Session): Handlers<typeof API>["settings"] {
  return {
    get: () => ({ ...session.current.settings }),
    put(values) {
      const { vault } = session.current;
      const entry = vault.apply([{ kind: "setting-put", id: SETTINGS_ID, value: values }], { label: LABELS.settings });
      if (entry !== null) session.changed([]);
      return {};
    },
    // Kept as JSON, and read back as such.
    memory: () => ({ value: (session.current.vault.memory() ?? null) as JSONType }),
    remember({ value }) {
      session.current.vault.remember(value);
      return {};
    },
    notices() {
      const { first, last } = shippedCalendar;
      return {
        shipped: { from: formatDay(first), until: formatDay(last) },
        notices: storedNotices(session.current.vault).map(({ year, title }) => ({ year, title })),
      };
    },
    importNotice({ text }) {
      const opened = session.current;
      // A year that was imported before is replaced: it is checked against the years before it.
      const before = (year: number) => calendarOf(usableNotices(opened.vault).filter((known) => known.year < year));
      const { notice, json } = noticeFrom(text, before);
      const { year } = notice;
      const change = { kind: "notice-put", id: String(year), value: json } as const;
      if (opened.vault.apply([change], { label: LABELS.notice(year) }) !== null) session.changed(null);
      return { year, until: formatDay(opened.calendar.last) };
    },
    removeNotice({ year }) {
      const change = { kind: "notice-delete", id: String(year) } as const;
      const entry = session.current.vault.apply([change], { label: LABELS.noticeGone(year) });
      if (entry !== null) session.changed(null);
      return {};
    },
    selfTest: (_input, { signal, report }) => session.busy(() => selfTest(session.host, signal, report)),
  };
}
