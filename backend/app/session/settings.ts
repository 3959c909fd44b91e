// The settings of a vault: what is stored of them, and what holds where nothing is.
import { settingsValues, type SettingsValues } from "../../../shared/api/tools.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Maker } from "../../services/documents/properties.ts";
import type { VaultReader } from "../../../db/index.ts";

/** The id of the settings on the vault's desk. */
export const SETTINGS_ID = "values";

const DEFAULTS: SettingsValues = {
  idleMinutes: 15,
  untouchedDays: 30,
  alarmDays: [7, 3, 1],
  caseworker: "",
  backupsKept: 10,
  clinic: { name: "", address: "", phone: "", lawyer: "", firm: "", licence: "" },
};

/** The settings; one that is not stored, or not in a form this version knows, is the default. */
export function settingsOf(vault: VaultReader): SettingsValues {
  const stored = vault.deskValue("setting", SETTINGS_ID);
  if (!isObject(stored)) return DEFAULTS;
  // An earlier version stored fewer lines of the clinic.
  const clinic = isObject(stored["clinic"]) ? { ...DEFAULTS.clinic, ...stored["clinic"] } : DEFAULTS.clinic;
  const known = settingsValues.safeParse({ ...DEFAULTS, ...stored, clinic });
  return known.success ? known.data : DEFAULTS;
}

/** Who makes the papers of this vault, for the properties of their files. */
export function makerOf(vault: VaultReader): Maker {
  const { caseworker, clinic } = settingsOf(vault);
  const said = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return { author: said(caseworker), clinic: said(clinic.name) };
}
