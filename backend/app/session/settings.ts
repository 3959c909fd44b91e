// The settings of a vault: what is stored of them, and what holds where nothing is.
import { settingsValues, type SettingsValues } from "../../../shared/api/tools.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { VaultReader } from "../../../db/index.ts";

/** The id of the settings on the vault's desk. */
export const SETTINGS_ID = "values";

const DEFAULTS: SettingsValues = {
  idleMinutes: 15,
  untouchedDays: 30,
  alarmDays: [7, 3, 1],
  caseworker: "",
  backupsKept: 10,
  clinic: { name: "", address: "", phone: "" },
};

/** The settings; one that is not stored, or not in a form this version knows, is the default. */
export function settingsOf(vault: VaultReader): SettingsValues {
  const stored = vault.deskValue("setting", SETTINGS_ID);
  const known = settingsValues.safeParse(isObject(stored) ? { ...DEFAULTS, ...stored } : DEFAULTS);
  return known.success ? known.data : DEFAULTS;
}
