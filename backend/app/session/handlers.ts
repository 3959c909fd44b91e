// Answers the calls of the session: what is open, the stream of events, the person's presence.
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { formatDay } from "../../../shared/calendar/civil.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import { untilCancelled } from "../slices.ts";
import { knownVaults } from "../vaults/known.ts";
import { openVaultAnswer } from "../vaults/answers.ts";
import type { Session } from "./session.ts";

export function sessionHandlers(session: Session): Handlers<typeof API>["session"] {
  const { host } = session;
  return {
    state() {
      const { opened } = session;
      return {
        host: host.host,
        version: host.version,
        today: formatDay(session.today),
        calendarUntil: formatDay((opened?.calendar ?? shippedCalendar).last),
        vaults: knownVaults(host.dataFolder).map(({ name, sample, folder, lastOpened }) => ({
          name,
          sample,
          folder,
          lastOpened,
        })),
        open: opened === undefined ? null : openVaultAnswer(session, opened),
        clock: session.clock,
        idleMinutes: opened?.settings.idleMinutes ?? 0,
      };
    },
    async events({ writer }, { signal, report }) {
      const stop = session.listen(report, writer);
      await untilCancelled(signal);
      stop();
      return {};
    },
    confirmClock() {
      session.confirmClock();
      return {};
    },
    touch() {
      session.touch();
      return {};
    },
  };
}
