// The vault's view of the program: its clock and randomness, and whom the history names.
import type { VaultHost } from "../../../db/index.ts";
import type { Session } from "../session/session.ts";

/** Who makes changes is whom the settings of the open vault name, else `unnamed`: whom the host names, or in the sample nobody. */
export function vaultHost(session: Session, unnamed = session.host.who): VaultHost {
  const { host } = session;
  return {
    now: () => host.now(),
    randomBytes: (count) => host.randomBytes(count),
    get who() {
      const named = session.opened?.settings.caseworker.trim() ?? "";
      return named === "" ? unnamed : named;
    },
  };
}
