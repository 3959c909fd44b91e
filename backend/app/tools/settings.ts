// Answers the calls about settings, the window's memory, holiday notices and the self-test.
import { createHash } from "node:crypto";
import type { JSONType } from "zod";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { formatDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { canonicalize } from "../../../shared/case/canonical.ts";
import { isObject } from "../../../shared/case/json.ts";
import { applyToDesk } from "../cases/changes.ts";
import { calendarOf, storedNotices, usableNotices } from "../session/notices.ts";
import { SETTINGS_ID } from "../session/settings.ts";
import type { Session } from "../session/session.ts";
import { LABELS } from "../words.ts";
import { noticeFrom } from "./notice-import.ts";
import { selfTest } from "./self-test.ts";

/** What the window remembers, name by name. What is no object is of another version, and forgotten. */
function memoryOf(session: Session): Record<string, JSONType> {
  const value = session.current.vault.memory();
  // Kept as JSON, and read back as such.
  return isObject(value) ? ({ ...value } as Record<string, JSONType>) : {};
}

/** Tells one version of a stored notice from another. */
function stampOf(session: Session, year: number): string {
  const value = session.current.vault.deskValue("notice", String(year));
  return createHash("sha256")
    .update(canonicalize(value ?? null))
    .digest("hex");
}

export function settingsHandlers(session: Session): Handlers<typeof API>["settings"] {
  return {
    get: () => ({ ...session.current.settings }),
    put({ values, base }) {
      const { vault, settings } = session.current;
      // Whoever read the settings was shown the defaults for those that are not stored.
      const isSeen = canonicalize(settings) === canonicalize(base);
      const stored = vault.deskValue("setting", SETTINGS_ID) ?? null;
      const change = { kind: "setting-put", id: SETTINGS_ID, value: values, base: isSeen ? stored : base } as const;
      return applyToDesk(session, [change], LABELS.settings);
    },
    memory: () => ({ values: memoryOf(session) }),
    remember({ values }) {
      // Name by name: another window may have remembered something else meanwhile.
      const all = Object.entries({ ...memoryOf(session), ...values }).filter(([, value]) => value !== null);
      session.current.vault.remember(Object.fromEntries(all));
      return {};
    },
    notices() {
      const { first, last } = shippedCalendar;
      return {
        shipped: { from: formatDay(first), until: formatDay(last) },
        notices: storedNotices(session.current.vault).map(({ year, title }) => ({
          year,
          title,
          stamp: stampOf(session, year),
        })),
      };
    },
    importNotice({ text, base }) {
      const opened = session.current;
      // A year that was imported before is replaced: it is checked against the years before it.
      const before = (year: number) => calendarOf(usableNotices(opened.vault).filter((known) => known.year < year));
      const { notice, json } = noticeFrom(text, before);
      const { year } = notice;
      const stored = opened.vault.deskValue("notice", String(year)) ?? null;
      const isSeen = stored === null || base.includes(stampOf(session, year));
      const change = { kind: "notice-put", id: String(year), value: json, base: isSeen ? stored : null } as const;
      const came = applyToDesk(session, [change], LABELS.notice(year), null);
      return { year, until: formatDay(opened.calendar.last), ...came };
    },
    removeNotice({ year, base }) {
      const stored = session.current.vault.deskValue("notice", String(year)) ?? null;
      const isSeen = stored === null || stampOf(session, year) === base;
      const change = { kind: "notice-delete", id: String(year), base: isSeen ? stored : null } as const;
      return applyToDesk(session, [change], LABELS.noticeGone(year), null);
    },
    selfTest: (_input, { signal, report }) => session.busy(() => selfTest(session.host, signal, report)),
  };
}
