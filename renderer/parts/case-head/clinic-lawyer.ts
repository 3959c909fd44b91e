// The clinic's own lawyer, as the settings have it, as a person of a case: offered where the case has no agent, never put there by itself.
import type { SettingsValues } from "../../../shared/api/tools.ts";
import type { Party } from "../../../shared/case/types.ts";
import { withText } from "./form-values.ts";

type Clinic = SettingsValues["clinic"];

/** The lawyer as an agent of the client; null where the settings name none. Without a firm the lawyer is of the clinic. */
export function clinicLawyer({ name, address, phone, lawyer, firm, licence }: Clinic): Party | null {
  if (lawyer.trim() === "") return null;
  const lines = [
    ["name", lawyer],
    ["firm", firm.trim() === "" ? name : firm],
    ["licence", licence],
    ["phone", phone],
    ["address", address],
    ["addressForService", address],
  ] as const;
  return lines.reduce<Party>((party, [field, text]) => withText(party, field, text), { role: "agent" });
}

/** The lawyer for these persons; null where one of them is an agent already. */
export const lawyerFor = (parties: readonly { readonly role?: string | undefined }[], clinic: Clinic): Party | null =>
  parties.some(({ role }) => role === "agent") ? null : clinicLawyer(clinic);
